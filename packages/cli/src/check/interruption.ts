import type { Context } from '../shared/context.ts';

/** Whether the user has interrupted a run (Ctrl-C). A second time ends the process. */
export interface Interruption {
  readonly isThere: () => boolean;
  /** Calls back when it happens; only the last callback counts. */
  readonly wake: (listener: () => void) => void;
  /** Lets Ctrl-C end the process again. */
  readonly release: () => void;
}

export function watchInterruption({ onInterrupt }: Context): Interruption {
  let isThere = false;
  let listener = (): void => {};
  const release = onInterrupt(() => {
    isThere = true;
    listener();
  });
  return {
    isThere: () => isThere,
    wake: (other) => {
      listener = other;
    },
    release,
  };
}

/** The files of a run as they come, until it is interrupted: what is under way then is given up. */
export async function* untilInterrupted<File>(
  files: AsyncGenerator<File>,
  interruption: Interruption,
): AsyncGenerator<File> {
  while (!interruption.isThere()) {
    const result = await nextOrNothing(files, interruption);
    if (result === null || result.done === true) return;
    yield result.value;
  }
}

/** Not `Promise.race`: a promise that lasts as long as the run would keep every file that was raced against it. */
function nextOrNothing<File>(
  files: AsyncGenerator<File>,
  { wake }: Interruption,
): Promise<IteratorResult<File> | null> {
  return new Promise((resolve, reject) => {
    wake(() => resolve(null));
    files.next().then(resolve, reject);
  });
}
