import { mountTaskPane, readPaneSettings } from '@gongwen/panel/taskpane';
import { currentApplication } from '../api/current-application.ts';
import { wpsHost } from '../host/wps-host.ts';
import { wpsTexts } from '../host/wps-texts.ts';
import { listenCommands, tellReady } from '../ribbon/panel-signals.ts';

const place = document.querySelector('#app');
const application = currentApplication();
if (place !== null && application === null)
  place.textContent = '本页须在 WPS 文字的加载项中打开。This page belongs to an add-in of WPS Writer.';
else if (place !== null && application !== null) {
  const { PluginStorage } = application;
  const host = wpsHost(application, () => wpsTexts(readPaneSettings().locale));
  mountTaskPane(place, host, (listener) => listenCommands(PluginStorage, listener));
  tellReady(PluginStorage);
  setInterval(() => tellReady(PluginStorage), 1000);
}
