import { runGongwen } from './run-gongwen.ts';
import { EXIT } from './shared/exit-status.ts';
import { endOnInterrupt } from './shared/interrupt.ts';

/** Runs the command with the arguments of the process and sets its exit status. */
export async function main(): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  // A reader that has seen enough (`| head`) is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.clean);
    throw error;
  });
  endOnInterrupt();
  try {
    process.exitCode = await runGongwen(process.argv.slice(2), {
      cwd: process.cwd(),
      env,
      stdin,
      stdout,
      stderr,
    });
  } catch (error) {
    stderr.write(`gongwen: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = EXIT.failed;
  }
}
