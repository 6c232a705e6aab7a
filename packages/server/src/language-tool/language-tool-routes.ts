import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answerInTurn, type Turns } from '../api/answer-in-turn.ts';
import { localeOf, refusal, tooLarge, unauthorized } from '../api/refusal.ts';
import { isAllowed, isToken } from '../guards/token.ts';
import { paragraphRules } from '../paragraph/index.ts';
import type { ServerOptions } from '../server/server-options.ts';
import { BadRequest } from './bad-request.ts';
import { encodedForm, type Form, parseForm } from './parse-form.ts';
import { type CheckRequest, parseRequest } from './parse-request.ts';
import { LANGUAGE, softwareOf, toAnswer } from './to-answer.ts';

/** Bytes of a UTF-16 code unit at most: a Chinese character, percent-encoded. */
const BYTES_PER_UNIT = 9;

/**
 * The HTTP API of LanguageTool 6 (`/v2`), so far as LibreOffice and other clients use it. It sees single paragraphs:
 * only rules that judge a paragraph by itself speak here. The words of a user's own are the clients' business.
 */
export function languageToolRoutes(options: ServerOptions, turns: Turns): Hono {
  const { desk, limits, version, token } = options;
  const maxSize = limits.maxTextLength * BYTES_PER_UNIT + 4096;
  const limit = bodyLimit({ maxSize, onError: (c) => tooLarge(c, maxSize) });

  async function posted(c: Context): Promise<CheckRequest | Response> {
    const over = await limit(c, async () => {});
    if (over instanceof Response) return over;
    const body = new Uint8Array(await c.req.raw.arrayBuffer());
    return requestOf(c, () => parseForm(body));
  }

  function requestOf(c: Context, formOf: () => Form): CheckRequest | Response {
    try {
      const form = formOf();
      // LibreOffice has no place for a token but the key of an account.
      if (!isAllowed(c, token) && !(token !== null && isToken(token, form.get('apiKey'))))
        return unauthorized(c);
      const request = parseRequest(form);
      return request.submitted.text.length > limits.maxTextLength
        ? tooLong(c, limits.maxTextLength)
        : request;
    } catch (error) {
      if (error instanceof BadRequest) return refusal(c, 400, 'bad-request', error.phrase);
      throw error;
    }
  }

  const check = (c: Context, prepare: () => Promise<CheckRequest | Response>): Promise<Response> =>
    answerInTurn(
      c,
      turns,
      prepare,
      async (request, signal) => ({
        request,
        problems: await desk.paragraph(request.submitted.text, request.choice, signal),
      }),
      ({ request, problems }) => c.json(toAnswer(request, problems, version, options.locale)),
    );

  return new Hono()
    .post('/v2/check', (c) => check(c, () => posted(c)))
    .get('/v2/check', (c) =>
      check(c, async () => requestOf(c, () => encodedForm(new URL(c.req.url).search.slice(1)))),
    )
    .get('/v2/languages', (c) => c.json([{ name: LANGUAGE.name, code: 'zh', longCode: LANGUAGE.code }]))
    .get('/v2/info', (c) => c.json({ software: softwareOf(version) }))
    .get('/v2/maxtextlength', (c) => c.text(String(limits.maxTextLength)))
    .get('/v2/configinfo', (c) =>
      c.json({
        software: softwareOf(version),
        parameter: { maxTextLength: limits.maxTextLength },
        rules: paragraphRules.map(({ id, name }) => ({
          ruleId: id,
          description: localeOf(c) === 'en' ? name.en : name.zh,
        })),
      }),
    )
    .get('/v2/words', (c) => c.json({ words: [] }))
    .post('/v2/words/add', noWords)
    .post('/v2/words/delete', noWords)
    .all('/v2/*', (c) =>
      refusal(c, 404, 'not-found', {
        zh: `没有 ${c.req.path}；可用的见 docs/serve.md`,
        en: `There is no ${c.req.path}; see docs/serve.md`,
      }),
    );
}

function noWords(c: Context): Response {
  return refusal(c, 403, 'words', {
    zh: '不保存用户词典；本单位的用词写在 gongwen.yaml 的 terms 中',
    en: 'No dictionary of the user is kept; words of your office go into "terms" of gongwen.yaml',
  });
}

function tooLong(c: Context, most: number): Response {
  return refusal(c, 413, 'too-large', {
    zh: `文本超过 ${most} 字，未作检查`,
    en: `The text is longer than ${most} characters and was not checked`,
  });
}
