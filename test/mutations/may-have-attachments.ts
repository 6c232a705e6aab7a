import type { FixtureName } from '../fixtures/fixture-docx-options.ts';
import { butNot } from './ten-from.ts';

/** Documents that have an attachment note of themselves. */
const ATTACHED: readonly FixtureName[] = [
  'circular-commendation',
  'letter-comments',
  'notice-flood-control',
  'request-school-repair',
];

/** Documents that have no attachments, and might have. */
export const mayHaveAttachments = butNot(
  ...ATTACHED,
  'minutes-executive-meeting',
  'order-forest-fire',
  'resolution-work-report',
);
