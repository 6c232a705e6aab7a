import {
  type CheckedFile,
  type Draft,
  type Facts,
  factsOf,
  formatBasis,
  type GongwenMessage,
  type Paragraph,
  type Rule,
} from '@gongwen/core';
import { familyOf } from '../family-names.ts';
import { excerptsIn } from '../report-file.ts';
import type { RuleTexts } from '../rule-texts.ts';
import type { Speech } from '../say.ts';
import { toFileOutput, toMessageOutput } from '../to-json.ts';
import { type PictureOf, paperOf } from './paper/paper-of.ts';
import type { Review, ReviewProblem, RuleNote } from './review.ts';
import { sectionOf } from './section-of.ts';
import { suppressionPlace } from './suppression-place.ts';

export interface ReviewSources {
  readonly speech: Speech;
  readonly rules: readonly Rule[];
  readonly textsOf: (ruleId: string) => RuleTexts | null;
  readonly limits: Review['limits'];
  readonly pictureOf: PictureOf;
  /** Name of the profile: of clauses that only some profile brings those of others are left out. */
  readonly profile: string;
  /** Messages from comparing the draft with others, beside its own. */
  readonly added?: readonly GongwenMessage[];
}

/** What a panel shows of a checked draft. */
export function reviewOf(checked: CheckedFile, sources: ReviewSources): Review {
  const { document } = checked;
  const messages = [...checked.messages, ...(sources.added ?? [])].sort((a, b) => a.offset - b.offset);
  const facts: Facts = factsOf(document);
  return {
    output: toFileOutput({ ...checked, messages }),
    text: document.draft.data.text,
    labels: labelsOf(document.draft),
    limits: sources.limits,
    paper: paperOf({ document, pageOf: facts.pageOf, pictureOf: sources.pictureOf }),
    problems: problemsOf(checked, messages, sources.speech),
    rules: notesOf(messages, sources),
  };
}

function problemsOf(
  { document }: CheckedFile,
  messages: readonly GongwenMessage[],
  { say, locale }: Speech,
): ReviewProblem[] {
  const excerpt = excerptsIn(document.draft.data.text);
  const section = sectionOf(document, say);
  return messages.map((message) => {
    const output = toMessageOutput(message);
    return {
      message: output,
      severity: message.severity,
      excerpt: excerpt(output),
      basis: message.basis.map((entry) => formatBasis(entry, locale)),
      section: section(message.element, message.offset),
      suppressAt: suppressionPlace(document, message.offset),
      layoutFix: message.layoutFix,
      related: message.related,
    };
  });
}

/** Automatic numbers at the heads of paragraphs. */
function labelsOf(draft: Draft): Readonly<Record<number, number>> {
  const labels: Record<number, number> = {};
  const visit = (node: { readonly children?: readonly unknown[]; readonly type: string }): void => {
    if (node.type === 'paragraph') {
      const length = labelLength(node as Paragraph);
      if (length > 0) labels[(node as Paragraph).position.start.line] = length;
      return;
    }
    for (const child of node.children ?? []) visit(child as Parameters<typeof visit>[0]);
  };
  visit(draft);
  return labels;
}

function labelLength({ children }: Paragraph): number {
  let length = 0;
  for (const inline of children) {
    if (inline.type !== 'text' || inline.data.generated !== 'numbering') break;
    length += inline.value.length;
  }
  return length;
}

function notesOf(
  messages: readonly GongwenMessage[],
  { rules, textsOf, speech, profile }: ReviewSources,
): Readonly<Record<string, RuleNote>> {
  const speaking = new Set(messages.map(({ ruleId }) => ruleId));
  return Object.fromEntries(
    rules
      .filter(({ id }) => speaking.has(id))
      .map((rule) => [rule.id, noteOf(rule, textsOf(rule.id), speech, profile)]),
  );
}

function noteOf(rule: Rule, texts: RuleTexts | null, { say, locale }: Speech, profile: string): RuleNote {
  const [first = ''] = (texts?.requirement ?? '').split(/\n{2,}/u);
  return {
    name: say(rule.name),
    family: familyOf(rule.id),
    requirement: locale === 'en' ? (texts?.english ?? '') : first,
    clauses:
      locale === 'en' ? rule.basis.map((entry) => formatBasis(entry, 'en')) : clausesOf(texts, profile),
  };
}

/** `yanshi-2023：` before a clause says that only that profile brings it. */
const OF_PROFILE = /^([a-z][a-z0-9-]*)：/u;

function clausesOf(texts: RuleTexts | null, profile: string): string[] {
  return (texts?.basis ?? []).flatMap((entry) => {
    const own = OF_PROFILE.exec(entry);
    if (own === null) return [entry];
    return own[1] === profile ? [entry.slice(own[0].length)] : [];
  });
}
