import { DRAFT_EXTENSIONS } from '../../files/draft-extensions.ts';

/** Whether a reader reads files of that name, so that the content is kept. */
export function wantsContent(path: string): boolean {
  const name = path.toLowerCase();
  return DRAFT_EXTENSIONS.some((extension) => name.endsWith(extension));
}
