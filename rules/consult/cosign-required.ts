import {
  type DirectoryOrgan,
  defineRule,
  type OfficialDocument,
  type ResolvedOrgan,
  rangeIn,
} from '@gongwen/core';
import { data } from '../generated/data/duty-words.ts';
import { type BodySentence, bodySentences } from '../shared/body-sentences.ts';
import { clause } from '../shared/clause.ts';
import { ownBody } from '../shared/own-body.ts';

interface Business {
  readonly department: string;
  readonly names: readonly string[];
  readonly words: readonly string[];
}

const BUSINESSES = data as readonly Business[];
const REQUEST = /请|恳|拟|建议|申请|追加|核增|(?<!应|必)需(?!求)/u;
/** That others were asked: 已征求区财政局意见, 经与区财政局协商一致, 会签; that they do not agree says so too. */
const CONSULTED =
  /会签|(?:有|存在)(?:较大|一定)?(?:意见)?分歧|未(?:能)?(?:达成|取得)一致|征[求得][^。；]{0,30}意见|协商一致|无不同意见|无异议|联合(?:行文|发文|上报)|(?:与|经)[^。；]{1,30}(?:协商|会商|沟通|研究一致)/u;

export default defineRule({
  id: 'consult/cosign-required',
  name: { zh: '涉他部门未协商', en: 'Other departments not consulted' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第十九条第六项')],
  applies: { types: ['请示', '意见'], directions: ['upward'] },
  messages: {
    unasked: {
      zh: '请求事项（“{word}”）涉及{department}职权，文中和“协商”字段未见征求其意见或会签的情况',
      en: 'The request ("{word}") lies with {department}; nothing says that it was consulted',
    },
  },
  check({ document, facts, report }) {
    if (document.declared.consultation !== null || !isFromBelow(document) || !isToGovernment(document))
      return;
    if (ownBody(document).some(({ text }) => CONSULTED.test(text))) return;
    const told = new Set<string>();
    for (const sentence of bodySentences(document, facts)) {
      if (!REQUEST.test(sentence.text)) continue;
      for (const { word, department, sure } of dutiesIn(sentence, document)) {
        if (told.has(businessOf(department))) continue;
        told.add(businessOf(department));
        const at = sentence.start + sentence.text.indexOf(word);
        report('unasked', {
          at: rangeIn(sentence.passage, at, at + word.length),
          data: { word, department },
          ...(sure ? {} : { atMost: 'warning' as const }),
        });
      }
    }
  },
});

/** 财政部门 for 洛阳市偃师区财政局, so that one business is told once. */
function businessOf(department: string): string {
  return (
    BUSINESSES.find(({ names }) => names.some((name) => department.includes(name)))?.department ?? department
  );
}

interface Duty {
  readonly word: string;
  readonly department: string;
  /** Department and word both stand in the directory. */
  readonly sure: boolean;
}

/** Departments named in a request, or whose business its words are; those that issue or receive it left out. */
function dutiesIn({ text }: BodySentence, document: OfficialDocument): readonly Duty[] {
  const { directory } = document.organContext;
  const departments = (directory?.organs ?? []).filter((organ) => isOtherDepartment(organ, document));
  const listed = departments.flatMap((organ): Duty[] => {
    const named = [organ.name, ...organ.shortNames].find((name) => text.includes(name));
    const word = named ?? organ.duties.find((duty) => text.includes(duty));
    return word ? [{ word, department: organ.name, sure: organ.status === '已核' }] : [];
  });
  const common = BUSINESSES.flatMap(({ department, names, words }): Duty[] => {
    const known = listed.some((duty) => names.some((name) => duty.department.includes(name)));
    const word = words.find((candidate) => text.includes(candidate));
    if (known || !word || isOwn(names, document)) return [];
    return [{ word, department, sure: false }];
  });
  return [...listed, ...common];
}

/** A department of the issuer's own place (区财政局 for 区教育局 and for 顾县镇). */
function isOtherDepartment(organ: DirectoryOrgan, document: OfficialDocument): boolean {
  const [issuer] = document.issuers;
  if (organ.type !== 'department' || organ.parent === null || !issuer) return false;
  if (document.issuers.some((own) => own.organ === organ) || isRecipient(organ, document)) return false;
  return organ.parent === (issuer.organ?.parent ?? document.organContext.directory?.scope);
}

function isRecipient(organ: DirectoryOrgan, { elements }: OfficialDocument): boolean {
  return (elements.mainRecipients?.mentions ?? []).some((mention) => mention.organ?.organ === organ);
}

function isOwn(names: readonly string[], document: OfficialDocument): boolean {
  return document.issuers.some((issuer) => names.some((name) => issuer.name.includes(name)));
}

const BELOW = new Set<ResolvedOrgan['type']>(['department', 'coordination', 'institution', 'dispatched']);

/** Departments and towns, whose government has departments for money, posts and land. */
function isFromBelow({ issuers }: OfficialDocument): boolean {
  const [issuer] = issuers;
  return (
    issuer !== undefined && (BELOW.has(issuer.type) || (issuer.type === 'government' && issuer.level === 4))
  );
}

function isToGovernment({ elements }: OfficialDocument): boolean {
  return (elements.mainRecipients?.mentions ?? []).some(
    ({ organ, name }) =>
      organ?.type === 'government' || organ?.type === 'committee' || /政府(?:办公室)?$/u.test(name),
  );
}
