import type { PaneCommand } from '@gongwen/panel/taskpane';
import type { WpsStorage } from '../api/wps-application.ts';

/** Keys of the store that ribbon and panel share; pages of an add-in have nothing else in common in all versions. */
const COMMAND = 'gongwen.command';
const READY = 'gongwen.ready';
/** Milliseconds between two looks at the store. */
const INTERVAL = 150;

/** Asks something of the panel. Each time is another value, be it the same command. */
export function sendCommand(storage: WpsStorage, command: PaneCommand): void {
  const count = Number(String(storage.getItem(COMMAND) ?? '').split(' ')[0] || 0) + 1;
  storage.setItem(COMMAND, `${count} ${command}`);
}

/** Tells what is asked of the panel from now on. @returns ends it */
export function listenCommands(storage: WpsStorage, listener: (command: PaneCommand) => void): () => void {
  let last = storage.getItem(COMMAND);
  const look = (): void => {
    const now = storage.getItem(COMMAND);
    if (now === last) return;
    last = now;
    listener(String(now).split(' ')[1] as PaneCommand);
  };
  const timer = setInterval(look, INTERVAL);
  return () => clearInterval(timer);
}

/** The page of the panel has come: tells the ribbon, which otherwise opens a dialog. */
export function tellReady(storage: WpsStorage): void {
  storage.setItem(READY, String(Date.now()));
}

/** When the page of the panel came last, in milliseconds; 0 when never. */
export function readySince(storage: WpsStorage): number {
  return Number(storage.getItem(READY) ?? 0) || 0;
}
