import { DraftError } from '@gongwen/core';
import { SaxesParser } from 'saxes';
import { attributeNames, elementName, type NameScope, ROOT_SCOPE, scopeWithin } from './name-scope.ts';
import { NAMESPACES, UNDERSTOOD } from './namespaces.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What to do at the start of an element of one name. */
export type Visit = (attributes: Attributes, walk: Walk) => void;

/** Visits by canonical element name (`w:p`); elements without one are passed through to their children. */
export type Visitor = ReadonlyMap<string, Visit>;

/** What a visit may ask of the walk, for the element just opened. */
export interface Walk {
  /** Offset in the text of the part of the first character of the element just opened. */
  start(): number;
  /** Offset one past the last character of the tag just read. */
  position(): number;
  /** Reads the children with another visitor. */
  enter(visitor: Visitor): void;
  /** Passes over the children. */
  skip(): void;
  /** Calls back at the end of the element. */
  leave(callback: () => void): void;
  /** Takes the text inside the element; called once a piece. */
  text(sink: (text: string) => void): void;
}

export interface WalkOptions {
  /** Canonical name that the root element must have. */
  readonly root?: string;
  /** Called at each start tag of this name, in skipped parts too. */
  readonly count?: { readonly name: string; readonly tick: () => void };
}

interface Frame {
  readonly depth: number;
  readonly visitor: Visitor;
  readonly scope: NameScope;
  readonly sink: ((text: string) => void) | null;
}

interface Leave {
  readonly depth: number;
  readonly callback: () => void;
}

/** One visitor of several sets of visits. */
export function visitor(...sets: readonly Readonly<Record<string, Visit>>[]): Visitor {
  const visits = new Map<string, Visit>();
  for (const set of sets) {
    for (const name in set) {
      const visit = set[name];
      if (visit !== undefined) visits.set(name, visit);
    }
  }
  return visits;
}

export const skipElement: Visit = (_attributes, walk) => walk.skip();

function understands(scope: NameScope, requires: string | undefined): boolean {
  const prefixes = (requires ?? '').split(/\s+/).filter((prefix) => prefix !== '');
  return prefixes.every((prefix) => {
    const uri = scope.bindings.get(prefix);
    return uri !== undefined && UNDERSTOOD.has(NAMESPACES.get(uri) ?? '');
  });
}

function brokenXml(part: string, line: number, cause: Error): DraftError {
  return new DraftError(
    'broken-xml',
    `文件内部的 ${part} 第 ${line} 行不是合法的 XML，文件可能已损坏；请用 Word 或 WPS 打开并另存后再检查`,
    `Line ${line} of ${part} is not well-formed XML: the file may be damaged. Open it in Word or WPS, save it again and retry.`,
    { cause },
  );
}

function forbiddenEntity(part: string): DraftError {
  return new DraftError(
    'forbidden-entity',
    `文件内部的 ${part} 含有文档类型声明（DOCTYPE），正常的 .docx 不会有；为安全起见不予读取，请用 Word 或 WPS 另存后再检查`,
    `${part} contains a DOCTYPE, which no sound .docx has; it is refused for safety. Save the file again with Word or WPS and retry.`,
  );
}

function offsetOfNext(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from);
  return at < 0 ? text.length : at;
}

/** Programs declare some forty; each further one would slow every scope down. */
const MOST_NAMESPACES = 256;

function tooManyNamespaces(part: string): DraftError {
  return new DraftError(
    'too-large',
    `文件内部的 ${part} 声明的命名空间过多，可能是恶意构造的文件；请用 Word 或 WPS 另存后再检查`,
    `${part} declares too many namespaces; the file may be hostile. Save it again with Word or WPS and retry.`,
  );
}

function wrongRoot(part: string): DraftError {
  return new DraftError(
    'unsupported-format',
    `${part} 不是 Word 文字文档；请确认文件是 .docx，而不是改了扩展名的表格、演示文稿或其他文件`,
    `${part} is not a word-processing document. Check that the file is a .docx and not a renamed file of another kind.`,
  );
}

/**
 * Walks over the elements of a part in order, streaming, with one name whatever prefixes the file uses. Of
 * `mc:AlternateContent` only the first understood choice, or else the fallback, is walked (ISO/IEC 29500-3, 9.3).
 * @throws {DraftError} `broken-xml`, `forbidden-entity`, `unsupported-format`.
 */
export function walkXml(part: string, xml: string, visits: Visitor, options: WalkOptions = {}): void {
  const parser = new SaxesParser();
  const { count, root } = options;
  const frames: Frame[] = [];
  const leaves: Leave[] = [];
  /** For each open `mc:AlternateContent`, whether a branch has been taken. */
  const alternatives: { readonly depth: number; taken: boolean }[] = [];
  let frame: Frame = { depth: 0, visitor: visits, scope: ROOT_SCOPE, sink: null };
  let depth = 0;
  /** Depth of the element whose inside is passed over; 0 when none is. */
  let skipped = 0;
  let tagStart = -1;
  /** Offset of the next `xmlns` in the text: no tag that ends before it declares a namespace. */
  let declaration = offsetOfNext(xml, 'xmlns', 0);
  /** Depth of the innermost element that calls back at its end; 0 when none does. */
  let leaveDepth = 0;

  const push = (visitor: Visitor, scope: NameScope, sink: Frame['sink']) => {
    if (frame.depth !== depth) frames.push(frame);
    frame = { depth, visitor, scope, sink };
  };
  // No getters: V8 keeps the accessors of an object literal alive, and the whole document with them, until a full
  // garbage collection.
  const walk: Walk = {
    start() {
      // No '<' may stand in an attribute value, so the last one begins this tag.
      if (tagStart < 0) tagStart = xml.lastIndexOf('<', parser.position - 1);
      return tagStart;
    },
    position: () => parser.position,
    enter: (next) => push(next, frame.scope, frame.sink),
    skip: () => {
      skipped = depth;
    },
    leave: (callback) => {
      leaves.push({ depth, callback });
      leaveDepth = depth;
    },
    text: (sink) => push(frame.visitor, frame.scope, sink),
  };

  const alternative = (name: string, attributes: Attributes): void => {
    if (name === 'mc:AlternateContent') {
      alternatives.push({ depth, taken: false });
      return;
    }
    const open = alternatives.at(-1);
    if (open === undefined || open.depth !== depth - 1) return;
    if (open.taken || (name === 'mc:Choice' && !understands(frame.scope, attributes.Requires)))
      skipped = depth;
    else open.taken = true;
  };

  const open = (rawName: string, rawAttributes: Attributes): void => {
    depth++;
    tagStart = -1;
    if (parser.position > declaration) {
      declaration = offsetOfNext(xml, 'xmlns', parser.position);
      const scope = scopeWithin(frame.scope, rawAttributes);
      if (scope.bindings.size > MOST_NAMESPACES) throw tooManyNamespaces(part);
      if (scope !== frame.scope) push(frame.visitor, scope, frame.sink);
    }
    const { scope } = frame;
    const name = elementName(scope, rawName);
    if (depth === 1 && root !== undefined && name !== root) throw wrongRoot(part);
    if (count !== undefined && name === count.name) count.tick();
    if (skipped > 0) return;
    const visit = frame.visitor.get(name);
    if (visit !== undefined) visit(attributeNames(scope, rawAttributes), walk);
    else if (name.startsWith('mc:')) alternative(name, attributeNames(scope, rawAttributes));
  };

  const close = (): void => {
    if (skipped === depth) skipped = 0;
    while (leaveDepth === depth) {
      const leave = leaves.pop();
      leaveDepth = leaves.at(-1)?.depth ?? 0;
      leave?.callback();
    }
    if (alternatives.length > 0 && alternatives.at(-1)?.depth === depth) alternatives.pop();
    if (frame.depth === depth) frame = frames.pop() ?? frame;
    depth--;
  };

  const text = (piece: string): void => {
    if (skipped === 0 && frame.sink !== null && frame.depth === depth) frame.sink(piece);
  };

  parser.on('error', (cause) => {
    throw brokenXml(part, parser.line, cause);
  });
  parser.on('doctype', () => {
    throw forbiddenEntity(part);
  });
  parser.on('opentag', (tag) => open(tag.name, tag.attributes));
  parser.on('closetag', close);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(xml).close();
}
