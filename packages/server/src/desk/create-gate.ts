/** A request that was let in. */
export interface Place {
  /** Waits until it may run; rejects when the signal is aborted first. */
  readonly turn: (signal: AbortSignal) => Promise<void>;
  /** Lets the next one run. To be called once, whatever happened. */
  readonly leave: () => void;
}

/** Bounds how many requests run and how many wait for them. */
export interface Gate {
  /** A place for one request; null when the house is full. */
  readonly enter: () => Place | null;
}

/**
 * @param running Requests at a time.
 * @param waiting Requests that may wait for them.
 */
export function createGate(running: number, waiting: number): Gate {
  let inside = 0;
  let busy = 0;
  const queue: (() => void)[] = [];
  const enter = (): Place | null => {
    if (inside >= running + waiting) return null;
    inside += 1;
    let runs = false;
    const begin = (): void => {
      busy += 1;
      runs = true;
    };
    return {
      turn: (signal) => {
        if (signal.aborted) return Promise.reject(signal.reason);
        if (busy < running) {
          begin();
          return Promise.resolve();
        }
        return new Promise((resolve, reject) => {
          const next = (): void => {
            signal.removeEventListener('abort', giveUp);
            begin();
            resolve();
          };
          const giveUp = (): void => {
            queue.splice(queue.indexOf(next), 1);
            reject(signal.reason);
          };
          queue.push(next);
          signal.addEventListener('abort', giveUp, { once: true });
        });
      },
      leave: () => {
        inside -= 1;
        if (!runs) return;
        busy -= 1;
        queue.shift()?.();
      },
    };
  };
  return { enter };
}
