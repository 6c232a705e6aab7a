import { DEFAULT_LIMITS, DraftError, type DraftSource, type ReaderLimits } from '@gongwen/core';
import { decodeText } from './decode-text.ts';

/**
 * The text of a draft source, without a byte order mark.
 * @throws {DraftError} when it is no text (see {@link decodeText}), blank, or larger than the limits allow.
 */
export function readText(source: DraftSource, limits: Partial<ReaderLimits> = {}): string {
  const { path, value } = source;
  const { maxUnpackedBytes = DEFAULT_LIMITS.maxUnpackedBytes } = limits;
  if (value.length > maxUnpackedBytes) {
    const megabytes = Math.floor(maxUnpackedBytes / 1024 / 1024);
    throw new DraftError(
      'too-large',
      `“${path}”超过 ${megabytes} MB 上限，未作检查。请拆分后重试。`,
      `"${path}" is larger than the limit of ${megabytes} MB and was not checked. Split it and try again.`,
    );
  }
  const text = typeof value === 'string' ? value.replace(/^\uFEFF/u, '') : decodeText(value, path).text;
  if (text.trim() === '') {
    throw new DraftError(
      'empty',
      `“${path}”没有内容。请确认选对了文件，并已保存。`,
      `"${path}" has no content. Make sure it is the right file and has been saved.`,
    );
  }
  return text;
}
