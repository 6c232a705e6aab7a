import type { Entry } from 'yauzl';

/** General purpose bit 11: the name is UTF-8 (APPNOTE.TXT 4.4.4). */
const UTF8_FLAG = 0x800;
/** Info-ZIP Unicode Path (APPNOTE.TXT 4.6.9): version, CRC-32 of the plain name, the name in UTF-8. */
const UNICODE_PATH = 0x7075;
const UNICODE_PATH_HEAD = 5;

const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** A superset of GBK, which Windows in Chinese writes without saying so. */
const GB18030 = new TextDecoder('gb18030');

/**
 * The name of an entry with forward slashes. Archives of Windows in Chinese carry GBK names without a mark: a name that
 * is not marked is UTF-8 where it can be, else GB18030.
 */
export function zipEntryName({ fileNameRaw, extraFields, generalPurposeBitFlag }: Entry): string {
  const unicode = extraFields.find(({ id }) => id === UNICODE_PATH)?.data.subarray(UNICODE_PATH_HEAD);
  const isMarked = (generalPurposeBitFlag & UTF8_FLAG) !== 0;
  const name =
    decodeUtf8(fileNameRaw) ?? (isMarked ? null : decodeUtf8(unicode)) ?? GB18030.decode(fileNameRaw);
  return name.replaceAll('\\', '/').normalize('NFC');
}

function decodeUtf8(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined || bytes.length === 0) return null;
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
