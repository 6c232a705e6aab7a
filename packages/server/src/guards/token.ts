import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** Characters of a token: no shorter one keeps a guesser out. */
export const LEAST_TOKEN_LENGTH = 16;
const COOKIE = 'gongwen-token';

/** Whether what a client gives is the token; takes as long for every wrong one. */
export function isToken(token: string, given: string | undefined): boolean {
  return given !== undefined && timingSafeEqual(digest(token), digest(given));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * Whether a request brings the token along: as `Authorization: Bearer`, or in the cookie that the review page got.
 * @param token Null where none is asked for.
 */
export function isAllowed(c: Context, token: string | null): boolean {
  if (token === null) return true;
  const bearer = /^Bearer (?<token>\S+)$/u.exec(c.req.header('authorization') ?? '')?.groups?.token;
  return isToken(token, bearer) || isToken(token, getCookie(c, COOKIE));
}

/** Lets the browser bring the token along from now on. No script reads it, and no other site's page sends it. */
export function rememberToken(c: Context, token: string): void {
  setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
}
