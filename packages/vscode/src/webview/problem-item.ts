import { createElement } from './create-element.ts';
import type { PreviewLabels, PreviewProblem } from './preview-messages.ts';

/** One entry of the list of problems: a button that goes to the place, and under it what the rule says. */
export function problemItem(
  problem: PreviewProblem,
  index: number,
  labels: PreviewLabels,
  openRule: (ruleId: string) => void,
): HTMLLIElement {
  const place = problem.actual === '' ? (problem.line === null ? labels.wholeDocument : '') : problem.actual;
  const go = createElement(
    'button',
    'go',
    createElement('span', `dot ${problem.severity}`),
    createElement('span', 'sentence', problem.sentence),
  );
  go.type = 'button';
  go.dataset.problem = String(index);
  go.setAttribute('aria-label', `${labels.severities[problem.severity]} ${problem.sentence} ${place}`.trim());
  const details = createElement('dl', 'details');
  if (problem.expected.length > 0)
    addDetail(details, labels.expected, problem.expected.join(' / '), 'expected');
  if (problem.basis.length > 0) addDetail(details, labels.basis, problem.basis.join('；'), 'basis');
  const rule = createElement('button', 'rule', problem.ruleId);
  rule.type = 'button';
  rule.title = labels.rule;
  rule.addEventListener('click', () => openRule(problem.ruleId));
  const item = createElement('li', `item ${problem.severity}`, go);
  if (place !== '') item.append(createElement('q', 'place', place));
  item.append(details, rule);
  return item;
}

function addDetail(list: HTMLDListElement, name: string, value: string, className: string): void {
  list.append(createElement('dt', '', name), createElement('dd', className, value));
}
