import { defineRule, matchesIn, type OfficialDocument, type Range, rangeIn } from '@gongwen/core';
import { data } from '../generated/data/request-objects.ts';
import { clause } from '../shared/clause.ts';
import { ownBody } from '../shared/own-body.ts';
import { unquoted } from '../shared/unquoted.ts';

interface RequestObject {
  readonly name: string;
  /** Whether it is a matter of its own beside any other class; else it may be a part of the same project. */
  readonly apart: boolean;
  readonly words: readonly string[];
  /** Words that tell the class in a title only. */
  readonly titleWords: readonly string[];
}

const OBJECTS = data as readonly RequestObject[];
/** 申请资金, 解决建设用地: what a project named before needs. */
const PART_OF_PROJECT =
  /^(?:申请|解决|拨付|安排|落实|追加|划拨)?(?:建设|工程|项目|所需|相关|配套|有关|其){0,3}(?:资金|经费|用地|土地|立项|补助)(?:问题|事宜)?$/u;
const OWN_VERB = /^(?:申请|请求|解决|拨付|安排|落实|增拨|追加|划拨|新建|扩建|改建|迁建|建设|实施|给予)/u;
/** 请求增拨经费, 恳请增加编制: what is asked for, within one clause and one that 并 joins. Not 请示, 妥否，请批示. */
const REQUEST = /(?:请(?![示教批])|建议)[^；。，]{2,60}(?:，并[^；。，]{2,60})?/gu;

export default defineRule({
  id: 'type/request-one-matter',
  name: { zh: '请示一文一事', en: 'One matter in a request' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第十五条第四项')],
  applies: { types: ['请示'] },
  messages: {
    several: {
      zh: '一件请示中请求了不同的事项（{matters}），请示应当一文一事，分别行文',
      en: 'One request asks for different matters ({matters}); write one request for each',
    },
  },
  check({ document, elements, report }) {
    const { title } = elements;
    const titled = twoMatters(mattersInTitle(unquoted(title?.matter ?? '')), isApartInTitle);
    if (titled) report('several', { at: title, data: { matters: namesOf(titled) } });
    const asked = titled ? null : twoMatters(mattersInBody(document), isApart);
    if (asked) report('several', { at: asked[1].place, data: { matters: namesOf(asked) } });
  },
});

interface Matter {
  readonly text: string;
  readonly place: Range | null;
  readonly object: RequestObject;
}

/** What 和、及、与、并 join in the title. */
function mattersInTitle(matter: string): readonly Matter[] {
  const parts = matter.split(/以及|并(?![网轨购入])|和(?![谐平睦])|及(?![其时])|与|、/u);
  return parts.flatMap((text) => matterOf(text, null, ({ words, titleWords }) => [...words, ...titleWords]));
}

function mattersInBody(document: OfficialDocument): readonly Matter[] {
  return ownBody(document).flatMap((passage) =>
    matchesIn(unquoted(passage.text), REQUEST).flatMap((match) => {
      const place = rangeIn(passage, match.index, match.index + match[0].length);
      return matterOf(match[0], place, ({ words }) => words);
    }),
  );
}

function matterOf(
  text: string,
  place: Range | null,
  wordsOf: (object: RequestObject) => readonly string[],
): readonly Matter[] {
  const object = OBJECTS.find((candidate) => wordsOf(candidate).some((word) => text.includes(word)));
  return object ? [{ text, place, object }] : [];
}

/** The first two that are matters of their own, or null. */
function twoMatters(
  matters: readonly Matter[],
  apart: (a: Matter, b: Matter) => boolean,
): readonly [Matter, Matter] | null {
  for (const [index, a] of matters.entries()) {
    const b = matters.slice(index + 1).find((other) => other.object !== a.object && apart(a, other));
    if (b) return [a, b];
  }
  return null;
}

function namesOf(matters: readonly Matter[]): readonly string[] {
  return matters.map(({ object }) => object.name);
}

function isApart(a: Matter, b: Matter): boolean {
  return a.object.apart || b.object.apart;
}

function isApartInTitle(a: Matter, b: Matter): boolean {
  if (isApart(a, b)) return true;
  return OWN_VERB.test(a.text) && OWN_VERB.test(b.text) && !PART_OF_PROJECT.test(b.text);
}
