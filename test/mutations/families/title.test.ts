import { bundleOperators } from '../operators/bundle.ts';
import { economyOperators } from '../operators/economy.ts';
import { normOperators } from '../operators/norm.ts';
import { titleOperators } from '../operators/title.ts';
import { typeOperators } from '../operators/type.ts';
import { testOperators } from '../test-operators.ts';

testOperators([
  ...typeOperators,
  ...titleOperators,
  ...normOperators,
  ...economyOperators,
  ...bundleOperators,
]);
