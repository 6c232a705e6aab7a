// VS Code's workbench with the packaged extension in it. The test says beforehand, in `window.testWorkspace`, which
// files the folder /workspace holds (Base64 by path), which is open, and which settings hold.

import { initialize, LogLevel } from '@codingame/monaco-vscode-api';
import { URI as Uri } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import editorWorker from '@codingame/monaco-vscode-api/workers/editor.worker?worker&url';
import extensionHostWorker from '@codingame/monaco-vscode-api/workers/extensionHost.worker?worker&url';
import getConfiguration, {
  initUserConfiguration,
} from '@codingame/monaco-vscode-configuration-service-override';
import getDialogs from '@codingame/monaco-vscode-dialogs-service-override';
import getExplorer from '@codingame/monaco-vscode-explorer-service-override';
import getExtensions from '@codingame/monaco-vscode-extensions-service-override';
import {
  InMemoryFileSystemProvider,
  registerFileSystemOverlay,
} from '@codingame/monaco-vscode-files-service-override';
import getKeybindings from '@codingame/monaco-vscode-keybindings-service-override';
import getLanguages from '@codingame/monaco-vscode-languages-service-override';
import getLifecycle from '@codingame/monaco-vscode-lifecycle-service-override';
import getLog from '@codingame/monaco-vscode-log-service-override';
import getMarkers from '@codingame/monaco-vscode-markers-service-override';
import getModel from '@codingame/monaco-vscode-model-service-override';
import getNotifications from '@codingame/monaco-vscode-notifications-service-override';
import getOutput from '@codingame/monaco-vscode-output-service-override';
import getQuickAccess from '@codingame/monaco-vscode-quickaccess-service-override';
import getStorage from '@codingame/monaco-vscode-storage-service-override';
import getTheme from '@codingame/monaco-vscode-theme-service-override';
import getStatusBar from '@codingame/monaco-vscode-view-status-bar-service-override';
import getWorkbench from '@codingame/monaco-vscode-workbench-service-override';
import getWorkingCopy from '@codingame/monaco-vscode-working-copy-service-override';
import '@codingame/monaco-vscode-markdown-basics-default-extension';
import '@codingame/monaco-vscode-markdown-language-features-default-extension';
import '@codingame/monaco-vscode-theme-defaults-default-extension';
import '../gongwen-lint.vsix';

const { files, open, settings } = window.testWorkspace;
const folder = Uri.file('/workspace');
const workers = { editorWorkerService: editorWorker, extensionHostWorkerMain: extensionHostWorker };

window.MonacoEnvironment = {
  getWorkerUrl: (_module, label) => new URL(workers[label], location.href).href,
  getWorkerOptions: () => ({ type: 'module' }),
};

const provider = new InMemoryFileSystemProvider();
const bytesOf = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const write = (path, text) =>
  provider.writeFile(Uri.joinPath(folder, path), bytesOf(text), {
    create: true,
    overwrite: true,
    unlock: false,
    atomic: false,
  });
await provider.mkdir(folder);
for (const [path, text] of Object.entries(files)) {
  const parts = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= parts.length; depth += 1) {
    await provider.mkdir(Uri.joinPath(folder, ...parts.slice(0, depth))).catch(() => {});
  }
  await write(path, text);
}
registerFileSystemOverlay(1, provider);
// As another program does, behind the editor's back.
window.writeWorkspaceFile = write;
window.readWorkspaceFile = async (path) => {
  const bytes = await provider.readFile(Uri.joinPath(folder, path));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};

await initUserConfiguration(JSON.stringify(settings));
await initialize(
  {
    ...getLog(),
    ...getStorage(),
    ...getLifecycle(),
    ...getExtensions({ enableWorkerExtensionHost: true }),
    ...getModel(),
    ...getNotifications(),
    ...getDialogs(),
    ...getConfiguration(),
    ...getKeybindings(),
    ...getTheme(),
    ...getLanguages(),
    ...getMarkers(),
    ...getExplorer(),
    ...getOutput(),
    ...getWorkingCopy(),
    ...getStatusBar(),
    ...getWorkbench(),
    ...getQuickAccess({
      isKeybindingConfigurationVisible: () => true,
      shouldUseGlobalPicker: () => true,
    }),
  },
  document.getElementById('workbench'),
  {
    workspaceProvider: { trusted: true, open: async () => false, workspace: { folderUri: folder } },
    developmentOptions: { logLevel: LogLevel.Info },
    defaultLayout: { editors: [{ uri: Uri.joinPath(folder, open), viewColumn: 1 }], force: true },
    productConfiguration: { nameShort: 'Workbench', nameLong: 'Workbench' },
  },
  { userHome: Uri.file('/') },
);
