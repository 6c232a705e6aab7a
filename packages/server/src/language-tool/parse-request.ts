import type { RuleChoice } from '../paragraph/index.ts';
import { annotatedText, plainText, type SubmittedText } from './annotated-text.ts';
import { BadRequest } from './bad-request.ts';
import type { Form } from './parse-form.ts';
import { rulesIn } from './rule-category.ts';

/** What a client asks to be checked. */
export interface CheckRequest {
  readonly submitted: SubmittedText;
  /** As the client wrote it: zh-CN, auto. */
  readonly language: string;
  readonly choice: RuleChoice;
}

/** Simplified Chinese as clients write it; `auto` leaves it to the server. */
const LANGUAGES: ReadonlySet<string> = new Set(['auto', 'zh', 'zh-cn', 'zh-hans', 'zh-hans-cn']);

/**
 * Reads the parameters of `/v2/check`. Rules and categories go by the ids that answers carry. `level`, `motherTongue`,
 * `preferredVariants`, `dicts` and accounts change nothing here.
 * @throws {BadRequest} when the text or the language is missing or not one of those served.
 */
export function parseRequest(form: Form): CheckRequest {
  const language = form.get('language') ?? '';
  if (!LANGUAGES.has(language.toLowerCase())) throw unknownLanguage(language);
  return { submitted: submittedIn(form), language, choice: choiceIn(form) };
}

function submittedIn(form: Form): SubmittedText {
  const [text, data] = [form.get('text'), form.get('data')];
  if (text !== undefined && data === undefined) return plainText(text);
  if (text === undefined && data !== undefined) return annotatedText(data);
  throw new BadRequest({
    zh: 'text 和 data 应有且只有一个',
    en: 'Exactly one of "text" and "data" must be given',
  });
}

function choiceIn(form: Form): RuleChoice {
  const list = (name: string): string[] =>
    (form.get(name) ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '');
  const enabledOnly = ['true', 'yes'].includes(form.get('enabledOnly') ?? '');
  const enabled = [...list('enabledRules'), ...rulesIn(list('enabledCategories'))];
  if (enabledOnly && enabled.length === 0) {
    throw new BadRequest({
      zh: 'enabledOnly 须与 enabledRules 或 enabledCategories 同用',
      en: '"enabledOnly" needs "enabledRules" or "enabledCategories"',
    });
  }
  return {
    // A category that is asked for beside the others adds none that the configuration has off.
    enabled: enabledOnly ? enabled : list('enabledRules'),
    disabled: [...list('disabledRules'), ...rulesIn(list('disabledCategories'))],
    enabledOnly,
  };
}

function unknownLanguage(language: string): BadRequest {
  return language === ''
    ? new BadRequest({ zh: '缺 language，应为 zh-CN', en: '"language" is missing; it must be zh-CN' })
    : new BadRequest({
        zh: `不支持语言“${language}”，应为 zh-CN`,
        en: `The language "${language}" is not served; it must be zh-CN`,
      });
}
