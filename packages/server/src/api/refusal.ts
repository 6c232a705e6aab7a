import type { Locale } from '@gongwen/core';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Phrase, phraseIn } from '../shared/phrase.ts';

/** What an answer says that is no success: `{"error": {"code", "message"}}`. */
export interface ErrorOutput {
  readonly error: { readonly code: string; readonly message: string };
}

/** The language of an answer: what the request asks for by `?locale=`, else Chinese or what the server was set to. */
export function localeOf(c: Context): Locale {
  const asked = c.req.query('locale');
  if (asked === 'en' || asked === 'zh-CN') return asked;
  return c.get('locale') === 'en' ? 'en' : 'zh-CN';
}

/** Refuses a request: under `/v2` in a line of text, as LanguageTool does, elsewhere in JSON. */
export function refusal(c: Context, status: ContentfulStatusCode, code: string, phrase: Phrase): Response {
  const message = phraseIn(localeOf(c), phrase);
  if (c.req.path.startsWith('/v2/')) return c.text(`Error: ${message}\n`, status);
  const output: ErrorOutput = { error: { code, message } };
  return c.json(output, status);
}

/** Seconds after which a client may try again. */
const RETRY_AFTER = 2;

/** Why a request was not worked on. */
export function busy(c: Context): Response {
  c.header('Retry-After', String(RETRY_AFTER));
  return refusal(c, 503, 'busy', {
    zh: '正在检查的稿件较多，请稍后再试',
    en: 'Too many drafts are being checked; try again shortly',
  });
}

export function tookTooLong(c: Context, seconds: number): Response {
  return refusal(c, 422, 'timeout', {
    zh: `检查超过 ${seconds} 秒，已停止；可用 --timeout 放宽，或拆分稿件`,
    en: `The check took longer than ${seconds} s and was given up; raise --timeout, or split the draft`,
  });
}

export function tooLarge(c: Context, maxBytes: number): Response {
  // The rest of the body is not read, so nothing else can come on this connection.
  c.header('Connection', 'close');
  const mebibytes = Math.max(1, Math.floor(maxBytes / (1 << 20)));
  return refusal(c, 413, 'too-large', {
    zh: `请求超过 ${mebibytes} MiB，未作检查；可用 --max-size 放宽`,
    en: `The request is larger than ${mebibytes} MiB and was not checked; raise --max-size`,
  });
}

export function unauthorized(c: Context): Response {
  c.header('WWW-Authenticate', 'Bearer');
  return refusal(c, 401, 'token', {
    zh: '需要令牌：Authorization: Bearer 令牌；浏览器访问 /?token=令牌；LibreOffice 填作 API 密钥',
    en: 'A token is needed: Authorization: Bearer TOKEN; in a browser /?token=TOKEN; in LibreOffice as the API key',
  });
}
