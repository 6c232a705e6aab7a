import type { PartText } from './decode-part.ts';

/** Looks a related part up and decodes it. */
export type FindPart = (kind: string) => PartText | null;
