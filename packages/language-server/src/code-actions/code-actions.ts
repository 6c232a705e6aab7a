import { applyEdits, type FixEdit, type GongwenMessage, resolveFixes } from '@gongwen/core';
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { DraftState } from '../features/draft-state.ts';
import { rangeOf } from '../features/shared/range-of.ts';
import { sayIn } from '../features/shared/say.ts';
import { shorten } from '../features/shared/shorten.ts';
import { suppressionEdit } from './suppression-edit.ts';

/** All safe fixes of a draft; editors run it on save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.gongwen`;
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

/** Characters of a replacement that a menu shows. */
const LONGEST_TITLE = 30;

/** What can be done about the messages of a range. */
export function codeActions(
  state: DraftState,
  range: Range,
  { only, diagnostics }: Pick<CodeActionContext, 'only' | 'diagnostics'>,
): CodeAction[] {
  const wants = (kind: string): boolean =>
    only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const quick = wants(CodeActionKind.QuickFix) ? quickFixes(state, range, diagnostics) : [];
  return [...quick, ...(wants(FIX_ALL) ? fixAll(state) : [])];
}

function quickFixes(state: DraftState, range: Range, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const { document, checked } = state;
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const here = checked.messages.filter(({ offset, endOffset }) => offset <= to && endOffset >= from);
  const own = (message: GongwenMessage): Diagnostic[] => {
    const { start } = rangeOf(document, { start: message.offset, end: message.endOffset });
    return diagnostics.filter(
      ({ code, range: at }) =>
        code === message.ruleId && at.start.line === start.line && at.start.character === start.character,
    );
  };
  const fixes = here.flatMap((message) => messageFixes(state, message, own(message)));
  const rules = [...new Set(here.map(({ ruleId }) => ruleId))];
  const ofRules = rules.flatMap((ruleId) => fixRule(state, ruleId));
  const suppressions = here.flatMap((message) => suppress(state, message, own(message)));
  return [...fixes, ...ofRules, ...suppressions];
}

/** The fix of a message, else each of the words that it proposes in place of what stands there. */
function messageFixes(state: DraftState, message: GongwenMessage, diagnostics: Diagnostic[]): CodeAction[] {
  const say = sayIn(state.locale);
  const action = (title: string, edits: readonly FixEdit[], safe: boolean): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: safe,
    edit: editOf(state, edits),
  });
  const changed = (text: string): string =>
    text === ''
      ? say({ zh: '删去', en: 'Delete it' })
      : say({
          zh: `改为“${shorten(text, LONGEST_TITLE)}”`,
          en: `Change to "${shorten(text, LONGEST_TITLE)}"`,
        });
  const { fix, offset, endOffset } = message;
  if (fix !== null) return [action(changed(mended(state, message)), fix.edits, fix.safe)];
  const stands = state.document.getText().slice(offset, endOffset);
  if (!PROPOSES_WORDS.test(message.ruleId) || stands === '' || stands !== message.actual) return [];
  return (message.expected ?? []).map((word) =>
    action(changed(word), [{ offset, endOffset, text: word }], false),
  );
}

/** Families whose `expected` are words for the place itself. */
const PROPOSES_WORDS = /^(?:wording|formulation)\//u;

/** What stands at the place of a message once its fix is made. */
function mended({ document }: DraftState, { fix, offset, endOffset }: GongwenMessage): string {
  const edits = fix?.edits ?? [];
  const from = Math.min(offset, ...edits.map((edit) => edit.offset));
  const to = Math.max(endOffset, ...edits.map((edit) => edit.endOffset));
  const shifted = edits.map((edit) => ({
    ...edit,
    offset: edit.offset - from,
    endOffset: edit.endOffset - from,
  }));
  return applyEdits(document.getText().slice(from, to), shifted).trim();
}

/** All fixes of one rule, when it has more than one in the draft. */
function fixRule(state: DraftState, ruleId: string): CodeAction[] {
  const ofRule = state.checked.messages.filter((message) => message.ruleId === ruleId);
  const safe = resolveFixes(ofRule, 'safe');
  if (safe.settled.length < 2) return [];
  const count = safe.settled.length;
  const title = sayIn(state.locale)({
    zh: `改正全文 ${count} 处同类问题（${ruleId}）`,
    en: `Fix all ${count} problems of ${ruleId}`,
  });
  return [{ title, kind: CodeActionKind.QuickFix, edit: editOf(state, safe.edits) }];
}

function fixAll(state: DraftState): CodeAction[] {
  const { edits, settled } = resolveFixes(state.checked.messages, 'safe');
  if (settled.length === 0) return [];
  const title = sayIn(state.locale)({
    zh: `改正全部可放心改的问题（${settled.length} 处）`,
    en: `Apply all safe fixes (${settled.length})`,
  });
  return [{ title, kind: FIX_ALL, edit: editOf(state, edits) }];
}

function suppress(state: DraftState, message: GongwenMessage, diagnostics: Diagnostic[]): CodeAction[] {
  const edit = suppressionEdit(state, message);
  if (edit === null) return [];
  const title = sayIn(state.locale)({
    zh: `此处不查 ${message.ruleId}（须写明理由）`,
    en: `Suppress ${message.ruleId} here (give a reason)`,
  });
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: { changes: { [state.document.uri]: [edit] } },
    },
  ];
}

function editOf({ document }: DraftState, edits: readonly FixEdit[]): CodeAction['edit'] & object {
  const changes: TextEdit[] = edits.map(({ offset, endOffset, text }) => ({
    range: rangeOf(document, { start: offset, end: endOffset }),
    newText: text,
  }));
  return { changes: { [document.uri]: changes } };
}
