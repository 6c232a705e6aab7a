export { default as ExportMenu } from './ExportMenu.vue';
export { Icon } from './icon.ts';
export { default as ProblemPanel } from './ProblemPanel.vue';
export type { PanelExport, PanelServices } from './panel-services.ts';
export { default as ReviewView } from './ReviewView.vue';
export { type Panel, usePanel } from './use-panel.ts';
