/**
 * Where the panel opens. `auto`: a task pane, and a dialog where one did not come.
 * `broken`: as `auto`, but a task pane did not come the last time.
 */
export type WindowChoice = 'auto' | 'pane' | 'dialog' | 'broken';

const KEY = 'gongwen.window';
const CHOICES: readonly string[] = ['auto', 'pane', 'dialog', 'broken'] satisfies readonly WindowChoice[];

export function readWindowChoice(): WindowChoice {
  try {
    const kept = localStorage.getItem(KEY) ?? '';
    return CHOICES.includes(kept) ? (kept as WindowChoice) : 'auto';
  } catch {
    return 'auto';
  }
}

export function keepWindowChoice(choice: WindowChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Without a store the choice lasts as long as WPS runs.
  }
}
