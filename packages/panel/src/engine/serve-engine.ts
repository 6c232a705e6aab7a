import type { EngineCall, EngineReturn } from './calls.ts';
import type { Engine } from './engine.ts';

/** The end of a channel that an engine answers on: the scope of a worker, or a port. */
export interface EnginePort {
  postMessage(message: EngineReturn): void;
  addEventListener(type: 'message', listener: (event: { readonly data: EngineCall }) => void): void;
}

/** Answers calls that come over a channel. */
export function serveEngine(engine: Engine, port: EnginePort): void {
  const answer = async ({ id, method, args }: EngineCall): Promise<void> => {
    try {
      const call = engine[method] as (...given: readonly unknown[]) => Promise<unknown>;
      port.postMessage({ id, value: await call(...args) });
    } catch (error) {
      port.postMessage({
        id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  };
  port.addEventListener('message', ({ data }) => void answer(data));
}
