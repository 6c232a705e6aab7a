import { spawnSync } from 'node:child_process';

/** Pythons that may have LibreOffice's module: the first one of PATH may be another than the system's. */
const PYTHONS = ['/usr/bin/python3', 'python3', '/usr/lib/libreoffice/program/python'];

/**
 * A Python that can talk to LibreOffice.
 * @throws {Error} when LibreOffice or its Python module is missing.
 */
export function pythonWithUno(): string {
  const found = PYTHONS.find((python) => spawnSync(python, ['-c', 'import uno']).status === 0);
  if (found === undefined)
    throw new Error('no Python with the module uno: install python3-uno (apt-get install python3-uno)');
  if (spawnSync(process.env.GONGWEN_SOFFICE || 'soffice', ['--version']).status !== 0)
    throw new Error('no soffice: install LibreOffice Writer (apt-get install libreoffice-writer)');
  return found;
}
