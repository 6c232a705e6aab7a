import type { DeclaredFields } from '../document/declared-fields.ts';
import type { Direction, DocumentForm, DocumentType } from '../document/document-type.ts';
import type { Elements } from '../document/elements.ts';
import type { OutlineItem } from '../document/official-document.ts';
import { inferDirection, type ResolveContext, type ResolvedOrgan, resolveOrgan } from '../organs/index.ts';

export interface Classified {
  readonly documentType: DocumentType | null;
  readonly rawType: string | null;
  readonly direction: Direction | null;
  readonly directionConfidence: 'declared' | 'directory' | 'name' | 'none';
  readonly form: DocumentForm;
  readonly joint: boolean;
  readonly issuers: readonly ResolvedOrgan[];
}

/** 文种, 行文方向, 形式 and issuers of a document whose elements are known (elements.md 6 and 7). */
export function classify(
  elements: Elements,
  declared: DeclaredFields,
  outline: readonly OutlineItem[],
  context: ResolveContext,
): Classified {
  const issuers = issuerNames(elements, declared).map((name) => resolveOrgan(name, context));
  const documentType = declared.documentType?.value ?? elements.title?.type ?? markType(elements);
  const inferred = inferDirection({
    documentType,
    issuer: issuers[0] ?? null,
    recipients: (elements.mainRecipients?.mentions ?? []).map((mention) => ({
      ...mention,
      start: 0,
      end: 0,
    })),
    context: { ...context, issuer: issuers[0] ?? null },
  });
  return {
    documentType,
    rawType: elements.title?.rawType ?? documentType,
    direction: declared.direction?.value ?? settled(inferred.direction, documentType),
    directionConfidence: declared.direction ? 'declared' : inferred.confidence,
    form: declared.form?.value ?? formOf(elements, declared, documentType, outline),
    joint: issuers.length > 1,
    issuers,
  };
}

/** 请示 and 报告 sent to a superior and others besides (多头主送) still go upward. */
function settled(direction: Direction | null, type: DocumentType | null): Direction | null {
  return direction === 'mixed' && (type === '请示' || type === '报告') ? 'upward' : direction;
}

/** Who issues: declared, else the mark, the title, the signature — the first that names anybody. */
function issuerNames(elements: Elements, declared: DeclaredFields): readonly string[] {
  const sources = [
    declared.issuers?.value.map(({ value }) => value),
    elements.issuerMark?.names.map(({ text }) => text),
    elements.title?.issuers,
    elements.issuerSignature?.names.map(({ text }) => text),
  ];
  return sources.find((names) => names !== undefined && names.length > 0) ?? [];
}

function markType(elements: Elements): DocumentType | null {
  const suffix = elements.issuerMark?.suffix ?? null;
  if (suffix === '令' || suffix === '命令') return '命令';
  return suffix === '纪要' ? '纪要' : null;
}

function formOf(
  elements: Elements,
  declared: DeclaredFields,
  type: DocumentType | null,
  outline: readonly OutlineItem[],
): DocumentForm {
  const { issuerMark, title, titleNotes, mainRecipients } = elements;
  if (declared.channel?.value === '电报' || /[明密]电/u.test(elements.documentNumber?.prefix ?? ''))
    return 'telegram';
  if (type === '命令') return 'order';
  if (type === '纪要') return 'minutes';
  if (type === '议案') return 'motion';
  if (title?.rawType === '答复') return 'reply';
  if ((type === '决议' || type === '决定') && titleNotes.length > 0) return 'resolution';
  if (type === '公报') return 'communique';
  if (
    mainRecipients === null &&
    type === null &&
    outline.some(({ style }) => style === 'chapter' || style === 'article')
  )
    return 'rules';
  if (issuerMark && issuerMark.suffix === null && issuerMark.confidence === 'high') return 'letter';
  return 'standard';
}
