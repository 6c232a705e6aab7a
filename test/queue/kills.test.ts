import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createWorkspace, type Run, WRONG_NUMBER } from '../cli/support/workspace.ts';
import { redisKeys } from './support/redis-keys.ts';
import { type Running, startGongwen } from './support/start-gongwen.ts';
import { startRedis } from './support/start-redis.ts';

const SEED = 20_230_516;
const KILLS = 50;
const FILES = 240;
const WORKERS = 3;
const LONGEST_PAUSE_MS = 400;
/** One kill in so many is the batch's: its next process first waits until the killed one is given up. */
const BATCH_EVERY = 4;

/** Numbers in [0, 1), the same sequence at every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A process that is started again whenever it is killed. */
interface Victim {
  readonly name: string;
  readonly start: () => Running;
  readonly ready: string;
  running: Running;
}

function start(victim: Omit<Victim, 'running'>): Victim {
  return { ...victim, running: victim.start() };
}

const isReady = ({ running, ready }: Victim): boolean =>
  running.process.exitCode === null &&
  running.process.signalCode === null &&
  running.stderr().includes(ready);

/** The batch as it ends by itself, however often it was killed before. */
async function endOf(batch: Victim): Promise<Run> {
  for (;;) {
    const { running } = batch;
    const run = await running.ended;
    if (run.status !== -1) return run;
    // Killed: the next one has taken its place, or will in a moment.
    while (batch.running === running) await setTimeout(5);
  }
}

it(`after ${KILLS} kills of workers and of the batch each report is that of an undisturbed run, each file in it once`, async () => {
  const redis = await startRedis();
  const files = Object.fromEntries(
    Array.from({ length: FILES }, (_, index) => [
      `${index % 5}/${index}.${index % 3 === 0 ? 'md' : 'txt'}`,
      `${WRONG_NUMBER.replace('7号', `${index}号`)}\n`.repeat(1 + (index % 12)),
    ]),
  );
  const { folder, call } = await createWorkspace({ ...files, 'broken.docx': 'not a zip' });
  const undisturbed = await call(['check', '--format', 'json', '.']);
  expect(JSON.parse(undisturbed.stdout).files).toHaveLength(FILES + 1);

  const common = ['--queue', redis.url, '--stalled-after', '2'];
  const workers = Array.from({ length: WORKERS }, (_, number) =>
    start({
      name: `worker ${number}`,
      start: () => startGongwen(['worker', '--jobs', '1', ...common], folder),
      ready: '已就绪',
    }),
  );
  const next = random(SEED);
  const log: string[] = [];
  const killed = { batch: 0, worker: 0 };
  for (let round = 0; log.length < KILLS; round += 1) {
    const batch = start({
      name: 'batch',
      start: () => startGongwen(['batch', ...common, '--format', 'json', '.'], folder),
      ready: '批次',
    });
    let isOver = false;
    const ended = endOf(batch).finally(() => {
      isOver = true;
    });
    while (!isOver && log.length < KILLS) {
      await Promise.race([setTimeout(50 + next() * LONGEST_PAUSE_MS), ended]);
      // Before it has put anything on the queue there is nothing to lose.
      if (isOver || !isReady(batch)) continue;
      const ready = workers.filter(isReady);
      const victim = next() * BATCH_EVERY < 1 ? batch : ready[Math.floor(next() * ready.length)];
      if (victim === undefined) continue;
      victim.running.kill('SIGKILL');
      const { status } = await victim.running.ended;
      // It was quicker: the round is over.
      if (status !== -1) continue;
      killed[victim === batch ? 'batch' : 'worker'] += 1;
      log.push(`round ${round}: ${victim.name}`);
      victim.running = victim.start();
    }
    const run = await ended;
    expect(run.status, `seed ${SEED}\n${log.join('\n')}\n${run.stderr}`).toBe(undisturbed.status);
    expect(run.stdout === undisturbed.stdout, `seed ${SEED}\n${log.join('\n')}\n${run.stdout}`).toBe(true);
  }
  console.log(`seed ${SEED}: ${killed.worker} workers and ${killed.batch} batches killed\n${log.join('\n')}`);
  expect(killed.batch).toBeGreaterThan(4);
  expect(killed.worker).toBeGreaterThan(15);
  const left = await redisKeys(redis.url, 'gongwen:batch');
  expect(left.filter((key) => key !== 'gongwen:batches')).toEqual([]);
}, 600_000);
