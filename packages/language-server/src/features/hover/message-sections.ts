import {
  formatBasis,
  type GongwenMessage,
  type Locale,
  type Message,
  type OfficialDocument,
  type Severity,
} from '@gongwen/core';
import { escapeMarkdown } from '../shared/escape-markdown.ts';
import type { Say } from '../shared/say.ts';
import { covers } from './covers.ts';
import type { HoverPlace, HoverSection } from './hover-section.ts';

const SEVERITIES: Readonly<Record<Severity, Message>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  info: { zh: '提示', en: 'Hint' },
};

/** Every message at a place: its sentence, the clauses it rests on, its rule and how to suppress it. */
export function messageSections({ state, document, offset, say }: HoverPlace): readonly HoverSection[] {
  return state.checked.messages
    .filter((message) => covers({ start: message.offset, end: message.endOffset }, offset))
    .map((message) => ({
      range: { start: message.offset, end: message.endOffset },
      markdown: markdownOf(message, canSuppress(message, document), state.locale, say),
    }));
}

function markdownOf(
  { severity, reason, basis, ruleId }: GongwenMessage,
  suppressible: boolean,
  locale: Locale,
  say: Say,
): string {
  const clauses = basis
    .map((one) => escapeMarkdown(formatBasis(one, locale)))
    .join(say({ zh: '、', en: ', ' }));
  return [
    `**${say(SEVERITIES[severity])}** ${escapeMarkdown(reason)}`,
    ...(clauses === '' ? [] : [say({ zh: `依据：${clauses}`, en: `Basis: ${clauses}` })]),
    say({ zh: `规则：\`${ruleId}\``, en: `Rule: \`${ruleId}\`` }),
    ...(suppressible ? [suppression(ruleId, say)] : []),
  ].join('  \n');
}

/** No comment can stand in the front matter; faults of a suppression itself cannot be suppressed. */
function canSuppress({ ruleId, offset }: GongwenMessage, { draft }: OfficialDocument): boolean {
  const { frontMatter } = draft.data;
  const below = frontMatter === null || offset > frontMatter.offset + frontMatter.value.length;
  return below && !ruleId.startsWith('draft/');
}

function suppression(ruleId: string, say: Say): string {
  return say({
    zh: `确需保留的，在上一行写：\`<!-- gongwen-disable-next-line ${ruleId} -- 理由 -->\``,
    en: `To keep it, write on the line above: \`<!-- gongwen-disable-next-line ${ruleId} -- reason -->\``,
  });
}
