import type { Context } from '../shared/context.ts';
import { EXIT } from '../shared/exit-status.ts';

/**
 * Waits for SIGTERM or SIGINT. A second signal ends the process at once; what it was at is then given to another worker.
 */
export function untilStopped({ onInterrupt }: Pick<Context, 'onInterrupt'>): Promise<void> {
  return new Promise((resolve) => {
    let isAsked = false;
    const stop = (): void => {
      if (isAsked) process.exit(EXIT.interrupted);
      isAsked = true;
      release();
      resolve();
    };
    const release = onInterrupt(stop);
    process.on('SIGTERM', stop);
  });
}
