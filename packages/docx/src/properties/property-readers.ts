import type { Theme } from '../parts/read-theme.ts';
import { type ParagraphPropertiesReader, paragraphPropertiesReader } from './paragraph-properties.ts';
import { type RunPropertiesReader, runPropertiesReader } from './run-properties.ts';
import { type SectionReader, sectionReader } from './section-reader.ts';

/** The readers of formatting, shared by all parts of a document: parts are read one after another. */
export interface PropertyReaders {
  readonly runs: RunPropertiesReader;
  readonly sections: SectionReader;
  readonly paragraphs: ParagraphPropertiesReader;
}

export function propertyReaders(theme: Theme, mirrorMargins: boolean): PropertyReaders {
  const runs = runPropertiesReader(theme);
  const sections = sectionReader(mirrorMargins);
  return { runs, sections, paragraphs: paragraphPropertiesReader(runs, sections) };
}
