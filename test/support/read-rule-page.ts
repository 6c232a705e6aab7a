import { readFileSync } from 'node:fs';

export interface PageExample {
  readonly kind: 'bad' | 'good' | 'fixed';
  /** Extension of the example: markdown → .md, text → .txt. */
  readonly language: 'markdown' | 'text';
  readonly text: string;
  readonly profile: string | null;
  readonly options: Readonly<Record<string, unknown>> | null;
  /** `gongwen.yaml` of the example, as JSON. */
  readonly config: Readonly<Record<string, unknown>> | null;
  /** Name of the file, where an example is of several; null for an example of one. */
  readonly file: string | null;
  /** The other files of the example, each a block directly below. */
  readonly others: readonly { readonly file: string; readonly text: string }[];
  /** Changes to the layout, where the example is written to a .docx: see `test/layout/example-docx.ts`. */
  readonly docx: Readonly<Record<string, unknown>> | null;
  /** `line:column message` of each message that a bad example gives; before it the file, where there are several. */
  readonly expected: readonly string[];
  /** Line of the fence on the page. */
  readonly line: number;
}

export interface RulePage {
  readonly id: string;
  readonly name: string;
  readonly english: string;
  readonly headings: readonly string[];
  readonly text: string;
  readonly examples: readonly PageExample[];
}

const TITLE = /^# (?<id>[a-z]+\/[a-z0-9-]+) (?<name>.+)$/u;
const FENCE = /^(?<ticks>`{3,})(?<language>markdown|text) (?<kind>bad|good|fixed)(?<rest>.*)$/u;

/**
 * Reads a rule's page. Examples are fenced blocks `markdown bad`, `markdown good`, `markdown fixed`, optionally with
 * `profile=NAME`, `config={…}`, `options={…}` and `docx={…}` (JSON); under a bad block stands the list of its messages.
 * Blocks with `file=NAME` that follow each other are the files of one run, with one list under the last.
 */
export function readRulePage(path: string): RulePage {
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n');
  const title = TITLE.exec(lines[0] ?? '')?.groups;
  const english = lines.find((line) => line.startsWith('> '))?.slice(2) ?? '';
  const headings = lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3));
  return {
    id: title?.['id'] ?? '',
    name: title?.['name'] ?? '',
    english,
    headings,
    text,
    examples: joined(examplesIn(lines)),
  };
}

function examplesIn(lines: readonly string[]): PageExample[] {
  const examples: PageExample[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const fence = FENCE.exec(lines[at] ?? '')?.groups;
    if (!fence) continue;
    const end = lines.indexOf(fence['ticks'] ?? '```', at + 1);
    if (end < 0) throw new Error(`fence of line ${at + 1} is not closed`);
    const rest = fence['rest'] ?? '';
    examples.push({
      kind: fence['kind'] as PageExample['kind'],
      language: fence['language'] as PageExample['language'],
      text: `${lines.slice(at + 1, end).join('\n')}\n`,
      file: /(?:^| )file=(\S+)/u.exec(rest)?.[1] ?? null,
      others: [],
      config: objectAfter(rest, 'config='),
      profile: /profile=(\S+)/u.exec(rest)?.[1] ?? null,
      options: objectAfter(rest, 'options='),
      docx: objectAfter(rest, 'docx='),
      expected: fence['kind'] === 'bad' ? listAfter(lines, end + 1) : [],
      line: at + 1,
    });
    at = end;
  }
  return examples;
}

/** Examples of several files made one: a block joins the one before until the list of messages or the next first file. */
function joined(blocks: readonly PageExample[]): PageExample[] {
  const examples: PageExample[] = [];
  for (const block of blocks) {
    const before = examples.at(-1);
    const { file, text, expected } = block;
    if (file !== null && before && takes(before, block))
      examples.splice(-1, 1, { ...before, expected, others: [...before.others, { file, text }] });
    else examples.push(block);
  }
  return examples;
}

function takes({ kind, file, others, expected }: PageExample, next: PageExample): boolean {
  const names = [file, ...others.map((other) => other.file)];
  return file !== null && kind === next.kind && expected.length === 0 && !names.includes(next.file);
}

/** The JSON object that follows a key: as much of the line as its braces hold. */
function objectAfter(rest: string, key: string): Record<string, unknown> | null {
  const start = ` ${rest}`.indexOf(` ${key}{`) + key.length;
  if (start < key.length) return null;
  let depth = 0;
  for (let at = start; at < rest.length; at += 1) {
    if (rest.charAt(at) === '{') depth += 1;
    if (rest.charAt(at) === '}') depth -= 1;
    if (depth === 0) return JSON.parse(rest.slice(start, at + 1)) as Record<string, unknown>;
  }
  throw new Error(`${key} is not closed: ${rest}`);
}

function listAfter(lines: readonly string[], from: number): string[] {
  let at = from;
  while (lines[at] === '') at += 1;
  const items: string[] = [];
  for (; lines[at]?.startsWith('- ') === true; at += 1) items.push((lines[at] ?? '').slice(2));
  return items;
}
