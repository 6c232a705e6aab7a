import {
  type Archive,
  type ArchiveEntry,
  type DocumentDigest,
  defineRule,
  jaccard,
  nearDuplicates,
  normalNumber,
  sentencesOf,
} from '@gongwen/core';
import { archivedSentences } from '../shared/archived-sentences.ts';
import { bareTitle } from '../shared/bare-title.ts';
import { clause } from '../shared/clause.ts';
import { compareTitles } from '../shared/compare-titles.ts';
import { isAnnual } from '../shared/is-annual.ts';
import { topicSimilarity } from '../shared/topic-similarity.ts';

/** So much of the sentences of both, and of what the titles are about, is the same. */
const SAME = 0.8;
/** A notice of a few sentences (现印发给你们) is alike to many. */
const LEAST_SENTENCES = 5;
/** What revises a document, or passes one on, repeats its text. */
const REPEATS = /修订|修改|修正|转发|批转/u;

export default defineRule({
  id: 'economy/duplicate',
  name: { zh: '重复发文', en: 'Document issued again' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第十三条'), clause('burden', '一、2')],
  applies: { types: ['决定', '意见', '通知', '通报', '公告', '通告'] },
  messages: {
    archived: {
      zh: '与现行文件{name}的句子有{percent}%相同（日期不计）；现行文件已有部署且仍适用的，不再制发',
      en: '{percent}% of the sentences are those of {name}, which is in force (dates apart); it need not be issued again',
    },
    alike: {
      zh: '与{name}（{path}）的句子有{percent}%相同（日期不计）；已有部署且仍适用的，不再制发',
      en: '{percent}% of the sentences are those of {name} ({path}), dates apart; it need not be issued again',
    },
  },
  check({ document, elements: { title, documentNumber }, settings: { archive }, report }) {
    if (archive === null || title === null || REPEATS.test(title.flat)) return;
    const alike = archivedAlike(title.flat, sentencesOf(document), archive);
    if (!alike || isItself(alike.entry, documentNumber?.text ?? null)) return;
    const { entry, similarity } = alike;
    report('archived', {
      at: title,
      data: { name: nameOf(entry.title, entry.number), percent: Math.round(similarity * 100) },
      atMost: isAnnual(title.flat, entry.title) ? 'info' : 'warning',
    });
  },
  collection: {
    check({ documents, report }) {
      const judged = documents
        .filter(({ title }) => title && !REPEATS.test(title.flat))
        .sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : Number(a.date !== b.date)));
      const isPair = (first: number, second: number): boolean => areComparable(judged[first], judged[second]);
      const sentencesAt = (index: number): readonly number[] => enoughSentences(judged[index]);
      for (const { first, second, similarity } of nearDuplicates(judged.length, sentencesAt, SAME, isPair)) {
        const [earlier, later] = [judged[first], judged[second]];
        if (!earlier?.title || !later?.title) continue;
        const name = nameOf(earlier.title.flat, earlier.number?.text ?? null);
        report(later, 'alike', {
          at: later.title,
          data: { name, path: earlier.path, percent: Math.round(similarity * 100) },
          atMost: isAnnual(earlier.title.flat, later.title.flat) ? 'info' : 'warning',
        });
      }
    },
  },
});

/** Sentences to compare by; none where there are too few. */
function enoughSentences(document: DocumentDigest | undefined): readonly number[] {
  const sentences = document?.sentences ?? [];
  return sentences.length >= LEAST_SENTENCES ? sentences : [];
}

/** The most alike document in force on the same topic. */
function archivedAlike(title: string, sentences: readonly number[], { documents }: Archive) {
  if (sentences.length < LEAST_SENTENCES) return null;
  const [best] = documents
    .filter(
      (entry) =>
        entry.status === '现行' && entry.text !== null && topicSimilarity(entry.title, title) >= SAME,
    )
    .map((entry) => ({ entry, similarity: jaccard(archivedSentences(entry), sentences) }))
    .sort((a, b) => b.similarity - a.similarity);
  return best && best.similarity >= SAME ? best : null;
}

/** An archive may already hold the document that is checked. */
function isItself(entry: ArchiveEntry, number: string | null): boolean {
  return number !== null && entry.number !== null && normalNumber(number) === normalNumber(entry.number);
}

/** On the same topic, and not two versions or formats of one document. */
function areComparable(one: DocumentDigest | undefined, other: DocumentDigest | undefined): boolean {
  if (!one?.title || !other?.title || topicSimilarity(one.title.flat, other.title.flat) < SAME) return false;
  if (compareTitles(one.title.flat, other.title.flat) === 'different') return true;
  const [first, second] = [one, other].map(({ number }) => normalNumber(number?.text ?? ''));
  return first !== null && second !== null && first !== second;
}

function nameOf(title: string, number: string | null): string {
  return `《${bareTitle(title)}》${number === null ? '' : `（${number}）`}`;
}
