/** A right wording and the wrong one that is put in its place. */
export interface Slip {
  readonly right: string;
  readonly wrong: string;
}

/** A slip written as a sentence with both wordings at their place: “加快{部署|布署}工作。”. */
export function slip(sentence: string): Slip {
  // {right|wrong}, neither of which has a bar or a brace
  const marked = /\{([^{|}]*)\|([^{|}]*)\}/u.exec(sentence);
  if (marked === null) throw new Error(`no {right|wrong} in “${sentence}”`);
  const [whole, right = '', wrong = ''] = marked;
  return { right: sentence.replace(whole, () => right), wrong: sentence.replace(whole, () => wrong) };
}
