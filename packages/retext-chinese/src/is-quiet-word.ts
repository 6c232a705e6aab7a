/** Units and abbreviations that stand in Chinese texts in small letters. */
const UNITS = /^(?:[munkp]?(?:mol|bar|lux|rad)|pp[mb]|mmhg|rpm|dpi|[kmg]bps)$/u;
/** Shorter words are letters of a list, variables, units. */
const SHORTEST = 4;
const LATIN = /^[\p{Script=Latin}’'-]+$/u;

/**
 * Whether a word is left alone without a look at the dictionary: not of Latin letters only (COVID-19, 5G), short, a unit,
 * or with a capital. In a Chinese text a word with a capital is an acronym or a name (WTO, GB/T, WeChat, Luoyang).
 */
export function isQuietWord(word: string): boolean {
  return !LATIN.test(word) || word.length < SHORTEST || word !== word.toLowerCase() || UNITS.test(word);
}
