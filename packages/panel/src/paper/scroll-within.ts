/**
 * Brings an element of a pane into view by scrolling the pane alone: `scrollIntoView` scrolls the frames around the
 * page as well, which shifts the bar out of view.
 */
export function scrollWithin(pane: HTMLElement, element: Element, block: 'center' | 'nearest'): void {
  const outer = pane.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (block === 'center') {
    pane.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
    return;
  }
  if (inner.top < outer.top) pane.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) pane.scrollTop += inner.bottom - outer.bottom;
}
