import { type HostAnswer, type HostDocument, revisionOf } from '@gongwen/panel/host';
import type { WpsApplication } from '../api/wps-application.ts';
import { documentBytes } from '../document/document-bytes.ts';
import { openParagraphs, type PlacedParagraph } from '../document/open-paragraphs.ts';
import { openStories } from '../document/open-story.ts';
import { describeFault } from './outcomes.ts';
import type { WpsTexts } from './wps-texts.ts';

export interface ReadDocument {
  readonly answer: HostAnswer<HostDocument>;
  /** What was read, for places that are told later; none without an answer. */
  readonly paragraphs: readonly PlacedParagraph[];
}

/** Reads the document in front. */
export function readDocument(application: WpsApplication, texts: WpsTexts): ReadDocument {
  const document = application.ActiveDocument;
  if (!document) return none('no-document', texts.noDocument);
  try {
    const paragraphs = openParagraphs(openStories(document));
    const content = documentBytes(application, document, paragraphs);
    const revision = revisionOf([
      document.FullName,
      String(document.Comments.Count),
      ...paragraphs.map(({ label, text }) => label + text),
    ]);
    const name = `${document.Name.replace(/\.(?:docx?|dotx?|wpsx?|wpt|rtf)$/iu, '')}.docx`;
    return { answer: { kind: 'answer', value: { name, format: 'docx', content, revision } }, paragraphs };
  } catch (error) {
    return none('failed', texts.unreadable(describeFault(error)));
  }
}

function none(code: 'no-document' | 'failed', message: string): ReadDocument {
  return { answer: { kind: 'none', code, message }, paragraphs: [] };
}
