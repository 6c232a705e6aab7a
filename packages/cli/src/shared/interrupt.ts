/** 128 + SIGINT, as shells expect. */
const INTERRUPTED = 130;

function end(): void {
  if (process.stderr.isTTY) process.stderr.write('\n');
  process.exit(INTERRUPTED);
}

/** Ctrl-C ends the process at once, as most commands want it. */
export function endOnInterrupt(): void {
  process.once('SIGINT', end);
}

/** Waits for Ctrl-C or SIGTERM, for a command that ends by itself then; a second one ends the process at once. */
export function untilInterrupted(): Promise<void> {
  process.off('SIGINT', end);
  return new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      process.once('SIGINT', end);
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
