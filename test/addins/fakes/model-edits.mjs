// Edits of the XML of a paragraph as Word makes them (ISO/IEC 29500-1, 17.13.5): runs are parted at the edges, deleted
// ones go into `w:del`, new text into `w:ins`; what the same author has just inserted is deleted for good.
import { child, create, W } from './xml.mjs';

/** Parts the run at a position, so that a run begins there. */
export function cutRunAt(scope, at) {
  const unit = scope.units()[at];
  const before = scope.units()[at - 1];
  if (!unit?.run || unit.run !== before?.run) return;
  const { run, node, index } = unit;
  const second = run.cloneNode(false);
  const format = child(run, 'rPr');
  if (format) second.append(format.cloneNode(true));
  const rest = [];
  for (let next = index > 0 ? node.nextElementSibling : node; next; next = next.nextElementSibling) rest.push(next);
  if (index > 0) {
    const tail = node.cloneNode(false);
    tail.textContent = node.textContent.slice(index);
    node.textContent = node.textContent.slice(0, index);
    for (const text of [node, tail]) text.setAttribute('xml:space', 'preserve');
    second.append(tail);
  }
  second.append(...rest);
  run.after(second);
  scope.changed();
}

export function deleteRun(run, tracked, author) {
  const parent = run.parentElement;
  if (!tracked || (parent.localName === 'ins' && parent.getAttributeNS(W, 'author') === author)) {
    run.remove();
    if (parent.localName === 'ins' && parent.children.length === 0) parent.remove();
    return;
  }
  if (parent.localName === 'del') return;
  for (const text of [...run.children].filter(({ localName }) => localName === 't')) {
    const deleted = create(run, 'delText');
    deleted.setAttribute('xml:space', 'preserve');
    deleted.textContent = text.textContent;
    text.replaceWith(deleted);
  }
  const change = tracking(run, 'del', author);
  run.replaceWith(change);
  change.append(run);
}

/** Puts text behind what is replaced, with the formatting of its beginning. */
export function insertRun(scope, { at, end, text, tracked, author, runs }) {
  if (text === '') return;
  const units = scope.units();
  const previous = units[at - 1]?.run ?? null;
  const model = runs[0] ?? previous ?? units[at]?.run ?? null;
  const run = newRun(model ?? scopeParagraph(units, at), model, text);
  const made = tracked ? tracking(run, 'ins', author) : run;
  if (made !== run) made.append(run);
  const behind = runs.at(-1) ?? previous;
  if (behind) outermost(behind).after(made);
  else if (units[end]?.run) outermost(units[end].run).before(made);
  else throw new Error('the fake has no place for text in an empty paragraph');
}

function scopeParagraph(units, at) {
  const near = units.slice(0, at).findLast(({ run }) => run) ?? units.find(({ run }) => run);
  return near.run;
}

/** A run with text; tabs and line breaks are elements. */
function newRun(near, model, text) {
  const run = create(near, 'r');
  const format = model ? child(model, 'rPr') : null;
  if (format) run.append(format.cloneNode(true));
  for (const piece of text.split(/([\t\v])/u)) {
    if (piece === '') continue;
    const node = create(near, piece === '\t' ? 'tab' : piece === '\v' ? 'br' : 't');
    if (node.localName === 't') {
      node.setAttribute('xml:space', 'preserve');
      node.textContent = piece;
    }
    run.append(node);
  }
  return run;
}

function tracking(near, name, author) {
  const change = create(near, name);
  change.setAttributeNS(W, 'w:id', '900');
  change.setAttributeNS(W, 'w:author', author);
  change.setAttributeNS(W, 'w:date', '2026-01-01T00:00:00Z');
  return change;
}

/** A tracked change around the run, or the run: new text goes beside it, not into it. */
function outermost(run) {
  return ['ins', 'del'].includes(run.parentElement.localName) ? run.parentElement : run;
}

export function markComment(scope, { start, end, id }) {
  const units = scope.units();
  const first = units[start]?.run ?? units[start - 1]?.run;
  if (!first) throw new Error('the fake has no place for a comment in an empty paragraph');
  const last = end > start ? units[end - 1].run : null;
  const begin = create(first, 'commentRangeStart');
  const finish = create(first, 'commentRangeEnd');
  for (const mark of [begin, finish]) mark.setAttributeNS(W, 'w:id', id);
  const call = create(first, 'r');
  const reference = call.appendChild(create(first, 'commentReference'));
  reference.setAttributeNS(W, 'w:id', id);
  first.before(begin);
  (last ?? begin).after(finish);
  finish.after(call);
}
