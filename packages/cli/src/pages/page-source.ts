import type { Arguments } from '../arguments/parse-arguments.ts';
import type { Context } from '../shared/context.ts';

/** Where page counts come from: worked out here, or rendered by the LibreOffice at `soffice`. */
export type PageSource =
  | { readonly kind: 'computed' }
  | { readonly kind: 'rendered'; readonly soffice: string };

/** `--pages` and `--soffice`; the environment variable GONGWEN_SOFFICE names the program where the option does not. */
export function pageSourceOf(args: Arguments, { env }: Context): PageSource {
  if (args.one('pages') !== 'rendered') return { kind: 'computed' };
  return { kind: 'rendered', soffice: args.one('soffice') ?? (env.GONGWEN_SOFFICE || 'soffice') };
}
