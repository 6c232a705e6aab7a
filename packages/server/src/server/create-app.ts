import type { Locale } from '@gongwen/core';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Turns } from '../api/answer-in-turn.ts';
import { draftRoutes } from '../api/draft-routes.ts';
import { infoRoutes } from '../api/info-routes.ts';
import { createGate } from '../desk/create-gate.ts';
import { refuseForeign } from '../guards/refuse-foreign.ts';
import { securityHeaders } from '../guards/security-headers.ts';
import { languageToolRoutes } from '../language-tool/language-tool-routes.ts';
import type { ServerOptions } from './server-options.ts';

/** Paragraphs that may wait: an editor asks for one after another, several windows at once. */
const WAITING_PARAGRAPHS = 64;
/** Seconds; LibreOffice itself waits for ten. */
const PARAGRAPH_SECONDS = 8;

/** What requests carry along. */
type ServerEnv = { readonly Bindings: HttpBindings; readonly Variables: { locale: Locale } };

/** Everything that is served. Paragraphs have a gate of their own: they do not wait for drafts. */
export function createApp(options: ServerOptions): Hono<ServerEnv> {
  const { desk, limits, locale, onFault } = options;
  const drafts: Turns = {
    gate: createGate(desk.threads, limits.waiting),
    patience: { seconds: limits.seconds, onLeave: 'stop' },
    onFault,
  };
  const paragraphs: Turns = {
    gate: createGate(1, WAITING_PARAGRAPHS),
    patience: { seconds: PARAGRAPH_SECONDS, onLeave: 'finish' },
    onFault,
  };
  return new Hono<ServerEnv>()
    .use(async (c, next) => {
      c.set('locale', locale);
      await next();
    })
    .use(securityHeaders)
    .use(refuseForeign(options.host))
    .route('/', languageToolRoutes(options, paragraphs))
    .route('/', draftRoutes(options, drafts))
    .route('/', infoRoutes(options));
}
