import { type CollectionContext, type DocumentDigest, defineRule } from '@gongwen/core';
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
  },
  collection: {
    check({ documents, run, report }) {
      const byPath = new Map(run.map((document) => [pathBeside('', document.path), document]));
      for (const document of documents) comparePapers(document, papersOf(document, byPath), report);
    },
  },
});

/** Named figures of one paper that it gives with one value only. */
interface Paper {
  readonly name: string;
  readonly figures: ReadonlyMap<string, DocumentDigest['quantities'][number]>;
}

/** The attachments of the document and the papers of its set that are checked in the same run. */
function papersOf(document: DocumentDigest, byPath: ReadonlyMap<string, DocumentDigest>): readonly Paper[] {
  const attached = document.quantities.filter(({ part }) => part === 'attachment');
  const others = (document.bundle?.files ?? []).flatMap(({ role, path }) => {
    const paper = byPath.get(pathBeside(document.path, path));
    if (!paper || paper === document) return [];
    return [{ name: role === null ? path : `${role}（${path}）`, figures: single(paper.quantities) }];
  });
  return [{ name: '附件', figures: single(attached) }, ...others];
}

function comparePapers(
  document: DocumentDigest,
  papers: readonly Paper[],
  report: CollectionContext<unknown, 'text'>['report'],
): void {
  for (const [name, here] of single(document.quantities.filter(({ part }) => part !== 'attachment'))) {
    for (const paper of papers) {
      const there = paper.figures.get(name);
      if (!there || there.value === here.value) continue;
      const data = { name, value: here.text, other: there.text, paper: paper.name };
      report(document, 'text', { at: here, data, atMost: 'info' });
    }
  }
}

/** A name with several values (one a year, one a place) cannot be compared. */
function single(quantities: DocumentDigest['quantities']): Paper['figures'] {
  const first = new Map<string, DocumentDigest['quantities'][number]>();
  const several = new Set<string>();
  for (const quantity of quantities) {
    const known = first.get(quantity.name);
    if (!known) first.set(quantity.name, quantity);
    else if (known.value !== quantity.value) several.add(quantity.name);
  }
  return new Map([...first].filter(([name]) => !several.has(name)));
}
