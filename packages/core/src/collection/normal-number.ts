/** 机关代字, bracketed year, serial number. The code may itself hold brackets in no case. */
const NUMBER =
  /^(?<prefix>.{0,20}?)[〔［[【(（﹝〈<](?<year>\d{4})[〕］\]】)）﹞〉>]第?0*(?<sequence>\d{1,5})号?$/u;

/**
 * A 发文字号 in the one form of GB/T 9704—2012 7.2.5, for comparing: 偃政（2026）第07号 → 偃政〔2026〕7号. Null when it has
 * no organ's code, year and serial number.
 */
export function normalNumber(text: string): string | null {
  const groups = NUMBER.exec(text.replace(/\s/gu, ''))?.groups;
  if (!groups?.['prefix']) return null;
  return `${groups['prefix']}〔${groups['year']}〕${groups['sequence']}号`;
}
