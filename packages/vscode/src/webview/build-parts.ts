import { createElement } from './create-element.ts';
import type { Panes } from './go-to-problem.ts';
import type { PreviewLabels } from './preview-messages.ts';

export interface Parts extends Panes {
  readonly facts: HTMLElement;
  readonly status: HTMLElement;
}

export interface PartActions {
  readonly step: (by: 1 | -1) => void;
  readonly recheck: () => void;
  readonly annotate: () => void;
}

function button(label: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = createElement('button', className, label);
  element.type = 'button';
  element.addEventListener('click', onClick);
  return element;
}

/** Puts the bar, the paper and the list into the page. */
export function buildParts(labels: PreviewLabels, { step, recheck, annotate }: PartActions): Parts {
  const facts = createElement('p', 'facts');
  const status = createElement('p', 'status');
  status.setAttribute('role', 'status');
  const bar = createElement(
    'header',
    'bar',
    facts,
    status,
    button(labels.previous, 'secondary previous', () => step(-1)),
    button(labels.next, 'secondary next', () => step(1)),
    button(labels.recheck, 'secondary recheck', recheck),
    button(labels.annotate, 'annotate', annotate),
  );
  const paper = createElement('article', 'paper');
  paper.lang = 'zh-CN';
  paper.tabIndex = 0;
  paper.setAttribute('aria-label', labels.paper);
  const side = createElement('aside', 'side');
  side.setAttribute('aria-label', labels.problems);
  document.body.append(bar, createElement('main', 'main', paper, side));
  return { paper, side, facts, status };
}
