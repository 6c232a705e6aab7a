import {
  DEFAULT_LIMITS,
  type Draft,
  DraftError,
  type DraftSource,
  type InnerBreak,
  type ReaderLimits,
} from '@gongwen/core';
import { appendNotes } from './append-notes.ts';
import { decodePart, type PartText } from './package/decode-part.ts';
import type { FindPart } from './package/find-part.ts';
import { openPackage, type Package } from './package/open-package.ts';
import { type Relationship, readRelationships } from './package/read-relationships.ts';
import { NO_STORED_FACTS, readAppProperties } from './parts/read-app-properties.ts';
import { readComments } from './parts/read-comments.ts';
import { type FindShared, type Formatting, readFormatting } from './read-formatting.ts';
import { readPageParts } from './read-page-parts.ts';
import { readBody, resolveLayouts } from './read-story.ts';
import { lists } from './resolve/number-paragraphs.ts';
import { FALLBACK_SIZE } from './resolve/resolve-run.ts';
import { styleResolver } from './resolve/style-resolver.ts';
import type { Context, Story } from './story/story.ts';
import { buildPositions } from './tree/build-positions.ts';
import { placeComments, placeHidden, placeRevisions } from './tree/place-marks.ts';

function missingPart(name: string): DraftError {
  return new DraftError(
    'missing-part',
    `文件内部缺少 ${name}，不是完整的 .docx；请用 Word 或 WPS 打开并另存为 .docx 后再检查`,
    `The package lacks ${name}: it is no complete .docx. Open it in Word or WPS, save it as .docx and retry.`,
  );
}

/** The main part as the package names it (`officeDocument` relationship), or where it usually lies. */
function mainPartName(related: readonly Relationship[]): string {
  return related.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
}

function decoded(name: string, bytes: Uint8Array | null): PartText | null {
  return bytes === null ? null : decodePart(name, bytes);
}

function partFinder(opened: Package, related: readonly Relationship[]): FindPart {
  return (kind) => {
    const target = related.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? null : decoded(target, opened.read(target));
  };
}

function sharedFinder(opened: Package, related: readonly Relationship[]): FindShared {
  return (kind) => {
    const name = related.find((relationship) => relationship.kind === kind)?.target;
    const bytes = name === undefined ? null : opened.readShared(name);
    return name === undefined || bytes === null ? null : { name, bytes };
  };
}

function tooManyParagraphs(limit: number): DraftError {
  return new DraftError(
    'too-many-paragraphs',
    `段落超过 ${limit} 个，不予读取；请拆分文件后再检查`,
    `The document has more than ${limit} paragraphs. Split it and retry.`,
  );
}

function buildContext(
  { theme, styles, numbering, properties }: Formatting,
  limits: ReaderLimits,
  warn: (warning: string) => void,
): Context {
  const all = lists(numbering, styles);
  const resolver = styleResolver(styles, all, warn);
  let paragraphs = 0;
  return {
    theme,
    lists: all,
    resolver,
    properties,
    defaultSize: resolver.paragraphBase(null, undefined).run.size ?? FALLBACK_SIZE,
    warn,
    countParagraph() {
      paragraphs += 1;
      if (paragraphs > limits.maxParagraphs) throw tooManyParagraphs(limits.maxParagraphs);
    },
  };
}

/** Breaks with text after them; one at the end of its paragraph stands between paragraphs. */
function innerBreaks({ breaks }: Story): InnerBreak[] {
  return breaks.flatMap(({ to, mark: { paragraph, offset } }) => {
    const { place, length, labelLength } = paragraph;
    return place?.type === 'paragraph' && offset < length
      ? [{ paragraph: place, at: offset + labelLength, to }]
      : [];
  });
}

function packageBytes({ value }: DraftSource): Uint8Array {
  // Text is no archive; the check of formats says what it is.
  return typeof value === 'string'
    ? Uint8Array.from(value.slice(0, 64), (c) => c.charCodeAt(0) & 0xff)
    : value;
}

/**
 * Reads a .docx as a draft: text as if all tracked changes were accepted, effective formatting, automatic numbering
 * rendered, one paragraph a line in `data.text`.
 * @throws {DraftError} when the file cannot be read; nothing else is thrown for a bad file.
 */
export function readDocx(source: DraftSource, given: Partial<ReaderLimits> = {}): Draft {
  const limits: ReaderLimits = { ...DEFAULT_LIMITS, ...given };
  const opened = openPackage(packageBytes(source), limits);
  const warnings = new Set<string>(opened.warnings);
  const warn = (warning: string) => warnings.add(warning);
  const packageRelated = readRelationships(opened, '');
  const mainName = mainPartName(packageRelated);
  const main = decoded(mainName, opened.read(mainName));
  if (main === null) throw missingPart(mainName);
  const related = readRelationships(opened, mainName);
  const find = partFinder(opened, related);
  const formatting = readFormatting(sharedFinder(opened, related));
  const { settings } = formatting;
  const context = buildContext(formatting, limits, warn);

  const body = readBody(context, main);
  const { flow, sections } = body;
  // A body without closing section properties ends in a section of defaults.
  if (sections.length === body.section) sections.push(context.properties.sections.take());
  const notes = appendNotes(context, find, body);
  const stories = [body, ...notes.stories];
  for (const story of stories) resolveLayouts(story, sections);
  const text = buildPositions(flow.blocks);
  const commentsPart = find('comments');
  const comments = commentsPart === null ? [] : readComments(commentsPart.name, commentsPart.text);
  const appPart = partFinder(opened, packageRelated)('extended-properties');
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  return {
    type: 'draft',
    children: flow.blocks,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: lines.length, column: last.length + 1, offset: text.length },
    },
    data: {
      format: 'docx',
      text,
      frontMatter: null,
      ...placeComments(comments, stories),
      revisions: placeRevisions(stories),
      hidden: placeHidden(stories),
      pageParts: readPageParts(context, sections, (id) => {
        const target = related.find((relationship) => relationship.id === id)?.target;
        return target === undefined ? null : decoded(target, opened.readShared(target));
      }),
      layout: {
        sections: sections.map(({ layout }) => layout),
        evenAndOddHeaders: settings.evenAndOddHeaders,
        defaultSize: context.defaultSize,
        defaultTab: settings.defaultTab,
        compressPunctuation: settings.compressPunctuation,
        footnotes: notes.footnotes,
        innerBreaks: innerBreaks(body),
        ruleLines: body.ruleLines,
        stored: appPart === null ? NO_STORED_FACTS : readAppProperties(appPart.name, appPart.text),
        compatibility: {
          mode: settings.compatibilityMode,
          balanceSingleByteDoubleByteWidth: settings.balanceSingleByteDoubleByteWidth,
          spaceAdds: settings.spaceAdds,
        },
      },
      warnings: [...warnings],
    },
  };
}
