import { describe, expect, it } from 'vitest';
import { createGate } from './create-gate.ts';
import { inTurn } from './in-turn.ts';

const LONG = { seconds: 60, onLeave: 'stop' } as const;

const client = (): AbortSignal => new AbortController().signal;

/** Work that ends when it is told to. */
function held() {
  let [begin, release] = [(): void => {}, (): void => {}];
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const done = new Promise<string>((resolve) => {
    release = () => resolve('done');
  });
  const work = (): Promise<string> => {
    begin();
    return done;
  };
  return { begun, work, release: () => release() };
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

describe('requests are worked on in turn', () => {
  it('so many at a time, so many waiting, and no more', async () => {
    const gate = createGate(1, 1);
    const [first, second] = [held(), held()];
    const order: string[] = [];
    const run = (name: string, { work }: ReturnType<typeof held>) =>
      inTurn(
        gate,
        client(),
        LONG,
        async () => name,
        async (given) => {
          order.push(given);
          return work();
        },
      );
    const outcomes = [run('first', first), run('second', second)];
    expect(await run('third', held())).toEqual({ kind: 'full' });
    await first.begun;
    expect(order).toEqual(['first']);
    first.release();
    expect(await outcomes[0]).toEqual({ kind: 'done', value: 'done' });
    second.release();
    expect(await outcomes[1]).toEqual({ kind: 'done', value: 'done' });
    expect(order).toEqual(['first', 'second']);
    const last = held();
    last.release();
    expect(await run('fourth', last)).toEqual({ kind: 'done', value: 'done' });
  });

  it('one that takes too long is given up, and the next one has its turn', async () => {
    const gate = createGate(1, 0);
    const slow = await inTurn(
      gate,
      client(),
      { seconds: 0.01, onLeave: 'stop' },
      async () => null,
      (_order, signal) => aborted(signal),
    );
    expect(slow).toEqual({ kind: 'timeout' });
    expect(
      await inTurn(
        gate,
        client(),
        LONG,
        async () => null,
        async () => 1,
      ),
    ).toEqual({ kind: 'done', value: 1 });
  });

  it('one whose client goes away is given up, running or waiting', async () => {
    const gate = createGate(1, 1);
    const clients = [new AbortController(), new AbortController()];
    const outcomes = clients.map(({ signal }) =>
      inTurn(
        gate,
        signal,
        LONG,
        async () => null,
        (_order, given) => aborted(given),
      ),
    );
    clients[1]?.abort();
    expect(await outcomes[1]).toEqual({ kind: 'gone' });
    clients[0]?.abort();
    expect(await outcomes[0]).toEqual({ kind: 'gone' });
  });

  it('what takes but an instant is finished all the same', async () => {
    const leaving = new AbortController();
    const { work, begun, release } = held();
    const outcome = inTurn(
      createGate(1, 0),
      leaving.signal,
      { seconds: 60, onLeave: 'finish' },
      async () => null,
      work,
    );
    await begun;
    leaving.abort();
    release();
    expect(await outcome).toEqual({ kind: 'done', value: 'done' });
  });

  it('a fault of the work is passed on and lets the next one in', async () => {
    const gate = createGate(1, 0);
    const failing = inTurn(
      gate,
      client(),
      LONG,
      async () => null,
      () => Promise.reject(new Error('a fault')),
    );
    await expect(failing).rejects.toThrow('a fault');
    expect(gate.enter()).not.toBeNull();
  });
});
