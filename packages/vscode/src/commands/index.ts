export { checkWorkspace } from './check-workspace.ts';
export { exportDraft } from './export-draft.ts';
export { fixAll } from './fix-all.ts';
export { newDraft } from './new-draft.ts';
export { openConfig } from './open-config.ts';
