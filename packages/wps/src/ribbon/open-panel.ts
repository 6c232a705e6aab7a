import { DOCK_RIGHT, type WpsApplication, type WpsTaskPane } from '../api/wps-application.ts';
import { readySince } from './panel-signals.ts';
import { keepWindowChoice, readWindowChoice, type WindowChoice } from './window-choice.ts';

const PANE = 'gongwen.pane';
const DIALOG = 'gongwen.dialog';
const TITLE = '公文校核';
/** Width of the pane, and size of the dialog, in pixels of the page. */
const WIDTH = 380;
const HEIGHT = 640;
/** Milliseconds in which the page of a task pane has come, where task panes work. */
const PATIENCE = 6000;

/**
 * Shows the panel: in a task pane, or in a dialog where the user wants one or a task pane does not come. Newer builds of
 * WPS have held up the ribbon while they make a task pane: that it is being made is therefore kept before, and one that
 * never came makes the next start go to the dialog.
 *
 * @param folder Address of the folder of the add-in
 */
export function openPanel(application: WpsApplication, folder: string): void {
  const choice = readWindowChoice();
  const url = `${folder}/ui/panel.html`;
  const known = choice === 'dialog' || choice === 'broken' ? null : knownPane(application);
  if (known !== null) known.Visible = true;
  else if (choice === 'dialog' || choice === 'broken') openDialog(application, url);
  else openPane(application, url, choice);
}

function openPane(application: WpsApplication, url: string, choice: WindowChoice): void {
  if (choice === 'auto') keepWindowChoice('broken');
  const asked = Date.now();
  const pane = makePane(application, url);
  const settle = (): void => {
    if (pane !== null && readySince(application.PluginStorage) >= asked) {
      if (choice === 'auto') keepWindowChoice('auto');
      return;
    }
    pane?.Delete();
    application.PluginStorage.setItem(PANE, '');
    openDialog(application, url);
  };
  if (pane === null) settle();
  else setTimeout(settle, PATIENCE);
}

function knownPane(application: WpsApplication): WpsTaskPane | null {
  const id = Number(application.PluginStorage.getItem(PANE) || 0);
  try {
    return id > 0 ? (application.GetTaskPane(id) ?? null) : null;
  } catch {
    return null;
  }
}

function makePane(application: WpsApplication, url: string): WpsTaskPane | null {
  try {
    const pane = application.CreateTaskPane(url, TITLE);
    if (!pane) return null;
    application.PluginStorage.setItem(PANE, pane.ID);
    pane.DockPosition = DOCK_RIGHT;
    pane.Width = WIDTH * devicePixelRatio;
    pane.Visible = true;
    return pane;
  } catch {
    return null;
  }
}

/** Not modal: the document stays at hand. */
function openDialog(application: WpsApplication, url: string): void {
  const { PluginStorage } = application;
  const opened = Number(PluginStorage.getItem(DIALOG) || 0);
  // The page of a dialog that is open tells so each second.
  if (opened > 0 && Date.now() - readySince(PluginStorage) < 2500) return;
  PluginStorage.setItem(DIALOG, Date.now());
  application.ShowDialog(
    `${url}?window=dialog`,
    TITLE,
    WIDTH * devicePixelRatio,
    HEIGHT * devicePixelRatio,
    false,
  );
}
