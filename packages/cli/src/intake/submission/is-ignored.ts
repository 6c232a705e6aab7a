/** Names that no one means to send: of the system (macOS, Windows), and locks that Word, WPS and LibreOffice leave. */
const IGNORED_FOLDERS: ReadonlySet<string> = new Set(['__MACOSX', '.git', '.svn', '$RECYCLE.BIN']);
const IGNORED_NAMES: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', '.ds_store']);
const LOCK = /^(?:~\$|\.~|~wr)/iu;

/** Whether a file is left out of a submission. Every name that begins with a dot is hidden and left out. */
export function isIgnored(path: string): boolean {
  const steps = path.split('/');
  const name = steps.at(-1) ?? '';
  return (
    steps.some((step) => IGNORED_FOLDERS.has(step)) ||
    IGNORED_NAMES.has(name.toLowerCase()) ||
    LOCK.test(name) ||
    name.startsWith('.')
  );
}
