import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ProductRegex, regexesInSources } from './regex-literals.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The first frame of a stack in the product's own sources. */
const FRAME = /(?:packages\/[a-z-]+\/src|rules)\/[^\s:)]+\.ts:\d+(?=:\d)/u;

export interface ProductRegexes {
  readonly regexes: readonly ProductRegex[];
  /** Lines where a `RegExp` is made from text and of which none was seen. */
  readonly unseen: readonly string[];
}

/**
 * Every regular expression of the product, once each: those written in the sources, and those made from text, caught as
 * they are made, while the modules load and while the defective drafts are checked.
 */
export async function productRegexes(): Promise<ProductRegexes> {
  const { literals, made } = regexesInSources();
  const caught = await catchMade(async () => {
    const { lintSync } = await import('@gongwen/core');
    const { createPreset } = await import('@gongwen/preset');
    await import('@gongwen/docx');
    const { lintOptions } = createPreset({ profile: 'yanshi-2023' });
    const folder = `${ROOT}fixtures/defects/`;
    for (const path of readdirSync(folder).filter((name) => name.endsWith('.md')))
      lintSync({ path, value: readFileSync(`${folder}${path}`, 'utf8') }, lintOptions(path));
  });
  const places = new Set(caught.map(({ site }) => site));
  const all = [...literals, ...caught].map((regex) => [`/${regex.source}/${regex.flags}`, regex] as const);
  return {
    regexes: [...new Map(all).values()],
    unseen: made.map((site) => site.replace(/:\d+$/u, '')).filter((site) => !places.has(site)),
  };
}

/** The expressions that the product makes from text while something runs. */
async function catchMade(run: () => Promise<void>): Promise<readonly ProductRegex[]> {
  const caught: ProductRegex[] = [];
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, parameters: [string, string?]) {
      const regex = new target(...parameters);
      const [, caller = ''] = (new Error().stack ?? '').split('\n').slice(1);
      const site = FRAME.exec(caller)?.[0];
      if (site !== undefined) caught.push({ site, source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = native;
  }
  return caught;
}
