import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotatedText } from './annotated-text.ts';
import { BadRequest } from './bad-request.ts';

describe('text with markup', () => {
  it('is checked without the markup, and places count all of it', () => {
    const { text, placeOf } = annotatedText(
      JSON.stringify({
        annotation: [
          { markup: '<p>', interpretAs: '\n\n' },
          { text: '请认真' },
          { markup: '<b>' },
          { text: '布署' },
          { markup: '</b>' },
        ],
      }),
    );
    expect(text).toBe('\n\n请认真布署');
    expect(placeOf(5, 7)).toEqual({ offset: '<p>请认真<b>'.length, length: 2 });
    expect(placeOf(2, 5)).toEqual({ offset: 3, length: 3 });
  });

  it('a place across markup takes the markup in', () => {
    const { placeOf } = annotatedText(
      JSON.stringify({ annotation: [{ text: '布' }, { markup: '<b>' }, { text: '署' }] }),
    );
    expect(placeOf(0, 2)).toEqual({ offset: 0, length: 5 });
  });

  it('every stretch of a piece of text is found where that piece was submitted', () => {
    const piece = fc.oneof(
      fc.record({ text: fc.string({ minLength: 1 }) }),
      fc.record({ markup: fc.string(), interpretAs: fc.string() }),
      fc.record({ markup: fc.string() }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (annotation) => {
        const { text, placeOf } = annotatedText(JSON.stringify({ annotation }));
        const submitted = annotation.map((entry) => ('text' in entry ? entry.text : entry.markup)).join('');
        let at = 0;
        for (const entry of annotation) {
          const shown = 'text' in entry ? entry.text : 'interpretAs' in entry ? entry.interpretAs : '';
          if ('text' in entry) {
            const { offset, length } = placeOf(at, at + shown.length);
            expect(submitted.slice(offset, offset + length)).toBe(entry.text);
          }
          at += shown.length;
        }
        expect(text.length).toBe(at);
      }),
    );
  });

  it('may be plain after all', () => {
    expect(annotatedText('{"text": "布署"}').text).toBe('布署');
  });

  it('that is written otherwise is refused', () => {
    for (const data of [
      '',
      '[]',
      '{}',
      '{"annotation": [{"text": "a", "markup": "b"}]}',
      '{"annotation": [1]}',
    ]) {
      expect(() => annotatedText(data)).toThrow(BadRequest);
    }
  });
});
