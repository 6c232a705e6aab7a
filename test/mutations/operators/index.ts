import type { Operator } from '../operator.ts';
import { attachmentOperators } from './attachment.ts';
import { bundleOperators } from './bundle.ts';
import { citationOperators } from './citation.ts';
import { consistencyOperators } from './consistency.ts';
import { consultOperators } from './consult.ts';
import { dateOperators } from './date.ts';
import { economyOperators } from './economy.ts';
import { elementOperators } from './element.ts';
import { formulationOperators } from './formulation.ts';
import { layoutOperators } from './layout.ts';
import { lengthOperators } from './length.ts';
import { normOperators } from './norm.ts';
import { numberOperators } from './number.ts';
import { numeralOperators } from './numeral.ts';
import { punctuationOperators } from './punctuation.ts';
import { routingOperators } from './routing.ts';
import { securityOperators } from './security.ts';
import { signOperators } from './sign.ts';
import { structureOperators } from './structure.ts';
import { titleOperators } from './title.ts';
import { typeOperators } from './type.ts';
import { wordingOperators } from './wording.ts';

/** Every operator, family by family. */
export const operators: readonly Operator[] = [
  ...routingOperators,
  ...consultOperators,
  ...signOperators,
  ...typeOperators,
  ...titleOperators,
  ...numberOperators,
  ...securityOperators,
  ...elementOperators,
  ...layoutOperators,
  ...lengthOperators,
  ...structureOperators,
  ...attachmentOperators,
  ...dateOperators,
  ...numeralOperators,
  ...punctuationOperators,
  ...wordingOperators,
  ...formulationOperators,
  ...citationOperators,
  ...normOperators,
  ...economyOperators,
  ...bundleOperators,
  ...consistencyOperators,
];
