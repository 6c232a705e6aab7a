import type { FixEdit } from '@gongwen/core';
import fc from 'fast-check';
import type { AnnotationMessage } from '../index.ts';

interface Seed {
  readonly from: number;
  readonly length: number;
  readonly text: string | null;
}

/** Seeds of messages, whatever the text will be. */
export const arbitraryMessages: fc.Arbitrary<readonly Seed[]> = fc.array(
  fc.record({
    from: fc.noBias(fc.integer({ min: 0, max: 999 })).map((thousandths) => thousandths / 1000),
    length: fc.nat({ max: 6 }),
    text: fc.option(fc.constantFrom('', '新', '〔2026〕', ' 空 格 ', 'a\tb', '上\v下', '<&>'), { freq: 3 }),
  }),
  { maxLength: 8 },
);

/** Messages on a text; fixes stay within a line, as those of rules do. */
export function messagesOn(text: string, seeds: readonly Seed[]): AnnotationMessage[] {
  return seeds.map(({ from, length, text: replacement }, index) => {
    const offset = Math.floor(from * text.length);
    const lineEnd = text.indexOf('\n', offset);
    const endOffset = Math.min(offset + length, lineEnd < 0 ? text.length : lineEnd);
    const edit: FixEdit = { offset, endOffset, text: replacement ?? '' };
    return {
      ruleId: `family/rule-${index}`,
      severity: 'warning',
      message: `第${index}处`,
      offset,
      endOffset,
      expected: [],
      basis: [{ regulation: '条例', clause: '第九条' }],
      fix: replacement === null ? null : { safe: true, edits: [edit] },
    };
  });
}
