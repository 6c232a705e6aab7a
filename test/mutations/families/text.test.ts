import { attachmentOperators } from '../operators/attachment.ts';
import { citationOperators } from '../operators/citation.ts';
import { dateOperators } from '../operators/date.ts';
import { formulationOperators } from '../operators/formulation.ts';
import { lengthOperators } from '../operators/length.ts';
import { numeralOperators } from '../operators/numeral.ts';
import { punctuationOperators } from '../operators/punctuation.ts';
import { structureOperators } from '../operators/structure.ts';
import { wordingOperators } from '../operators/wording.ts';
import { testOperators } from '../test-operators.ts';

testOperators([
  ...structureOperators,
  ...lengthOperators,
  ...attachmentOperators,
  ...dateOperators,
  ...numeralOperators,
  ...punctuationOperators,
  ...wordingOperators,
  ...formulationOperators,
  ...citationOperators,
]);
