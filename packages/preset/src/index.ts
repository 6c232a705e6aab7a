export { directories, profiles, rules } from '@gongwen/rules';
export * from './preset.ts';
export * from './readers.ts';
