import {
  type DocxParams,
  type DocxProblem,
  PREVIEW_DOCX,
  type PreviewDocxResult,
} from '@gongwen/language-server/protocol';
import {
  type CustomDocument,
  Disposable,
  type Event,
  EventEmitter,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import type { LanguageServer } from '../server/index.ts';
import { toBase64 } from '../support/base64.ts';
import { fileName } from '../support/file-name.ts';

/** A .docx that is open in a preview, and what was found in it when it was last checked. */
export interface DocxDocument extends CustomDocument {
  /** Null until it was checked first. */
  readonly checked: () => PreviewDocxResult | null;
  readonly onDidStart: Event<void>;
  readonly onDidCheck: Event<PreviewDocxResult>;
  readonly check: () => Promise<void>;
}

/** The file as the server takes it. */
export async function docxParams(uri: Uri): Promise<DocxParams> {
  return { uri: uri.toString(), data: toBase64(await workspace.fs.readFile(uri)) };
}

function failed(error: unknown): PreviewDocxResult {
  const problems: readonly DocxProblem[] = [];
  return { review: null, error: error instanceof Error ? error.message : String(error), problems };
}

/** Milliseconds: Word and WPS save by writing, deleting and renaming files, one after the other. */
const SAVING = 400;

function watch(uri: Uri, onChange: () => void): Disposable {
  // A pattern with the name itself would take the brackets of 〔2026〕's plain cousin [2026] for a choice.
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), '*'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (changed: Uri): void => {
    if (fileName(changed) !== fileName(uri)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, SAVING);
  };
  watcher.onDidChange(later);
  watcher.onDidCreate(later);
  return Disposable.from(watcher, new Disposable(() => clearTimeout(timer)));
}

/** Opens a .docx: it is checked when asked for, and again whenever the file changes. */
export function openDocx(uri: Uri, server: LanguageServer, onClose: () => void): DocxDocument {
  const start = new EventEmitter<void>();
  const checked = new EventEmitter<PreviewDocxResult>();
  let last: PreviewDocxResult | null = null;
  let runs = 0;
  const check = async (): Promise<void> => {
    runs += 1;
    const run = runs;
    start.fire();
    const result = await docxParams(uri)
      .then((params) => server.request<PreviewDocxResult>(PREVIEW_DOCX, params))
      .catch(failed);
    // The file changed meanwhile: what was found in the older one is not shown.
    if (run !== runs) return;
    last = result;
    checked.fire(result);
  };
  const watcher = watch(uri, () => void check());
  return {
    uri,
    checked: () => last,
    onDidStart: start.event,
    onDidCheck: checked.event,
    check,
    dispose: () => {
      runs += 1;
      Disposable.from(watcher, start, checked).dispose();
      onClose();
    },
  };
}
