import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { FileReport } from '../output/file-report.ts';
import type { MessageKeys } from '../output/fingerprints.ts';
import type { FileOutput, MessageOutput, SuppressedOutput } from '../output/to-json.ts';
import type { Context } from '../shared/context.ts';
import { detached } from '../shared/detached.ts';
import { counted } from '../shared/say.ts';
import { type Baseline, type KnownProblem, problemKey, problemsIn } from './baseline.ts';
import { type BaselineFile, readBaseline, writeBaseline } from './baseline-file.ts';
import { compareBaselines } from './compare-baselines.ts';

/** A report without what a baseline has. */
export interface Sifted {
  readonly output: FileOutput;
  /** The messages that were left out, by what `output.suppressed` says of them. */
  readonly known: ReadonlyMap<SuppressedOutput, MessageOutput>;
}

/** The baseline of a run. */
export interface OpenBaseline {
  readonly sift: (report: Pick<FileReport, 'output'>, keys: () => MessageKeys) => Sifted;
  /** Says what was left out and what is gone; writes the file when it is to be updated. */
  readonly close: () => Promise<void>;
}

/** Problems of one file that the run has met so far, by their keys. */
type Met = Map<string, KnownProblem>;

/**
 * Opens the baseline of a run. Without `update` it is never written, so problems leave it or stay, but none comes in.
 * @throws {CommandError} see `readBaseline`.
 */
export function openBaseline(shown: string, update: boolean, context: Context): OpenBaseline {
  const { cwd, say, stderr } = context;
  const file: BaselineFile = { shown, absolute: resolve(cwd, shown) };
  const folder = dirname(file.absolute);
  const old = readBaseline(file, update);
  const allowed = allowances(old ?? new Map());
  const met = new Map<string, Met>();
  const reason = say({ zh: '基线', en: 'baseline' });
  let silent = 0;
  return {
    sift: (report, keys) => {
      if (report.output.status !== 'checked') return { output: report.output, known: new Map() };
      const path = relative(folder, resolve(cwd, report.output.path)).replaceAll('\\', '/');
      const seen = met.get(path) ?? new Map<string, KnownProblem>();
      met.set(path, seen);
      const isKnown = (message: MessageOutput): boolean => {
        const problem = meet(message, keys(), seen);
        return update || problem.count <= (allowed.get(path)?.get(problemKey(problem)) ?? 0);
      };
      const sifted = sift(report.output, isKnown, reason);
      silent += sifted.known.size;
      return sifted;
    },
    close: async () => {
      const isThere = (path: string): boolean => existsSync(resolve(folder, path));
      const now = compareBaselines(old ?? new Map(), problemsMet(met), isThere);
      const note = update ? updateNote(shown, now) : silenceNote(silent, now.gone);
      if (update && (old === null || now.added + now.gone > 0)) await writeBaseline(file, now.baseline);
      if (note !== null) stderr.write(`gongwen: ${say(note)}\n`);
    },
  };
}

function allowances(baseline: Baseline): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    [...baseline].map(([path, problems]) => [
      path,
      new Map(problems.map((problem) => [problemKey(problem), problem.count])),
    ]),
  );
}

/** Counts a message; gives the problem with how often it was met by now. */
function meet(message: MessageOutput, keys: MessageKeys, seen: Met): KnownProblem {
  const found = { rule: message.ruleId, sentence: keys.get(message)?.sentence ?? '' };
  const before = seen.get(problemKey(found));
  const problem = before
    ? { ...before, count: before.count + 1 }
    : { ...found, sentence: detached(found.sentence), count: 1 };
  seen.set(problemKey(problem), problem);
  return problem;
}

/** Moves known messages to the suppressed ones. */
function sift(output: FileOutput, isKnown: (message: MessageOutput) => boolean, reason: string): Sifted {
  const known = new Map<SuppressedOutput, MessageOutput>();
  const messages = output.messages.filter((message) => {
    if (!isKnown(message)) return true;
    const { ruleId, severity, message: text, line, column } = message;
    known.set({ ruleId, severity, message: text, line, column, reason }, message);
    return false;
  });
  return { output: { ...output, messages, suppressed: [...output.suppressed, ...known.keys()] }, known };
}

function problemsMet(met: ReadonlyMap<string, Met>): Baseline {
  return new Map([...met].map(([path, problems]) => [path, [...problems.values()]]));
}

function silenceNote(silent: number, gone: number) {
  if (silent + gone === 0) return null;
  const rest = {
    zh: `基线中有 ${gone} 处问题已不存在，用 --update-baseline 从基线中去掉`,
    en: `${counted(gone, 'problem')} of the baseline ${gone === 1 ? 'is' : 'are'} gone; take ${gone === 1 ? 'it' : 'them'} out with --update-baseline`,
  };
  const left = {
    zh: `基线内的 ${silent} 处问题未报`,
    en: `${counted(silent, 'problem')} of the baseline not reported`,
  };
  if (gone === 0) return left;
  return silent === 0 ? rest : { zh: `${left.zh}；${rest.zh}`, en: `${left.en}; ${rest.en}` };
}

function updateNote(
  shown: string,
  { baseline, added, gone }: { readonly baseline: Baseline; readonly added: number; readonly gone: number },
) {
  const total = problemsIn(baseline);
  return {
    zh: `基线 ${shown} 有 ${total} 处问题（新增 ${added}，去掉 ${gone}）`,
    en: `baseline ${shown} has ${counted(total, 'problem')} (${added} added, ${gone} taken out)`,
  };
}
