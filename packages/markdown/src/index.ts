export { type DecodedText, decodeText, type TextEncoding } from './decode-text.ts';
export { encodeText } from './encode-text.ts';
export { markdownReader } from './markdown-reader.ts';
export { textReader } from './text-reader.ts';
