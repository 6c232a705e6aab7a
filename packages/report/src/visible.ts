// C0 controls and DEL have pictures of their own from U+2400 on; C1 controls, line separators and the marks that turn
// the direction of text would let a draft rewrite the terminal.
const CONTROL = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** Text of a draft made safe for a terminal, of the same length: tabs as spaces, controls as pictures. */
export function visible(text: string): string {
  return text.replace(CONTROL, (char) => {
    const code = char.charCodeAt(0);
    if (char === '\t') return ' ';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}
