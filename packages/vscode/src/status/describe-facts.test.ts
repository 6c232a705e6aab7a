import { expect, test } from 'vitest';
import { chinese } from '../texts/chinese.ts';
import { english } from '../texts/english.ts';
import { type DraftFacts, describeFacts } from './describe-facts.ts';

const FACTS: DraftFacts = {
  documentType: '请示',
  direction: 'upward',
  issuers: [],
  mainRecipients: [],
  copyRecipients: [],
  characters: 3210,
  pages: { count: 4, method: 'grid' },
};

test('文种、行文方向、字数和页数与上限并列，估算的页数写“约”', () => {
  expect(describeFacts(FACTS, { characters: 5000, pages: 10 }, chinese)).toEqual([
    '请示',
    '上行文',
    '3210/5000 字',
    '约 4/10 页',
  ]);
});

test('what is not known is left out, and a count without a limit stands alone', () => {
  const facts: DraftFacts = {
    ...FACTS,
    documentType: null,
    direction: null,
    pages: { count: 4, method: 'layout' },
  };
  expect(describeFacts(facts, { characters: null, pages: null }, english)).toEqual([
    'unknown document type',
    '3210 characters',
    '4 pages',
  ]);
});
