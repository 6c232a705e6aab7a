import type { Severity } from '@gongwen/core';
import picocolors from 'picocolors';
import type { Context } from '../../shared/context.ts';

/** How text looks on this output: colours, width and links, or none of them. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
  /** The marked part of a source line. */
  readonly mark: (severity: Severity, text: string) => string;
  /** Text that opens a file on a click, where the terminal can; else the text. */
  readonly link: (text: string, url: string) => string;
  /** Columns to fill. */
  readonly width: number;
}

const WIDTH_OF_A_FILE = 100;
const LEAST_WIDTH = 40;

/**
 * The style for standard output, or for a file (no colour). NO_COLOR, FORCE_COLOR and `--no-color` decide before
 * whether the output is a terminal does.
 */
export function styleFor(
  context: Context,
  target: { readonly noColor: boolean; readonly file: boolean },
): Style {
  const { stdout, env } = context;
  const terminal = !target.file && stdout.isTTY === true;
  const coloured = !target.file && wantsColour(env, target.noColor, terminal);
  const { bold, dim, green, red, yellow, cyan, underline } = picocolors.createColors(coloured);
  const colour: Readonly<Record<Severity, (text: string) => string>> = {
    error: red,
    warning: yellow,
    info: cyan,
  };
  return {
    bold,
    dim,
    good: green,
    bad: red,
    severity: (severity, text) => colour[severity](text),
    mark: (severity, text) => underline(colour[severity](text)),
    // OSC 8: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
    link: (text, url) => (coloured && terminal ? `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\` : text),
    width: Math.max(LEAST_WIDTH, (terminal ? stdout.columns : Number(env.COLUMNS)) || WIDTH_OF_A_FILE),
  };
}

function wantsColour(env: Context['env'], noColor: boolean, terminal: boolean): boolean {
  if (noColor || env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return terminal && env.TERM !== 'dumb';
}
