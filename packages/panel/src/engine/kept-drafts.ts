import {
  type CollectionFindings,
  checkCollection,
  type DocumentDigest,
  digestOf,
  type LintResult,
  type Locale,
  mergeFindings,
  type ResolvedConfig,
} from '@gongwen/core';
import { rules } from '@gongwen/preset';
import { type FileOutput, toFileOutput, toMessageOutput, toSuppressedOutput } from '@gongwen/report';

/** What is kept of a checked draft: enough to compare it and to report on it, without its tree. */
export interface KeptDraft {
  readonly output: FileOutput;
  readonly text: string;
  readonly config: ResolvedConfig;
  /** Null when it could not be read. */
  readonly digest: DocumentDigest | null;
}

/** The drafts of a page, in the order in which they came. */
export interface KeptDrafts {
  readonly keep: (path: string, result: LintResult, config: ResolvedConfig) => KeptDraft;
  readonly forget: (path: string) => void;
  readonly clear: () => void;
  /** Compares all; @returns paths of drafts of which something is said, or was when they were compared before. */
  readonly compare: (locale: Locale) => readonly string[];
  /** What comparing says of a draft. */
  readonly findingsOf: (path: string) => CollectionFindings | undefined;
  /** A draft's output with what comparing adds. */
  readonly outputOf: (path: string) => FileOutput | null;
  readonly all: () => readonly KeptDraft[];
}

export function keptDrafts(): KeptDrafts {
  const kept = new Map<string, KeptDraft>();
  let findings: ReadonlyMap<string, CollectionFindings> = new Map();
  return {
    keep: (path, result, config) => {
      const checked = result.status === 'checked';
      const draft: KeptDraft = {
        output: toFileOutput(result),
        text: checked ? result.document.draft.data.text : '',
        config,
        digest: checked ? digestOf(result) : null,
      };
      kept.set(path, draft);
      return draft;
    },
    forget: (path) => void kept.delete(path),
    clear: () => {
      kept.clear();
      findings = new Map();
    },
    compare: (locale) => {
      const before = [...findings.keys()];
      findings = kept.size > 1 ? compared([...kept.values()], locale) : new Map();
      return [...new Set([...before, ...findings.keys()])].filter((path) => kept.has(path));
    },
    findingsOf: (path) => findings.get(path),
    outputOf: (path) => {
      const draft = kept.get(path);
      return draft === undefined ? null : withFindings(draft.output, findings.get(path));
    },
    all: () => [...kept.values()],
  };
}

function compared(drafts: readonly KeptDraft[], locale: Locale): ReadonlyMap<string, CollectionFindings> {
  const configs = new Map<DocumentDigest, ResolvedConfig>();
  for (const { digest, config } of drafts) if (digest !== null) configs.set(digest, config);
  return checkCollection([...configs.keys()], {
    rules,
    locale,
    configFor: (digest) => {
      const config = configs.get(digest);
      if (config === undefined) throw new Error(`no configuration was kept for ${digest.path}`);
      return config;
    },
  });
}

function withFindings(output: FileOutput, found: CollectionFindings | undefined): FileOutput {
  if (found === undefined) return output;
  return mergeFindings(output, {
    messages: found.messages.map(toMessageOutput),
    suppressed: found.suppressed.map(toSuppressedOutput),
  });
}
