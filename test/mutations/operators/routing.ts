import type { Operator } from '../operator.ts';
import { downwardOperators } from './routing-downward.ts';
import { sidewaysOperators } from './routing-sideways.ts';
import { upwardOperators } from './routing-upward.ts';

/** 行文关系. */
export const routingOperators: readonly Operator[] = [
  ...upwardOperators,
  ...downwardOperators,
  ...sidewaysOperators,
];
