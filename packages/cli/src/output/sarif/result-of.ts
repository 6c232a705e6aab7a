import { type DraftFormat, formatBasis } from '@gongwen/core';
import { ELEMENT_NAMES } from '@gongwen/report';
import type { ArtifactLocation, Fix, Location, Result, Suppression } from 'sarif';
import type { Context } from '../../shared/context.ts';
import type { Finding, SilencedFinding } from '../findings/collected-file.ts';
import type { MessageOutput, SuppressedOutput } from '../to-json.ts';
import { LEVELS } from './rule-descriptor.ts';

/** What the results of one file share. */
export interface ResultContext {
  readonly format: DraftFormat | null;
  readonly location: ArtifactLocation;
  readonly ruleIndex: (ruleId: string) => number;
  /** Whether the run has a baseline; then each result says whether it is new. */
  readonly hasBaseline: boolean;
  readonly say: Context['say'];
  readonly locale: Context['locale'];
}

export function resultOf({ message, fingerprint }: Finding, context: ResultContext): Result {
  return {
    ...common(message, fingerprint, context),
    ...(context.hasBaseline && { baselineState: 'new' }),
    ...details(message, context),
  };
}

/** A message that the draft suppresses (`inSource`) or the baseline has (`external`). */
export function silencedResultOf(
  { suppressed, known, fingerprint }: SilencedFinding,
  context: ResultContext,
): Result {
  const suppression: Suppression = {
    kind: known === null ? 'inSource' : 'external',
    status: 'accepted',
    justification: suppressed.reason,
  };
  const state = known === null ? 'new' : 'unchanged';
  return {
    ...common(known ?? suppressed, fingerprint, context),
    ...(context.hasBaseline && { baselineState: state }),
    ...(known && details(known, context)),
    suppressions: [suppression],
  };
}

function common(
  message: MessageOutput | SuppressedOutput,
  fingerprint: string,
  context: ResultContext,
): Result {
  const { ruleId, severity } = message;
  return {
    ruleId,
    ruleIndex: context.ruleIndex(ruleId),
    level: LEVELS[severity],
    message: { text: message.message },
    locations: [locationOf(message, context)],
    // The first is the one that code scanning looks at.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'gongwenSentence/v1': fingerprint },
  };
}

function locationOf(
  message: MessageOutput | SuppressedOutput,
  { format, location, say }: ResultContext,
): Location {
  const { line, column } = message;
  const end = 'endLine' in message ? { endLine: message.endLine, endColumn: message.endColumn } : {};
  const region = { startLine: line, startColumn: column, ...end };
  const place: Location = { physicalLocation: { artifactLocation: location, region } };
  if (format !== 'docx') return place;
  // A .docx has no lines: the region counts paragraphs, which the logical location says in words.
  const name = say({ zh: `段${line}`, en: `paragraph ${line}` });
  const element = 'element' in message && message.element ? `${say(ELEMENT_NAMES[message.element])}/` : '';
  return {
    ...place,
    logicalLocations: [{ name, fullyQualifiedName: `${element}${name}`, kind: 'element' }],
  };
}

function details(message: MessageOutput, context: ResultContext): Pick<Result, 'fixes' | 'properties'> {
  const { say, locale } = context;
  const { basis, element, actual, expected } = message;
  const clause = basis.map((entry) => formatBasis(entry, locale)).join(say({ zh: '、', en: ', ' }));
  const fix = fixOf(message, context);
  return {
    ...(fix && { fixes: [fix] }),
    properties: { clause, element, actual, expected },
  };
}

/** Fixes of text drafts: offsets are into the text of the file. Those of a .docx would be into none. */
function fixOf({ fix, expected }: MessageOutput, { format, location, say }: ResultContext): Fix | null {
  if (fix === null || format === 'docx') return null;
  const [first] = expected;
  const text =
    first === undefined
      ? say({ zh: '按规则修改', en: 'Change as the rule asks' })
      : say({ zh: `改为：${first}`, en: `Change to: ${first}` });
  return {
    description: { text },
    artifactChanges: [
      {
        artifactLocation: location,
        replacements: fix.edits.map(({ offset, endOffset, text: inserted }) => ({
          deletedRegion: { charOffset: offset, charLength: endOffset - offset },
          insertedContent: { text: inserted },
        })),
      },
    ],
    properties: { safe: fix.safe },
  };
}
