import type { PaneCommand } from '@gongwen/panel/taskpane';

/** What the buttons of `ribbon.xml` ask of the panel; the others only open it. */
export const RIBBON_COMMANDS: Readonly<Record<string, PaneCommand>> = {
  gongwenCheck: 'check',
  gongwenPrevious: 'previous',
  gongwenNext: 'next',
  gongwenFixSafe: 'fix-safe',
  gongwenProfile: 'profile',
};
