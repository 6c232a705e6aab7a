import { type Visit, visitor, walkXml } from '../xml/walk-xml.ts';

/** Fonts and colours of the theme, as run formatting refers to them. */
export interface Theme {
  /** Font behind a theme reference such as `minorEastAsia`; undefined where the theme leaves it open. */
  font(reference: string | undefined): string | undefined;
  /** Colour behind a reference such as `accent1` or `text1`: six hexadecimal digits. */
  color(reference: string | undefined): string | undefined;
}

export const NO_THEME: Theme = { font: () => undefined, color: () => undefined };

/** Which script of a theme's font list serves a language of East Asia. */
function scriptOf(language: string): string {
  if (/^zh-(?:TW|HK|MO|Hant)/i.test(language)) return 'Hant';
  if (/^ja/i.test(language)) return 'Jpan';
  if (/^ko/i.test(language)) return 'Hang';
  return 'Hans';
}

/** Names in documents of the colours that a theme names otherwise (`w:clrSchemeMapping`, usual mapping). */
const COLOR_ALIASES: Readonly<Record<string, string>> = {
  text1: 'dk1',
  tx1: 'dk1',
  dark1: 'dk1',
  text2: 'dk2',
  tx2: 'dk2',
  dark2: 'dk2',
  background1: 'lt1',
  bg1: 'lt1',
  light1: 'lt1',
  background2: 'lt2',
  bg2: 'lt2',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

const COLOR_SLOTS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Kinds of faces in a `a:majorFont` or `a:minorFont`. */
type Face = 'latin' | 'ea' | 'cs' | `script:${string}`;

/**
 * Reads a theme part.
 * @param eastAsianLanguage `w:themeFontLang/@w:eastAsia`: chooses the script where the theme's East Asian face is
 * empty, as in every theme that Word ships.
 */
export function readTheme(part: string, xml: string, eastAsianLanguage: string | null): Theme {
  const faces = new Map<string, string>();
  const colors = new Map<string, string>();
  const group = (name: 'major' | 'minor'): Visit => {
    const put = (face: Face, typeface: string | undefined) => {
      if (typeface !== undefined && typeface !== '') faces.set(`${name}:${face}`, typeface);
    };
    const inside = visitor({
      'a:latin': ({ typeface }) => put('latin', typeface),
      'a:ea': ({ typeface }) => put('ea', typeface),
      'a:cs': ({ typeface }) => put('cs', typeface),
      'a:font': ({ script, typeface }) => put(`script:${script ?? ''}`, typeface),
    });
    return (_attributes, walk) => walk.enter(inside);
  };
  const slot = (name: string): Visit => {
    const inside = visitor({
      'a:srgbClr': ({ val }) => val && colors.set(name, val.toUpperCase()),
      'a:sysClr': ({ lastClr }) => lastClr && colors.set(name, lastClr.toUpperCase()),
    });
    return (_attributes, walk) => walk.enter(inside);
  };
  walkXml(
    part,
    xml,
    visitor({
      'a:majorFont': group('major'),
      'a:minorFont': group('minor'),
      ...Object.fromEntries(COLOR_SLOTS.map((name) => [`a:${name}`, slot(name)])),
    }),
  );
  const script = scriptOf(eastAsianLanguage ?? 'zh-CN');
  return {
    font(reference) {
      if (reference === undefined) return undefined;
      const name = reference.startsWith('major') ? 'major' : 'minor';
      if (reference.endsWith('EastAsia')) {
        return faces.get(`${name}:ea`) ?? faces.get(`${name}:script:${script}`);
      }
      if (reference.endsWith('Bidi')) return faces.get(`${name}:cs`);
      return faces.get(`${name}:latin`);
    },
    color(reference) {
      return reference === undefined ? undefined : colors.get(COLOR_ALIASES[reference] ?? reference);
    },
  };
}
