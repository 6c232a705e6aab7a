import type { OfficialDocument } from '../document/official-document.ts';
import { suppresses, suppressionScopes } from '../engine/apply-suppressions.ts';
import { placeIn, wholeDocument } from '../engine/create-message.ts';
import type { CheckedFile } from '../engine/result.ts';
import { bundleFiles } from './bundle-files.ts';
import { citationsIn } from './citations-in.ts';
import type { DigestSuppression, DocumentDigest } from './document-digest.ts';
import { quantitiesIn } from './quantities-in.ts';
import { sentencesOf } from './sentence-hashes.ts';

/** What is kept of a checked document to judge it against the others of the run, see `checkCollection`. */
export function digestOf(checked: Pick<CheckedFile, 'path' | 'document' | 'suppressed'>): DocumentDigest {
  const { document } = checked;
  const { declared, draft, elements } = document;
  return {
    path: checked.path,
    documentType: document.documentType,
    rawType: document.rawType,
    direction: document.direction,
    form: document.form,
    web: document.web,
    date: document.date,
    layout: draft.data.layout !== null,
    stage: document.stage?.value ?? null,
    kind: declared.kind?.value ?? null,
    note: declared.note?.value ?? null,
    whole: placeIn(document, wholeDocument(document)),
    title: titleOf(document),
    number: numberOf(document),
    issuers: document.issuers.map(({ name }) => name),
    recipients: elements.mainRecipients?.mentions.map(({ name }) => name) ?? [],
    citations: placed(document, citationsIn(document)),
    quantities: placed(document, quantitiesIn(document)),
    bundle: declared.bundle && {
      ...placeIn(document, declared.bundle.range),
      files: bundleFiles(declared.bundle.value),
    },
    sentences: sentencesOf(document),
    suppressions: suppressionsOf(checked),
  };
}

function titleOf(document: OfficialDocument): DocumentDigest['title'] {
  const { title } = document.elements;
  if (title === null) return null;
  const { range, flat, issuers, verb, matter, type } = title;
  return { ...placeIn(document, range), flat, issuers, verb, matter, type };
}

function numberOf(document: OfficialDocument): DocumentDigest['number'] {
  const { documentNumber } = document.elements;
  if (documentNumber === null) return null;
  const { range, form, prefix, year, sequence } = documentNumber;
  return { ...placeIn(document, range), form, prefix, year, sequence };
}

function placed<T extends { readonly range: { readonly start: number; readonly end: number } }>(
  document: OfficialDocument,
  parts: readonly T[],
) {
  return parts.map((part) => ({ ...part, ...placeIn(document, part.range) }));
}

function suppressionsOf({
  document,
  suppressed,
}: Pick<CheckedFile, 'document' | 'suppressed'>): readonly DigestSuppression[] {
  return suppressionScopes(document).flatMap((scope) => {
    const { rules, reason, position } = scope.directive;
    if (reason === null) return [];
    const range = { start: position.start.offset ?? 0, end: position.end.offset ?? 0 };
    const used = suppressed.some(({ message }) => suppresses(scope, message));
    return [
      { ...placeIn(document, range), rules, reason, covers: { start: scope.start, end: scope.end }, used },
    ];
  });
}
