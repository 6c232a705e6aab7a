const FORMS: Readonly<Record<string, string>> = {
  '[': '〔',
  '［': '〔',
  '(': '〔',
  '（': '〔',
  '【': '〔',
  ']': '〕',
  '］': '〕',
  ')': '〕',
  '）': '〕',
  '】': '〕',
};

/**
 * A document number in the making as the standard writes it, character for character: 六角括号 and half-width digits
 * (GB/T 9704—2012 7.2.5).
 */
export function officialForm(text: string): string {
  return text.replace(
    /[[［(（【\]］)）】０-９]/gu,
    (char) => FORMS[char] ?? String(char.charCodeAt(0) - 0xff10),
  );
}
