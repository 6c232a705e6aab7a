import { type Review, type ReviewProblem, suppressionText } from '@gongwen/report/review';
import type { Host, HostDocument, HostOutcome } from '../host/index.ts';
import { hostPlace } from './host-place.ts';

/** Whether a problem can be suppressed in its draft: the format has comments, and the host can write them. */
export function canSuppress(host: Host, document: HostDocument, { suppressAt }: ReviewProblem): boolean {
  if (document.format === 'docx') return host.capabilities.comment;
  return suppressAt !== null && host.capabilities.replace !== 'none';
}

/** Writes the suppression of a problem with its reason into the draft: a comment of Word, or one of Markdown. */
export async function suppressProblem(
  host: Host,
  document: HostDocument,
  review: Review,
  problem: ReviewProblem,
  reason: string,
): Promise<HostOutcome> {
  const { message, suppressAt } = problem;
  if (document.format === 'docx') {
    const place = hostPlace(review, message.offset, message.endOffset);
    return host.comment({ place, text: suppressionText('docx', message.ruleId, reason) }, document.revision);
  }
  if (suppressAt === null) return { kind: 'refused', reason: 'protected', detail: null };
  const end = review.text.includes('\r\n') ? '\r\n' : '\n';
  const replacement = `${suppressionText('markdown', message.ruleId, reason)}${end}${end}`;
  const edit = { ...hostPlace(review, suppressAt, suppressAt), replacement };
  const [outcome] = await host.replace([{ edits: [edit] }], document.revision);
  return outcome ?? { kind: 'refused', reason: 'failed', detail: null };
}
