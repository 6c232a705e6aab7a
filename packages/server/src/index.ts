export type { AnnotatedDraft, Desk, DraftChoice, UploadedDraft } from './desk/desk.ts';
export { DEFAULT_SERVER_LIMITS, type ServerLimits, type ServerOptions } from './server/server-options.ts';
export { type NotStarted, type RunningServer, startServer } from './server/start-server.ts';
