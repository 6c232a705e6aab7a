// Makes what is derived from data: rules/generated holds the list of rules and every YAML file as a module,
// so that rules run in a browser and no YAML is parsed at start.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'rules');
const out = join(root, 'generated');
const NOT_FAMILIES = new Set(['data', 'profiles', 'shared', 'generated', 'dist', 'node_modules', 'src']);

rmSync(out, { recursive: true, force: true });

function write(name, content) {
  const file = join(out, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function filesUnder(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function readYaml(file) {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${relative(process.cwd(), file)}: ${error.message}`);
  }
}

const asModule = (value) =>
  `export const data: unknown = JSON.parse(\n  ${JSON.stringify(JSON.stringify(value))},\n);\n`;

for (const file of filesUnder(join(root, 'data'), '.yaml')) {
  write(
    `data/${file.replace(/\.yaml$/u, '.ts')}`,
    `// Made from data/${file}.\n${asModule(readYaml(join(root, 'data', file)))}`,
  );
}

const profiles = filesUnder(join(root, 'profiles'), '.yaml').map((file) =>
  readYaml(join(root, 'profiles', file)),
);
write('profiles.ts', `// Made from profiles/.\n${asModule(profiles)}`);

const directories = filesUnder(join(root, 'data'), '.yaml').filter((file) => file.startsWith('organs/'));
write(
  'directories.ts',
  `// Made from data/organs/.\n${asModule(
    Object.fromEntries(
      directories.map((file) => [
        file.slice('organs/'.length, -'.yaml'.length),
        readYaml(join(root, 'data', file)),
      ]),
    ),
  )}`,
);

const rules = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NOT_FAMILIES.has(entry.name))
  .flatMap(({ name }) =>
    readdirSync(join(root, name))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => `${name}/${file}`),
  )
  .sort();
write(
  'pages.ts',
  `// Made from the pages of rules.\n${asModule(
    Object.fromEntries(
      rules.map((file) => [
        file.slice(0, -'.ts'.length),
        readFileSync(join(root, file.replace(/ts$/u, 'md')), 'utf8'),
      ]),
    ),
  )}`,
);
const imports = rules.map((file, index) => `import rule${index} from '../${file}';`);
write(
  'rules.ts',
  `// Made from the folders of rules.\nimport type { Rule } from '@gongwen/core';\n${imports.join('\n')}\n\nexport const rules: readonly Rule[] = [${rules
    .map((_, index) => `rule${index}`)
    .join(', ')}];\n`,
);

// The HTML report carries its style sheet and script inside; their hashes stand in its policy, and a browser has no
// quick way to work them out.
const report = join(root, '..', 'packages', 'report');
const asset = (name) => {
  const text = readFileSync(join(report, 'assets', name), 'utf8');
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
};
const assets = { style: asset('report.css'), script: asset('report.mjs') };
const target = join(report, 'src', 'generated', 'report-assets.ts');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  `// Made from packages/report/assets.\nexport const reportAssets = ${JSON.stringify(assets)} as const;\n`,
);
