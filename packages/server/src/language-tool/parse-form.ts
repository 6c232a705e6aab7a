import { BadRequest } from './bad-request.ts';

/** Parameters of a check; the first of several with one name counts. */
export type Form = ReadonlyMap<string, string>;

/** What a form that was encoded as the standard says never has: anything but printable ASCII, a % without its digits. */
const UNENCODED = /[^!-~]|%(?![\dA-Fa-f]{2})/u;

/** The parameters of a client that does not encode: what is checked, then the language and whatever else there is. */
const CONTENT = /^(?:text|data)=/u;
const LANGUAGE = /^&language=(?<value>[A-Za-z\d-]+)(?=&|$)/u;
const LANGUAGE_FIRST = /^language=(?<value>[A-Za-z\d-]+)&(?=text=|data=)/u;
const OTHER =
  /&(?<name>username|apiKey|dicts|motherTongue|preferredVariants|enabledRules|disabledRules|enabledCategories|disabledCategories|enabledOnly|level)=(?<value>[^&]*)/uy;

/**
 * Takes the body of a check apart. There are two kinds of clients, told apart by the body alone:
 *
 * 1. Those that encode, as `application/x-www-form-urlencoded` says. Their bodies are nothing but printable ASCII, and
 *    each % is followed by two hexadecimal digits. Read as every server reads them.
 * 2. Those that do not, such as LibreOffice 7.4: `text=`, the paragraph as raw UTF-8 with its own `&`, `+`, `%` and `=`,
 *    then `&language=zh-CN` and, when the user has an account, `&username=…&apiKey=…`. The text ends at the **last**
 *    `&language=`, which a language tag and nothing but parameters of the protocol must follow; what looks like a
 *    parameter before it is text. After `language=zh-CN&text=` the text goes to the end of the body.
 *
 * A raw body that is made of ASCII without spaces is taken for an encoded one: `A+B` is read as `A B`. No Chinese
 * stands in such a text, and a blank for a plus keeps all offsets.
 * @throws {BadRequest} when it is no UTF-8, or of neither kind.
 */
export function parseForm(body: Uint8Array): Form {
  const text = decoded(body);
  return UNENCODED.test(text) ? (rawForm(text) ?? fail()) : encodedForm(text);
}

function fail(): never {
  throw new BadRequest({
    zh: '请求体应为 text=…&language=zh-CN（application/x-www-form-urlencoded）',
    en: 'The body must be text=…&language=zh-CN (application/x-www-form-urlencoded)',
  });
}

function decoded(body: Uint8Array): string {
  try {
    // A byte order mark may be the first character of nothing here: bodies begin with a name.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw new BadRequest({ zh: '请求体不是 UTF-8 文本', en: 'The body is no UTF-8 text' });
  }
}

/** A form or query string that is encoded. */
export function encodedForm(text: string): Form {
  const form = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) if (!form.has(name)) form.set(name, value);
  return form;
}

function rawForm(body: string): Form | null {
  const first = LANGUAGE_FIRST.exec(body);
  if (first)
    return new Map([['language', first.groups?.value ?? ''], contentOf(body.slice(first[0].length))]);
  const end = body.lastIndexOf('&language=');
  if (end < 0 || !CONTENT.test(body)) return null;
  const others = parametersOf(body.slice(end));
  return others && new Map([contentOf(body.slice(0, end)), ...others]);
}

function contentOf(text: string): [string, string] {
  const end = text.indexOf('=');
  return [text.slice(0, end), text.slice(end + 1)];
}

/** `&language=…` and the parameters that follow it; null when anything else does. */
function parametersOf(tail: string): [string, string][] | null {
  const language = LANGUAGE.exec(tail);
  if (!language) return null;
  const found: [string, string][] = [['language', language.groups?.value ?? '']];
  let at = language[0].length;
  while (at < tail.length) {
    OTHER.lastIndex = at;
    const match = OTHER.exec(tail);
    if (!match) return null;
    found.push([match.groups?.name ?? '', match.groups?.value ?? '']);
    at += match[0].length;
  }
  return found;
}
