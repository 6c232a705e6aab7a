export { rules } from './generated/rules.ts';
export { directories } from './shared/directories.ts';
export { profiles } from './shared/profiles.ts';
