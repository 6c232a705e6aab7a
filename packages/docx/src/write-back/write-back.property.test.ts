import { applyEdits, resolveFixes } from '@gongwen/core';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDocx } from '../test-support/build-docx.ts';
import { readDraft } from '../test-support/read-draft.ts';
import { annotate, fixDocx, removeAnnotations } from './index.ts';
import { AUTHOR } from './marks/own-marks.ts';
import { arbitraryBody } from './test-support/arbitrary-body.ts';
import { arbitraryMessages, messagesOn } from './test-support/arbitrary-messages.ts';

const date = new Date('2026-03-01T08:00:00Z');
/** Each part as text, by name. */
const parts = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
const document = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

describe('writing back into any document', () => {
  const cases = fc.tuple(arbitraryBody, arbitraryMessages);

  test('the annotated copy reads as the fixed one, and holds a comment for each message', () => {
    fc.assert(
      fc.property(cases, ([body, seeds]) => {
        const bytes = buildDocx({ body, settings: '' });
        const draft = readDraft(bytes);
        const messages = messagesOn(draft.data.text, seeds);
        const fixed = fixDocx(
          bytes,
          draft,
          resolveFixes(messages, 'safe').settled.flatMap(({ fix }) => fix ?? []),
        );
        const expected = applyEdits(
          draft.data.text,
          fixed.applied.flatMap(({ edits }) => edits),
        );
        expect(readDraft(fixed.bytes).data.text).toBe(expected);
        const annotated = annotate(bytes, draft, messages, { date });
        const copy = readDraft(annotated.bytes);
        expect(copy.data.text).toBe(expected);
        expect(annotated.changes).toBe(fixed.applied.length);
        expect(copy.data.comments.filter(({ author }) => author === AUTHOR)).toHaveLength(messages.length);
        expect(copy.data.comments.every(({ position }) => position !== null)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('taking the annotations out gives every part back byte for byte', () => {
    fc.assert(
      fc.property(cases, ([body, seeds]) => {
        const bytes = buildDocx({ body, settings: '' });
        const draft = readDraft(bytes);
        const annotated = annotate(bytes, draft, messagesOn(draft.data.text, seeds), { date });
        const clean = removeAnnotations(annotated.bytes);
        expect(document(clean)).toBe(document(bytes));
        expect(parts(clean)).toEqual(parts(bytes));
      }),
      { numRuns: 150 },
    );
  });

  test('a document annotated twice with different messages still comes back byte for byte', () => {
    fc.assert(
      fc.property(arbitraryBody, arbitraryMessages, arbitraryMessages, (body, seeds, others) => {
        const bytes = buildDocx({ body, settings: '' });
        const draft = readDraft(bytes);
        const first = annotate(bytes, draft, messagesOn(draft.data.text, seeds), { date });
        const once = readDraft(first.bytes);
        const messages = messagesOn(once.data.text, others);
        const twice = annotate(first.bytes, once, messages, { date });
        const fixes = resolveFixes(messages, 'safe').settled.flatMap(({ fix }) => fix ?? []);
        const fixed = fixDocx(first.bytes, once, fixes);
        expect(readDraft(twice.bytes).data.text).toBe(readDraft(fixed.bytes).data.text);
        expect(document(removeAnnotations(twice.bytes))).toBe(document(bytes));
      }),
      { numRuns: 150 },
    );
  });

  test('most fixes in such documents find a place', () => {
    const [applied, refused] = [new Set<unknown>(), new Set<unknown>()];
    for (const [body, seeds] of fc.sample(cases, 200)) {
      const bytes = buildDocx({ body, settings: '' });
      const draft = readDraft(bytes);
      const messages = messagesOn(draft.data.text, seeds);
      const fixes = resolveFixes(messages, 'safe').settled.flatMap(({ fix }) => fix ?? []);
      const fixed = fixDocx(bytes, draft, fixes);
      for (const fix of fixed.applied) applied.add(fix);
      for (const fix of fixed.refused) refused.add(fix);
    }
    expect(applied.size).toBeGreaterThan(refused.size);
  });

  test('annotating a second time adds nothing', () => {
    fc.assert(
      fc.property(cases, ([body, seeds]) => {
        const bytes = buildDocx({ body, settings: '' });
        const draft = readDraft(bytes);
        const messages = messagesOn(draft.data.text, seeds).map((message) => ({ ...message, fix: null }));
        const first = annotate(bytes, draft, messages, { date });
        const again = annotate(first.bytes, readDraft(first.bytes), messages, { date });
        expect(again.comments).toBe(0);
        expect(again.bytes).toBe(first.bytes);
      }),
      { numRuns: 60 },
    );
  });
});
