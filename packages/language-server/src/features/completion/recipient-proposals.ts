import {
  type DirectoryCollective,
  type DirectoryOrgan,
  type Message,
  type OrganDirectory,
  oncePer,
  type Relation,
  relate,
  resolveOrgan,
} from '@gongwen/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { escapeMarkdown } from '../shared/escape-markdown.ts';
import { RELATION_NAMES } from '../shared/organ-words.ts';
import type { Say } from '../shared/say.ts';
import type { Drafting } from './drafting.ts';
import { organMatch } from './organ-match.ts';
import type { Proposal, Typed } from './proposal.ts';
import { type RecipientUse, recipientStanding, UNKNOWN_STANDING } from './recipient-standing.ts';

/**
 * Organs of the directory that may be written to, the most fitting first: for 上行文 the direct superior. Those already
 * named on the line are left out.
 * @param named names that stand on the line
 */
export function recipientProposals(
  typed: Typed,
  use: RecipientUse,
  drafting: Drafting,
  named: ReadonlySet<string>,
  say: Say,
): readonly Proposal[] {
  const { directory } = drafting.organs;
  if (!directory) return [];
  const organs = directory.organs.flatMap((organ) => {
    const match = organMatch(
      [organ.name, ...organ.shortNames, ...organ.aliases, ...organ.colloquial],
      typed.query,
    );
    if (match === null || named.has(organ.name) || organ.shortNames.some((name) => named.has(name)))
      return [];
    const relation = relationTo(organ, directory, drafting);
    const standing = recipientStanding(drafting.direction, use, relation);
    if (standing === null || organ.validTo !== null || organ === drafting.issuer?.organ) return [];
    return [{ standing, proposal: organProposal(organ, relation, use, drafting, match, typed, say) }];
  });
  const collectives = directory.collectives.flatMap((collective) => {
    const match = organMatch([collective.name, ...collective.aliases], typed.query);
    if (match === null || named.has(collective.name) || !takesCollectives(drafting, use)) return [];
    return [
      { standing: use === 'main' ? 0 : 1000, proposal: collectiveProposal(collective, match, typed, say) },
    ];
  });
  const known = organs.some(({ standing }) => standing < UNKNOWN_STANDING);
  const offered = organs.filter(
    ({ standing }) => standing < UNKNOWN_STANDING || !known || !isStrict(drafting, use),
  );
  return [...collectives, ...offered].sort((a, b) => a.standing - b.standing).map(({ proposal }) => proposal);
}

/** Where superiors are known, an organ of which nothing is known is not one to ask. */
function isStrict({ direction }: Drafting, use: RecipientUse): boolean {
  return direction === 'upward' && use === 'main';
}

/** 各镇人民政府 is no superior, and 公告 has no main recipients. */
function takesCollectives({ direction }: Drafting, use: RecipientUse): boolean {
  return direction !== 'upward' && !(direction === 'public' && use === 'main');
}

const UNKNOWN: Relation = { kind: 'unknown', distance: null, between: [], confidence: 'none' };

/** Relations to one issuer, kept as long as the directory: they are asked for at every key. */
const relationsIn = oncePer((_directory: OrganDirectory) => new Map<string, Map<string, Relation>>());

function relationTo(
  organ: DirectoryOrgan,
  directory: OrganDirectory,
  { issuer, organs }: Drafting,
): Relation {
  if (!issuer) return UNKNOWN;
  const known = relationsIn(directory);
  const ofIssuer = known.get(issuer.name) ?? new Map<string, Relation>();
  known.set(issuer.name, ofIssuer);
  const relation = ofIssuer.get(organ.id) ?? relate(issuer, resolveOrgan(organ.name, organs), organs);
  ofIssuer.set(organ.id, relation);
  return relation;
}

function organProposal(
  { name, shortNames, status, source }: DirectoryOrgan,
  { kind }: Relation,
  use: RecipientUse,
  { direction }: Drafting,
  match: string,
  typed: Typed,
  say: Say,
): Proposal {
  const short = shortNames.map(escapeMarkdown).join('、');
  const clause = direction === 'upward' ? UPWARD[use] : NAMES;
  return {
    label: name,
    insert: name,
    kind: CompletionItemKind.Module,
    detail: kind === 'unknown' ? '' : say(RELATION_NAMES[kind]),
    documentation: [
      ...(short === '' ? [] : [say({ zh: `规范化简称：${short}`, en: `Short name: ${short}` })]),
      say({
        zh: `机关目录（${status}），${escapeMarkdown(source)}`,
        en: `Organ directory (${status}), ${escapeMarkdown(source)}`,
      }),
      say(clause),
    ].join('  \n'),
    match,
    typed,
  };
}

const UPWARD: Readonly<Record<RecipientUse, Message>> = {
  main: {
    zh: '向上级机关行文，原则上主送一个上级机关，需要时抄送相关上级机关和同级机关（《党政机关公文处理工作条例》第十五条第一项）',
    en: 'An upward document goes to one superior in principle; others get a copy (《党政机关公文处理工作条例》 第十五条第一项)',
  },
  copy: {
    zh: '向上级机关行文，不抄送下级机关（《党政机关公文处理工作条例》第十五条第一项）',
    en: 'Of an upward document subordinates get no copy (《党政机关公文处理工作条例》 第十五条第一项)',
  },
};

const NAMES: Message = {
  zh: '使用机关全称、规范化简称或者同类型机关统称（《党政机关公文处理工作条例》第九条第八项）',
  en: 'Full name, standard short name or collective name (《党政机关公文处理工作条例》 第九条第八项)',
};

function collectiveProposal(
  { name, open, source }: DirectoryCollective,
  match: string,
  typed: Typed,
  say: Say,
): Proposal {
  return {
    label: name,
    insert: name,
    kind: CompletionItemKind.Module,
    detail: open
      ? say({ zh: '泛称', en: 'no organs in particular' })
      : say({ zh: '统称', en: 'collective name' }),
    documentation: [
      say({ zh: `机关目录，${escapeMarkdown(source)}`, en: `Organ directory, ${escapeMarkdown(source)}` }),
      say(NAMES),
    ].join('  \n'),
    match,
    typed,
  };
}
