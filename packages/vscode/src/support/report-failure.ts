import { window } from 'vscode';
import { currentTexts } from '../texts/index.ts';

/** Runs a command and tells the user when it fails, in one sentence. */
export async function reportFailure(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    await window.showErrorMessage(
      currentTexts().failed(error instanceof Error ? error.message : String(error)),
    );
  }
}
