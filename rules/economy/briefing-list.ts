import { type Briefing, type DocumentDigest, defineRule, type OfficialDocument } from '@gongwen/core';
import { bareTitle } from '../shared/bare-title.ts';
import { clause } from '../shared/clause.ts';

/** The number of an issue behind the name: 第5期, 2026年第12期, （总第8期）. */
const ISSUE = /[（(]?(?:\d{4}年)?(?:总?第[\d一二三四五六七八九十百]{1,6}[期号])[）)]?$/u;

export default defineRule({
  id: 'economy/briefing-list',
  name: { zh: '简报清单', en: 'List of briefings' },
  severity: 'off',
  strength: 'must',
  basis: [clause('yanshi', '第六十一条第二款')],
  messages: {
    unlisted: {
      zh: '“{name}”不在核准的简报清单内，未列入清单的一律不得报送',
      en: '{name} is not on the list of briefings; those that are not may not be sent',
    },
    second: {
      zh: '{organ}已有“{other}”（{path}），部门原则上只报送1种简报',
      en: '{organ} already has {other} ({path}); a department sends one briefing in principle',
    },
  },
  check({ document, settings: { briefings }, report }) {
    if (briefings === null || document.declared.kind?.value !== '简报') return;
    const name = briefingName(titleOf(document));
    const issuers = document.issuers.map((organ) => organ.name);
    if (briefings.some((entry) => isListed(entry, name, issuers))) return;
    report('unlisted', { data: { name } });
  },
  collection: {
    check({ documents, settingsFor, report }) {
      const first = new Map<string, { readonly name: string; readonly path: string }>();
      for (const document of documents) {
        const [organ] = document.issuers;
        if (document.kind !== '简报' || organ === undefined) continue;
        const name = briefingName(document.whole.text);
        const known = first.get(organ);
        if (!known) first.set(organ, { name, path: document.path });
        else if (known.name !== name && !isApproved(document, name, settingsFor(document).briefings)) {
          const data = { organ, other: known.name, path: known.path };
          report(document, 'second', { data, atMost: 'warning' });
        }
      }
    },
  },
});

/** A second briefing that was approved is on the list. */
function isApproved(
  { issuers }: DocumentDigest,
  name: string,
  briefings: readonly Briefing[] | null,
): boolean {
  return briefings?.some((entry) => isListed(entry, name, issuers)) ?? false;
}

/** The name without the organ before it or the issue behind it makes no difference; the organ must be the same. */
function isListed({ organ, name }: Briefing, written: string, issuers: readonly string[]): boolean {
  const listed = briefingName(name);
  if (!written.endsWith(listed) && !listed.endsWith(written)) return false;
  return issuers.length === 0 || issuers.some((issuer) => issuer.endsWith(organ) || organ.endsWith(issuer));
}

/** A briefing is headed by its name, which ends in none of the 文种. */
function titleOf({ elements, lines }: OfficialDocument): string {
  return elements.title?.flat ?? lines.find(({ from, to }) => to > from)?.text ?? '';
}

function briefingName(title: string): string {
  return bareTitle(title).replace(ISSUE, '');
}
