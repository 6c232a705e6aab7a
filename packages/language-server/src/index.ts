export { serve } from './server/serve.ts';
export type { ServerHost } from './server/server-context.ts';
export type { ServerFiles } from './server/server-files.ts';
