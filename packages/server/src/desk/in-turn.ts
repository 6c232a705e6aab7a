import type { Gate } from './create-gate.ts';

/** What became of a request. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** What came in cannot be worked on; this says why. */
  | { readonly kind: 'refused'; readonly response: Response }
  /** Too many wait already. */
  | { readonly kind: 'full' }
  /** It took longer than the limit. */
  | { readonly kind: 'timeout' }
  /** The client has gone. */
  | { readonly kind: 'gone' };

/** How long work goes on. */
export interface Patience {
  /** Of the work alone; a request may wait as long. */
  readonly seconds: number;
  /**
   * What becomes of work whose client goes away. To stop it ends a thread, which is dear: what takes but an instant is
   * better finished.
   */
  readonly onLeave: 'stop' | 'finish';
}

/**
 * Runs one request when its turn comes and gives it up when it takes too long.
 * @param client Aborted when the client goes away.
 * @param prepare Reads what the client sends, or answers what is wrong with it; bounded by the places of the gate, so that bodies do not pile up.
 */
export async function inTurn<Order, T>(
  gate: Gate,
  client: AbortSignal,
  { seconds, onLeave }: Patience,
  prepare: () => Promise<Order | Response>,
  work: (order: Order, signal: AbortSignal) => Promise<T>,
): Promise<Outcome<T>> {
  const place = gate.enter();
  if (place === null) return { kind: 'full' };
  try {
    const order = await prepare();
    if (order instanceof Response) return { kind: 'refused', response: order };
    const waiting = timer(client, seconds);
    try {
      await place.turn(waiting.signal);
    } catch (error) {
      if (client.aborted) return { kind: 'gone' };
      if (waiting.signal.aborted) return { kind: 'full' };
      throw error;
    } finally {
      waiting.stop();
    }
    return await timed(onLeave === 'stop' ? client : null, seconds, (signal) => work(order, signal));
  } finally {
    place.leave();
  }
}

async function timed<T>(
  client: AbortSignal | null,
  seconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Outcome<T>> {
  const running = timer(client, seconds);
  try {
    return { kind: 'done', value: await work(running.signal) };
  } catch (error) {
    if (client?.aborted) return { kind: 'gone' };
    if (running.signal.aborted) return { kind: 'timeout' };
    throw error;
  } finally {
    running.stop();
  }
}

/** A signal that is aborted when the client goes or the time is up. */
function timer(
  client: AbortSignal | null,
  seconds: number,
): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const clock = setTimeout(abort, seconds * 1000);
  if (client?.aborted) abort();
  client?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    stop: () => {
      clearTimeout(clock);
      client?.removeEventListener('abort', abort);
    },
  };
}
