import type { Locale, Message } from '@gongwen/core';
import type { Field, Skeleton } from './skeleton.ts';
import { OPTIONAL, STAGE } from './skeleton-fields.ts';

type Say = (message: Message) => string;

/** A field, and above it what is to be known of it. */
function fieldLines({ key, value, note }: Field, say: Say): readonly string[] {
  return [...(note === null ? [] : [`# ${say(note)}`]), `${key}: ${value}`];
}

/** A key that few documents need, as a comment: it counts once its `# ` is taken away. */
function optionalLine({ key, value, note }: Field, say: Say): string {
  return `# ${key}: ${value}${note === null ? '' : `  # ${say(note)}`}`;
}

/** A skeleton as a Markdown draft with front matter. */
export function skeletonText({ fields, body }: Skeleton, locale: Locale): string {
  const say: Say = ({ zh, en }) => (locale === 'en' ? en : zh);
  const own = new Set(fields.map(({ key }) => key));
  return [
    '---',
    ...[...fields, STAGE].flatMap((field) => fieldLines(field, say)),
    say({
      zh: '# 以下按需启用：去掉行首的“# ”',
      en: '# The lines below count once their leading "# " is taken away',
    }),
    ...OPTIONAL.filter(({ key }) => !own.has(key)).map((field) => optionalLine(field, say)),
    '---',
    body,
  ].join('\n');
}
