import { integer, onOff, twips } from '../xml/values.ts';
import { visitor, walkXml } from '../xml/walk-xml.ts';

export interface Settings {
  readonly evenAndOddHeaders: boolean;
  readonly mirrorMargins: boolean;
  readonly compatibilityMode: number | null;
  readonly balanceSingleByteDoubleByteWidth: boolean;
  /** `w:doNotUseHTMLParagraphAutoSpacing` (ISO/IEC 29500-1, 17.15.3). */
  readonly spaceAdds: boolean;
  /** Points. */
  readonly defaultTab: number;
  readonly compressPunctuation: boolean;
  /** `w:themeFontLang/@w:eastAsia`. */
  readonly eastAsianLanguage: string | null;
}

export const DEFAULT_SETTINGS: Settings = {
  evenAndOddHeaders: false,
  mirrorMargins: false,
  compatibilityMode: null,
  balanceSingleByteDoubleByteWidth: false,
  spaceAdds: false,
  // Half an inch, and no compression (ISO/IEC 29500-1, 17.15.1.25 and 17.15.1.18).
  defaultTab: 36,
  compressPunctuation: false,
  eastAsianLanguage: null,
};

/** Reads `word/settings.xml`. */
export function readSettings(part: string, xml: string): Settings {
  const found: { -readonly [Key in keyof Settings]: Settings[Key] } = { ...DEFAULT_SETTINGS };
  walkXml(
    part,
    xml,
    visitor({
      'w:evenAndOddHeaders': (attributes) => {
        found.evenAndOddHeaders = onOff(attributes['w:val']);
      },
      'w:mirrorMargins': (attributes) => {
        found.mirrorMargins = onOff(attributes['w:val']);
      },
      'w:balanceSingleByteDoubleByteWidth': (attributes) => {
        found.balanceSingleByteDoubleByteWidth = onOff(attributes['w:val']);
      },
      'w:defaultTabStop': (attributes) => {
        found.defaultTab = twips(attributes['w:val']) ?? found.defaultTab;
      },
      'w:characterSpacingControl': (attributes) => {
        found.compressPunctuation = /^compressPunctuation/.test(attributes['w:val'] ?? '');
      },
      'w:doNotUseHTMLParagraphAutoSpacing': (attributes) => {
        found.spaceAdds = onOff(attributes['w:val']);
      },
      'w:compatSetting': (attributes) => {
        if (attributes['w:name'] === 'compatibilityMode') {
          found.compatibilityMode = integer(attributes['w:val']) ?? null;
        }
      },
      'w:themeFontLang': (attributes) => {
        found.eastAsianLanguage = attributes['w:eastAsia'] ?? null;
      },
    }),
  );
  return found;
}
