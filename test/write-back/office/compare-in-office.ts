import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnnotatedFile } from '../annotated-file.ts';
import { lookWithOffice, type NotOpened, type OfficeJob, type OfficeView } from './look-with-office.ts';

/** A file and its copies as LibreOffice sees them. */
export interface OfficeComparison {
  readonly file: AnnotatedFile;
  readonly original: OfficeView;
  /** The annotated copy with all changes rejected. */
  readonly rejected: OfficeView;
  /** The annotated copy with all changes accepted beside the fixed file; null where nothing is fixed. */
  readonly settled: { readonly accepted: OfficeView; readonly fixed: OfficeView } | null;
}

type Opened = readonly [source: 'original' | 'annotated' | 'fixed', changes: OfficeJob['changes']];

// Changes of other authors in the draft itself are settled alike on both sides.
const UNFIXED: readonly Opened[] = [
  ['original', 'reject'],
  ['annotated', 'reject'],
];
const FIXED: readonly Opened[] = [...UNFIXED, ['annotated', 'accept'], ['fixed', 'accept']];

/**
 * Opens files and their copies in one LibreOffice process.
 * @throws {Error} when one cannot be opened.
 */
export async function compareInOffice(files: readonly AnnotatedFile[]): Promise<OfficeComparison[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gongwen-copies-'));
  try {
    const jobs: OfficeJob[] = [];
    for (const file of files) {
      for (const [source, changes] of file.applied > 0 ? FIXED : UNFIXED) {
        const path = join(folder, `${jobs.length}.docx`);
        await writeFile(path, file[source]);
        jobs.push({ path, changes });
      }
    }
    const views = await lookWithOffice(jobs);
    return files.map((file): OfficeComparison => {
      const next = (source: Opened[0]) => opened(views.shift(), `${source} of ${file.name}`);
      const [original, rejected] = [next('original'), next('annotated')];
      if (file.applied === 0) return { file, original, rejected, settled: null };
      return { file, original, rejected, settled: { accepted: next('annotated'), fixed: next('fixed') } };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function opened(view: OfficeView | NotOpened | undefined, name: string): OfficeView {
  if (view === undefined || 'error' in view) throw new Error(`${name}: ${view?.error ?? 'no answer'}`);
  return view;
}
