/** The first code point with a computed four-byte form, and the number of that form (GB 18030-2022, 双字节之外的平面). */
const SUPPLEMENTARY = { codePoint: 0x10000, pointer: 189_000 };
/** Four-byte forms that stand for the Basic Multilingual Plane: 0x81308130 up to 0x8431A439. */
const BASIC_FORMS = 39_420;

let table: ReadonlyMap<number, readonly number[]> | undefined;

/**
 * Encodes text as GB18030. Platforms only decode it, so the table is their decoder turned round, built once at
 * first use; what {@link TextDecoder} reads is thus written back byte by byte.
 *
 * @throws {RangeError} for a lone surrogate, which GB18030 cannot hold.
 */
export function encodeGb18030(text: string): Uint8Array<ArrayBuffer> {
  table ??= reverseTable();
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (const char of text) {
    const codePoint = char.codePointAt(0) ?? 0;
    if (codePoint < 0x80) {
      bytes[length++] = codePoint;
      continue;
    }
    const form =
      codePoint >= SUPPLEMENTARY.codePoint
        ? fourBytes(codePoint - SUPPLEMENTARY.codePoint + SUPPLEMENTARY.pointer)
        : table.get(codePoint);
    if (!form) throw new RangeError(`U+${codePoint.toString(16).toUpperCase()} has no form in GB18030`);
    for (const byte of form) bytes[length++] = byte;
  }
  return bytes.slice(0, length);
}

function reverseTable(): Map<number, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const reverse = new Map<number, readonly number[]>();
  const add = (form: readonly number[]): void => {
    const char = decoder.decode(Uint8Array.from(form));
    const codePoint = char.codePointAt(0) ?? 0;
    // A form without a character decodes to U+FFFD, whose own form is the four-byte 0x8431A437.
    const isFree = codePoint === 0xfffd && form[0] !== 0x84;
    if (!isFree && char.length === 1 && !reverse.has(codePoint)) reverse.set(codePoint, form);
  };
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) add([lead, trail]);
  }
  for (let pointer = 0; pointer < BASIC_FORMS; pointer += 1) add(fourBytes(pointer));
  return reverse;
}

/** The four-byte form with a number: digits of base 126, 10, 126 and 10. */
function fourBytes(pointer: number): readonly number[] {
  return [
    0x81 + Math.floor(pointer / 12_600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  ];
}
