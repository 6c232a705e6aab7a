import { resolve } from 'node:path';
import type { AnnotatedDraft, DraftChoice } from '@gongwen/server';
import { checkParagraph, type ParagraphProblem } from '@gongwen/server/paragraph';
import { createConfigLoader } from '../config/create-config-loader.ts';
import { withSpelling } from '../config/with-spelling.ts';
import { createUploadChecker, type UploadChecker } from './check-uploads.ts';
import type { ServeOrders, ServeTask } from './serve-task.ts';

/** A worker thread serves one server, so the orders are the same each time and configurations are read once. */
const checkers = new Map<string, UploadChecker>();

function checkerFor(orders: ServeOrders, chosen: DraftChoice): UploadChecker {
  const key = `${chosen.profile} ${chosen.locale}`;
  const checker = checkers.get(key) ?? createUploadChecker(orders, chosen);
  checkers.set(key, checker);
  return checker;
}

let configOnce: ReturnType<typeof configFor> | null = null;

/** A paragraph counts as a text in the working folder. */
function configFor({ choice }: ServeOrders) {
  return withSpelling(createConfigLoader(choice).forFile(resolve(choice.cwd, 'paragraph.txt')));
}

/** What a worker thread of the server runs. */
export default async function serveTask(
  task: ServeTask,
): Promise<object | AnnotatedDraft | readonly ParagraphProblem[]> {
  switch (task.kind) {
    case 'check':
      return checkerFor(task.orders, task.chosen).check(task.drafts);
    case 'annotate':
      return checkerFor(task.orders, task.chosen).annotate(task.draft);
    case 'paragraph': {
      configOnce ??= configFor(task.orders);
      const { locale } = task.orders;
      return checkParagraph(task.text, { config: await configOnce, locale, choice: task.rules });
    }
  }
}
