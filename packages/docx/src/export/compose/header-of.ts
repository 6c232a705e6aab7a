import type { OfficialDocument } from '@gongwen/core';
import type { DocumentForm, DocxHeader, IssuerMarkSuffix } from '../docx-document.ts';
import { textsOf } from './declared-texts.ts';

/** What stands behind the organs in the mark of each form (7.2.4, 10.1 to 10.3). */
const SUFFIXES: Readonly<Record<DocumentForm, IssuerMarkSuffix>> = {
  standard: '文件',
  letter: '',
  order: '令',
  minutes: '纪要',
};

type Mark = Pick<DocxHeader, 'issuerMark' | 'issuerMarkSuffix'>;

/** The mark as given; else of the issuers, once a number or the final stage says that the document is issued. */
function markOf({ elements, declared, stage }: OfficialDocument, form: DocumentForm): Mark {
  const { issuerMark, documentNumber } = elements;
  if (issuerMark !== null) {
    const names = issuerMark.names.map(({ text }) => text);
    return { issuerMark: names, issuerMarkSuffix: issuerMark.suffix ?? '' };
  }
  const issuers = textsOf(declared.issuers);
  if (issuers.length === 0 || (stage?.value !== 'final' && documentNumber === null))
    return { issuerMark: [] };
  // 10.1: a joint letter bears the mark of the organ in charge.
  return {
    issuerMark: form === 'letter' ? issuers.slice(0, 1) : issuers,
    issuerMarkSuffix: SUFFIXES[form],
  };
}

/** The 版头 of a recognised document; null where it has nothing of one. */
export function headerOf(official: OfficialDocument, form: DocumentForm): DocxHeader | null {
  const { copyNumber, classification, urgency, documentNumber, signatory } = official.elements;
  const header: DocxHeader = {
    ...markOf(official, form),
    copyNumber: copyNumber?.text.trim(),
    classification: classification?.text.trim(),
    urgency: urgency?.text.trim(),
    documentNumber: documentNumber?.text.trim(),
    signatory: signatory?.names.flatMap(({ text }) => text.split(/[、，,;；]/u)) ?? [],
  };
  const isEmpty =
    header.issuerMark.length === 0 &&
    [copyNumber, classification, urgency, documentNumber, signatory].every((element) => element === null);
  return isEmpty ? null : header;
}
