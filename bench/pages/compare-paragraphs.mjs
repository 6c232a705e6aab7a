/** Shorter beginnings are found in the wrong place too often. */
const SHORTEST = 6;
const PROBE = 14;

const bare = (text) => text.replace(/[\s\u200b\ufeff\ufffc]+/gu, '');

/**
 * How many paragraphs begin on the page where LibreOffice has them. Paragraphs are looked for in the texts of the
 * pages, in order; one that is too short or not found is not counted.
 */
export function compareParagraphs(pageOf, pages) {
  const whole = pages.join('');
  const ends = [];
  for (const page of pages) ends.push((ends.at(-1) ?? 0) + page.length);
  let from = 0;
  let compared = 0;
  let equal = 0;
  let first = null;
  for (const [paragraph, page] of pageOf) {
    const text = bare(paragraph.children.map((child) => child.value ?? '').join(''));
    if (text.length < SHORTEST) continue;
    const at = whole.indexOf(text.slice(0, PROBE), from);
    if (at < 0) continue;
    from = at;
    compared += 1;
    const there = ends.findIndex((end) => at < end) + 1;
    if (there === page) equal += 1;
    else first ??= { text: text.slice(0, PROBE), ours: page, there };
  }
  return { compared, equal, first };
}
