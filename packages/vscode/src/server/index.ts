export { type CreateClient, type LanguageServer, startLanguageServer } from './language-server.ts';
