/**
 * Brings an element of a pane into view by scrolling the pane alone: `scrollIntoView` scrolls the frames around the
 * page as well, which shifts the bar out of view.
 * @param headroom Pixels at the top of the pane that a heading covers.
 */
export function scrollWithin(
  pane: HTMLElement,
  element: Element,
  block: 'center' | 'nearest',
  headroom = 0,
): void {
  const outer = pane.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (block === 'center') {
    pane.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
    return;
  }
  // Of what is taller than the pane the beginning counts.
  if (inner.top < outer.top + headroom || inner.height > outer.height - headroom)
    pane.scrollTop += inner.top - outer.top - headroom;
  else if (inner.bottom > outer.bottom) pane.scrollTop += inner.bottom - outer.bottom;
}
