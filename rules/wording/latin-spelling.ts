import { defineRule, isProtected, type Passage, rangeIn } from '@gongwen/core';
import * as z from 'zod';
import { practice } from '../shared/clause.ts';
import { unquoted } from '../shared/unquoted.ts';

/** How many suggestions are shown. */
const MOST = 5;

export default defineRule({
  id: 'wording/latin-spelling',
  name: { zh: '外文单词拼写', en: 'Spelling of Latin words' },
  severity: 'off',
  strength: 'practice',
  basis: [practice],
  needs: ['spelling'],
  scope: 'paragraph',
  fixes: 'suggested',
  messages: {
    misspelt: {
      zh: '外文单词“{word}”不见于词典，可能是“{suggestion}”，请核对',
      en: '"{word}" is not in the dictionary; perhaps "{suggestion}"',
    },
    unknown: {
      zh: '外文单词“{word}”不见于词典，请核对',
      en: '"{word}" is not in the dictionary',
    },
  },
  options: z.strictObject({
    known: z.array(z.string().min(1)).default([]).describe('本单位认可的单词，小写列出'),
  }),
  check({ document, settings: { spelling }, options: { known }, report }) {
    for (const passage of document.passages) {
      if (passage.quoted) continue;
      for (const { start, end, word, suggestions } of spelling?.(ownWords(passage)) ?? []) {
        if (known.includes(word)) continue;
        const at = rangeIn(passage, start, end);
        const [suggestion] = suggestions;
        const details = { at, expected: suggestions.slice(0, MOST) };
        if (suggestion === undefined) report('unknown', { ...details, data: { word } });
        else {
          const fix = { safe: false, edits: [{ range: at, text: suggestion }] };
          report('misspelt', { ...details, data: { word, suggestion }, fix });
        }
      }
    }
  },
});

/** The text with quotations, code and links replaced sign for sign, so that no word of theirs calls for the dictionary. */
function ownWords(passage: Passage): string {
  const text = unquoted(passage.text);
  let masked = '';
  for (const { at, length } of passage.pieces) {
    const piece = text.slice(at, at + length);
    masked += isProtected(passage, at, at + length) ? '□'.repeat(piece.length) : piece;
  }
  return masked;
}
