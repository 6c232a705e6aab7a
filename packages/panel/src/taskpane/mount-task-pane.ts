import './older-browsers.ts';
import { createApp } from 'vue';
import { connectEngine } from '../engine/index.ts';
import type { Host } from '../host/index.ts';
import PaneWorker from './pane-worker.ts?worker&inline';
import '../styles/index.css';
import './taskpane.css';
import type { PaneCommand } from './pane-commands.ts';
import TaskPane from './TaskPane.vue';

/** Puts the panel into the page of a task pane or a dialog. @param commands tells what buttons outside ask of it */
export function mountTaskPane(
  place: Element,
  host: Host,
  commands: (listener: (command: PaneCommand) => void) => () => void,
): void {
  createApp(TaskPane, { host, commands, engine: connectEngine(new PaneWorker()) }).mount(place);
}
