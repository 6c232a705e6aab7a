import type { Context } from 'hono';
import type { UploadedDraft } from '../desk/desk.ts';
import type { Phrase } from '../shared/phrase.ts';

/** The drafts of a request, or what is wrong with it. */
export type ReadDrafts =
  | {
      readonly kind: 'drafts';
      readonly drafts: readonly UploadedDraft[];
      readonly fields: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'refused'; readonly phrase: Phrase };

/** Drafts of one request: they are also compared with each other. */
const MOST_DRAFTS = 200;

/** Names for bodies that bring none along. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'draft.docx'],
  ['text/markdown', 'draft.md'],
  ['text/plain', 'draft.txt'],
]);

/**
 * Reads the drafts of a request: the files of a `multipart/form-data` body, or one draft that is the body itself. The
 * name of the latter comes from `?filename=`, the header `X-Filename` (percent-encoded) or its Content-Type. Drafts
 * are named apart: a second 请示.docx becomes 请示 (2).docx.
 */
export async function readDrafts(c: Context): Promise<ReadDrafts> {
  const type = (c.req.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const read = type === 'multipart/form-data' ? await multipart(c) : await rawBody(c, type);
  if (read.kind === 'refused') return read;
  if (read.drafts.length === 0) return refused('请求中没有稿件', 'The request brings no draft');
  if (read.drafts.length > MOST_DRAFTS) {
    return refused(`一次最多 ${MOST_DRAFTS} 件稿件`, `At most ${MOST_DRAFTS} drafts at a time`);
  }
  return { ...read, drafts: namedApart(read.drafts) };
}

async function multipart(c: Context): Promise<ReadDrafts> {
  const drafts: UploadedDraft[] = [];
  const fields = new Map<string, string>();
  const form = await formOf(c);
  if (form === null)
    return refused('multipart/form-data 写法有误', 'The multipart/form-data body is malformed');
  for (const [field, value] of form) {
    if (typeof value === 'string') fields.set(field, value);
    else {
      const name = fileName(value.name);
      if (name === '') return refused('有一个文件没有名称', 'A file has no name');
      drafts.push({ name, bytes: new Uint8Array(await value.arrayBuffer()) });
    }
  }
  return { kind: 'drafts', drafts, fields };
}

async function formOf(c: Context): Promise<FormData | null> {
  try {
    return await c.req.raw.formData();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function rawBody(c: Context, type: string): Promise<ReadDrafts> {
  const given = c.req.query('filename') ?? decoded(c.req.header('x-filename') ?? '');
  const name = fileName(given) || (NAMES.get(type) ?? '');
  if (name === '') {
    return refused(
      '不知道稿件的文件名；请用 ?filename=请示.docx，或上传表单（multipart/form-data）',
      'The name of the draft is not known; add ?filename=NAME.docx, or send a form (multipart/form-data)',
    );
  }
  const bytes = new Uint8Array(await c.req.raw.arrayBuffer());
  if (bytes.length === 0) return refused('请求体是空的', 'The body is empty');
  return { kind: 'drafts', drafts: [{ name, bytes }], fields: new Map() };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The name without folders and controls; browsers send the path of a file in a folder. */
function fileName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? '';
  return last
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(-255);
}

function namedApart(drafts: readonly UploadedDraft[]): UploadedDraft[] {
  const taken = new Set<string>();
  return drafts.map(({ name, bytes }) => {
    const dot = name.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let own = name;
    for (let copy = 2; taken.has(own); copy += 1) own = `${stem} (${copy})${extension}`;
    taken.add(own);
    return { name: own, bytes };
  });
}

function refused(zh: string, en: string): ReadDrafts {
  return { kind: 'refused', phrase: { zh, en } };
}
