export { type ServerHost, serve } from './server/serve.ts';
export type { ServerFiles } from './server/server-files.ts';
