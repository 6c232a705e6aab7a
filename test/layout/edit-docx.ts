import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { steadyDocx } from '../fixtures/steady-docx.ts';
import type { LayoutChange } from './layout-changes.ts';

/** A .docx with a change made in its parts. Throws when a part is not there. */
export function editDocx(bytes: Uint8Array, { parts, edit }: LayoutChange): Uint8Array {
  const files = unzipSync(bytes);
  const changed = parts.map((name) => {
    const content = files[name];
    if (content === undefined) throw new Error(`the .docx has no part ${name}`);
    return [name, strToU8(edit(strFromU8(content)))] as const;
  });
  return steadyDocx(zipSync({ ...files, ...Object.fromEntries(changed) }));
}
