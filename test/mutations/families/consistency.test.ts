import { consistencyOperators } from '../operators/consistency.ts';
import { testOperators } from '../test-operators.ts';

testOperators(consistencyOperators);
