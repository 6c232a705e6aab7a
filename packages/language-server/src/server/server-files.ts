/** The files that the server reads: of a disk, or through the client. */
export interface ServerFiles {
  /** Bytes of the file at an address; null when there is none, or it cannot be read. */
  readonly read: (uri: string) => Promise<Uint8Array | null>;
  /** Addresses of all drafts of the workspace, `.docx` too. */
  readonly findDrafts: (folders: readonly string[]) => Promise<readonly string[]>;
}
