import type { Collective } from './collective.ts';
import type { RecipientMention } from './recipient-mention.ts';
import { relate } from './relate.ts';
import type { OrganConfidence, ResolveContext, ResolvedOrgan } from './resolved-organ.ts';

/** 行文方向 as the relation between organs gives it; `mixed` when recipients differ. */
export type OrganDirection = 'upward' | 'parallel' | 'downward' | 'public' | 'mixed';

/** The direction of a document, and how sure it is; null when the relation is not known. */
export interface InferredDirection {
  readonly direction: OrganDirection | null;
  readonly confidence: OrganConfidence;
}

interface Vote {
  readonly direction: 'upward' | 'parallel' | 'downward';
  readonly confidence: 'directory' | 'name';
  /** Counts only where nothing else does. */
  readonly weak?: true;
}

/**
 * Which way a document goes (organs.md 6): by the relation of the issuer to most of its recipients; `mixed` where
 * no way has more than half. Where no relation is known the type decides (请示 upward, 函 parallel …), with
 * confidence `none`. 各有关单位 and persons other than delegates have no say.
 */
export function inferDirection(input: {
  readonly documentType: string | null;
  readonly issuer: ResolvedOrgan | null;
  readonly recipients: readonly RecipientMention[];
  readonly context: ResolveContext;
}): InferredDirection {
  const { documentType, issuer, recipients, context } = input;
  if (recipients.length === 0 && documentType !== null && PUBLIC.has(documentType))
    return { direction: 'public', confidence: 'directory' };
  const all = recipients.flatMap((mention) => {
    const vote = voteOf(mention, issuer, documentType, context);
    return vote ? [vote] : [];
  });
  const strong = all.filter(({ weak }) => !weak);
  const votes = strong.length > 0 ? strong : all;
  if (votes.length === 0) return { direction: byType(documentType), confidence: 'none' };
  const confidence = votes.every((vote) => vote.confidence === 'directory') ? 'directory' : 'name';
  const most = (['upward', 'parallel', 'downward'] as const).find(
    (direction) => votes.filter((vote) => vote.direction === direction).length * 2 > votes.length,
  );
  return { direction: most ?? 'mixed', confidence };
}

const PUBLIC: ReadonlySet<string> = new Set(['公告', '通告', '公报']);

function byType(type: string | null): OrganDirection | null {
  if (type === null) return null;
  if (PUBLIC.has(type)) return 'public';
  if (type === '请示' || type === '报告' || type === '议案') return 'upward';
  return type === '函' ? 'parallel' : 'downward';
}

function voteOf(
  { kind, name, organ, collective }: RecipientMention,
  issuer: ResolvedOrgan | null,
  type: string | null,
  context: ResolveContext,
): Vote | null {
  if (kind === 'person')
    return /(?:代表|委员)$/u.test(name) ? { direction: 'parallel', confidence: 'name' } : null;
  if (!issuer || kind === 'open') return null;
  if (collective) return collectiveVote(collective, issuer, context);
  return organ ? organVote(issuer, organ, type, context) : null;
}

function organVote(
  issuer: ResolvedOrgan,
  organ: ResolvedOrgan,
  type: string | null,
  context: ResolveContext,
): Vote | null {
  const { kind, confidence } = relate(issuer, organ, context);
  if (kind === 'unknown' || confidence === 'none') return null;
  if (kind === 'superior' || kind === 'dual' || kind === 'party-lead' || kind === 'guide')
    return { direction: 'upward', confidence };
  if (kind === 'subordinate' || kind === 'guided' || kind === 'dept-to-lower')
    return { direction: 'downward', confidence };
  // 议案、报告 to 同级人大 go up, although the congress is no superior of the government (organs.md 6).
  const toCongress = issuer.type === 'government' && organ.system === 'npc' && kind === 'same-level';
  if (toCongress && (type === '议案' || type === '报告')) return { direction: 'upward', confidence };
  // 国务院办公厅 to 教育部: its peer, and yet under the organ in whose name it writes. Only a 函 to such peers alone
  // is parallel.
  if (kind === 'same-level' && issuer.type === 'office' && organ.type === 'department')
    return { direction: type === '函' ? 'parallel' : 'downward', confidence, weak: true };
  return { direction: 'parallel', confidence };
}

/** Its members where the directory has them, else level against level. */
function collectiveVote(
  { kind, level, members }: Collective,
  issuer: ResolvedOrgan,
  context: ResolveContext,
): Vote | null {
  if (kind === 'own-units') return { direction: 'downward', confidence: 'name' };
  if (kind === 'departments') return departmentsVote(issuer, members.length > 0);
  if (kind === 'state-departments')
    return issuer.level === 0 && issuer.type !== 'department'
      ? { direction: 'downward', confidence: 'name' }
      : null;
  const [member] = members;
  if (member && issuer.organ) {
    const resolved = { ...issuer, organ: member, name: member.name, level: member.level, type: member.type };
    const { kind: relation, confidence } = relate(issuer, resolved, context);
    if ((relation === 'subordinate' || relation === 'dept-to-lower') && confidence !== 'none')
      return { direction: 'downward', confidence };
  }
  if (level === null || issuer.level === null) return null;
  if (issuer.level < level) return { direction: 'downward', confidence: 'name' };
  return issuer.level === level ? { direction: 'parallel', confidence: 'name' } : null;
}

/** 区政府各部门: under the government, its office and its committee. */
function departmentsVote({ type, confidence }: ResolvedOrgan, known: boolean): Vote | null {
  const trust = known && confidence === 'directory' ? 'directory' : 'name';
  if (type === 'government' || type === 'committee' || type === 'office')
    return { direction: 'downward', confidence: trust };
  // 区直各预算单位 of 区财政局: a bureau's notice to its peers in its own business goes no certain way.
  return null;
}
