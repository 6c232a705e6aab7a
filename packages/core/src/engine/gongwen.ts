import type { Plugin, Processor } from 'unified';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Draft } from '../tree/draft.ts';
import { DraftError } from '../tree/draft-error.ts';
import { checkDraft, type LintOptions, readerFor } from './lint.ts';

/**
 * unified plugin: `unified().use(gongwen, options).process(file)` puts every message on the file, so that any vfile
 * reporter prints them. It brings parser, transformer and a compiler that gives the text back unchanged.
 *
 * @example
 * ```ts
 * import { gongwen } from '@gongwen/core';
 * import { createPreset } from '@gongwen/preset';
 * import { unified } from 'unified';
 * import { VFile } from 'vfile';
 *
 * const file = new VFile({ path: 'letter.md', value: '# 甲局关于征求意见的函\n\n乙局:\n\n请予支持。\n' });
 * await unified().use(gongwen, createPreset().lintOptions('letter.md')).process(file);
 * console.log(String(file.messages.find(({ ruleId }) => ruleId === 'element/main-colon')));
 * // → 3:3-3:4: 主送机关后用了“:”，应标全角冒号“：”
 * ```
 */
export const gongwen: Plugin<[LintOptions]> = function (this: Processor, options: LintOptions) {
  this.parser = (_text: string, file: VFile): Node => {
    const path = file.path ?? 'draft.md';
    const reader = readerFor(path, options.readers);
    if (!reader)
      throw new DraftError('unsupported-format', `不支持的文件：${path}`, `Unsupported file: ${path}`);
    return reader.read({ path, value: file.value ?? '' }, options.limits);
  };
  this.compiler = (tree: Node): string => (tree as Draft).data.text;
  return (tree: Node, file: VFile): void => {
    file.messages.push(...checkDraft(tree as Draft, file.path ?? 'draft.md', options).messages);
  };
} as Plugin<[LintOptions]>;
