import { Hono } from 'hono';
import { pagePolicy } from '../guards/page-policy.ts';
import { isAllowed, isToken, rememberToken } from '../guards/token.ts';
import type { ServerOptions } from '../server/server-options.ts';
import { phraseIn } from '../shared/phrase.ts';
import { openApiDocument } from './openapi/open-api-document.ts';
import { localeOf, refusal, unauthorized } from './refusal.ts';

/** The review page, and what the server says of itself. */
export function infoRoutes(options: ServerOptions): Hono {
  const { page, token, version, profiles } = options;
  const document = openApiDocument(options);
  return new Hono()
    .get('/', (c) => {
      const given = c.req.query('token');
      if (token !== null && isToken(token, given)) {
        rememberToken(c, token);
        // Out of the address, which is shown and kept.
        return c.redirect('/', 303);
      }
      if (!isAllowed(c, token)) return unauthorized(c);
      const html = page();
      if (html === null) return c.text(`${phraseIn(localeOf(c), NO_PAGE)}\n`, 404);
      c.header('Content-Security-Policy', pagePolicy(html));
      return c.html(html);
    })
    .get('/api/health', (c) => c.json({ status: 'ok', name: 'gongwen-lint', version, profiles }))
    .get('/api/openapi.json', (c) => c.json(document))
    .notFound((c) =>
      refusal(c, 404, 'not-found', {
        zh: `没有 ${c.req.method} ${c.req.path}；接口见 /api/openapi.json 和 docs/serve.md`,
        en: `There is no ${c.req.method} ${c.req.path}; see /api/openapi.json and docs/serve.md`,
      }),
    );
}

const NO_PAGE = {
  zh: '没有审校页面：packages/panel/dist/review.html 尚未生成（npm run build）。接口可用，见 /api/openapi.json',
  en: 'There is no review page: packages/panel/dist/review.html was not built (npm run build). The API works, see /api/openapi.json',
};
