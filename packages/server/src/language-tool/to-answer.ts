import type { Locale } from '@gongwen/core';
import type { ParagraphProblem } from '../paragraph/index.ts';
import { phraseIn } from '../shared/phrase.ts';
import type { CheckRequest } from './parse-request.ts';
import { categoryOf } from './rule-category.ts';

/** The answer of `/v2/check`, as LanguageTool writes it. Offsets are UTF-16 code units of what was submitted. */
export interface Answer {
  readonly software: Software;
  readonly warnings: { readonly incompleteResults: false };
  readonly language: {
    readonly name: string;
    readonly code: string;
    readonly detectedLanguage: {
      readonly name: string;
      readonly code: string;
      readonly confidence: number;
      readonly source: string;
    };
  };
  readonly matches: readonly Match[];
  readonly sentenceRanges: readonly (readonly [number, number])[];
}

export interface Software {
  readonly name: string;
  readonly version: string;
  readonly buildDate: string;
  readonly apiVersion: 1;
  readonly premium: false;
  readonly premiumHint: string;
  readonly status: string;
}

export interface Match {
  readonly message: string;
  readonly shortMessage: string;
  readonly replacements: readonly { readonly value: string }[];
  readonly offset: number;
  readonly length: number;
  readonly context: { readonly text: string; readonly offset: number; readonly length: number };
  readonly sentence: string;
  readonly type: { readonly typeName: string };
  readonly rule: {
    readonly id: string;
    readonly description: string;
    readonly issueType: string;
    readonly category: { readonly id: string; readonly name: string };
  };
  readonly ignoreForIncompleteSentence: false;
  readonly contextForSureMatch: 0;
}

/** The one language that is served. */
export const LANGUAGE = { name: 'Chinese (simplified)', code: 'zh-CN' } as const;

/** Characters of context on each side, as LanguageTool gives. */
const AROUND = 40;

/** Turns problems of a text into the answer that a client of LanguageTool reads. */
export function toAnswer(
  { submitted }: CheckRequest,
  problems: readonly ParagraphProblem[],
  version: string,
  locale: Locale,
): Answer {
  const sentences = sentenceRanges(submitted.text);
  const sentenceAt = (offset: number): string => {
    const [from, to] = sentences.find(([start, end]) => start <= offset && offset < end) ?? [0, 0];
    return submitted.text.slice(from, to);
  };
  return {
    software: softwareOf(version),
    warnings: { incompleteResults: false },
    language: { ...LANGUAGE, detectedLanguage: { ...LANGUAGE, confidence: 1, source: 'fixed' } },
    matches: problems.map((problem): Match => {
      const category = categoryOf(problem.ruleId);
      return {
        // LibreOffice shows the one in the menu and the other in the dialog: neither may be empty.
        message: problem.message,
        shortMessage: titleOf(problem, locale),
        replacements: problem.replacements.map((value) => ({ value })),
        ...submitted.placeOf(problem.offset, problem.endOffset),
        context: contextOf(submitted.text, problem),
        sentence: sentenceAt(problem.offset),
        type: { typeName: category.id === 'TYPOS' ? 'UnknownWord' : 'Other' },
        rule: {
          id: problem.ruleId,
          description: problem.name,
          issueType: category.issueType,
          category: { id: category.id, name: phraseIn(locale, category.name) },
        },
        ignoreForIncompleteSentence: false,
        contextForSureMatch: 0,
      };
    }),
    sentenceRanges: sentences.map(([from, to]) => {
      const { offset, length } = submitted.placeOf(from, to);
      return [offset, offset + length];
    }),
  };
}

export function softwareOf(version: string): Software {
  return {
    name: 'gongwen-lint',
    version,
    buildDate: '',
    apiVersion: 1,
    premium: false,
    premiumHint: '',
    status: '',
  };
}

/** What kind of problem it is, and by which clause: 错别字（《党政机关公文处理工作条例》第二十条第四项）. */
function titleOf({ name, basis }: ParagraphProblem, locale: Locale): string {
  if (basis.length === 0) return name;
  return phraseIn(locale, { zh: `${name}（${basis.join('、')}）`, en: `${name} (${basis.join(', ')})` });
}

function contextOf(text: string, { offset, endOffset }: ParagraphProblem): Match['context'] {
  const from = Math.max(0, offset - AROUND);
  const to = Math.min(text.length, endOffset + AROUND);
  const [before, after] = [from > 0 ? '...' : '', to < text.length ? '...' : ''];
  return {
    text: `${before}${text.slice(from, to).replaceAll('\n', ' ')}${after}`,
    offset: before.length + offset - from,
    length: endOffset - offset,
  };
}

const SENTENCE = /[^。！？!?\n]+[。！？!?]*[”’』」）)】》]*/gu;

/** Sentences of the text, without blanks around them: [from, to) each. */
function sentenceRanges(text: string): [number, number][] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const trimmed = sentence.trim();
    if (trimmed === '') return [];
    const from = index + sentence.indexOf(trimmed);
    return [[from, from + trimmed.length] as [number, number]];
  });
}
