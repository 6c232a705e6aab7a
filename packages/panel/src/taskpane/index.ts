export { mountTaskPane } from './mount-task-pane.ts';
export type { PaneCommand } from './pane-commands.ts';
export { type PaneSettings, readPaneSettings } from './pane-settings.ts';
