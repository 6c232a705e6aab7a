import type { Locale } from '@gongwen/core';
import { computed, reactive, shallowRef } from 'vue';
import type { ConfigurationFile, Engine } from '../engine/index.ts';
import type { GivenFiles } from './given-files.ts';
import { formatOf, isConfiguration, type PageFile } from './page-file.ts';

/** Name of a configuration, in whatever folder. */
const CONFIGURATION = /(?:^|\/)gongwen\.yaml$/u;

/** The drafts of the page, and how they are checked. */
export function useFiles(engine: Engine) {
  const files = shallowRef<readonly PageFile[]>([]);
  const configurations = shallowRef<readonly ConfigurationFile[]>([]);
  const state = reactive({
    locale: 'zh-CN' as Locale,
    profile: 'national',
    /** Whether `gongwen.yaml` counts, not the profile. */
    byConfiguration: false,
    profiles: ['national'] as readonly string[],
    problems: [] as readonly string[],
    done: 0,
    total: 0,
    leftOut: 0,
    skipped: [] as readonly string[],
    /** The draft that is open: its panel checks it. */
    reviewing: null as string | null,
  });
  const listeners = new Map<string, Set<() => void>>();
  /** Each run of checks ends the one before. */
  let run = 0;
  let configured: Promise<void> = Promise.resolve();

  const mainConfiguration = computed(
    () => configurations.value.find(({ path }) => CONFIGURATION.test(path))?.path ?? null,
  );
  const fileAt = (path: string): PageFile | undefined => files.value.find((file) => file.path === path);

  function put(path: string, change: Partial<PageFile>): void {
    files.value = files.value.map((file) => (file.path === path ? { ...file, ...change } : file));
  }

  async function configure(): Promise<void> {
    const { locale, profile, byConfiguration } = state;
    const answer = await engine.configure({
      locale,
      profile: byConfiguration ? null : profile,
      files: byConfiguration ? configurations.value : [],
    });
    state.problems = answer.kind === 'broken' ? answer.problems : [];
    if (answer.kind === 'ready') state.profiles = answer.profiles;
  }

  /** Takes files in: drafts are checked, a configuration counts from now on. */
  async function add({ files: given, skipped }: GivenFiles): Promise<void> {
    state.skipped = skipped;
    const isFirst = files.value.length === 0;
    const added = given.filter(({ path }) => isConfiguration(path));
    const drafts = given.flatMap(({ path, bytes }): readonly PageFile[] => {
      const format = formatOf(path);
      return format === null
        ? []
        : [{ path, format, bytes, history: [], version: 0, savedVersion: 0, output: null }];
    });
    const paths = new Set(drafts.map(({ path }) => path));
    files.value = [...files.value.filter(({ path }) => !paths.has(path)), ...drafts];
    // A draft that comes alone is what the user wants to see.
    const [only] = drafts;
    if (drafts.length > 0) state.reviewing = isFirst && drafts.length === 1 ? (only?.path ?? null) : null;
    if (added.length > 0) {
      const known = new Set(added.map(({ path }) => path));
      configurations.value = [...configurations.value.filter(({ path }) => !known.has(path)), ...added];
    }
    if (added.some(({ path }) => CONFIGURATION.test(path))) {
      state.byConfiguration = true;
      await reconfigure();
    } else await checkWaiting();
  }

  /** After another choice of profile, language or configuration everything is checked anew. */
  async function reconfigure(): Promise<void> {
    configured = configure();
    await configured;
    files.value = files.value.map((file) => ({ ...file, output: null }));
    await checkWaiting();
    for (const path of listeners.keys()) tell(path);
  }

  async function checkWaiting(): Promise<void> {
    run += 1;
    const own = run;
    await configured;
    const waiting = files.value.filter(({ path, output }) => output === null && path !== state.reviewing);
    Object.assign(state, { done: 0, total: waiting.length, leftOut: 0 });
    for (const { path, bytes } of waiting) {
      const answer = await engine.survey({ path, content: bytes });
      if (own !== run) return;
      state.done += 1;
      if (answer.kind === 'surveyed') put(path, { output: answer.output });
      else {
        state.leftOut += 1;
        files.value = files.value.filter((file) => file.path !== path);
      }
    }
    await compare();
  }

  function open(path: string): void {
    state.reviewing = path;
  }

  /** Back to all drafts: those that the open one kept waiting are checked, and all are compared. */
  async function close(): Promise<void> {
    state.reviewing = null;
    await checkWaiting();
  }

  async function compare(): Promise<void> {
    for (const output of await engine.compare()) put(output.path, { output });
  }

  function change(path: string, bytes: Uint8Array): void {
    const file = fileAt(path);
    if (file === undefined) return;
    put(path, { bytes, history: [...file.history, file.bytes], version: file.version + 1 });
    tell(path);
  }

  function undo(path: string): void {
    const file = fileAt(path);
    const before = file?.history.at(-1);
    if (file === undefined || before === undefined) return;
    put(path, { bytes: before, history: file.history.slice(0, -1), version: file.version + 1 });
    tell(path);
  }

  function tell(path: string): void {
    for (const listener of listeners.get(path) ?? []) listener();
  }

  function watch(path: string, listener: () => void): () => void {
    const own = listeners.get(path) ?? new Set();
    listeners.set(path, own.add(listener));
    return () => {
      own.delete(listener);
      if (own.size === 0) listeners.delete(path);
    };
  }

  async function remove(path: string): Promise<void> {
    files.value = files.value.filter((file) => file.path !== path);
    await engine.forget(path);
    await compare();
  }

  async function clear(): Promise<void> {
    run += 1;
    const paths = files.value.map(({ path }) => path);
    files.value = [];
    state.reviewing = null;
    configurations.value = [];
    Object.assign(state, {
      done: 0,
      total: 0,
      leftOut: 0,
      skipped: [],
      problems: [],
      byConfiguration: false,
    });
    await Promise.all(paths.map((path) => engine.forget(path)));
    configured = configure();
    await configured;
  }

  return {
    ...{ files, configurations, state, mainConfiguration },
    ...{ fileAt, add, reconfigure, change, undo, watch, open, close, remove, clear, put },
  };
}

export type Files = ReturnType<typeof useFiles>;
