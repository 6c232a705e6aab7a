/** Something that happens again and again, and can be waited for. */
export interface Signal {
  readonly fire: () => void;
  /** The next time; or at once, when it has happened since the last wait. */
  readonly next: () => Promise<void>;
}

export function createSignal(): Signal {
  let pending = false;
  let waiting: (() => void)[] = [];
  return {
    fire: () => {
      pending = waiting.length === 0;
      for (const wake of waiting) wake();
      waiting = [];
    },
    next: () => {
      if (pending) {
        pending = false;
        return Promise.resolve();
      }
      return new Promise((resolve) => waiting.push(resolve));
    },
  };
}
