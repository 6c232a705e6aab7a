const PAIRS: Readonly<Record<string, string>> = { '》': '《', '”': '“', '’': '‘', '」': '「' };
const OPEN = '《“‘「';

/** The quotation marks and 《 that are open at `index` of the text, outermost first: '“《'; empty outside all. */
export function enclosingMarks(text: string, index: number): string {
  const open: string[] = [];
  for (let at = 0; at < index; at += 1) {
    const char = text.charAt(at);
    if (OPEN.includes(char)) open.push(char);
    const mate = PAIRS[char];
    const last = mate === undefined ? -1 : open.lastIndexOf(mate);
    if (last >= 0) open.length = last;
  }
  return open.join('');
}
