import { completeClosing } from './complete-closing.ts';
import type { Block, DocxDocument, DocxImprint } from './docx-document.ts';
import { type FixtureFrontMatter, readFrontMatter } from './fixture-front-matter.ts';
import { fixtureHeader } from './fixture-header.ts';
import { type FixtureLine, readFixtureLines } from './fixture-lines.ts';
import { COPY_LINE, PRINTING_LINE } from './line-patterns.ts';
import { readFixtureAppendix, startsAttachment } from './read-fixture-appendix.ts';
import { readFixtureBlocks } from './read-fixture-blocks.ts';

/** Parts of a draft: main text, then one for each attachment or issued text. */
function partsOf(lines: readonly FixtureLine[]): readonly (readonly FixtureLine[])[] {
  const parts: FixtureLine[][] = [[]];
  for (const line of lines) {
    const current = parts.at(-1) ?? [];
    if (line.kind === 'rule' || (line.kind === 'heading' && startsAttachment(line) && current.length > 0)) {
      parts.push(line.kind === 'rule' ? [] : [line]);
    } else {
      current.push(line);
    }
  }
  return parts;
}

/** The last lines of a draft that are a typed imprint, and the lines without them. */
function splitImprint(lines: readonly FixtureLine[]): {
  readonly rest: readonly FixtureLine[];
  readonly imprint: DocxImprint;
} {
  let rest = lines;
  let imprint: DocxImprint = {};
  for (let last = rest.at(-1); last !== undefined; last = rest.at(-1)) {
    const text = last.kind === 'text' ? last.text : '';
    const printing = PRINTING_LINE.exec(text);
    if (printing !== null) {
      imprint = { ...imprint, printing: { organ: printing[1] ?? '', date: printing[2] ?? '' } };
    } else if (COPY_LINE.test(text)) {
      imprint = { ...imprint, copyRecipients: text };
    } else if (last.kind !== 'rule' || rest === lines) {
      break;
    }
    rest = rest.slice(0, -1);
  }
  return { rest, imprint };
}

function imprintOf({ copyRecipients, printing }: FixtureFrontMatter, typed: DocxImprint): DocxImprint | null {
  const list = copyRecipients.length === 0 ? undefined : `${copyRecipients.join('，')}。`;
  const imprint = { copyRecipients: typed.copyRecipients ?? list, printing: typed.printing ?? printing };
  return imprint.copyRecipients === undefined && imprint.printing === undefined ? null : imprint;
}

function readMainText(lines: readonly FixtureLine[], matter: FixtureFrontMatter): readonly Block[] {
  const at = lines.findIndex((line) => line.kind === 'heading' && line.depth === 1);
  const heading = lines[at];
  const title =
    heading?.kind === 'heading' ? heading.lines : matter.title === undefined ? [] : [matter.title];
  const above = lines.slice(0, Math.max(at, 0));
  const signers = [...matter.issuers, ...matter.signature];
  const below = readFixtureBlocks(lines.slice(at + 1), {
    form: matter.form,
    titleDepth: 1,
    recipients: true,
    signers,
  });
  const { mainRecipients } = matter;
  const named = mainRecipients.length > 0 && !below.some(({ kind }) => kind === 'mainRecipients');
  const notes = below.filter(({ kind }) => kind === 'titleNote');
  return [
    ...above.flatMap((line): Block[] => (line.kind === 'text' ? [{ kind: 'plain', text: line.text }] : [])),
    ...(title.length === 0 ? [] : [{ kind: 'title', lines: title } as const]),
    ...notes,
    ...(named ? [{ kind: 'mainRecipients', text: `${mainRecipients.join('，')}：` } as const] : []),
    ...completeClosing(
      below.filter(({ kind }) => kind !== 'titleNote'),
      matter,
    ),
  ];
}

/**
 * Turns a Markdown draft with front matter into the document that {@link writeDocx} writes.
 *
 * The front matter gives the header and imprint, and the recipients, attachment note, signature, date and annotation
 * that the body leaves out. A draft has a mark if it names one, or an issuer and a number; in its final stage the
 * issuer is enough. What stands in the body stays as typed, faults and all; fields that print nothing are left out.
 *
 * @throws YAMLParseError when the front matter is not YAML.
 */
export function readFixture(markdown: string): DocxDocument {
  const { matter, body } = readFrontMatter(markdown);
  const { rest, imprint } = splitImprint(readFixtureLines(body));
  const [main = [], ...appendices] = partsOf(rest);
  return {
    form: matter.form,
    header: fixtureHeader(matter),
    blocks: [
      ...readMainText(main, matter),
      ...appendices.flatMap((lines) => readFixtureAppendix(lines, matter.form)),
    ],
    imprint: imprintOf(matter, imprint),
  };
}
