import { type CheckOutput, type FileOutput, toJson as toVersionedJson } from '@gongwen/report';
import { toolVersion } from '../shared/tool-version.ts';

export {
  type CheckOutput,
  type FileOutput,
  type MessageOutput,
  type SummaryOutput,
  type SuppressedOutput,
  summarize,
  toFileOutput,
  toMessageOutput,
  toSuppressedOutput,
} from '@gongwen/report';

/** The JSON of a run. */
export function toJson(files: readonly FileOutput[]): CheckOutput {
  return toVersionedJson(files, toolVersion());
}
