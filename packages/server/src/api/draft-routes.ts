import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AnnotatedDraft, DraftChoice, UploadedDraft } from '../desk/desk.ts';
import { isAllowed } from '../guards/token.ts';
import type { ServerOptions } from '../server/server-options.ts';
import { answerInTurn, type Turns } from './answer-in-turn.ts';
import { readDrafts } from './read-drafts.ts';
import { localeOf, refusal, tooLarge, unauthorized } from './refusal.ts';

/** Drafts with what the request chooses for them. */
interface DraftOrder {
  readonly drafts: readonly UploadedDraft[];
  readonly choice: DraftChoice;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `POST /api/check` and `POST /api/annotate`. */
export function draftRoutes(options: ServerOptions, turns: Turns): Hono {
  const { desk, limits, profiles, token } = options;
  const limit = bodyLimit({ maxSize: limits.maxBytes, onError: (c) => tooLarge(c, limits.maxBytes) });

  async function orderIn(c: Context): Promise<DraftOrder | Response> {
    const over = await limit(c, async () => {});
    if (over instanceof Response) return over;
    const read = await readDrafts(c);
    if (read.kind === 'refused') return refusal(c, 400, 'bad-request', read.phrase);
    const profile = read.fields.get('profile') ?? c.req.query('profile') ?? null;
    if (profile !== null && !profiles.includes(profile)) {
      return refusal(c, 400, 'profile', {
        zh: `没有名为“${profile}”的规则集；现有：${profiles.join('、')}`,
        en: `There is no profile "${profile}"; there are: ${profiles.join(', ')}`,
      });
    }
    return { drafts: read.drafts, choice: { profile, locale: localeOf(c) } };
  }

  async function oneDraftIn(c: Context): Promise<DraftOrder | Response> {
    const order = await orderIn(c);
    if (order instanceof Response || order.drafts.length === 1) return order;
    return refusal(c, 400, 'bad-request', {
      zh: '一次只能批注一件稿件',
      en: 'One draft at a time is annotated',
    });
  }

  return new Hono()
    .post('/api/check', (c) =>
      isAllowed(c, token)
        ? answerInTurn(
            c,
            turns,
            () => orderIn(c),
            ({ drafts, choice }, signal) => desk.check(drafts, choice, signal),
            (output) => c.json(output),
          )
        : unauthorized(c),
    )
    .post('/api/annotate', (c) =>
      isAllowed(c, token)
        ? answerInTurn(
            c,
            turns,
            () => oneDraftIn(c),
            async ({ drafts, choice }, signal) => {
              const [draft] = drafts;
              if (draft === undefined) throw new Error('no draft was let through');
              return { draft, annotated: await desk.annotate(draft, choice, signal) };
            },
            ({ draft, annotated }) => annotatedAnswer(c, draft.name, annotated),
          )
        : unauthorized(c),
    );
}

function annotatedAnswer(c: Context, name: string, annotated: AnnotatedDraft): Response {
  if (annotated.kind === 'refused') {
    const { code, message } = annotated;
    return refusal(c, 422, code, { zh: message, en: message });
  }
  c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeName(name)}`);
  c.header('X-Gongwen-Comments', String(annotated.comments));
  c.header('X-Gongwen-Changes', String(annotated.changes));
  return c.body(new Uint8Array(annotated.bytes), 200, { 'Content-Type': DOCX });
}

/** As RFC 8187 has it; half a surrogate pair cannot be encoded. */
function encodeName(name: string): string {
  const encoded = encodeURIComponent(Buffer.from(name).toString());
  return encoded.replace(/['()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
