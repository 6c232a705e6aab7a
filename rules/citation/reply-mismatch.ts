import { type DocumentDigest, defineCollectionRule, normalNumber } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { compareTitles } from '../shared/compare-titles.ts';
import { sharesOrgan } from '../shared/shares-organ.ts';

/** What is replied to. */
const ASKED = /(?:请示|函|报告|建议|提案)$/u;

export default defineCollectionRule({
  id: 'citation/reply-mismatch',
  name: { zh: '批复复函引来文有误', en: 'Reply cites its request wrongly' },
  severity: 'warning',
  strength: 'practice',
  basis: [practice],
  applies: { types: ['批复', '函'] },
  messages: {
    title: {
      zh: '{number}的标题是《{asked}》（{path}），此处引作《{cited}》，实务中通常照引来文标题和文号',
      en: '{number} is titled 《{asked}》 ({path}), cited here as 《{cited}》; usually title and number are cited as they are',
    },
    number: {
      zh: '《{asked}》的文号是{number}（{path}），此处引作{cited}，实务中通常照引来文标题和文号',
      en: '《{asked}》 has the number {number} ({path}), cited here as {cited}; usually title and number are cited as they are',
    },
  },
  check({ documents, run, report }) {
    const asking = run.filter(isRequest);
    for (const reply of documents) {
      for (const citation of reply.citations) {
        if (!citation.opening || citation.number === null || !ASKED.test(citation.title)) continue;
        const found = mismatch(citation.title, citation.number, reply, asking);
        if (!found) continue;
        const { request, by } = found;
        const [asked, number] = [request.title?.flat ?? '', numberOf(request) ?? ''];
        const cited = by === 'title' ? citation.title : citation.number;
        report(reply, by, {
          at: citation,
          data: { asked, number, path: request.path, cited },
          expected: [`《${asked}》（${number}）`],
        });
      }
    }
  },
});

interface Mismatch {
  readonly request: DocumentDigest;
  readonly by: 'title' | 'number';
}

/** Only what came from whom the reply goes to is its request; other organs have numbers and titles alike. */
function mismatch(
  title: string,
  number: string,
  reply: DocumentDigest,
  asking: readonly DocumentDigest[],
): Mismatch | null {
  const own = asking.filter(
    ({ path, issuers }) => path !== reply.path && comesFrom(issuers, reply.recipients),
  );
  const [numbered] = own.filter((request) => numberOf(request) === number);
  if (numbered) return isTitled(numbered, title) ? null : { request: numbered, by: 'title' };
  const [titled, ...others] = own.filter((request) => isTitled(request, title) && isBefore(request, reply));
  return titled && others.length === 0 ? { request: titled, by: 'number' } : null;
}

function isRequest({ documentType, title, number }: DocumentDigest): boolean {
  const asks = documentType === '请示' || documentType === '函' || documentType === '报告';
  return asks && title !== null && !title.flat.endsWith('复函') && number !== null;
}

function comesFrom(issuers: readonly string[], recipients: readonly string[]): boolean {
  return issuers.length > 0 && recipients.length > 0 && sharesOrgan(issuers, recipients);
}

function numberOf({ number }: DocumentDigest): string | null {
  return number === null ? null : normalNumber(number.text);
}

function isTitled(request: DocumentDigest, title: string): boolean {
  return compareTitles(request.title?.flat ?? '', title) === 'same';
}

/** A request of the same title that was sent after the reply, or a year before it, is another one. */
function isBefore(request: DocumentDigest, reply: DocumentDigest): boolean {
  if (request.date === null || reply.date === null) return true;
  return request.date <= reply.date && Number(reply.date.slice(0, 4)) - Number(request.date.slice(0, 4)) <= 1;
}
