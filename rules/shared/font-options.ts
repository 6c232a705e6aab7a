import * as z from 'zod';
import { FONT_KINDS } from './font-kind.ts';

/** The option of every rule on fonts: fonts of the office's own by their kind. */
export const fontOptions = z.strictObject({
  fonts: z
    .partialRecord(z.enum(FONT_KINDS), z.array(z.string()))
    .default({})
    .describe('本单位使用的其他字库，按类别列出'),
});
