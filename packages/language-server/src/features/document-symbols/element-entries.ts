import type { Attachment, Element, ElementKind, IssuedText, OfficialDocument, Title } from '@gongwen/core';
import { SymbolKind } from 'vscode-languageserver';
import { ELEMENT_NAMES } from '../shared/element-names.ts';
import { outlineSections } from '../shared/outline-sections.ts';
import type { Say } from '../shared/say.ts';
import { shorten } from '../shared/shorten.ts';
import type { Entry } from './entry.ts';
import { outlineEntries } from './outline-entries.ts';

const LONGEST = 60;

const KINDS: Readonly<Partial<Record<ElementKind, SymbolKind>>> = {
  title: SymbolKind.String,
  body: SymbolKind.Namespace,
  attachments: SymbolKind.File,
  issuedText: SymbolKind.File,
};

/** Symbols of the elements that stand in the text, in document order, those of 版头 and 版记 gathered. */
export function elementEntries(document: OfficialDocument, say: Say): readonly Entry[] {
  const { title, body } = document.elements;
  const limit = title && !title.declared ? title.range.start : (body?.range.start ?? 0);
  const header: Entry[] = [];
  const imprint: Entry[] = [];
  const own: Entry[] = [];
  for (const element of document.elementList) {
    // Neither a stamp nor the page number is text to go to.
    if (element.declared || element.lines.length === 0) continue;
    const entry = entryOf(element, document, say);
    if (HEADER.has(element.kind) && element.range.start < limit) header.push(entry);
    else if (isImprint(element, document)) imprint.push(entry);
    else own.push(entry);
  }
  return [
    ...group(say({ zh: '版头', en: 'Header' }), header),
    ...own,
    ...group(say({ zh: '版记', en: 'Imprint' }), imprint),
  ];
}

const HEADER: ReadonlySet<ElementKind> = new Set([
  'copyNumber',
  'classification',
  'urgency',
  'issuerMark',
  'documentNumber',
  'signatory',
]);

function isImprint(element: Element, { elements }: OfficialDocument): boolean {
  const { mainRecipients } = elements;
  if (element.kind === 'mainRecipients') return mainRecipients?.inImprint ?? false;
  return element.kind === 'copyRecipients' || element.kind === 'printing';
}

function group(name: string, children: readonly Entry[]): readonly Entry[] {
  const [first] = children;
  if (!first) return [];
  const range = {
    start: Math.min(...children.map((child) => child.range.start)),
    end: Math.max(...children.map((child) => child.range.end)),
  };
  return [{ name, detail: '', kind: SymbolKind.Namespace, range, selection: first.selection, children }];
}

function entryOf(element: Element, document: OfficialDocument, say: Say): Entry {
  const { kind, text, range } = element;
  const name = say(ELEMENT_NAMES[kind]);
  const base = { name, kind: KINDS[kind] ?? SymbolKind.Property, range, selection: range, children: [] };
  if (isTitle(element)) return { ...base, name: shorten(element.flat, LONGEST) || name, detail: name };
  if (kind === 'body') return { ...base, detail: '', ...inside(document, null, range.end) };
  const sub = subOf(element, document);
  if (sub === null) return { ...base, detail: shorten(text, LONGEST) };
  return { ...base, ...headed(element, name), ...inside(document, sub, range.end) };
}

function inside(document: OfficialDocument, sub: number | null, end: number): Pick<Entry, 'children'> {
  return { children: outlineEntries(outlineSections(document, sub, end)) };
}

/** Number of an attachment or issued text as passages count them; null for other elements. */
function subOf(element: Element, { elements }: OfficialDocument): number | null {
  const subs: readonly Element[] = [...elements.issuedTexts, ...elements.attachments];
  const at = subs.indexOf(element);
  return at < 0 ? null : at;
}

/** An attachment by its label, an issued text by its title. */
function headed(element: Element, name: string): Pick<Entry, 'name' | 'detail' | 'selection'> {
  const { label, title, titleRange } = element as Partial<Attachment> & Partial<IssuedText>;
  const shown = shorten(`${label?.text ?? ''} ${title ?? ''}`, LONGEST);
  const selection = label?.range ?? titleRange ?? { start: element.range.start, end: element.range.start };
  return { name: shown === '' ? name : shown, detail: name, selection };
}

function isTitle(element: Element): element is Title {
  return element.kind === 'title';
}
