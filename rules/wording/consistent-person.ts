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
import { isPersonalName } from '../shared/personal-name.ts';
import { uniqueBy } from '../shared/unique-by.ts';
import { unquoted } from '../shared/unquoted.ts';

/** Posts of which an organ has one, so that 区长 and 副区长 are two people. */
const POST =
  '(?:省长|市长|州长|区长|县长|旗长|镇长|乡长|厅长|局长|校长|院长|主任|书记|主席|检察长|秘书长|场长|站长|所长|队长)';
/** 区应急管理局副局长: the organ, 副, the post. */
const TITLE = `(?<organ>[一-龥]{0,14}?)(?<deputy>(?:常务)?副|代|代理)?(?<post>${POST})`;
/** A name behind a post, and what shows where it ends. */
const NAMED = new RegExp(
  `${POST}(?<name>[一-龥][一-龥×]{1,2}?)(?=同志|[，。；：、（(）)\\s]|$|主持|出席|参加|带队|强调|指出|要求|讲话|签发|负责|牵头|代表|分管)`,
  'gu',
);
/** Names in one document, at most. */
const MOST = 50;
/** Words that lead up to the organ and are no part of it. */
const LEAD = /^.*(?:会议由|由|经|请|向|对|和|与|及|任命|同志任|、|，)/u;
/** The posts change, or are of another time. */
const CHANGES =
  /任命|免去|不再担任|兼任|原任|时任|曾任|现任|调任|拟任|提名|改任|升任|接任|前任|原[一-龥]{0,12}(?:长|主任|书记)/u;

export default defineRule({
  id: 'wording/consistent-person',
  name: { zh: '同一人职务前后不一', en: 'One person with two titles' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('regulation', '第二十条第四项'), practice],
  messages: {
    differs: {
      zh: '此处为“{used}”，文中另作“{other}”，请核对职务',
      en: 'Here it is "{used}", elsewhere "{other}"; check the title',
    },
  },
  check({ document, elements, report }) {
    if (/任免|任职|免职|任命|公示/u.test(elements.title?.flat ?? '')) return;
    const mentions = uniqueBy(
      mentionsIn(document),
      ({ organ, deputy, post, name }) => `${organ}/${deputy}/${post}/${name}`,
    );
    for (const { item: mention, other } of disagreements(mentions, contradicts, ({ name }) => name)) {
      report('differs', {
        at: mention.range,
        data: { used: mention.text, other: other.text },
        related: [{ at: other.range, message: { zh: '另一处', en: 'The other place' } }],
        // 张某 may be two people.
        unsure: /[某×]/u.test(mention.name),
      });
    }
  },
});

interface Titled {
  readonly organ: string;
  readonly deputy: boolean;
  readonly post: string;
  readonly name: string;
  readonly text: string;
  readonly range: Range;
}

function mentionsIn(document: OfficialDocument): readonly Titled[] {
  const passages = ownText(document).map((passage) => ({ passage, text: unquoted(passage.text) }));
  const names = new Set(passages.flatMap(({ text }) => namesIn(text)));
  if (names.size === 0) return [];
  const anyName = [...names]
    .slice(0, MOST)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const titled = new RegExp(`${TITLE}(?<name>${anyName})(?![某×])`, 'gu');
  return passages.flatMap(({ passage, text }) => {
    if (CHANGES.test(text)) return [];
    return matchesIn(text, titled).flatMap((match) => {
      const { organ = '', deputy = '', post = '', name = '' } = match.groups ?? {};
      const own = organ.replace(LEAD, '');
      const start = match.index + organ.length - own.length;
      const end = match.index + match[0].length;
      if (deputy.startsWith('代') || isProtected(passage, start, end)) return [];
      return [
        {
          organ: own,
          deputy: deputy.endsWith('副'),
          post,
          name,
          text: text.slice(start, end),
          range: rangeIn(passage, start, end),
        },
      ];
    });
  });
}

function namesIn(text: string): readonly string[] {
  const names = matchesIn(text, NAMED).map(({ groups }) => groups?.['name'] ?? '');
  return names.filter(isPersonalName);
}

/** 区长张某 and 副区长张某: the same post, once as deputy. Where one leaves out the organ it is taken to be the other's. */
function contradicts(one: Titled, other: Titled): boolean {
  if (one.name !== other.name || one.post !== other.post || one.deputy === other.deputy) return false;
  return one.organ === other.organ || one.organ.endsWith(other.organ) || other.organ.endsWith(one.organ);
}
