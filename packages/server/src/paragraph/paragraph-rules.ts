import { rules } from '@gongwen/preset';

/**
 * Rules that may speak where a single paragraph is all that is known: those that say of themselves that they judge each
 * paragraph by itself. Title, recipients, signature and layout are none of their business.
 */
export const paragraphRules = rules.filter(({ scope }) => scope === 'paragraph');
