export { pages } from '@gongwen/rules/pages';
