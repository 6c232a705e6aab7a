export { directories, profiles, rules } from '@gongwen/rules';
export * from './check-in-slices.ts';
export * from './config-json-schema.ts';
export * from './length-limits.ts';
export * from './preset.ts';
export * from './readers.ts';
