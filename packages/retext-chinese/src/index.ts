export { parseChinese } from './parse-chinese.ts';
export { default, default as retextChinese } from './retext-chinese.ts';
