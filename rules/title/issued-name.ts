import {
  defineRule,
  type IssuedText,
  matchesIn,
  type OfficialDocument,
  type Range,
  rangeIn,
  type Title,
} from '@gongwen/core';
import { bareTitle } from '../shared/bare-title.ts';
import { clause } from '../shared/clause.ts';
import { compareTitles } from '../shared/compare-titles.ts';
import { ownBody } from '../shared/own-body.ts';
import { titleWord } from '../shared/title-word.ts';

export default defineRule({
  id: 'title/issued-name',
  name: { zh: '印发标题与被印发件不一致', en: 'Issued text has another name' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第二十条第四项')],
  messages: {
    title: {
      zh: '标题中的文件名“{name}”与所附文件的标题“{issued}”不一致',
      en: 'The title issues "{name}", the text behind it is "{issued}"',
    },
    body: {
      zh: '正文中的文件名《{name}》与所附文件的标题“{issued}”不一致',
      en: 'The body issues 《{name}》, the text behind it is "{issued}"',
    },
    tail: {
      zh: '文件名“{name}”与所附文件的标题“{issued}”括注不一致',
      en: '"{name}" and the title of the text, "{issued}", differ in brackets',
    },
  },
  check({ document, elements, report }) {
    const [issued, ...more] = elements.issuedTexts;
    const { title } = elements;
    if (!issued?.title || more.length > 0 || !title?.verb) return;
    for (const { name, at, message } of namesOf(document, title)) {
      const comparison = runsOn(issued, name) ? 'same' : compareTitles(name, issued.title);
      if (comparison === 'same') continue;
      const related = issued.titleRange
        ? [{ at: issued.titleRange, message: { zh: '所附文件的标题', en: 'Title of the text' } }]
        : [];
      const data = { name, issued: issued.title };
      report(comparison === 'tail' ? 'tail' : message, {
        at,
        data,
        atMost: comparison === 'tail' ? 'info' : 'error',
        related,
      });
    }
  },
});

interface Named {
  readonly name: string;
  readonly at: Range | null;
  readonly message: 'title' | 'body';
}

/** What the document says it issues: in its title, and between the only 《》 of its first paragraph. */
function namesOf(document: OfficialDocument, title: Title): Named[] {
  const names: Named[] = [];
  // 转发 and 批转 name the organ and type of what they forward in their own way: only 《》 of the body are compared.
  const matter = title.verb === '印发' ? (title.matter ?? '').replace(/^印发/u, '') : '';
  const several = /等.{0,6}(?:文件|办法|制度|规定)|[》”]等|[》”][、和及与]/u.test(matter);
  if (matter !== '' && !several)
    names.push({ name: bareTitle(matter), at: titleWord(document, matter), message: 'title' });
  const first = ownBody(document)[0];
  if (!first || several || !/[印转]发|批转/u.test(first.text)) return names;
  const marks = matchesIn(first.text, /《([^《》]{2,80})》/gu);
  const [mark] = marks;
  if (marks.length === 1 && mark) {
    const name = mark[1] ?? '';
    names.push({ name, at: rangeIn(first, mark.index + 1, mark.index + 1 + name.length), message: 'body' });
  }
  return names;
}

const HEAD_LINES = 6;

/** The lines at the head of the text begin with the name: its title takes more lines than were recognised. */
function runsOn({ lines }: IssuedText, name: string): boolean {
  const head = bareTitle(
    lines
      .slice(0, HEAD_LINES)
      .map(({ text }) => text)
      .join(''),
  );
  const wanted = bareTitle(name);
  // 办法 is no answer to 办法（试行）.
  return head.startsWith(wanted) && !/^[（(]/u.test(head.slice(wanted.length));
}
