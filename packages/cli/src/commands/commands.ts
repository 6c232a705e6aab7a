import { batchCommand } from './batch-command.ts';
import { checkCommand } from './check-command.ts';
import type { Command } from './command.ts';
import { exportCommand } from './export-command.ts';
import { initCommand } from './init-command.ts';
import { inspectCommand } from './inspect-command.ts';
import { intakeCommand } from './intake-command.ts';
import { lspCommand } from './lsp-command.ts';
import { newCommand } from './new-command.ts';
import { registerCommand } from './register-command.ts';
import { rulesCommand } from './rules-command.ts';
import { workerCommand } from './worker-command.ts';

/** Every command, in the order of help. The first is run when none is named. */
export const COMMANDS = [
  checkCommand,
  inspectCommand,
  rulesCommand,
  newCommand,
  exportCommand,
  intakeCommand,
  registerCommand,
  initCommand,
  lspCommand,
  batchCommand,
  workerCommand,
] as const satisfies readonly Command[];
