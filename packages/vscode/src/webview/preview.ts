import { buildParts } from './build-parts.ts';
import { createElement } from './create-element.ts';
import { fillIn } from './fill-in.ts';
import { goToProblem, problemAt, shownProblems } from './go-to-problem.ts';
import { markProblems } from './mark-problems.ts';
import { parseDocument } from './parse-document.ts';
import type { FromPreview, PreviewContent, PreviewLabels, PreviewSeverity } from './preview-messages.ts';
import type { Host } from './preview-state.ts';
import { problemList } from './problem-list.ts';

export interface Preview {
  readonly show: (content: PreviewContent) => void;
  readonly checking: () => void;
  /** Goes to the next (1) or the previous (-1) problem that is shown. */
  readonly step: (by: 1 | -1) => void;
}

const NOTHING: PreviewContent = { html: '', error: null, facts: [], problems: [] };

/** The document with its problems marked, and the list of problems beside it. */
export function createPreview(labels: PreviewLabels, host: Host): Preview {
  const send = (message: FromPreview): void => host.post(message);
  const parts = buildParts(labels, {
    step: (by) => step(by),
    recheck: () => send({ type: 'recheck' }),
    annotate: () => send({ type: 'annotate' }),
  });
  const { paper, side } = parts;
  const hidden = new Set<PreviewSeverity>(host.restore().hidden);
  let content = NOTHING;
  let selected = -1;

  const keep = (): void => host.keep({ hidden: [...hidden], scroll: paper.scrollTop });

  function select(index: number): void {
    selected = index;
    goToProblem(parts, content.problems[index], index);
  }

  function step(by: 1 | -1): void {
    const shown = shownProblems(parts);
    const at = shown.indexOf(selected);
    const start = by === 1 ? 0 : shown.length - 1;
    const index = shown[at < 0 ? start : (at + by + shown.length) % shown.length];
    if (index !== undefined) select(index);
  }

  function toggle(severity: PreviewSeverity): void {
    if (!hidden.delete(severity)) hidden.add(severity);
    keep();
    showList();
    side.querySelector<HTMLElement>(`button.toggle.${severity}`)?.focus();
  }

  function showList(): void {
    const onRule = (ruleId: string): void => send({ type: 'rule', ruleId });
    const options = { labels, hidden, onSelect: select, onRule, onToggle: toggle };
    side.replaceChildren(...problemList(content.problems, options));
    paper.dataset.hidden = [...hidden].join(' ');
  }

  function show(next: PreviewContent): void {
    const scroll = content === NOTHING ? host.restore().scroll : paper.scrollTop;
    content = next;
    selected = -1;
    const fragment = next.error === null ? parseDocument(next.html) : null;
    paper.replaceChildren(fragment ?? createElement('p', 'failed', next.error ?? labels.unreadable));
    markProblems(paper, next.problems);
    parts.facts.textContent = next.facts.join(' · ');
    parts.status.textContent = next.error === null ? fillIn(labels.count, next.problems.length) : '';
    side.hidden = fragment === null;
    showList();
    paper.scrollTop = scroll;
    document.body.dataset.state = 'shown';
  }

  paper.addEventListener('scroll', keep, { passive: true });
  paper.addEventListener('click', ({ target }) => {
    const index = problemAt(parts, target);
    if (index !== undefined) select(index);
  });

  return {
    show,
    step,
    checking: () => {
      parts.status.textContent = labels.checking;
      document.body.dataset.state = 'checking';
    },
  };
}
