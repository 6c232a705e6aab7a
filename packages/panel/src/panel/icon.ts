import { type FunctionalComponent, h } from 'vue';

const PATHS = {
  error:
    'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm2.6 8-1.1 1.1L8 9.1l-1.5 1.5-1.1-1.1L6.9 8 5.4 6.5l1.1-1.1L8 6.9l1.5-1.5 1.1 1.1L9.1 8l1.5 1.5Z',
  warning: 'M8 1.8 15 14H1L8 1.8Zm-.75 4.7v3.6h1.5V6.5h-1.5Zm0 4.6v1.5h1.5v-1.5h-1.5Z',
  info: 'M3 1.5h10A1.5 1.5 0 0 1 14.5 3v10a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 13V3A1.5 1.5 0 0 1 3 1.5Zm4.25 5.4v5h1.5v-5h-1.5Zm0-2.8v1.6h1.5V4.1h-1.5Z',
  up: 'm8 4.5 5 5-1.1 1.1L8 6.7l-3.9 3.9L3 9.5l5-5Z',
  down: 'm8 11.5-5-5 1.1-1.1L8 9.3l3.9-3.9L13 6.5l-5 5Z',
  refresh: 'M8 2.5a5.5 5.5 0 0 1 4.6 2.5V2.6H14v5H9V6.2h2.6A4 4 0 1 0 12 8.6h1.5A5.5 5.5 0 1 1 8 2.5Z',
  search: 'M7 2a5 5 0 0 1 3.9 8.1l3 3-1 1-3-3A5 5 0 1 1 7 2Zm0 1.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  check: 'm6.4 11.9-4-4 1.1-1.1 2.9 2.9 6.1-6.1 1.1 1.1-7.2 7.2Z',
  export: 'M7.25 2h1.5v6l2.1-2.1L12 7l-4 4-4-4 1.1-1.1L7.25 8V2ZM2.5 12.5h11V14h-11v-1.5Z',
  back: 'm6.5 3 1.1 1-3.2 3.2H14v1.5H4.4l3.2 3.2-1.1 1.1L1.5 8l5-5Z',
  close: 'm8 6.9 3.9-3.9L13 4.1 9.1 8l3.9 3.9-1.1 1.1L8 9.1 4.1 13 3 11.9 6.9 8 3 4.1 4.1 3 8 6.9Z',
  undo: 'M5.6 2.6 6.7 3.7 4.9 5.5H9a4 4 0 0 1 0 8H5V12h4a2.5 2.5 0 0 0 0-5H4.9l1.8 1.8-1.1 1.1L2 6.2l3.6-3.6Z',
  file: 'M4 1.5h5.2L13 5.3V14a.5.5 0 0 1-.5.5h-8.5A.5.5 0 0 1 3.5 14V2a.5.5 0 0 1 .5-.5ZM5 3v10h6.5V6H8.5V3H5Z',
  keys: 'M2 3.5h12A1 1 0 0 1 15 4.5v7a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1ZM2.5 5v6h11V5h-11Zm1 1H5v1.3H3.5V6Zm2.5 0h1.5v1.3H6V6Zm2.5 0H10v1.3H8.5V6ZM11 6h1.5v1.3H11V6ZM4.5 8.7h7V10h-7V8.7Z',
} as const;

export type IconName = keyof typeof PATHS;

/** A small picture beside words that say the same. */
export const Icon: FunctionalComponent<{ readonly name: IconName }> = ({ name }) =>
  h('svg', { class: `icon icon-${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, [
    h('path', { d: PATHS[name], 'fill-rule': 'evenodd' }),
  ]);
Icon.props = ['name'];
