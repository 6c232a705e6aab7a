import {
  defineRule,
  isProtected,
  matchesIn,
  type OfficialDocument,
  type Range,
  rangeIn,
} from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';
import { disagreements } from '../shared/disagreements.ts';
import { ownText } from '../shared/own-text.ts';
import { uniqueBy } from '../shared/unique-by.ts';
import { unquoted } from '../shared/unquoted.ts';

/** What is done to it: the part in which two names of one project differ. */
const WORK = '(?:改扩建|扩建|改建|重建|新建|迁建|续建|改造|加固|维修|修缮|提升|整治|治理|修复|拓宽|建设)';
/** One thing at one place. */
const THING =
  '(?:大桥|桥|公路|道路|大道|隧道|水库|泵站|电站|水厂|污水处理厂|干渠|水闸|堤防|小学|中学|学校|幼儿园|医院|卫生院|敬老院|体育馆|图书馆|博物馆|公园|广场|车站)';
const PROJECT = new RegExp(`(?<site>[一-龥]{2,16}${THING})(?<work>${WORK}{1,2})(?<kind>工程|项目)`, 'gu');
/** What leads up to a name: 请区政府同意向, 和. */
const LEAD = /^.*(?:[请向对将把由和与及为的]|安排|实施|推进|加快|同意|开展|完成|用于|包括|启动)/u;
/** Kinds of things, not one of them. */
const GENERIC =
  /农村|老旧|全[省市区县]|城[镇区乡]|乡[镇村]|中小|普通|薄弱|乡村|危[房桥旧]|病险|各|等|一批|[两三四五六七八九十\d]座|[两三四五六七八九十\d]所/u;
/** Characters that two names must share before the thing. */
const SHARED = 4;

export default defineRule({
  id: 'wording/consistent-project',
  name: { zh: '同一项目名称前后不一', en: 'One project under two names' },
  severity: 'info',
  strength: 'practice',
  basis: [clause('regulation', '第二十条第四项'), practice],
  messages: {
    differs: {
      zh: '此处写作“{used}”，文中另作“{other}”，如为同一项目，实务中通常用同一名称',
      en: 'Here it is "{used}", elsewhere "{other}"; one project usually bears one name',
    },
  },
  check({ document, report }) {
    // Of each name its first place: two that stand there side by side are two projects.
    const projects = uniqueBy(
      projectsIn(document),
      ({ site, work, kind }) => `${site.slice(-SHARED - 1)}${work}${kind}`,
    );
    for (const { item: project, other } of disagreements(projects, isOtherName, ({ site }) => site)) {
      report('differs', {
        at: project.range,
        data: { used: project.text, other: other.text },
        expected: [other.text],
        related: [{ at: other.range, message: { zh: '另一名称', en: 'The other name' } }],
      });
    }
  },
});

interface Project {
  readonly site: string;
  readonly work: string;
  readonly kind: string;
  /** Paragraph it stands in; two names in one are two projects side by side. */
  readonly paragraph: number;
  readonly text: string;
  readonly range: Range;
}

function projectsIn(document: OfficialDocument): readonly Project[] {
  return ownText(document).flatMap((passage, paragraph) => {
    if (passage.inTable || !/工程|项目/u.test(passage.text)) return [];
    return matchesIn(unquoted(passage.text), PROJECT).flatMap((match) => {
      const { site = '', work = '', kind = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      if (GENERIC.test(site) || isProtected(passage, match.index, end)) return [];
      const own = site.replace(LEAD, '');
      const text = `${own}${work}${kind}`;
      return [{ site: own, work, kind, paragraph, text, range: rangeIn(passage, end - text.length, end) }];
    });
  });
}

function isOtherName(one: Project, other: Project): boolean {
  if (one.work === other.work || one.kind !== other.kind || one.paragraph === other.paragraph) return false;
  return (
    sharedEnd(one.site, other.site) >=
    Math.max(SHARED, Math.min(one.site.length, other.site.length, SHARED + 1))
  );
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
}
