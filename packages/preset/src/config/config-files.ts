/** The files that configurations lie in: a disk, or what an editor gives. Paths are absolute. */
export interface ConfigFiles {
  /** Whether there is such a file. */
  readonly exists: (absolute: string) => boolean;
  /** Reads it; never throws. */
  readonly read: (absolute: string) => ConfigFile;
}

/** The bytes of a file, or why they cannot be read (in Chinese, as configuration errors are). */
export type ConfigFile =
  | { readonly bytes: Uint8Array; readonly reason: null }
  | { readonly bytes: null; readonly reason: string };

/** Where configurations are read. */
export interface ConfigRoom {
  readonly files: ConfigFiles;
  /** Paths in messages are relative to it. */
  readonly cwd: string;
}
