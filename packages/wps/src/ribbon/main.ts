import { currentApplication } from '../api/current-application.ts';
import { openPanel } from './open-panel.ts';
import { sendCommand } from './panel-signals.ts';
import { RIBBON_COMMANDS } from './ribbon-commands.ts';
import { keepWindowChoice } from './window-choice.ts';

interface RibbonControl {
  readonly Id: string;
}

/** Address of the folder of the add-in: this script belongs to its `index.html`. */
function folder(): string {
  const address = decodeURI(location.href);
  return address.slice(0, address.lastIndexOf('/'));
}

/** What WPS calls by name, as `ribbon.xml` has it. */
const callbacks = {
  OnAddinLoad: (): boolean => true,
  OnAction: ({ Id }: RibbonControl): boolean => {
    const application = currentApplication();
    if (application === null) return false;
    if (Id === 'gongwenPane' || Id === 'gongwenDialog')
      keepWindowChoice(Id === 'gongwenPane' ? 'auto' : 'dialog');
    openPanel(application, folder());
    const command = RIBBON_COMMANDS[Id];
    if (command !== undefined) sendCommand(application.PluginStorage, command);
    return true;
  },
  GetImage: ({ Id }: RibbonControl): string => `images/${Id}.svg`,
};
Object.assign(globalThis, callbacks);
