import { decodePart } from './package/decode-part.ts';
import { oncePerPart } from './package/once-per-part.ts';
import { NO_NUMBERING, type Numbering, readNumbering } from './parts/read-numbering.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './parts/read-settings.ts';
import { NO_STYLES, readStyles, type Styles } from './parts/read-styles.ts';
import { NO_THEME, readTheme, type Theme } from './parts/read-theme.ts';
import { type PropertyReaders, propertyReaders } from './properties/property-readers.ts';

/** What the parts beside the main one say of formatting. */
export interface Formatting {
  readonly settings: Settings;
  readonly theme: Theme;
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** For the formatting in the stories of the document. */
  readonly properties: PropertyReaders;
}

/** Looks a related part up by the kind of its relationship. */
export type FindShared = (kind: string) => { readonly name: string; readonly bytes: Uint8Array } | null;

const settingsOf = oncePerPart<null, Settings>();
const themeOf = oncePerPart<string | null, Theme>();
const stylesOf = oncePerPart<Theme, Styles>();
const numberingOf = oncePerPart<Theme, Numbering>();

/** Reads settings, theme, styles and numbering; parts that the last files had too are not parsed again. */
export function readFormatting(find: FindShared): Formatting {
  const read = <Dependency, Result>(
    kind: string,
    once: ReturnType<typeof oncePerPart<Dependency, Result>>,
    dependency: Dependency,
    parse: (name: string, xml: string) => Result,
    absent: Result,
  ): Result => {
    const part = find(kind);
    if (part === null) return absent;
    const { name, bytes } = part;
    return once(bytes, dependency, () => parse(name, decodePart(name, bytes).text));
  };
  const settings = read('settings', settingsOf, null, readSettings, DEFAULT_SETTINGS);
  const language = settings.eastAsianLanguage;
  const theme = read('theme', themeOf, language, (name, xml) => readTheme(name, xml, language), NO_THEME);
  const properties = propertyReaders(theme, settings.mirrorMargins);
  return {
    settings,
    theme,
    styles: read('styles', stylesOf, theme, (name, xml) => readStyles(name, xml, properties), NO_STYLES),
    numbering: read(
      'numbering',
      numberingOf,
      theme,
      (name, xml) => readNumbering(name, xml, properties),
      NO_NUMBERING,
    ),
    properties,
  };
}
