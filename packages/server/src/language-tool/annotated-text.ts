import { BadRequest } from './bad-request.ts';

/** The text to check, and where its characters stand in what was submitted. */
export interface SubmittedText {
  readonly text: string;
  /** Turns a place of the text into one of what was submitted: UTF-16 code units. */
  readonly placeOf: (
    offset: number,
    endOffset: number,
  ) => { readonly offset: number; readonly length: number };
}

/** A text that was submitted as it is. */
export function plainText(text: string): SubmittedText {
  return { text, placeOf: (offset, endOffset) => ({ offset, length: endOffset - offset }) };
}

/** A stretch of the text and of what was submitted; they differ in length where markup stands. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly source: number;
  readonly sourceEnd: number;
  readonly isMarkup: boolean;
}

/**
 * Reads `data`: `{"text": …}` or `{"annotation": [{"text": …} | {"markup": …, "interpretAs": …}]}`. Markup is not checked,
 * but `interpretAs` is read in its place, and offsets count all of it.
 * @throws {BadRequest} when it is neither.
 */
export function annotatedText(data: string): SubmittedText {
  const parsed = parse(data);
  if (typeof parsed.text === 'string') return plainText(parsed.text);
  if (!Array.isArray(parsed.annotation)) throw notAnnotated();
  const pieces: Piece[] = [];
  let text = '';
  let source = 0;
  for (const entry of parsed.annotation as readonly unknown[]) {
    const { content, shown, isMarkup } = annotationOf(entry);
    const [start, from] = [text.length, source];
    text += shown;
    source += content.length;
    pieces.push({ start, end: text.length, source: from, sourceEnd: source, isMarkup });
  }
  const startOf = (offset: number): number => {
    // Where markup and text meet, what begins there is the text.
    const piece =
      pieces.find(({ start, end, isMarkup }) => !isMarkup && start <= offset && offset < end) ??
      pieces.find(({ start, end }) => start <= offset && offset < end);
    if (piece === undefined) return source;
    return piece.isMarkup ? piece.source : piece.source + offset - piece.start;
  };
  const endOf = (offset: number): number => {
    const piece =
      pieces.find(({ start, end, isMarkup }) => !isMarkup && start < offset && offset <= end) ??
      pieces.find(({ start, end }) => start < offset && offset <= end);
    if (piece === undefined) return 0;
    return piece.isMarkup ? piece.sourceEnd : piece.source + offset - piece.start;
  };
  return {
    text,
    placeOf: (offset, endOffset) => {
      const begin = startOf(offset);
      return { offset: begin, length: Math.max(0, endOf(endOffset) - begin) };
    },
  };
}

function parse(data: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(data);
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value));
  } catch {
    // Said below, as for any other value.
  }
  throw notAnnotated();
}

function annotationOf(entry: unknown) {
  const { text, markup, interpretAs } = Object.fromEntries(Object.entries(Object(entry)));
  if (typeof text === 'string' && markup === undefined)
    return { content: text, shown: text, isMarkup: false };
  if (typeof markup !== 'string' || text !== undefined) throw notAnnotated();
  return { content: markup, shown: typeof interpretAs === 'string' ? interpretAs : '', isMarkup: true };
}

function notAnnotated(): BadRequest {
  return new BadRequest({
    zh: 'data 应为 JSON：{"text": "…"} 或 {"annotation": [{"text": "…"}, {"markup": "…", "interpretAs": "…"}]}',
    en: 'data must be JSON: {"text": "…"} or {"annotation": [{"text": "…"}, {"markup": "…", "interpretAs": "…"}]}',
  });
}
