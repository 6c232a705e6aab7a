import type { WpsApplication, WpsDocument } from '../api/wps-application.ts';
import { bytesOfBinary } from './binary-string.ts';
import { factsPackage } from './facts-package.ts';
import { packageOfFlat } from './flat-opc.ts';
import type { PlacedParagraph } from './open-paragraphs.ts';

/**
 * The open document as a .docx: the file itself where nothing was changed since it was saved, else what the program
 * writes of it as XML, else what its API tells of paragraphs and pages.
 */
export function documentBytes(
  application: WpsApplication,
  document: WpsDocument,
  paragraphs: readonly PlacedParagraph[],
): Uint8Array {
  return (
    orNull(() => savedBytes(application, document)) ??
    orNull(() => packageOfFlat(document.Content.WordOpenXML)) ??
    factsPackage(document, paragraphs)
  );
}

function savedBytes(
  { FileSystem }: WpsApplication,
  { Saved, Path, FullName }: WpsDocument,
): Uint8Array | null {
  if (!Saved || Path === '' || !/\.docx$/iu.test(FullName) || !FileSystem.Exists(FullName)) return null;
  const bytes = bytesOfBinary(FileSystem.readAsBinaryString(FullName));
  // Begins as an archive does; an encrypted document and a file that another program holds do not.
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? bytes : null;
}

/** What a host lacks is an error or nothing at all; the next way is tried then. */
function orNull<T>(attempt: () => T | null): T | null {
  try {
    return attempt() ?? null;
  } catch {
    return null;
  }
}
