import { runGongwen } from './run-gongwen.ts';
import { EXIT } from './shared/exit-status.ts';

/** Runs the command with the arguments of the process and sets its exit status. */
export async function main(): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  // A reader that has seen enough (`| head`) is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.clean);
    throw error;
  });
  try {
    process.exitCode = await runGongwen(process.argv.slice(2), {
      cwd: process.cwd(),
      env,
      stdin,
      stdout,
      stderr,
      onInterrupt: interruptible(),
    });
  } catch (error) {
    stderr.write(`gongwen: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = EXIT.failed;
  }
}

/** Ctrl-C ends the process, unless a command has taken it over and it comes for the first time. */
function interruptible(): (stop: () => void) => () => void {
  const { stderr } = process;
  let stop: (() => void) | null = null;
  process.on('SIGINT', () => {
    if (stderr.isTTY) stderr.write('\n');
    if (stop === null) process.exit(EXIT.interrupted);
    const taken = stop;
    stop = null;
    taken();
  });
  return (taken) => {
    stop = taken;
    return () => {
      stop = null;
    };
  };
}
