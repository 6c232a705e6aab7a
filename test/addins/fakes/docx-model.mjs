// An open document for the fakes of WPS and Word: the XML of a .docx itself, edited in place, so that what an add-in
// does can be read back by any reader. Positions are those of Word's object model: one for each character, mark of a
// paragraph or cell, edge of a field, note or comment; deleted and hidden text and codes of fields have theirs too.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { listLabels } from './list-labels.mjs';
import { cutRunAt, deleteRun, insertRun, markComment } from './model-edits.mjs';
import { child, children, isOn, W } from './xml.mjs';

const MAIN = 'word/document.xml';
const COMMENTS = 'word/comments.xml';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export class DocxModel {
  #parts;
  #dom = new Map();
  #cache = null;
  #history = [];
  /** Who makes tracked changes and comments. */
  author = '拟稿人';

  constructor(bytes) {
    this.#parts = unzipSync(bytes);
  }

  /** The parsed part; null when the package lacks it. */
  part(name) {
    if (!this.#dom.has(name)) {
      const bytes = this.#parts[name];
      this.#dom.set(name, bytes ? new DOMParser().parseFromString(strFromU8(bytes), 'application/xml') : null);
    }
    return this.#dom.get(name);
  }

  /** Stories: the main text, each text box, all footnotes, all endnotes; with kind as `WdStoryType`. */
  get stories() {
    this.#cache ??= this.#readStories();
    return this.#cache;
  }

  #readStories() {
    const body = child(this.part(MAIN).documentElement, 'body');
    const main = readStory(1, [body]);
    const boxes = [...body.getElementsByTagNameNS(W, 'txbxContent')].filter((box) => !isFallback(box));
    const notes = [
      ['footnote', 2],
      ['endnote', 3],
    ].flatMap(([name, kind]) => {
      const root = this.part(`word/${name}s.xml`)?.documentElement;
      const called = root ? children(root, name).filter((note) => !note.hasAttributeNS(W, 'type')) : [];
      return called.length > 0 ? [readStory(kind, called)] : [];
    });
    const stories = [main, ...boxes.map((box) => readStory(5, [box])), ...notes];
    const label = listLabels(this);
    for (const { paragraphs } of stories) for (const paragraph of paragraphs) paragraph.label = label(paragraph.p);
    return stories;
  }

  /** The text of positions as `Range.Text` gives it: without hidden text and codes of fields. */
  text(story, start, end) {
    return this.stories[story].units
      .slice(start, end)
      .filter(({ hidden, code }) => !hidden && !code)
      .map(({ text }) => text)
      .join('');
  }

  /** Spans of units that a property holds for, one for each run of them. */
  spans(story, holds) {
    const spans = [];
    for (const [at, unit] of this.stories[story].units.entries()) {
      const last = spans.at(-1);
      if (!holds(unit)) continue;
      if (last?.end === at) last.end = at + 1;
      else spans.push({ start: at, end: at + 1 });
    }
    return spans;
  }

  /** Fields of a story as spans of their codes and results. */
  fields(story) {
    const open = [];
    const fields = [];
    for (const [at, { text }] of this.stories[story].units.entries()) {
      if (text === '\x13') open.push({ code: { start: at + 1, end: at + 1 }, result: null });
      const field = open.at(-1);
      if (text === '\x14' && field) {
        field.code.end = at;
        field.result = { start: at + 1, end: at + 1 };
      }
      if (text === '\x15' && field) {
        if (field.result) field.result.end = at;
        fields.push({ ...field, result: field.result ?? { start: at, end: at } });
        open.pop();
      }
    }
    return fields;
  }

  replace(story, start, end, text, tracked) {
    const { units } = this.stories[story];
    if (units.slice(start, end).some(({ mark }) => mark)) throw new Error('the fake edits within one paragraph only');
    this.#remember();
    const scope = { units: () => this.stories[story].units, changed: () => this.#changed() };
    for (const at of [start, end]) cutRunAt(scope, at);
    const runs = [...new Set(scope.units().slice(start, end).map(({ run }) => run))];
    const after = insertRun(scope, { at: start, end, text, tracked, author: this.author, runs });
    for (const run of runs) deleteRun(run, tracked, this.author);
    this.#changed();
    return after;
  }

  comment(story, start, end, text) {
    this.#remember();
    const scope = { units: () => this.stories[story].units, changed: () => this.#changed() };
    for (const at of [start, end]) cutRunAt(scope, at);
    const root = this.#commentsRoot();
    const id = String(children(root, 'comment').length);
    markComment(scope, { start, end, id });
    const comment = root.ownerDocument.createElementNS(W, 'w:comment');
    comment.setAttributeNS(W, 'w:id', id);
    comment.setAttributeNS(W, 'w:author', this.author);
    for (const line of text.split(/[\r\n]/u)) {
      const p = comment.appendChild(root.ownerDocument.createElementNS(W, 'w:p'));
      const r = p.appendChild(root.ownerDocument.createElementNS(W, 'w:r'));
      r.appendChild(root.ownerDocument.createElementNS(W, 'w:t')).textContent = line;
    }
    root.append(comment);
    this.#changed();
  }

  /** Comments in the order in which they were made: author, text and the positions that they speak of. */
  get comments() {
    const root = this.part(COMMENTS)?.documentElement;
    return (root ? children(root, 'comment') : []).map((comment) => {
      const id = comment.getAttributeNS(W, 'id');
      const { marks } = this.stories[0];
      return {
        author: comment.getAttributeNS(W, 'author') ?? '',
        text: children(comment, 'p')
          .map((p) => p.textContent)
          .join('\r'),
        start: marks.get(`start ${id}`) ?? 0,
        end: marks.get(`end ${id}`) ?? marks.get(`start ${id}`) ?? 0,
      };
    });
  }

  #commentsRoot() {
    const known = this.part(COMMENTS);
    if (known) return known.documentElement;
    this.#parts[COMMENTS] = strToU8(`<w:comments xmlns:w="${W}"/>`);
    this.#dom.delete(COMMENTS);
    const types = this.part('[Content_Types].xml').documentElement;
    const override = types.ownerDocument.createElementNS(types.namespaceURI, 'Override');
    override.setAttribute('PartName', `/${COMMENTS}`);
    override.setAttribute(
      'ContentType',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
    );
    types.append(override);
    const related = this.part('word/_rels/document.xml.rels').documentElement;
    const relationship = related.ownerDocument.createElementNS(related.namespaceURI, 'Relationship');
    relationship.setAttribute('Id', 'rIdComments');
    relationship.setAttribute('Type', `${RELATED}/comments`);
    relationship.setAttribute('Target', 'comments.xml');
    related.append(relationship);
    return this.part(COMMENTS).documentElement;
  }

  #changed() {
    this.#cache = null;
  }

  #remember() {
    this.#history.push(this.#serialized());
  }

  undo(times) {
    for (let left = times; left > 0 && this.#history.length > 0; left -= 1) this.#parts = this.#history.pop();
    this.#dom.clear();
    this.#changed();
  }

  #serialized() {
    const parts = { ...this.#parts };
    for (const [name, dom] of this.#dom) if (dom) parts[name] = strToU8(new XMLSerializer().serializeToString(dom));
    return parts;
  }

  /** The document as a .docx. */
  bytes() {
    return zipSync(this.#serialized(), { level: 1 });
  }

  /** The document as one XML, as `Range.WordOpenXML` gives it. */
  flat() {
    const parts = this.#serialized();
    const types = new DOMParser().parseFromString(strFromU8(parts['[Content_Types].xml']), 'application/xml');
    const typeOf = (name) =>
      [...types.querySelectorAll('Override')].find((one) => one.getAttribute('PartName') === `/${name}`) ??
      [...types.querySelectorAll('Default')].find((one) => name.endsWith(`.${one.getAttribute('Extension')}`));
    const xml = Object.entries(parts)
      .filter(([name]) => name !== '[Content_Types].xml' && !name.endsWith('/'))
      .map(([name, bytes]) => {
        const head = `<pkg:part pkg:name="/${name}" pkg:contentType="${typeOf(name)?.getAttribute('ContentType')}">`;
        if (!/\.(?:xml|rels)$/u.test(name))
          return `${head}<pkg:binaryData>${btoa(String.fromCharCode(...bytes))}</pkg:binaryData></pkg:part>`;
        return `${head}<pkg:xmlData>${strFromU8(bytes).replace(/^<\?xml[^>]*>/u, '')}</pkg:xmlData></pkg:part>`;
      });
    return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${xml.join('')}</pkg:package>`;
  }
}

/** Word writes what older versions show of a drawing a second time. */
function isFallback(element) {
  for (let at = element; at !== null; at = at.parentElement) if (at.localName === 'Fallback') return true;
  return false;
}

/** Units and paragraphs of a story, in the order of the document. */
function readStory(kind, roots) {
  const story = { kind, units: [], paragraphs: [], marks: new Map() };
  for (const root of roots) readBlocks(story, root, null);
  return story;
}

function readBlocks(story, parent, cell) {
  const blocks = [...parent.children];
  for (const [index, block] of blocks.entries()) {
    const isLast = cell !== null && !blocks.slice(index + 1).some((next) => next.localName === 'p');
    if (block.localName === 'p') readParagraph(story, block, isLast);
    else if (block.localName === 'tbl') readTable(story, block);
    else if (block.localName === 'sdt') readBlocks(story, child(block, 'sdtContent'), cell);
  }
}

function readTable(story, table) {
  for (const row of children(table, 'tr')) {
    for (const cell of children(row, 'tc')) readBlocks(story, cell, cell);
    const start = story.units.length;
    story.units.push({ text: '\r\x07', mark: true });
    story.paragraphs.push({ p: null, start, end: start + 1, isRowEnd: true, label: '' });
  }
}

function readParagraph(story, p, endsCell) {
  const start = story.units.length;
  readInlines(story, p, { deleted: false, inserted: false, code: false });
  const markDeleted = isOn(child(child(child(p, 'pPr'), 'rPr'), 'del'));
  story.units.push({ text: endsCell ? '\r\x07' : '\r', mark: true, deleted: markDeleted });
  story.paragraphs.push({ p, start, end: story.units.length, isRowEnd: false, label: '' });
}

function readInlines(story, parent, state) {
  for (const element of parent.children) {
    const { localName } = element;
    if (localName === 'r') readRun(story, element, state);
    else if (localName === 'del' || localName === 'moveFrom') readInlines(story, element, { ...state, deleted: true });
    else if (localName === 'ins' || localName === 'moveTo') readInlines(story, element, { ...state, inserted: true });
    else if (localName === 'hyperlink') readField(story, element, state, ' HYPERLINK "" ');
    else if (localName === 'fldSimple') readField(story, element, state, element.getAttributeNS(W, 'instr') ?? '');
    else if (localName === 'sdt') readInlines(story, child(element, 'sdtContent'), state);
    else if (localName === 'smartTag') readInlines(story, element, state);
    else if (localName === 'commentRangeStart') story.marks.set(`start ${element.getAttributeNS(W, 'id')}`, story.units.length);
    else if (localName === 'commentRangeEnd') story.marks.set(`end ${element.getAttributeNS(W, 'id')}`, story.units.length);
  }
}

/** Links and simple fields of the file are fields with code and result in the program. */
function readField(story, element, state, code) {
  story.units.push({ text: '\x13', code: true, isEdge: true });
  for (const text of code) story.units.push({ text, code: true });
  story.units.push({ text: '\x14', code: true, isEdge: true });
  readInlines(story, element, state);
  story.units.push({ text: '\x15', code: true, isEdge: true });
}

const CHARACTERS = { tab: '\t', cr: '\x0b', noBreakHyphen: '\x1e', softHyphen: '\x1f', sym: '(' };
const BREAKS = { page: '\x0c', column: '\x0e' };
const EDGES = { begin: '\x13', separate: '\x14', end: '\x15' };

function readRun(story, run, { deleted, inserted }) {
  const hidden = isOn(child(child(run, 'rPr'), 'vanish'));
  const push = (text, node, more = {}) =>
    story.units.push({ ...{ text, run, node, index: 0, deleted, inserted, hidden, code: false, mark: false }, ...more });
  for (const node of run.children) {
    const { localName } = node;
    if (localName === 't' || localName === 'delText')
      for (let index = 0; index < node.textContent.length; index += 1) push(node.textContent[index], node, { index });
    else if (localName === 'instrText') for (const text of node.textContent) push(text, node, { code: true });
    else if (localName === 'fldChar') push(EDGES[node.getAttributeNS(W, 'fldCharType')], node, { code: true });
    else if (localName === 'br') push(BREAKS[node.getAttributeNS(W, 'type')] ?? '\x0b', node);
    else if (localName === 'footnoteReference' || localName === 'endnoteReference') push('\x02', node);
    else if (localName === 'commentReference') push('\x05', node);
    else if (localName === 'drawing' && node.querySelector('inline')) push('/', node, { isPicture: true });
    else if (localName in CHARACTERS) push(CHARACTERS[localName], node);
  }
}
