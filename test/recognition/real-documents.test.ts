import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OfficialDocument, readerFor, recognize, squeeze } from '@gongwen/core';
import { readers } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';

interface Label {
  readonly title?: string;
  readonly documentNumber?: string;
  readonly documentType?: string;
  readonly mainRecipients?: string;
  readonly issuerSignature?: readonly string[];
  readonly issueDate?: string;
  readonly annotation?: string;
  readonly attachmentNote?: readonly string[];
  readonly attachments?: readonly string[];
  readonly direction?: string;
  readonly ambiguous?: readonly string[];
}

const folder = fileURLToPath(new URL('../../fixtures/real/', import.meta.url));
const labels = JSON.parse(readFileSync(`${folder}labels.json`, 'utf8')) as Record<string, Label>;

function recognized(name: string): OfficialDocument {
  const reader = readerFor(name, readers);
  if (!reader) throw new Error(`no reader for ${name}`);
  const draft = reader.read({ path: name, value: readFileSync(folder + name) });
  return recognize(draft, name, { directory: null, organ: null });
}

/** What recognition finds, in the shape of a label. */
function found(document: OfficialDocument): Label {
  const { elements } = document;
  const label: Record<keyof Label, unknown> = {
    title: elements.title?.flat,
    documentNumber: elements.documentNumber && squeeze(elements.documentNumber.text),
    documentType: document.documentType,
    mainRecipients: elements.mainRecipients && squeeze(elements.mainRecipients.text),
    issuerSignature: elements.issuerSignature?.names.map(({ text }) => squeeze(text)),
    issueDate: elements.issueDate?.date.iso,
    annotation: elements.annotation && squeeze(elements.annotation.text),
    attachmentNote: elements.attachmentNote?.items.map(({ name }) => squeeze(name).replace(/[。；]$/u, '')),
    attachments: elements.attachments.length > 0 ? elements.attachments.map(({ title }) => title) : null,
    direction: document.direction,
    ambiguous: null,
  };
  return Object.fromEntries(
    Object.entries(label).filter(([, value]) => value !== null && value !== undefined),
  );
}

function judged({ ambiguous = [], ...label }: Label): Record<string, unknown> {
  const fields = Object.entries(label).filter(
    ([field]) => !ambiguous.includes(field) && !field.startsWith('outline'),
  );
  return Object.fromEntries(
    fields.map(([field, value]) => [field, typeof value === 'string' ? squeeze(value) : value]),
  );
}

describe('every labelled element of the real documents is recognised, and no other', () => {
  for (const [name, label] of Object.entries(labels)) {
    it(name, () => {
      const { ambiguous = [] } = label;
      expect(judged({ ...found(recognized(name)), ambiguous })).toEqual(judged(label));
    });
  }
});
