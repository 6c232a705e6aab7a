// The licences of everything that a bundle holds and the project did not write.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestOf } from './package-files.mjs';

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Zlib',
]);

/** Names that licence files go by; notices belong to them (Apache-2.0, 4 d). */
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;

/** Of `MIT OR GPL-3.0` one will do, of `MIT AND Zlib` both are needed. */
function isAllowed(expression) {
  const plain = expression.replace(/[()]/gu, '');
  return plain.split(/ OR /u).some((choice) => choice.split(/ AND /u).every((id) => ALLOWED.has(id.trim())));
}

/** Texts of the licences that some packages name without giving them. */
const STANDARD = join(dirname(fileURLToPath(import.meta.url)), 'licences');

/** The licence files of a package, else what its readme says of it, else the standard text below its authors' name. */
function textsOf(folder, id, by) {
  const files = readdirSync(folder);
  const read = (file) => readFileSync(join(folder, file), 'utf8').trim();
  const own = files.filter((file) => LICENCE_FILE.test(file)).sort();
  if (own.length > 0) return own.map(read);
  const readme = files.find((file) => /^readme(?:\.|$)/iu.test(file));
  const [, section = ''] = readme ? read(readme).split(/^#+ *licen[cs]e *$/imu) : [];
  // A section that gives the licence, not only its name.
  const text = section.split(/^#/mu)[0]?.trim() ?? '';
  if (/copyright/iu.test(text)) return [text];
  const standard = readFileSync(join(STANDARD, `${id}.txt`), 'utf8').trimEnd();
  return [`Copyright (c) ${by || 'its contributors'}\n\n${standard}`];
}

function licenceOf(folder) {
  const { name, version, license, licenses, author } = manifestOf(folder);
  const declared = license ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none';
  const id = typeof declared === 'string' ? declared : declared.type;
  if (!isAllowed(id)) throw new Error(`${name} ${version} is under ${id}, which may not be shipped`);
  const by = typeof author === 'string' ? author : author?.name;
  return { name, version, id, texts: textsOf(folder, id, by) };
}

/**
 * The text of THIRD-PARTY-LICENSES.
 * @param folders Folders of packages.
 * @param others Further programs in the bundle, each with its licence.
 * @throws {Error} on a licence that may not be shipped.
 */
export function thirdPartyLicences(folders, others = []) {
  const packages = [...new Set(folders)].map(licenceOf);
  const entries = [...packages, ...others].sort((one, other) => (one.name < other.name ? -1 : 1));
  const head = `gongwen-lint holds the following software of others, each under its own licence.\n`;
  const list = entries.map(({ name, version, id }) => `  ${name} ${version}  ${id}`).join('\n');
  const texts = entries.map(
    ({ name, version, texts: own }) => `${'='.repeat(100)}\n${name} ${version}\n\n${own.join('\n\n')}\n`,
  );
  return { text: `${head}\n${list}\n\n${texts.join('\n')}`, entries };
}
