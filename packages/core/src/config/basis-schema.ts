import * as z from 'zod';

/** A clause as profiles and configurations write it. */
export const basisSchema = z.strictObject({
  regulation: z.string(),
  clause: z.string(),
  effective: z.iso.date().optional(),
  number: z.string().optional(),
});

/** A clause as a profile or a configuration writes it. */
export type WrittenBasis = z.output<typeof basisSchema>;
