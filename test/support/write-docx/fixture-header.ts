import type { DocumentForm, DocxHeader, IssuerMarkSuffix } from './docx-document.ts';
import type { FixtureFrontMatter } from './fixture-front-matter.ts';

const SUFFIXES: Readonly<Record<DocumentForm, IssuerMarkSuffix>> = {
  standard: '文件',
  letter: '',
  order: '令',
  minutes: '纪要',
};

type Mark = Pick<DocxHeader, 'issuerMark' | 'issuerMarkSuffix'>;

const NO_MARK: Mark = { issuerMark: [] };

function givenMark(mark: string): Mark {
  const suffix = (['文件', '命令', '令', '纪要'] as const).find((end) => mark.endsWith(end)) ?? '';
  return { issuerMark: [mark.slice(0, mark.length - suffix.length)], issuerMarkSuffix: suffix };
}

function markOf({ form, final, issuers, issuerMark, documentNumber }: FixtureFrontMatter): Mark {
  if (issuerMark !== undefined) return givenMark(issuerMark);
  if (issuers.length === 0 || (!final && documentNumber === undefined)) return NO_MARK;
  // 10.1: a joint letter bears the mark of the organ in charge.
  return { issuerMark: form === 'letter' ? issuers.slice(0, 1) : issuers, issuerMarkSuffix: SUFFIXES[form] };
}

/** The header that a draft's front matter gives, `null` if it gives nothing of one. */
export function fixtureHeader(matter: FixtureFrontMatter): DocxHeader | null {
  const { copyNumber, classification, urgency, documentNumber, signatory } = matter;
  const mark = markOf(matter);
  const texts = [copyNumber, classification, urgency, documentNumber];
  if (mark.issuerMark.length + signatory.length === 0 && texts.every((text) => text === undefined))
    return null;
  return { ...mark, copyNumber, classification, urgency, documentNumber, signatory };
}
