import { DraftError } from '@gongwen/core';

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_MAGIC = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Whether a name stands in the bytes in UTF-16LE, as the directory of an OLE container stores it. */
function hasStreamName(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (
      length < name.length &&
      bytes[at + 2 * length] === name.charCodeAt(length) &&
      bytes[at + 2 * length + 1] === 0
    ) {
      length++;
    }
    if (length === name.length) return true;
  }
  return false;
}

/** A file with a password is an OLE container around the encrypted package (MS-OFFCRYPTO 2.3). */
function refuseOle(bytes: Uint8Array): never {
  if (hasStreamName(bytes, 'EncryptedPackage')) {
    throw new DraftError(
      'encrypted',
      '文件设有打开密码，无法读取；请在 Word 或 WPS 中输入密码打开，取消密码后另存再检查',
      'The file is protected by a password. Open it in Word or WPS, remove the password, save it and retry.',
    );
  }
  throw new DraftError(
    'legacy-format',
    '这是旧版 .doc 或 .wps 格式的文件；请用 Word 或 WPS 打开，另存为 .docx 后再检查',
    'This is a file in the old .doc or .wps format. Open it in Word or WPS, save it as .docx and retry.',
  );
}

/** What the first characters of a renamed file tell of it. */
const TEXT_FORMATS: readonly { readonly start: RegExp; readonly name: string }[] = [
  { start: /^\{\\rtf/, name: 'RTF' },
  { start: /^%PDF-/, name: 'PDF' },
  { start: /^(?:<!doctype html|<html)/i, name: 'HTML' },
  { start: /^MIME-Version:/i, name: 'MHTML' },
  { start: /^<\?xml/, name: 'XML' },
];

function refuseText(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 64))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  const format = TEXT_FORMATS.find(({ start }) => start.test(head));
  if (format === undefined) return;
  throw new DraftError(
    'unsupported-format',
    `这是改了扩展名的 ${format.name} 文件；请用 Word 或 WPS 打开，另存为 .docx 后再检查`,
    `This is a ${format.name} file under another extension. Open it in Word or WPS, save it as .docx and retry.`,
  );
}

/**
 * Refuses what is no ZIP archive, naming what it is where its first bytes tell.
 * @throws {DraftError} `empty`, `encrypted`, `legacy-format`, `unsupported-format`, `not-a-zip`.
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new DraftError(
      'empty',
      '文件是空的（0 字节）；请确认文件已正确保存或下载完整',
      'The file is empty (0 bytes). Check that it was saved or downloaded completely.',
    );
  }
  if (startsWith(bytes, ZIP_MAGIC)) return;
  if (startsWith(bytes, OLE_MAGIC)) refuseOle(bytes);
  refuseText(bytes);
  throw new DraftError(
    'not-a-zip',
    '文件不是 .docx（不是 ZIP 压缩包）；请用 Word 或 WPS 打开原文件，另存为 .docx 后再检查',
    'The file is not a .docx (not a ZIP archive). Open the original in Word or WPS, save it as .docx and retry.',
  );
}
