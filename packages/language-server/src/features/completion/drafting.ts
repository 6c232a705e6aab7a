import {
  type CheckedFile,
  type Direction,
  DOCUMENT_TYPES,
  type DocumentType,
  type ResolveContext,
  type ResolvedOrgan,
  resolveOrgan,
} from '@gongwen/core';
import type { CompletionState } from './completion-context.ts';
import { type FrontMatterBlock, frontMatterValue } from './front-matter-block.ts';

/** What is known of the draft that is being written. */
export interface Drafting {
  readonly type: DocumentType | null;
  readonly direction: Direction | null;
  readonly issuer: ResolvedOrgan | null;
  readonly organs: ResolveContext;
  /** ISO date of issue. */
  readonly date: string | null;
}

/** What the front matter says as it stands now counts before what was checked. */
export function draftingOf(state: CompletionState, block: FrontMatterBlock | null): Drafting {
  const { checked, config, document } = state;
  const declared = (keys: readonly string[]): string | null =>
    block ? frontMatterValue(document.getText(), block, keys) : null;
  const written = declared(['文种', 'documentType']);
  const type = typeNamed(written) ?? checked?.document.documentType ?? null;
  const issuer = issuerOf(state, declared(['发文机关', 'issuers']));
  const date = checked?.document.date ?? null;
  return {
    type,
    direction: directionOf(type, checked),
    issuer,
    organs: { directory: config.directory, date, issuer },
    date,
  };
}

function typeNamed(text: string | null): DocumentType | null {
  return DOCUMENT_TYPES.find((type) => type === text) ?? null;
}

function issuerOf({ checked, config }: CompletionState, declared: string | null): ResolvedOrgan | null {
  const context = { directory: config.directory, date: checked?.document.date ?? null };
  const [first = ''] = declared?.split(/[,，、]/u) ?? [];
  if (first !== '' && !first.includes('【')) return resolveOrgan(first, context);
  const [issuer] = checked?.document.issuers ?? [];
  if (issuer) return issuer;
  return config.organ === null ? null : resolveOrgan(config.organ, context);
}

const BY_TYPE: Readonly<Partial<Record<DocumentType, Direction>>> = {
  请示: 'upward',
  报告: 'upward',
  议案: 'upward',
  函: 'parallel',
  批复: 'downward',
  命令: 'downward',
  公告: 'public',
  通告: 'public',
  公报: 'public',
};

/** Recipients that are still to come tell no direction: the type does, where it allows one only. */
function directionOf(type: DocumentType | null, checked: CheckedFile | null): Direction | null {
  const declared = checked?.document.declared.direction?.value;
  if (declared) return declared;
  return (type === null ? null : BY_TYPE[type]) ?? checked?.document.direction ?? null;
}
