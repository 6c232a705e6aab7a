/**
 * Extensions of the files that the readers read. Written down here, so that a folder can be searched before the readers
 * are loaded.
 */
export const DRAFT_EXTENSIONS: readonly string[] = ['.docx', '.docm', '.dotx', '.md', '.markdown', '.txt'];
