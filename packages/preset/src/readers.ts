import type { Reader } from '@gongwen/core';
import { docxReader } from '@gongwen/docx';
import { markdownReader, textReader } from '@gongwen/markdown';

/** Every reader, the first that knows a file's extension reads it. */
export const readers: readonly Reader[] = [docxReader, markdownReader, textReader];
