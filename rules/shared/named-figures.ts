import {
  isProtected,
  matchesIn,
  type OfficialDocument,
  type Passage,
  type Range,
  rangeIn,
} from '@gongwen/core';
import { ownText } from './own-text.ts';
import { unquoted } from './unquoted.ts';

/** 中心桥加固改造工程总投资128万元: a figure of a project that has one value. */
export interface NamedFigure {
  /** The project as the sentence names it; empty for 该工程. */
  readonly subject: string;
  readonly noun: string;
  /** In the base unit of its dimension: 元, 米, 平方米, 天, 立方米. */
  readonly value: number;
  /** Half a unit of its last place: two values so near may be one, rounded. */
  readonly rounding: number;
  readonly dimension: string;
  /** Years named in the sentence. */
  readonly years: readonly string[];
  readonly passage: Passage;
  readonly sentence: string;
  readonly text: string;
  readonly range: Range;
}

/** Each is compared with every other: a table of figures set as text does not take long. */
const MOST = 300;

/** What a project has one of, by the dimension it is given in. */
const NOUNS =
  '总投资额|总投资|投资总额|路线全长|线路全长|全长|总长度|总长|总建筑面积|建筑面积|总占地面积|占地面积|总用地面积|用地面积|建设工期|合同工期|总工期|总库容';
const UNITS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  元: ['money', 1],
  米: ['length', 1],
  公里: ['length', 1000],
  千米: ['length', 1000],
  平方米: ['area', 1],
  公顷: ['area', 10_000],
  亩: ['area', 666.67],
  平方公里: ['area', 1_000_000],
  天: ['days', 1],
  日: ['days', 1],
  个月: ['months', 1],
  立方米: ['volume', 1],
};
const SCALES: Readonly<Record<string, number>> = { '': 1, 万: 1e4, 亿: 1e8 };
/** At the end of a clause, so that nothing qualifies the figure (总投资8600万元以上). */
const FIGURE = new RegExp(
  `^(?<subject>[一-龥]{0,24}?)(?<noun>${NOUNS})(?:为|是|共计|共|合计)?(?<number>\\d{1,9}(?:\\.\\d{1,4})?)(?<scale>[万亿]?)(?<unit>平方公里|立方米|平方米|公顷|公里|千米|个月|元|米|亩|天|日)$`,
  'u',
);
const CLAUSE = /[^，。；：、！？（）()\n]+/gu;
/** Another value at another time, or of a part: such a sentence tells nothing. */
const CHANGE = new RegExp(
  [
    '增至|增加|减少|减至|降至|缩短|延长|调整|变更|调增|调减|追加|新增|核减|核增|审减|变为|由[^，。；]{0,20}[增减调变改扩降]',
    '原(?:计划|定|批|有|设计|概算|投资|规划|总)|估算|概算|预算|决算|结算|实际|批复|(?:设计|规划)(?=[总建全长用占])',
    '其中|分别|首批|首期|近期|远期|第[一二三四五六七八九十\\d]+[批期段标]|标段|分段|左线|右线|支线|主线',
    '超过|以上|以内|不低于|至少|累计|已完成|每|平均|人均|约|近\\d|余[万亿元米亩]|\\d余|比|较',
  ].join('|'),
  'u',
);
/** A paragraph on several designs or stages of one project. */
const PARTS = /方案[一二三四五甲乙丙A-D]|比选|备选|[一二三四]期(?:工程|项目)|标段/u;
/** The project that a sentence is about: its first clause begins with it. */
const SUBJECT =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）).．、]+)?(?<subject>[一-龥]{2,24}?(?:工程|项目)|[一-龥]{2,16}?(?:大桥|桥|公路|道路|大道|隧道|泵站|水库))(?=位于|全长|总|计划|拟|是|为|于|，|主要|已|起|采用|占地|用地|建筑|经|共|设)/u;
/** 该工程, 本项目: what was named before. */
const GENERIC = /^(?:该|本|此|整个)?(?:建设)?(?:工程|项目)$/u;
const BEGINS_GENERIC = /^(?:该|本|此|整个)?(?:建设)?(?:工程|项目)/u;
/** Of a project as a whole, whatever the sentence speaks of before. */
const INVESTMENT = /投资/u;

/** Figures of projects in the issuer's own text; sentences that speak of change or of a part are left out. */
export function namedFigures(document: OfficialDocument): readonly NamedFigure[] {
  const figures = ownText(document).flatMap((passage) => {
    if (passage.inTable || !/\d/u.test(passage.match) || PARTS.test(passage.match)) return [];
    const masked = unquoted(passage.match);
    return matchesIn(masked, /[^。；！？]+/gu).flatMap(({ 0: sentence, index }) =>
      CHANGE.test(sentence) ? [] : figuresIn(passage, sentence, index),
    );
  });
  return figures.slice(0, MOST);
}

function figuresIn(passage: Passage, sentence: string, offset: number): readonly NamedFigure[] {
  const about = subjectOf(sentence.trim());
  const years = sentence.match(/\d{4}(?=年)/gu) ?? [];
  return matchesIn(sentence, CLAUSE).flatMap(({ 0: clause, index }) => {
    const groups = FIGURE.exec(clause.trim())?.groups;
    const { subject: own = '', noun = '', number = '', scale = '', unit = '' } = groups ?? {};
    const [dimension, factor] = UNITS[unit] ?? [];
    const subject = own === '' ? (about ?? (INVESTMENT.test(noun) ? '' : null)) : named(own);
    if (dimension === undefined || factor === undefined || subject === null) return [];
    const step = factor * (SCALES[scale] ?? 1);
    const decimals = number.split('.')[1]?.length ?? 0;
    const end = offset + index + clause.trimEnd().length;
    const start = end - (number + scale + unit).length;
    if (isProtected(passage, start, end)) return [];
    return [
      {
        subject,
        noun,
        value: Number(number) * step,
        rounding: (step * 10 ** -decimals) / 2,
        dimension,
        years,
        passage,
        sentence,
        text: passage.text.slice(start, end),
        range: rangeIn(passage, start, end),
      },
    ];
  });
}

function named(subject: string): string {
  return GENERIC.test(subject) ? '' : subject;
}

/** The project that a sentence begins with; empty for 该工程, null where it begins with something else. */
function subjectOf(sentence: string): string | null {
  const name = SUBJECT.exec(sentence)?.groups?.['subject'];
  if (name !== undefined) return named(name);
  return BEGINS_GENERIC.test(sentence) ? '' : null;
}
