/**
 * Exit status of the command: `clean` no error-level message, and warnings within `--max-warnings`; `problems` the
 * drafts have some; `failed` the run itself failed: bad usage, bad configuration, or a file that could not be read; `interrupted` by Ctrl-C (128 + SIGINT, as shells expect).
 */
export const EXIT = { clean: 0, problems: 1, failed: 2, interrupted: 130 } as const;

/** One of {@link EXIT}. */
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
