import { BASELINE_VERSION, type Baseline, type KnownProblem } from './baseline.ts';

/** The text of a baseline file: sorted and one problem a line, so that its diffs say what came and went. */
export function printBaseline(baseline: Baseline): string {
  const files = [...baseline].filter(([, problems]) => problems.length > 0).sort(([a], [b]) => order(a, b));
  const entries = files.map(([path, problems]) => `    ${JSON.stringify(path)}: ${listOf(problems)}`);
  const list = entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n  }`;
  return `{\n  "version": ${BASELINE_VERSION},\n  "files": ${list}\n}\n`;
}

function listOf(problems: readonly KnownProblem[]): string {
  const lines = problems
    .toSorted((a, b) => order(a.rule, b.rule) || order(a.sentence, b.sentence))
    .map(({ rule, sentence, count }) => {
      const [ruleText, sentenceText] = [JSON.stringify(rule), JSON.stringify(sentence)];
      return `      { "rule": ${ruleText}, "sentence": ${sentenceText}, "count": ${count} }`;
    });
  return `[\n${lines.join(',\n')}\n    ]`;
}

/** By code units: the same on every machine, whatever its language. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
