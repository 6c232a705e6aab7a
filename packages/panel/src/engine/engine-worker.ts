import { config } from 'zod';
import type { EngineCall, EngineReturn } from './calls.ts';
import { createEngine } from './create-engine.ts';
import { serveEngine } from './serve-engine.ts';
import { warmUp } from './warm-up.ts';

// The policy of the page forbids to make code of text, which zod would do to be faster.
config({ jitless: true });

const scope = globalThis as unknown as {
  postMessage(message: EngineReturn): void;
  addEventListener(type: 'message', listener: (event: { readonly data: EngineCall }) => void): void;
};
let isWanted = false;
scope.addEventListener('message', ({ data }) => {
  // A page chooses its configuration when it opens; nothing is waited for then.
  if (data.method !== 'configure') isWanted = true;
});
serveEngine(createEngine(), scope);
void warmUp(() => isWanted);
