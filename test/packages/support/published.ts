import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun } from './run.ts';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A package that npm may publish. */
export interface Published {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
}

/** Every package of the workspace that is not private. */
export const PUBLISHED: readonly Published[] = [...readdirSync(join(ROOT, 'packages')), '../rules']
  .map((entry) => join(ROOT, 'packages', entry))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
  .filter(({ manifest }) => manifest.private !== true)
  .map(({ folder, manifest }) => ({ folder, name: manifest.name }));

/** Files of one tarball and where it lies. */
export interface Tarball extends Published {
  readonly path: string;
  readonly files: readonly string[];
}

/** Packs every package as `npm publish` would. */
export async function packAll(into: string): Promise<Tarball[]> {
  const workspaces = PUBLISHED.flatMap(({ folder }) => ['--workspace', folder]);
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', into, ...workspaces];
  const answer: unknown = JSON.parse(await mustRun('npm', args, { cwd: ROOT }));
  const packed = Array.isArray(answer) ? answer : Object.values(answer as object);
  return packed.map(({ name, filename, files }) => {
    const found = PUBLISHED.find((one) => one.name === name);
    if (found === undefined) throw new Error(`npm packed ${name}, which is none of the packages`);
    const names = files.map(({ path }: { readonly path: string }) => path);
    return { ...found, path: join(into, filename), files: names };
  });
}
