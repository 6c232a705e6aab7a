import {
  type Collective,
  type OfficialDocument,
  type Part,
  type Range,
  type Recipients,
  rangeIn,
  resolveOrgan,
} from '@gongwen/core';
import { escapeMarkdown } from '../shared/escape-markdown.ts';
import { passageAt } from '../shared/passage-at.ts';
import type { Say } from '../shared/say.ts';
import { covers } from './covers.ts';
import { describeOrgan } from './describe-organ.ts';
import type { HoverPlace, HoverSection } from './hover-section.ts';

/** The organ at a place: an issuer, one of the recipients, a signature. */
export function organSections({ document, offset, say }: HoverPlace): readonly HoverSection[] {
  const { mainRecipients, copyRecipients } = document.elements;
  const mention = [mainRecipients, copyRecipients]
    .flatMap((recipients) => recipients?.mentions ?? [])
    .find(({ range }) => covers(range, offset));
  if (mention) return mentionSections(mention, document, say);
  const named = [...namedOrgans(document), ...issuersInTitle(document, offset)].find(({ range }) =>
    covers(range, offset),
  );
  if (!named) return [];
  const organ = resolveOrgan(named.text, document.organContext);
  return [{ range: named.range, markdown: describeOrgan(organ, document.organContext, say) }];
}

function mentionSections(
  { kind, organ, collective, range }: Recipients['mentions'][number],
  { organContext }: OfficialDocument,
  say: Say,
): readonly HoverSection[] {
  if (organ && kind !== 'person') return [{ range, markdown: describeOrgan(organ, organContext, say) }];
  return collective ? [{ range, markdown: describeCollective(collective, say) }] : [];
}

const MOST_MEMBERS = 12;

/** 统称 with the organs that it stands for. */
function describeCollective({ name, kind, members }: Collective, say: Say): string {
  const shown = members.slice(0, MOST_MEMBERS).map((member) => escapeMarkdown(member.name));
  const more =
    members.length > shown.length
      ? say({ zh: ` 等 ${members.length} 个`, en: ` … (${members.length})` })
      : '';
  const note =
    kind === 'open'
      ? say({ zh: '泛称，不指明哪些机关', en: 'Stands for no organs in particular' })
      : say({ zh: '同类型机关统称', en: 'Collective name of organs of one kind' });
  const list =
    shown.length === 0
      ? []
      : [say({ zh: `包括：${shown.join('、')}${more}`, en: `Members: ${shown.join(', ')}${more}` })];
  return [`**${escapeMarkdown(name)}**`, note, ...list].join('  \n');
}

/** Organs that have a place of their own, beside recipients. */
function namedOrgans({ elements, declared }: OfficialDocument): readonly Part[] {
  const issuers = declared.issuers?.value.map(({ value, range }) => ({ text: value, range })) ?? [];
  return [...(elements.issuerMark?.names ?? []), ...(elements.issuerSignature?.names ?? []), ...issuers];
}

/** Issuers at the head of the title, as far as they are written there in one piece. */
function issuersInTitle(document: OfficialDocument, offset: number): readonly Part[] {
  const { title } = document.elements;
  if (!title) return [];
  if (title.declared)
    return partsIn(title.issuers, title.text, (start, end) => shifted(title.range, start, end));
  const place = passageAt(document, offset);
  if (place?.passage.part !== 'title') return [];
  const { passage } = place;
  return partsIn(title.issuers, passage.text, (start, end) => rangeIn(passage, start, end));
}

function partsIn(
  names: readonly string[],
  text: string,
  rangeAt: (start: number, end: number) => Range,
): readonly Part[] {
  return names.flatMap((name) => {
    const at = text.indexOf(name);
    return at < 0 || name === '' ? [] : [{ text: name, range: rangeAt(at, at + name.length) }];
  });
}

function shifted({ start }: Range, from: number, to: number): Range {
  return { start: start + from, end: start + to };
}
