import { ConfigError, type ConfigProblem, DirectoryError, type ResolvedConfig } from '@gongwen/core';
import { type ConfigFile, type ConfigLoader, createConfigLoader } from '@gongwen/preset/config';
import { dirname, resolve } from 'pathe';
import { URI } from 'vscode-uri';
import type { ServerFiles } from './server-files.ts';

/** A configuration as it counts for one draft. */
export type FoundConfig =
  | {
      readonly kind: 'ready';
      readonly config: ResolvedConfig;
      /** A `gongwen.yaml` counts for the draft. */
      readonly governed: boolean;
      /** The configuration leaves the draft out. */
      readonly ignored: boolean;
    }
  | { readonly kind: 'broken'; readonly problems: readonly PlacedProblem[] };

/** A problem of a configuration and the address of its file. */
export interface PlacedProblem extends ConfigProblem {
  readonly uri: string;
}

/** Configurations of drafts, each file of them read once. */
export interface Configs {
  readonly forDraft: (uri: string) => Promise<FoundConfig>;
  /** Forgets everything: a file or a setting has changed. */
  readonly reset: (profile: string | null) => void;
}

/** Thrown where a configuration asks for a file that was not read yet. */
class NotYetRead extends Error {
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

const MISSING: ConfigFile = { bytes: null, reason: '没有这个文件' };

/**
 * Configurations are read as the command reads them. The reader of configurations does not wait, files do: what it asks
 * for is fetched, and it begins anew.
 */
export function createConfigs(files: ServerFiles): Configs {
  let profile: string | null = null;
  let read = new Map<string, ConfigFile>();
  let loaders = new Map<string, Loaders>();
  let found = new Map<string, FoundConfig>();
  const loadersOf = (origin: URI): Loaders => {
    const key = origin.toString();
    const known = loaders.get(key);
    if (known) return known;
    const contents = read;
    const contentOf = (path: string): ConfigFile => {
      const content = contents.get(origin.with({ path }).toString());
      if (content === undefined) throw new NotYetRead(path);
      return content;
    };
    const room = {
      files: { exists: (path: string) => contentOf(path).bytes !== null, read: contentOf },
      cwd: '/',
    };
    const source = { config: null, severities: {} };
    const made = {
      own: createConfigLoader({ ...source, profile: null }, room),
      fallback: createConfigLoader({ ...source, profile }, room),
    };
    loaders.set(key, made);
    return made;
  };
  return {
    forDraft: async (uri) => {
      const known = found.get(uri);
      if (known) return known;
      const kept = found;
      const keep = (config: FoundConfig): FoundConfig => {
        kept.set(uri, config);
        return config;
      };
      const draft = URI.parse(uri);
      const origin = draft.with({ path: '/', query: null, fragment: null });
      for (;;) {
        const contents = read;
        try {
          return keep(configFor(draft.path, loadersOf(origin)));
        } catch (error) {
          if (error instanceof ConfigError || error instanceof DirectoryError)
            return keep(broken(error, origin));
          if (!(error instanceof NotYetRead)) throw error;
          const address = origin.with({ path: error.path }).toString();
          const bytes = await files.read(address);
          contents.set(address, bytes === null ? MISSING : { bytes, reason: null });
        }
      }
    },
    reset: (chosen) => {
      profile = chosen;
      read = new Map();
      loaders = new Map();
      found = new Map();
    },
  };
}

/** A `gongwen.yaml` counts before the profile of the client's settings. */
interface Loaders {
  readonly own: ConfigLoader;
  readonly fallback: ConfigLoader;
}

function configFor(path: string, { own, fallback }: Loaders): FoundConfig {
  const governed = own.pathOf(dirname(path)) !== null;
  const loader = governed ? own : fallback;
  return { kind: 'ready', config: loader.forFile(path), governed, ignored: loader.ignores(path) };
}

function broken({ problems }: ConfigError | DirectoryError, origin: URI): FoundConfig {
  return {
    kind: 'broken',
    problems: problems.map((problem) => ({
      ...problem,
      uri: origin.with({ path: resolve('/', problem.path) }).toString(),
    })),
  };
}
