import type { IntakeSettings } from '@gongwen/core';
import { distinctBasis } from '../output/distinct-basis.ts';
import type { Phrase, Say } from '../shared/say.ts';
import { basisOf } from './calendar/deadlines.ts';
import type { Arrived } from './find-missing.ts';
import type { FileEntry, ProblemCode, ProblemOutput } from './receipt.ts';

type Draft = Pick<ProblemOutput, 'code' | 'severity' | 'files'> & {
  readonly phrase: Phrase;
  readonly basis?: ProblemOutput['basis'];
};

/** What is wrong with a submission as a whole, besides what is missing. */
export function findProblems(arrived: Arrived, settings: IntakeSettings, say: Say): ProblemOutput[] {
  const problems: Draft[] = [
    ...aboutDrafts(arrived.files),
    ...aboutKinds(arrived, settings),
    ...aboutAttachments(arrived, settings),
    ...duplicates(arrived.files),
    ...aboutFiles(arrived),
  ];
  return problems.map(({ code, severity, files, phrase, basis = [] }) => ({
    code,
    severity,
    message: say(phrase),
    files,
    basis,
  }));
}

function aboutDrafts(files: readonly FileEntry[]): Draft[] {
  const drafts = files.filter(({ role }) => role === 'draft');
  const paths = drafts.map(({ path }) => path);
  if (drafts.length === 0)
    return [
      {
        code: 'no-draft',
        severity: 'error',
        files: [],
        phrase: {
          zh: '没有找到送审稿；文件名可写明“送审稿”',
          en: 'No draft was found; its file name may say 送审稿',
        },
      },
    ];
  if (drafts.length === 1) return [];
  return [
    {
      code: 'several-drafts',
      severity: 'info',
      files: paths,
      phrase: {
        zh: `有${drafts.length}份送审稿：${paths.join('、')}`,
        en: `There are ${drafts.length} drafts: ${paths.join(', ')}`,
      },
    },
  ];
}

/** What would have to come with the draft if it were of a kind that it does not state. */
function aboutKinds({ files, kinds }: Arrived, settings: IntakeSettings): Draft[] {
  const isAsked = files.some(
    ({ role, documentType }) =>
      role === 'draft' && documentType !== null && settings.kindsAskedOf.includes(documentType),
  );
  if (kinds.length > 0 || !isAsked) return [];
  const open = settings.requirements.filter(
    ({ part, kinds: of, rule }) =>
      of.length > 0 && rule === null && !files.some((file) => file.part === part),
  );
  const named = [...new Set(open.flatMap(({ kinds: of }) => of))];
  if (named.length === 0) return [];
  const partsOf = (kind: string): string[] => [
    ...new Set(open.filter(({ kinds: of }) => of.includes(kind)).map(({ part }) => part)),
  ];
  return [
    {
      code: 'kind-not-stated',
      severity: 'info',
      files: [],
      phrase: {
        zh: `没有写明类别（front matter“类别”或者 --kind）：${named.map((kind) => `如为${kind}，还应附${partsOf(kind).join('、')}`).join('；')}`,
        en: `The kind (类别, or --kind) is not stated: ${named.map((kind) => `if ${kind}, ${partsOf(kind).join(', ')} must come with it`).join('; ')}`,
      },
      basis: distinctBasis(open.flatMap(({ basis }) => basisOf(basis))),
    },
  ];
}

function aboutAttachments({ attachments }: Arrived, settings: IntakeSettings): Draft[] {
  return attachments.unnamed.map(({ file: { path } }) => ({
    code: 'unnamed-attachment',
    severity: 'warning',
    files: [path],
    phrase: {
      zh: `${path} 名为附件，附件说明中没有列出`,
      en: `${path} is called an attachment; no note of attachments names it`,
    },
    basis: basisOf(settings.attachments.unnamed),
  }));
}

function duplicates(files: readonly FileEntry[]): Draft[] {
  const groups = new Map<string, string[]>();
  for (const { sha256, size, path } of files) {
    if (size > 0) groups.set(sha256, [...(groups.get(sha256) ?? []), path]);
  }
  return [...groups.values()]
    .filter((paths) => paths.length > 1)
    .map((paths) => ({
      code: 'duplicate-file',
      severity: 'warning',
      files: paths,
      phrase: { zh: `内容完全相同：${paths.join('、')}`, en: `The same content: ${paths.join(', ')}` },
    }));
}

function aboutFiles({ files, attachments }: Arrived): Draft[] {
  const named = new Set([...attachments.named].map(({ file }) => file.path));
  return files.flatMap((file): Draft[] => {
    const { path, status, role, error } = file;
    const about = (code: ProblemCode, severity: Draft['severity'], phrase: Phrase): Draft[] => [
      { code, severity, files: [path], phrase },
    ];
    const isDraft = role === 'draft' || role === 'cover';
    if (status === 'unreadable') {
      const reason = error?.message ?? '';
      return about('unreadable-file', isDraft ? 'error' : 'warning', {
        zh: `${path} 无法读取：${reason}`,
        en: `${path} cannot be read: ${reason}`,
      });
    }
    if (status === 'unknown')
      return about('unknown-format', 'warning', {
        zh: `${path} 不是已知格式`,
        en: `${path} is of no known format`,
      });
    if (role !== 'other' || named.has(path)) return [];
    return about('unknown-part', 'info', {
      zh: `${path} 看不出是哪类材料`,
      en: `Nothing tells what ${path} is`,
    });
  });
}
