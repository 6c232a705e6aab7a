import type { IntakeRequirement, IntakeSettings, Severity } from '@gongwen/core';
import { distinctBasis } from '../output/distinct-basis.ts';
import type { Say } from '../shared/say.ts';
import { basisOf } from './calendar/deadlines.ts';
import type { AttachmentMatch } from './parts/attachment-match.ts';
import type { FileEntry, MissingOutput } from './receipt.ts';

/** What is known of a submission when it is asked what is missing. */
export interface Arrived {
  readonly files: readonly FileEntry[];
  readonly kinds: readonly string[];
  readonly attachments: AttachmentMatch;
}

/** Papers that the profile asks for and attachments that drafts name, and that did not arrive. */
export function findMissing(
  { files, kinds, attachments }: Arrived,
  settings: IntakeSettings,
  say: Say,
): MissingOutput[] {
  const reported = new Set(files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
  const holds = ({ kinds: of, rule }: IntakeRequirement): boolean =>
    (of.length === 0 || of.some((kind) => kinds.includes(kind))) && (rule === null || reported.has(rule));
  const asked = settings.requirements.filter(holds);
  return [...missingParts(asked, files, kinds, say), ...missingAttachments(attachments, settings, say)];
}

const DEGREES: readonly Severity[] = ['info', 'warning', 'error'];

/** A paper that several clauses ask for is told once, with all of them, by the hardest. */
function missingParts(
  asked: readonly IntakeRequirement[],
  files: readonly FileEntry[],
  kinds: readonly string[],
  say: Say,
): MissingOutput[] {
  const names = [...new Set(asked.map(({ part }) => part))];
  return names
    .filter((name) => !files.some(({ part }) => part === name))
    .map((name) => {
      const clauses = asked.filter(({ part }) => part === name);
      const severity = DEGREES.findLast((degree) => clauses.some((clause) => clause.severity === degree));
      const forKinds = kinds.filter((kind) => clauses.some((clause) => clause.kinds.includes(kind)));
      const rules = clauses.flatMap(({ rule }) => (rule === null ? [] : [rule]));
      return {
        what: 'part' as const,
        name,
        severity: severity ?? 'error',
        message: say(sentence(name, forKinds, rules)),
        basis: distinctBasis(clauses.flatMap(({ basis }) => basisOf(basis))),
      };
    });
}

function sentence(name: string, kinds: readonly string[], rules: readonly string[]) {
  if (kinds.length > 0)
    return {
      zh: `${kinds.join('、')}应附${name}，未收到`,
      en: `A draft that is ${kinds.join(', ')} comes with ${name}; it did not arrive`,
    };
  if (rules.length > 0)
    return {
      zh: `按稿件内容应附${name}，未收到（见 ${[...new Set(rules)].join('、')}）`,
      en: `By its content the draft comes with ${name}; it did not arrive (see ${[...new Set(rules)].join(', ')})`,
    };
  return { zh: `应附${name}，未收到`, en: `${name} is asked for; it did not arrive` };
}

function missingAttachments(
  { absent }: AttachmentMatch,
  settings: IntakeSettings,
  say: Say,
): MissingOutput[] {
  return absent.map(({ name, number, namedIn }) => ({
    what: 'attachment',
    name,
    severity: 'error',
    message: say({
      zh: `附件说明列有附件${number ?? ''}“${name}”（${namedIn}），文后和送来的文件中都没有`,
      en: `${namedIn} names attachment ${number ?? ''} "${name}"; it neither follows the text nor arrived`,
    }),
    basis: basisOf(settings.attachments.missing),
  }));
}
