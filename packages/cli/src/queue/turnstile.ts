/** Lets work run together, or a piece of it alone. */
export interface Turnstile {
  readonly together: <T>(work: () => Promise<T>) => Promise<T>;
  /** Runs when all that began before has ended; what comes later waits for it. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

export function turnstile(): Turnstile {
  let lastAlone: Promise<unknown> = Promise.resolve();
  const running = new Set<Promise<unknown>>();
  return {
    together: (work) => {
      const run = lastAlone.then(work);
      const ended = run.then(
        () => {},
        () => {},
      );
      running.add(ended);
      void ended.then(() => running.delete(ended));
      return run;
    },
    alone: (work) => {
      const run = Promise.all([lastAlone, ...running]).then(work);
      lastAlone = run.then(
        () => {},
        () => {},
      );
      return run;
    },
  };
}
