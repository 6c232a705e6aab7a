import { defineRule, type Range, rangeIn } from '@gongwen/core';
import { data } from '../generated/data/request-objects.ts';
import { clause } from '../shared/clause.ts';
import { ownBody } from '../shared/own-body.ts';
import { unquoted } from '../shared/unquoted.ts';

interface RequestObject {
  readonly name: string;
  /** Together with any other class two matters; without it parts of one project. */
  readonly apart: boolean;
  readonly words: readonly string[];
}

const OBJECTS = data as readonly RequestObject[];
/** 申请资金, 解决建设用地: what a project named before needs. */
const PART_OF_PROJECT =
  /^(?:申请|解决|拨付|安排|落实|追加|划拨)?(?:建设|工程|项目|所需|相关|配套|有关|其){0,3}(?:资金|经费|用地|土地|立项|补助)(?:问题|事宜)?$/u;
const OWN_VERB = /^(?:申请|请求|解决|拨付|安排|落实|增拨|追加|划拨|新建|扩建|改建|迁建|建设|实施|给予)/u;
/** 一是请…, 二是恳请…: up to the end of the item. */
const ITEM_REQUEST = /[一二三四五]是(?:恳|特)?请[^；。]{2,80}/gu;

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
    const titled = twoMatters(partsOf(unquoted(elements.title?.matter ?? '')), isApartInTitle);
    if (titled) {
      report('several', { at: elements.title, data: { matters: titled } });
      return;
    }
    for (const passage of ownBody(document)) {
      const items = [...unquoted(passage.text).matchAll(ITEM_REQUEST)];
      const matters = twoMatters(items.map(([text]) => text), isApart);
      if (!matters) continue;
      const [first] = items;
      const last = items.at(-1);
      const range: Range | null =
        first && last ? rangeIn(passage, first.index, last.index + last[0].length) : null;
      report('several', { at: range, data: { matters } });
      return;
    }
  },
});

/** What 和、及、与、并 join in the title. */
function partsOf(matter: string): readonly string[] {
  return matter.split(/以及|并(?!网|轨|购|入)|和(?!谐|平|睦)|及(?!其|时)|与|、/u).filter((part) => part !== '');
}

type Part = { readonly text: string; readonly object: RequestObject };

/** Names of the classes of the first two parts that are matters of their own, or null. */
function twoMatters(texts: readonly string[], apart: (a: Part, b: Part) => boolean): readonly string[] | null {
  const parts = texts.flatMap((text) => {
    const object = OBJECTS.find(({ words }) => words.some((word) => text.includes(word)));
    return object ? [{ text, object }] : [];
  });
  for (const [index, a] of parts.entries()) {
    const b = parts.slice(index + 1).find((other) => other.object !== a.object && apart(a, other));
    if (b) return [a.object.name, b.object.name];
  }
  return null;
}

function isApart(a: Part, b: Part): boolean {
  return a.object.apart || b.object.apart;
}

function isApartInTitle(a: Part, b: Part): boolean {
  return isApart(a, b) || (OWN_VERB.test(a.text) && OWN_VERB.test(b.text) && !PART_OF_PROJECT.test(b.text));
}
