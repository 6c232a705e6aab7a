import { type DocumentDigest, defineRule, quantitiesIn } from '@gongwen/core';
import { bundleValues } from '../shared/bundle-entries.ts';
import { clause } from '../shared/clause.ts';
import { pathBeside } from '../shared/path-beside.ts';

export default defineRule({
  id: 'bundle/cross-consistency',
  name: { zh: '成套材料不一致', en: 'Papers of a set disagree' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第二十条第四项')],
  needs: ['bundle'],
  messages: {
    declared: {
      zh: '成套材料的{name}不一致：{values}',
      en: 'The papers of the set give {name} differently: {values}',
    },
    text: {
      zh: '{name}此处为“{value}”，{paper}中为“{other}”，请核对',
      en: '{name} is {value} here and {other} in {paper}; check them',
    },
  },
  check({ document, report }) {
    for (const [name, rows] of bundleValues(document)) {
      if (new Set(rows.map(({ value }) => value.replace(/\s/gu, ''))).size < 2) continue;
      const values = rows.map(({ paper, value }) => `${paper}为${value}`);
      report('declared', { at: document.declared.bundle, data: { name, values } });
    }
    const { text } = document.draft.data;
    const own = quantitiesIn(document).map((quantity) => ({
      ...quantity,
      text: text.slice(quantity.range.start, quantity.range.end),
    }));
    for (const { at, data } of differences(own.filter(isMain), '附件', own.filter(isAttached)))
      report('text', { at, data, atMost: 'info' });
  },
  collection: {
    check({ documents, run, report }) {
      const byPath = new Map(run.map((document) => [pathBeside('', document.path), document]));
      for (const document of documents) {
        for (const { name, quantities } of papersOf(document, byPath)) {
          for (const { at, data } of differences(document.quantities.filter(isMain), name, quantities))
            report(document, 'text', { at, data, atMost: 'info' });
        }
      }
    },
  },
});

type Figure = Pick<DocumentDigest['quantities'][number], 'name' | 'value' | 'text' | 'part'>;

const isMain = ({ part }: Figure): boolean => part !== 'attachment';
const isAttached = ({ part }: Figure): boolean => part === 'attachment';

/** The papers of a document's set that are checked in the same run. */
function papersOf(
  document: DocumentDigest,
  byPath: ReadonlyMap<string, DocumentDigest>,
): readonly Pick<DocumentDigest & { readonly name: string }, 'name' | 'quantities'>[] {
  return (document.bundle?.files ?? []).flatMap(({ role, path }) => {
    const paper = byPath.get(pathBeside(document.path, path));
    if (!paper || paper === document) return [];
    return [{ name: role === null ? path : `${role}（${path}）`, quantities: paper.quantities }];
  });
}

/** Figures of one name that two papers give differently. */
function differences<Here extends Figure>(here: readonly Here[], paper: string, there: readonly Figure[]) {
  const others = single(there);
  return [...single(here).values()].flatMap((at) => {
    const other = others.get(at.name);
    if (!other || other.value === at.value) return [];
    return [{ at, data: { name: at.name, value: at.text, other: other.text, paper } }];
  });
}

/** A name with several values (one a year, one a place) cannot be compared. */
function single<One extends Figure>(figures: readonly One[]): ReadonlyMap<string, One> {
  const first = new Map<string, One>();
  const several = new Set<string>();
  for (const figure of figures) {
    const known = first.get(figure.name);
    if (!known) first.set(figure.name, figure);
    else if (known.value !== figure.value) several.add(figure.name);
  }
  return new Map([...first].filter(([name]) => !several.has(name)));
}
