import { defineRule, type OfficialDocument, type OutlineItem } from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';
import { type NamedFigure, namedFigures } from '../shared/named-figures.ts';

/** The proper name of a project: a shorter one, or one that begins with a kind (道路工程), may stand for several. */
const PROPER =
  /^(?!新建|改建|扩建|拟建|建设|实施|主体|配套|附属|道路|管网|桥梁|引道|土建|安装|绿化|市政|其他|其它|该|本|此)[一-龥]{4,}(?:工程|项目|大桥|桥|公路|大道|隧道|泵站|水库)$/u;
/** Titles of documents on several projects. */
const SEVERAL =
  /等|一批|若干|重点项目|重大项目|项目(?:清单|计划|库|建设计划|前期)|各|[两三四五六七八九十\d]个/u;
/** Headings under which a document of one project speaks of it. */
const ASPECT =
  /概况|情况|背景|必要|规模|内容|资金|投资|来源|筹措|请示|事项|问题|要求|建议|安排|进度|依据|基础|可行|标准|选址|地点|目标|效益|结论|申请/u;

export default defineRule({
  id: 'numeral/consistent-figure',
  name: { zh: '同一数据前后不一', en: 'One figure given differently' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('regulation', '第二十条第四项'), practice],
  messages: {
    differs: {
      zh: '{name}此处为{used}，文中另作{other}，请核对',
      en: '{name} is {used} here and {other} elsewhere',
    },
  },
  check({ document, report }) {
    const figures = namedFigures(document);
    const only = projectOfTitle(document);
    const general = new Set(only === null ? [] : figures.filter((figure) => isAspect(document, figure)));
    const isOfTitle = (one: NamedFigure, other: NamedFigure): boolean =>
      general.has(one) && general.has(other) && isCalled(one.subject || other.subject, only ?? '');
    for (const [index, figure] of figures.entries()) {
      const same = figures.slice(0, index).filter((earlier) => isSame(earlier, figure, isOfTitle));
      const [other] = same;
      // Where even the places before differ the name stands for several things.
      if (!other || isNear(other, figure) || same.some((earlier) => !isNear(earlier, other))) continue;
      report('differs', {
        at: figure.range,
        data: { name: `${figure.subject}${figure.noun}`, used: figure.text, other: other.text },
        related: [{ at: other.range, message: { zh: '另一处', en: 'The other place' } }],
      });
    }
  },
});

function isNear(one: NamedFigure, other: NamedFigure): boolean {
  return Math.abs(one.value - other.value) <= Math.max(one.rounding, other.rounding) * 1.001;
}

/** What the title is about where it is of one project; null for others. */
function projectOfTitle({ elements: { title } }: OfficialDocument): string | null {
  const matter = title?.flat ?? '';
  return /工程|项目|桥|公路|道路|泵站|水库/u.test(matter) && !SEVERAL.test(matter) ? matter : null;
}

/** Whether two figures are of one thing: the same project by name, or the one that the document is about. */
function isSame(
  one: NamedFigure,
  other: NamedFigure,
  isOfTitle: (one: NamedFigure, other: NamedFigure) => boolean,
): boolean {
  if (one.noun !== other.noun || one.dimension !== other.dimension) return false;
  if (one.sentence === other.sentence && one.passage === other.passage) return false;
  if (one.passage.sub !== other.passage.sub) return false;
  const [a, b] = [one.years, other.years];
  if (a.length > 0 && b.length > 0 && !a.some((year) => b.includes(year))) return false;
  if (one.subject !== '' && other.subject !== '') return shareName(one.subject, other.subject);
  return isOfTitle(one, other);
}

/** Whether the title speaks of the project of that name; 该项目 is the one it speaks of. */
function isCalled(name: string, title: string): boolean {
  return name === '' || (PROPER.test(name) && title.includes(name));
}

function shareName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return PROPER.test(short) && long.endsWith(short);
}

/** Whether the headings above a figure speak of one project: 一、项目概况, not 一、城东泵站. */
function isAspect({ outline }: OfficialDocument, { passage, range }: NamedFigure): boolean {
  const above: OutlineItem[] = [];
  for (const item of outline) {
    if (item.range.start > range.start || item.sub !== passage.sub) continue;
    while ((above.at(-1)?.level ?? 0) >= item.level) above.pop();
    above.push(item);
  }
  return above.every(({ text }) => ASPECT.test(text));
}
