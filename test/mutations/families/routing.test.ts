import { consultOperators } from '../operators/consult.ts';
import { routingOperators } from '../operators/routing.ts';
import { signOperators } from '../operators/sign.ts';
import { testOperators } from '../test-operators.ts';

testOperators([...routingOperators, ...consultOperators, ...signOperators]);
