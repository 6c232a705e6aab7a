import { dualReports } from '../documents/kinds/index.ts';

/** An organ directory that knows who is under two superiors (双重领导), and which. */
export const DUAL_ORGANS = `version: 1
scope: ys-gov
organs:
  - {id: ly-gov, name: 洛阳市人民政府, level: 2, system: government, type: government, parent: null, status: 已核, source: 例}
  - {id: ys-gov, name: 洛阳市偃师区人民政府, shortNames: [区政府], level: 3, system: government, type: government, parent: ly-gov, status: 已核, source: 例}
${dualReports
  .map(
    ({ scene: { id, issuer, to } }) =>
      `  - {id: ly-${id}, name: ${to}, level: 2, system: government, type: department, parent: ly-gov, status: 已核, source: 例}
  - {id: ys-${id}, name: ${issuer}, level: 3, system: government, type: department, parent: ly-${id}, dualParents: [ys-gov], status: 已核, source: 例}
`,
  )
  .join('')}`;
