import type { Fragment } from './cut-recipients.ts';
import { divideName } from './divide-name.ts';
import { findInDirectory } from './find-in-directory.ts';
import { isPlace, looksLikeOrgan } from './looks-like-organ.ts';
import type { OrganDirectory } from './organ-directory.ts';
import { fullPlace, shortName } from './place-name.ts';
import { PROVINCES } from './provinces.ts';
import { collectiveHead } from './read-collective.ts';
import { isStateOrgan } from './state-organs.ts';

/** A fragment with the full name that it stands for. */
export interface NamedFragment extends Fragment {
  readonly name: string;
}

/**
 * Fills in what the fragments of one category share (elements.md 4.3 (2)): a tail behind the last
 * (北京、天津、陕西省（自治区、直辖市）人民政府; 邓乃扬、韩汝琦委员), or a head before the first
 * (各辖市、区教育局、财政局; 洛阳市财政局、教育局).
 */
export function fillIn(
  fragments: readonly Fragment[],
  directory: OrganDirectory | null,
): readonly NamedFragment[] {
  return shareHead(shareTail(fragments), directory);
}

function shareTail(fragments: readonly Fragment[]): readonly NamedFragment[] {
  const named: NamedFragment[] = [];
  let waiting: Fragment[] = [];
  for (const fragment of fragments) {
    if (isBare(fragment.text)) waiting.push(fragment);
    else {
      const tail = waiting.length > 0 ? tailOf(fragment.text) : null;
      named.push(...waiting.map((bare) => ({ ...bare, name: tail?.fill(bare.text) ?? bare.text })));
      named.push({ ...fragment, name: tail?.own ?? fragment.text });
      waiting = [];
    }
  }
  return [...named, ...waiting.map((bare) => ({ ...bare, name: bare.text }))];
}

/** 北京, 西藏, 涧西区, 邓乃扬: a name with nothing of an organ behind it. */
function isBare(text: string): boolean {
  return PROVINCES.has(text) || isPlace(text) || (/^[一-龥·]{2,4}$/u.test(text) && !looksLikeOrgan(text));
}

interface Tail {
  /** The full name of a bare one. */
  readonly fill: (bare: string) => string;
  /** The name of the last one itself: 陕西省人民政府. */
  readonly own: string;
}

const DELEGATE = /^[一-龥·]{2,4}(代表|委员|同志)$/u;
const MILITARY = /^[一-龥]{2,3}((?:军区|战区)(?:司令部)?)$/u;
const SHARED_RANKS = /^[（(][^（）()]{1,14}[)）]/u;

function tailOf(text: string): Tail | null {
  const [, word] = DELEGATE.exec(text) ?? MILITARY.exec(text) ?? [];
  if (word) return { fill: (bare) => bare + word, own: text };
  const { division, rest } = divideName(text);
  const place = fullPlace(division);
  const tail = rest.replace(SHARED_RANKS, '');
  if (place === '' || tail === '') return null;
  const rank = place.slice(-1);
  const whole = (bare: string) => PROVINCES.get(bare) ?? (isPlace(bare) ? bare : bare + rank);
  return { fill: (bare) => whole(bare) + tail, own: place + tail };
}

/** Names that may go without the head which the first of the row gives. */
const HEADLESS =
  /^(?!各|有关|相关|国|中|全|本|部|局|驻|直属|所属|解放军|新疆)[一-龥]{2,24}(?:局|厅|委|委员会|办公室|法院|检察院|工商联|妇联|总工会)(?:[（(][^（）()]{1,10}[)）])?$/u;

function shareHead(
  fragments: readonly NamedFragment[],
  directory: OrganDirectory | null,
): readonly NamedFragment[] {
  let head = '';
  return fragments.map((fragment) => {
    const { name } = fragment;
    if (head !== '' && isHeadless(name, directory)) return { ...fragment, name: head + name };
    head = collectiveHead(name) || (looksLikeOrgan(name) ? placeOrRank(name) : '');
    return fragment;
  });
}

/** 洛阳市 of 洛阳市财政局, 区 of 区财政局. */
function placeOrRank(name: string): string {
  return fullPlace(divideName(name).division) || (shortName(name) ? name.charAt(0) : '');
}

function isHeadless(name: string, directory: OrganDirectory | null): boolean {
  return (
    HEADLESS.test(name) &&
    !isStateOrgan(name) &&
    shortName(name) === null &&
    fullPlace(divideName(name).division) === '' &&
    (directory === null || findInDirectory(name, directory, null) === null)
  );
}
