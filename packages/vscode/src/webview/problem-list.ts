import { createElement } from './create-element.ts';
import { fillIn } from './fill-in.ts';
import type { PreviewLabels, PreviewProblem, PreviewSeverity } from './preview-messages.ts';
import { problemItem } from './problem-item.ts';

const SEVERITIES: readonly PreviewSeverity[] = ['error', 'warning', 'info'];

export interface ProblemListOptions {
  readonly labels: PreviewLabels;
  readonly hidden: ReadonlySet<PreviewSeverity>;
  readonly onSelect: (index: number) => void;
  readonly onRule: (ruleId: string) => void;
  readonly onToggle: (severity: PreviewSeverity) => void;
}

/** The list beside the paper: a filter, and problems in groups by severity. */
export function problemList(
  problems: readonly PreviewProblem[],
  options: ProblemListOptions,
): readonly Node[] {
  const { labels, hidden } = options;
  if (problems.length === 0) return [createElement('p', 'none', labels.clean)];
  const shown = SEVERITIES.filter((severity) => !hidden.has(severity));
  const groups = shown.flatMap((severity) => group(problems, severity, options));
  return [
    filterButtons(problems, options),
    ...(groups.length === 0 ? [createElement('p', 'none', labels.noneShown)] : groups),
  ];
}

function filterButtons(problems: readonly PreviewProblem[], options: ProblemListOptions): HTMLElement {
  const { labels, hidden, onToggle } = options;
  const bar = createElement('div', 'filter');
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', labels.filter);
  for (const severity of SEVERITIES) {
    const count = problems.filter((problem) => problem.severity === severity).length;
    const button = createElement('button', `toggle ${severity}`, `${labels.severities[severity]} ${count}`);
    button.type = 'button';
    button.disabled = count === 0;
    button.setAttribute('aria-pressed', String(!hidden.has(severity)));
    button.addEventListener('click', () => onToggle(severity));
    bar.append(button);
  }
  return bar;
}

function group(
  problems: readonly PreviewProblem[],
  severity: PreviewSeverity,
  { labels, onSelect, onRule }: ProblemListOptions,
): readonly HTMLElement[] {
  const list = createElement('ol', 'group');
  problems.forEach((problem, index) => {
    if (problem.severity === severity) list.append(problemItem(problem, index, labels, onRule));
  });
  if (list.childElementCount === 0) return [];
  list.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button.go') : null;
    if (button !== null) onSelect(Number(button.dataset.problem));
  });
  const heading = createElement(
    'h2',
    severity,
    `${labels.severities[severity]} · ${fillIn(labels.count, list.childElementCount)}`,
  );
  return [heading, list];
}
