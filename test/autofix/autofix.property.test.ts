import type { CheckedFile, GongwenMessage } from '@gongwen/core';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkDraft, type FixedDraft, fixDraft } from './fix-draft.ts';
import { SAFE_RULES } from './fixed-pairs.ts';
import { type GeneratedDraft, generatedDraft, type TextFormat } from './generated-draft.ts';
import { blocksOf, remarkTree } from './structure-of.ts';

const RUNS = 150;

const exercised: Record<TextFormat, Set<string>> = { md: new Set(), txt: new Set() };

function everyFix(format: TextFormat, judge: (fix: FixedDraft, draft: GeneratedDraft) => void): void {
  fc.assert(
    fc.property(generatedDraft(format), (draft) => {
      const fix = fixDraft(Buffer.from(draft.text), `draft.${format}`);
      for (const { ruleId } of fix.fixed) exercised[format].add(ruleId);
      judge(fix, draft);
    }),
    { numRuns: RUNS },
  );
}

for (const format of ['md', 'txt'] as const) {
  describe(`safe fixes of a .${format} draft`, () => {
    it('leave nothing that a second run would change', () => {
      everyFix(format, ({ text, bytes, after }) => {
        expect(after.messages.filter(({ fix }) => fix?.safe === true)).toEqual([]);
        const again = fixDraft(bytes, `draft.${format}`);
        expect([again.text, again.fixed]).toEqual([text, []]);
      });
    });

    it('leave every block what it was and where it was', () => {
      everyFix(format, ({ before, after, text }, draft) => {
        expect(blocksOf(after.document.draft)).toEqual(blocksOf(before.document.draft));
        if (format === 'md') expect(remarkTree(text)).toEqual(remarkTree(draft.text));
      });
    });

    it('leave protected text as it stands', () => {
      everyFix(format, ({ text }, { untouchable }) => {
        let from = 0;
        for (const slice of untouchable) {
          const at = text.indexOf(slice, from);
          if (at < 0) expect(text.slice(from)).toContain(slice);
          from = at + slice.length;
        }
      });
    });

    it('settle what they say they settle, and give rise to no error or warning', () => {
      everyFix(format, ({ before, after, fixed }, { meant }) => {
        expect(unsettled(before, after, fixed)).toEqual([]);
        expect(risen(after, before, checkDraft(meant, `draft.${format}`))).toEqual([]);
      });
    });

    it('keep line ends, byte order marks, full-width spaces and characters beyond the basic plane', () => {
      everyFix(format, ({ bytes }, draft) => {
        expect(unusual(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))).toEqual(
          unusual(draft.text),
        );
      });
    });

    afterAll(() => {
      expect(SAFE_RULES.filter((id) => !exercised[format].has(id))).toEqual([]);
    });
  });
}

const shown = (messages: readonly GongwenMessage[]): readonly string[] =>
  messages.map(({ ruleId, line, reason }) => `${line} ${ruleId} ${reason}`);

/** Messages that were settled and yet are there as often as before. */
function unsettled(
  before: CheckedFile,
  after: CheckedFile,
  fixed: readonly GongwenMessage[],
): readonly string[] {
  const [left, had] = [shown(after.messages), shown(before.messages)];
  const count = (messages: readonly string[], one: string): number =>
    messages.filter((message) => message === one).length;
  return shown(fixed).filter(
    (message) => count(left, message) > Math.max(0, count(had, message) - count(shown(fixed), message)),
  );
}

/**
 * Errors and warnings of rules that say more after the fixes than before. A fix may let a rule read what it could not:
 * then it says what it would have said of the draft as it was meant.
 */
function risen(after: CheckedFile, ...known: readonly CheckedFile[]): readonly string[] {
  const grave = ({ messages }: CheckedFile): readonly GongwenMessage[] =>
    messages.filter(({ severity }) => severity !== 'info');
  const count = (file: CheckedFile, id: string): number =>
    grave(file).filter(({ ruleId }) => ruleId === id).length;
  return shown(
    grave(after).filter(({ ruleId }) => known.every((file) => count(file, ruleId) < count(after, ruleId))),
  );
}

const unusual = (text: string): readonly string[] =>
  text.match(/[\r\n\uFEFF\u3000\u{10000}-\u{10FFFF}]/gu) ?? [];
