import { readFileSync } from 'node:fs';

/** What the HTML report carries inside: its style sheet and its script. */
export interface ReportAssets {
  readonly style: string;
  readonly script: string;
}

export function reportAssets(): ReportAssets {
  // Two folders below the package, as `toolVersion`: the same from the sources, from `dist` and from the bundle.
  const read = (name: string): string =>
    readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8');
  return { style: read('report.css'), script: read('report.mjs') };
}
