import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { parseChinese } from './parse-chinese.ts';

/** A unified plugin: parses Chinese text, with the Latin words in it, to an nlcst tree. */
const retextChinese: Plugin<[], string, Root> = function () {
  this.parser = (document) => parseChinese(document);
};

export default retextChinese;
