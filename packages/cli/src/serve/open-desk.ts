import type { AnnotatedDraft, Desk } from '@gongwen/server';
import type { ParagraphProblem } from '@gongwen/server/paragraph';
import { Tinypool } from 'tinypool';
import type { ServeOrders, ServeTask } from './serve-task.ts';

/** The desk with its worker threads. */
export interface OpenDesk extends Desk {
  readonly close: () => Promise<void>;
}

/** The worker's code as it is built; the same path from the sources, from `dist` and from the bundle. */
const WORKER = new URL('../../dist/bundle/serve-worker.js', import.meta.url);

/** Milliseconds after which a thread that more drafts than usual had called for is let go. */
const IDLE = 60_000;

const ALL_RULES = { enabled: [], disabled: [], enabledOnly: false };
/** Checks after which the engine has compiled what runs often. */
const ROUNDS = 40;
const SAMPLE =
  '各镇人民政府、各街道办事处要高度重视，认真布署，按照“谁主管、谁负责”的原则，于2026年6月30日前完成。';

/**
 * Starts worker threads: some for drafts, and one for paragraphs, so that an editor does not wait for a long draft. A
 * task whose signal is aborted ends its thread, and rejects when another has taken its place.
 * @throws when the configuration cannot be used, or the workers cannot start.
 */
export async function openDesk(orders: ServeOrders, threads: number): Promise<OpenDesk> {
  const poolOf = (maxThreads: number) =>
    new Tinypool({ filename: WORKER.href, minThreads: 1, maxThreads, idleTimeout: IDLE });
  const [drafts, paragraphs] = [poolOf(threads), poolOf(1)];
  const sample: ServeTask = { orders, kind: 'paragraph', text: SAMPLE, rules: ALL_RULES };
  const run = async (pool: Tinypool, task: ServeTask, signal: AbortSignal) => {
    try {
      return await pool.run(task, { signal });
    } catch (error) {
      // The next request does not wait for the new thread to load its code, which would count as its own time.
      if (signal.aborted) await pool.run(sample).catch(() => {});
      throw error;
    }
  };
  const desk: OpenDesk = {
    threads,
    check: async (list, chosen, signal): Promise<object> =>
      run(drafts, { orders, kind: 'check', drafts: list, chosen }, signal),
    annotate: async (draft, chosen, signal): Promise<AnnotatedDraft> =>
      run(drafts, { orders, kind: 'annotate', draft, chosen }, signal),
    paragraph: async (text, rules, signal): Promise<readonly ParagraphProblem[]> =>
      run(paragraphs, { orders, kind: 'paragraph', text, rules }, signal),
    close: async () => {
      await Promise.all([drafts.destroy(), paragraphs.destroy()]);
    },
  };
  const check = () => paragraphs.run(sample);
  try {
    // The first answer tells that the configuration can be used.
    await check();
  } catch (error) {
    await desk.close();
    throw error;
  }
  // Those that a closing desk cuts off are of no use any more.
  void warmUp(check).catch(() => {});
  return desk;
}

/** The rest makes later ones quick; what a client asks meanwhile comes between. */
async function warmUp(check: () => Promise<unknown>): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) await check();
}
