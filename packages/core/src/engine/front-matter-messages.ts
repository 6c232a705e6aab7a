import type { OfficialDocument } from '../document/official-document.ts';
import type { Locale } from '../rule/rule.ts';
import { createMessage } from './create-message.ts';
import type { GongwenMessage } from './result.ts';

/** Unknown or repeated keys, bad values and conflicts of the front matter, as messages of `draft/front-matter`. */
export function frontMatterMessages(document: OfficialDocument, locale: Locale): GongwenMessage[] {
  return document.declaredProblems.map(({ range, message }) =>
    createMessage(
      document,
      { ruleId: 'draft/front-matter', severity: 'error', message, basis: [], details: { at: range } },
      locale,
    ),
  );
}
