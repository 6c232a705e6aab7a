import { choice, flag, one } from '../arguments/option.ts';
import { FORMATS } from '../output/format.ts';
import type { Command } from './command.ts';
import { CONFIG_OPTIONS, LIMIT_OPTIONS, PAGE_OPTIONS } from './config-options.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: { zh: 'check [稿件…]', en: 'check [PATH…]' },
  summary: {
    zh: '检查稿件：文件、文件夹或通配式（.docx .md .markdown .txt）',
    en: 'Check drafts: files, folders and globs (.docx .md .markdown .txt)',
  },
  options: [
    choice('format', FORMATS, { zh: '输出格式（默认 pretty）', en: 'Output format (default: pretty)' }),
    one('output', 'FILE', { zh: '把结果写入文件', en: 'Write the report to a file' }, 'o'),
    ...CONFIG_OPTIONS,
    flag('fix', {
      zh: '改正稿件中可以放心改的问题；.docx 原件另存为 稿件.orig.docx',
      en: 'Apply the safe fixes to the drafts; the original of a .docx is kept as NAME.orig.docx',
    }),
    flag('fix-dry-run', {
      zh: '只显示 --fix 会改什么，不写文件',
      en: 'Print what --fix would change, write nothing',
    }),
    flag('fix-layout', {
      zh: '改 .docx 的版式：幅面、页边、标题和正文字体、首行缩进、行距（原件另存）',
      en: 'Mend the formatting of .docx files: paper, margins, fonts of title and body, indents, line spacing (the original is kept)',
    }),
    one('annotate', 'DIR', {
      zh: '把每个 .docx 的副本写入文件夹，问题写成批注，可以放心改的写成修订',
      en: 'Write a copy of each .docx to the folder, with a comment for each message and each safe fix as a tracked change',
    }),
    flag('annotate-clean', {
      zh: '去掉 .docx 中由 --annotate 写入的批注和修订（原件另存）',
      en: 'Take the comments and tracked changes of --annotate out of each .docx (the original is kept)',
    }),
    flag('no-backup', {
      zh: '改 .docx 时不保留原件',
      en: 'Keep no original of a .docx that is written to',
    }),
    one('max-warnings', 'N', {
      zh: '警告多于 N 处时退出码为 1',
      en: 'Exit with 1 when there are more than N warnings',
    }),
    one('baseline', 'FILE', {
      zh: '基线：其中已有的问题不报，也不影响退出码',
      en: 'Baseline: problems that it has are neither reported nor counted',
    }),
    flag('update-baseline', {
      zh: '把现有的问题写入基线',
      en: 'Write the problems that there are into the baseline',
    }),
    flag('staged', {
      zh: '只检查已暂存（git add）的稿件，按暂存的内容检查',
      en: 'Check only drafts that are staged (git add), as they are staged',
    }),
    flag('changed', {
      zh: '只检查与上次提交不同的稿件，含新文件',
      en: 'Check only drafts that are unlike the last commit, new ones too',
    }),
    one('changed-since', 'REV', {
      zh: '只检查与分支自 REV 分出时不同的稿件',
      en: 'Check only drafts that are unlike where the branch left REV',
    }),
    flag('no-ignore', {
      zh: '.gitignore 和 .gongwenignore 排除的稿件也检查',
      en: 'Check drafts that .gitignore and .gongwenignore leave out, too',
    }),
    flag('cache', {
      zh: '内容、配置和版本都没有变的稿件用上次的结果',
      en: 'Take the last result of drafts whose content, configuration and version are the same',
    }),
    one('cache-location', 'DIR', {
      zh: '缓存所在文件夹（默认为用户的缓存文件夹）',
      en: 'Folder of the cache (default: the cache folder of the user)',
    }),
    one('jobs', 'N', {
      zh: '同时检查几个文件（默认为处理器核数；文件少时为 1）',
      en: 'How many files to check at once (default: number of cores; 1 for few files)',
    }),
    flag('quiet', { zh: '只报错误', en: 'Report errors only' }, 'q'),
    flag('stdin', { zh: '读标准输入（也可用 - 作稿件）', en: 'Read standard input (or give - as the path)' }),
    one('stdin-filename', 'NAME', {
      zh: '标准输入的文件名，定格式和所用配置',
      en: 'Name of the standard input; decides its format and configuration',
    }),
    flag('no-error-on-unmatched-pattern', {
      zh: '文件夹或通配式没有稿件时不算出错',
      en: 'A folder or glob without drafts is no error',
    }),
    ...PAGE_OPTIONS,
    ...LIMIT_OPTIONS,
  ],
  notes: {
    zh: '退出码：0 没有错误；1 有错误（或警告超过 --max-warnings）；2 用法、配置有误，或有文件无法读取。',
    en: 'Exit status: 0 no errors; 1 errors (or warnings beyond --max-warnings); 2 bad usage or configuration, or a file could not be read.',
  },
  load: async () => (await import('../check/check.ts')).check,
};
