import { defineRule, isProtected, type OfficialDocument, type Range, rangeIn } from '@gongwen/core';
import { data } from '../generated/data/organ-short-forms.ts';
import { clause, practice } from '../shared/clause.ts';
import { ownText } from '../shared/own-text.ts';
import { unquoted } from '../shared/unquoted.ts';

interface Row {
  readonly standard: readonly string[];
  readonly short: readonly string[];
}

const ROWS = data as readonly Row[];
/** 区 of 区应急局, bare: behind another word (偃师区应急局) the organ may be that of another place. */
const SCOPE = /(?:^|[^一-龥]|[由向报请和与及经据对给让将同])(国家|[省市州区县旗])$/u;
/** Lists of who is responsible are kept short: （责任单位：区住建局）. */
const DUTIES = /[（(][^（）()]{0,6}(?:单位|部门|科室|责任人|牵头|负责|配合)[：:][^（）()]*[）)]/gu;

export default defineRule({
  id: 'wording/consistent-organ',
  name: { zh: '同一机关名称前后不一', en: 'One organ under two names' },
  severity: 'info',
  strength: 'practice',
  basis: [clause('regulation', '第二十条第四项'), practice],
  messages: {
    differs: {
      zh: '此处写作“{used}”，文中另作“{other}”，同一机关实务中通常前后用同一名称',
      en: 'Here it is "{used}", elsewhere "{other}"; one organ usually bears one name throughout',
    },
  },
  check({ document, report }) {
    for (const { standard, short } of ROWS) {
      const { text } = document.draft.data;
      const used = short.filter((form) => text.includes(form));
      // 以下简称区住建局: the draft says so itself.
      if (used.length === 0 || used.some((form) => isDefined(text, form))) continue;
      const proper = standard.flatMap((form) => mentionsOf(document, form));
      const seen = new Set<string>();
      for (const { scope, name, range } of used.flatMap((form) => mentionsOf(document, form))) {
        const other = proper.find((mention) => mention.scope === scope && sameRank(mention.name, name));
        if (!other || seen.has(name)) continue;
        seen.add(name);
        report('differs', {
          at: range,
          data: { used: name, other: other.name },
          expected: [other.name],
          related: [{ at: other.range, message: { zh: '另一名称', en: 'The other name' } }],
        });
      }
    }
  },
});

function isDefined(text: string, form: string): boolean {
  return text
    .split(form)
    .slice(0, -1)
    .some((before) => /称[^，。；）)]{0,8}$/u.test(before.slice(-10)));
}

/** 局 beside 局, 厅 beside 厅. */
function sameRank(one: string, other: string): boolean {
  const rank = (name: string): string => (/委员会$/u.test(name) ? '委' : name.slice(-1));
  return rank(one) === rank(other);
}

interface Mention {
  readonly scope: string;
  readonly name: string;
  readonly range: Range;
}

/** Where the text says 区 and the name. */
function mentionsOf(document: OfficialDocument, form: string): readonly Mention[] {
  if (!document.draft.data.text.includes(form)) return [];
  return ownText(document).flatMap((passage) => {
    if (passage.inTable || !passage.text.includes(form)) return [];
    const text = unquoted(passage.text).replace(DUTIES, (list) => '□'.repeat(list.length));
    const mentions: Mention[] = [];
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const scope = SCOPE.exec(text.slice(Math.max(0, at - 4), at))?.[1];
      if (scope === undefined || isProtected(passage, at, at + form.length)) continue;
      const start = at - scope.length;
      const end = at + form.length;
      mentions.push({ scope, name: text.slice(start, end), range: rangeIn(passage, start, end) });
    }
    return mentions;
  });
}
