import type { Plugin, Processor } from 'unified';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Draft } from '../tree/draft.ts';
import { DraftError } from '../tree/draft-error.ts';
import { checkDraft, type LintOptions, readerFor } from './lint.ts';

/**
 * unified plugin: `unified().use(gongwen, options).process(file)` puts every message on the file, so that any vfile
 * reporter prints them. It brings parser, transformer and a compiler that gives the text back unchanged.
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
