import type { HostAnswer, HostFile, HostSaved } from '@gongwen/panel/host';
import type { WpsApplication } from '../api/wps-application.ts';
import { binaryOf } from '../document/binary-string.ts';
import { describeFault } from './outcomes.ts';
import type { WpsTexts } from './wps-texts.ts';

/** Writes a file beside the document, under a name that no file has yet. */
export function saveFile(
  { ActiveDocument, FileSystem }: WpsApplication,
  { name, content }: HostFile,
  texts: WpsTexts,
): HostAnswer<HostSaved> {
  if (!ActiveDocument) return { kind: 'none', code: 'no-document', message: texts.noDocument };
  const folder = ActiveDocument.Path;
  if (folder === '') return { kind: 'none', code: 'unsaved', message: texts.unsaved };
  const separator = folder.includes('\\') ? '\\' : '/';
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let path = `${folder}${separator}${name}`;
  try {
    for (let copy = 2; FileSystem.Exists(path); copy += 1)
      path = `${folder}${separator}${numbered(name, copy)}`;
    if (FileSystem.writeAsBinaryString(path, binaryOf(bytes))) return { kind: 'answer', value: { path } };
    return { kind: 'none', code: 'failed', message: texts.notWritten(path) };
  } catch (error) {
    return { kind: 'none', code: 'failed', message: `${texts.notWritten(path)}（${describeFault(error)}）` };
  }
}

function numbered(name: string, copy: number): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)} (${copy})${name.slice(dot)}`;
}
