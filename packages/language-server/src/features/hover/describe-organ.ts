import {
  type DirectoryOrgan,
  type Message,
  type ResolveContext,
  type ResolvedOrgan,
  relate,
} from '@gongwen/core';
import { escapeMarkdown } from '../shared/escape-markdown.ts';
import { LEVEL_NAMES, RELATION_NAMES, SYSTEM_NAMES, TYPE_NAMES } from '../shared/organ-words.ts';
import type { Say } from '../shared/say.ts';
import { directSuperior } from './direct-superior.ts';

/** What is known of an organ, as Markdown: full name, level, superiors, what it is to the issuer, and whence it is known. */
export function describeOrgan(organ: ResolvedOrgan, context: ResolveContext, say: Say): string {
  const lines = [
    levelLine(organ, say),
    superiorLine(organ, context, say),
    ...othersAbove(organ, context, say),
    relationLine(organ, context, say),
    writingLine(organ, say),
    sourceLine(organ, say),
  ].filter((line) => line !== '');
  return [`**${escapeMarkdown(organ.organ?.name ?? organ.name)}**`, ...lines].join('  \n');
}

function levelLine({ level, system, type, organ }: ResolvedOrgan, say: Say): string {
  const names: readonly (Message | null)[] = [
    level === null ? null : LEVEL_NAMES[level],
    system === null ? null : SYSTEM_NAMES[system],
    type === null ? null : TYPE_NAMES[type],
  ];
  const known = [...new Set(names.flatMap((name) => (name === null ? [] : [say(name)])))].join(' · ');
  if (known === '') return '';
  const note = organ?.rankNote ? say({ zh: `（${organ.rankNote}）`, en: ` (${organ.rankNote})` }) : '';
  return say({ zh: `层级：${known}${escapeMarkdown(note)}`, en: `Level: ${known}${escapeMarkdown(note)}` });
}

function superiorLine(organ: ResolvedOrgan, context: ResolveContext, say: Say): string {
  const superior = directSuperior(organ, context);
  if (superior === null) return '';
  const name = escapeMarkdown(superior.name);
  const guessed = superior.from === 'name' && organ.organ === null;
  return say({
    zh: `直接上级：${name}${guessed ? '（按名称推断）' : ''}`,
    en: `Direct superior: ${name}${guessed ? ' (inferred from the name)' : ''}`,
  });
}

function othersAbove({ organ }: ResolvedOrgan, { directory }: ResolveContext, say: Say): readonly string[] {
  if (!organ || !directory) return [];
  const named = (ids: readonly (string | null)[]): string =>
    ids.flatMap((id) => (id === null ? [] : [escapeMarkdown(directory.byId.get(id)?.name ?? id)])).join('、');
  const rows: readonly (readonly [Message, string])[] = [
    [{ zh: '双重领导', en: 'Dual leadership' }, named(organ.dualParents)],
    [{ zh: '业务指导', en: 'Guided by' }, named(organ.guideParents)],
    [{ zh: '领导本机关的党委', en: 'Party committee that leads it' }, named([organ.partyLead])],
    [{ zh: '垂直管理，所在地政府', en: 'Vertically managed; local government' }, named(organ.localLiaison)],
  ];
  return rows.flatMap(([label, names]) =>
    names === '' ? [] : [`${say(label)}${say({ zh: '：', en: ': ' })}${names}`],
  );
}

function relationLine(organ: ResolvedOrgan, context: ResolveContext, say: Say): string {
  if (!context.issuer) return '';
  const { kind, confidence, between } = relate(context.issuer, organ, context);
  if (kind === 'unknown') return '';
  const words = say(RELATION_NAMES[kind]);
  const over = between.map(({ name }) => escapeMarkdown(name)).join('、');
  const skips = kind === 'superior' && over !== '';
  const sure = confidence === 'directory';
  return say({
    zh: `与发文机关的关系：${words}${skips ? `，中间隔${over}` : ''}${sure ? '' : '（推断）'}`,
    en: `To the issuer: ${words}${skips ? `, past ${over}` : ''}${sure ? '' : ' (inferred)'}`,
  });
}

/** 公文中的机关名称用全称或者规范化简称（条例第九条）. */
function writingLine({ form, expired, name, organ }: ResolvedOrgan, say: Say): string {
  const written = escapeMarkdown(name);
  if (expired)
    return say({
      zh: `“${written}”在成文日期当日不是该机关的名称`,
      en: `“${written}” was not its name on the date of issue`,
    });
  if (organ && form === 'colloquial')
    return say({
      zh: `“${written}”是口头简称，公文中用全称或者规范化简称`,
      en: `“${written}” is spoken use; documents use the full or standard short name`,
    });
  return '';
}

function sourceLine({ organ, confidence }: ResolvedOrgan, say: Say): string {
  if (organ) return directoryLine(organ, say);
  if (confidence === 'name') return say({ zh: '出处：按名称推断', en: 'Known from: its name only' });
  return say({
    zh: '出处：目录中没有，名称不足以判断',
    en: 'Known from: nothing; neither directory nor name tell',
  });
}

function directoryLine({ status, source }: DirectoryOrgan, say: Say): string {
  const from = source === '' ? '' : escapeMarkdown(source);
  const checked = status === '已核';
  return say({
    zh: `出处：机关目录（${status}）${from === '' ? '' : `，${from}`}`,
    en: `Known from: organ directory (${checked ? 'checked' : 'not yet checked'})${from === '' ? '' : `, ${from}`}`,
  });
}
