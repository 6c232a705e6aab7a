import type { Root } from 'nlcst';
import type { Parser, Processor } from 'unified';
import { parseChinese } from './parse-chinese.ts';

/** A unified plugin: parses Chinese text, with the Latin words in it, to an nlcst tree. */
export default function retextChinese(this: Processor<Root>): void {
  const parser: Parser<Root> = (document) => parseChinese(document);
  this.parser = parser;
}
