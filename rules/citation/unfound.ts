import { type ArchiveEntry, type Citation, citationsIn, defineRule } from '@gongwen/core';
import { type ArchiveIndex, archiveIndex, isNamed } from '../shared/archive-index.ts';
import { bareTitle } from '../shared/bare-title.ts';
import { clause } from '../shared/clause.ts';

export default defineRule({
  id: 'citation/unfound',
  name: { zh: '引文与库不符', en: 'Citation differs from the archive' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第二十条第一项'), clause('regulation', '第二十条第四项')],
  needs: ['archive'],
  messages: {
    title: {
      zh: '{number}在文件库中是《{archived}》，此处引作《{title}》',
      en: '{number} is 《{archived}》 in the archive, cited here as 《{title}》',
    },
    number: {
      zh: '《{title}》在文件库中的文号是{archived}，此处引作{number}',
      en: '《{title}》 has the number {archived} in the archive, cited here as {number}',
    },
    unknown: {
      zh: '文件库中没有《{title}》（{number}）',
      en: '《{title}》 ({number}) is not in the archive',
    },
  },
  check({ document, settings: { archive }, report }) {
    if (archive === null) return;
    const index = archiveIndex(archive);
    for (const citation of citationsIn(document)) {
      const { title, number, range } = citation;
      if (number === null || isShortForm(title)) continue;
      const problem = compare(citation, number, index);
      if (problem === 'same' || (problem === 'unknown' && !archive.complete)) continue;
      const data = { title, number };
      if (problem === 'unknown') report('unknown', { at: range, data, atMost: 'info' });
      else {
        const archived =
          problem.by === 'title' ? bareTitle(problem.entry.title) : (problem.entry.number ?? '');
        report(problem.by, { at: range, data: { ...data, archived }, expected: [shown(problem.entry)] });
      }
    }
  },
});

type Problem = 'same' | 'unknown' | { readonly by: 'title' | 'number'; readonly entry: ArchiveEntry };

/** 同号异题、同题异号; one of several documents of the same title or number is enough. */
function compare({ title }: Citation, number: string, index: ArchiveIndex): Problem {
  const numbered = index.numbered(number);
  if (numbered.some((entry) => isNamed(entry, title))) return 'same';
  const [other] = numbered;
  if (other) return { by: 'title', entry: other };
  const titled = index.titled(title).filter((entry) => entry.number !== null);
  const [namesake] = titled;
  return namesake ? { by: 'number', entry: namesake } : 'unknown';
}

/** 《条例》, 《办法》 stand for a name given in full before. */
function isShortForm(title: string): boolean {
  return bareTitle(title).length < 6;
}

function shown({ title, number }: ArchiveEntry): string {
  return `《${bareTitle(title)}》${number === null ? '' : `（${number}）`}`;
}
