/** 128 + SIGINT, as shells expect. */
const INTERRUPTED = 130;

/**
 * Waits for SIGTERM or SIGINT. A second signal ends the process at once; what it was at is then given to another worker.
 */
export function untilStopped(): Promise<void> {
  // The command's own answer to Ctrl-C is to end at once.
  process.removeAllListeners('SIGINT');
  return new Promise((resolve) => {
    let isAsked = false;
    const stop = (): void => {
      if (isAsked) process.exit(INTERRUPTED);
      isAsked = true;
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
