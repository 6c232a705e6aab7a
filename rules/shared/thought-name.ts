/** The full name of the Thought. */
export const THOUGHT_NAME = '习近平新时代中国特色社会主义思想';

/**
 * The name, whole or with parts of it or forms of address in any order; 习近平法治思想 and its like do not match. At
 * most seven parts: linear.
 */
export const THOUGHT_NAME_FORMS = /习近平(?:总书记|同志|主席|新时代|中国|特色|社会主义){0,7}思想/gu;
