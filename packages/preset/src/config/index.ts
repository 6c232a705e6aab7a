export * from './config-files.ts';
export * from './create-config-loader.ts';
export type { ConfigOverrides } from './load-config.ts';
export { isPath } from './load-profiles.ts';
