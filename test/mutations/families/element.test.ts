import { elementOperators } from '../operators/element.ts';
import { layoutOperators } from '../operators/layout.ts';
import { numberOperators } from '../operators/number.ts';
import { securityOperators } from '../operators/security.ts';
import { testOperators } from '../test-operators.ts';

testOperators([...elementOperators, ...numberOperators, ...securityOperators, ...layoutOperators]);
