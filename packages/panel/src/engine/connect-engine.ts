import { ENGINE_METHODS, type EngineCall, type EngineReturn } from './calls.ts';
import type { Engine } from './engine.ts';

/** The end of a channel that calls go out on. */
export interface CallPort {
  postMessage(message: EngineCall): void;
  addEventListener(type: 'message', listener: (event: { readonly data: EngineReturn }) => void): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** An engine at the other end of a channel. Its calls are rejected only where the program itself is wrong. */
export function connectEngine(port: CallPort): Engine {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  port.addEventListener('message', ({ data }) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) call?.reject(new Error(data.error));
    else call?.resolve(data.value);
  });
  const ask =
    (method: keyof Engine) =>
    (...args: readonly unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve, reject });
        port.postMessage({ id: calls, method, args });
      });
  // Each method asks for the one of its name.
  return Object.fromEntries(ENGINE_METHODS.map((method) => [method, ask(method)])) as unknown as Engine;
}
