import { formulationSets } from '@gongwen/preset/editor-data';

/** A phrase that is written as it stands. */
export interface SetPhrase {
  readonly text: string;
  /** The 总称 that it belongs to; its own words where it is one. */
  readonly name: string;
  readonly source: string;
  readonly checked: boolean;
  /** ISO dates between which it is in use; null is open. */
  readonly from: string | null;
  readonly until: string | null;
}

/** Members this short are words of every day. */
const SHORTEST_MEMBER = 6;
const SHORTEST_NAME = 3;

/** 常用表述, with the regulation in which each stands. */
const USUAL: readonly SetPhrase[] = [
  '深刻领悟“两个确立”的决定性意义',
  '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
  '在思想上政治上行动上同以习近平同志为核心的党中央保持高度一致',
].map((text) => ({
  text,
  name: text,
  source: '《国务院工作规则》（国发〔2023〕7号）三',
  checked: true,
  from: '2023-03-18',
  until: null,
}));

/** Set phrases of the rules' data: each name, each expansion in its order, each long member. */
export const SET_PHRASES: readonly SetPhrase[] = [
  ...USUAL,
  ...formulationSets.flatMap(({ name, members, source, checked, from = null, until = null }) => {
    const phrase = (text: string): SetPhrase => ({ text, name, source, checked, from, until });
    const expands = members.length > 1 && members.some((member) => member.length > 1);
    return [
      ...(name.length < SHORTEST_NAME ? [] : [phrase(name)]),
      ...(expands ? [phrase(members.join('、'))] : []),
      ...members.filter((member) => member.length >= SHORTEST_MEMBER).map(phrase),
    ];
  }),
];

/** The phrases by their first two characters. */
export const PHRASES_BY_START: ReadonlyMap<string, readonly SetPhrase[]> = byStart(SET_PHRASES);

function byStart(phrases: readonly SetPhrase[]): ReadonlyMap<string, readonly SetPhrase[]> {
  const found = new Map<string, SetPhrase[]>();
  for (const phrase of phrases) {
    const start = phrase.text.slice(0, 2);
    const sharing = found.get(start);
    if (sharing) sharing.push(phrase);
    else found.set(start, [phrase]);
  }
  return found;
}
