import type { Context } from 'hono';
import type { Gate } from '../desk/create-gate.ts';
import { inTurn, type Patience } from '../desk/in-turn.ts';
import { busy, refusal, tookTooLong } from './refusal.ts';

/** How requests are let in. */
export interface Turns {
  readonly gate: Gate;
  readonly patience: Patience;
  /** Told of a fault of the program, without anything of a draft. */
  readonly onFault: (fault: string) => void;
}

/** Works on a request when its turn comes, or answers why not. */
export async function answerInTurn<Order, T>(
  c: Context,
  { gate, patience, onFault }: Turns,
  prepare: () => Promise<Order | Response>,
  work: (order: Order, signal: AbortSignal) => Promise<T>,
  answer: (value: T) => Response,
): Promise<Response> {
  try {
    const outcome = await inTurn(gate, c.req.raw.signal, patience, prepare, work);
    switch (outcome.kind) {
      case 'done':
        return answer(outcome.value);
      case 'refused':
        return outcome.response;
      case 'full':
        return busy(c);
      case 'timeout':
        return tookTooLong(c, patience.seconds);
      case 'gone':
        // Nobody reads it.
        return refusal(c, 400, 'gone', { zh: '客户端已断开', en: 'The client has gone' });
    }
  } catch (error) {
    onFault(faultOf(error));
    return refusal(c, 500, 'internal-error', {
      zh: '程序出错，稿件未检查完',
      en: 'The program failed; the drafts were not checked to the end',
    });
  }
}

/** Where the program failed. The message of an error may quote a draft, so it is left out. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return [`${error.name}${code}`, ...frames].join('\n');
}
