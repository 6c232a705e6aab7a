import type { Break, Paragraph, Text } from '@gongwen/core';
import { append } from '../append.ts';
import type { ListLevel } from '../resolve/number-paragraphs.ts';
import { FALLBACK_SIZE, resolveRun } from '../resolve/resolve-run.ts';
import type { ParagraphBase } from '../resolve/style-resolver.ts';
import { UNPLACED } from '../tree/unplaced.ts';
import { newParagraph, type ParagraphBuilder } from './paragraph-builder.ts';
import type { Flow, Story } from './story.ts';
import { baseOf } from './write-text.ts';

export function newBreak(kind: Break['data']['kind'], color: string | null = null): Break {
  return { type: 'break', position: UNPLACED, data: { kind, color } };
}

/** Begins a paragraph, or goes on with the one before when its mark was deleted. */
export function openParagraph(story: Story, start: number): ParagraphBuilder {
  const { flow } = story;
  const index = story.paragraphs - 1;
  const carried = flow.pending;
  flow.pending = null;
  const paragraph = carried ?? newParagraph(index, start);
  if (carried !== null) {
    // Joined paragraphs take the formatting of the mark that stays (ISO/IEC 29500-1, 17.13.5.15).
    Object.assign(carried, { index, start, properties: {}, mark: {}, base: null });
  } else story.context.countParagraph();
  story.paragraph = paragraph;
  if (story.waiting.length > 0) {
    for (const take of story.waiting.splice(0)) take({ paragraph, offset: paragraph.length });
  }
  return paragraph;
}

/** The list level that a paragraph is numbered by, direct numbering before that of its style. */
function listOf(story: Story, paragraph: ParagraphBuilder, base: ParagraphBase): ListLevel | null {
  const { numId: direct, level } = paragraph.properties;
  const { lists } = story.context;
  const numId = direct ?? base.list?.numId;
  if (numId === undefined || numId === 0) return null;
  const byStyle = base.styleId === null ? null : lists.levelOfStyle(numId, base.styleId);
  return lists.level(numId, level ?? byStyle ?? base.list?.index ?? 0);
}

function labelText(
  story: Story,
  paragraph: ParagraphBuilder,
  base: ParagraphBase,
  list: ListLevel,
): Text | null {
  const value = story.number(list);
  if (value === '') return null;
  const direct = { ...paragraph.mark, ...list.level.run };
  const layout = resolveRun(story.context.resolver.runBase(base, direct.style), direct);
  paragraph.labelLength = value.length;
  return {
    type: 'text',
    value,
    position: UNPLACED,
    data: { generated: 'numbering', protected: null, bold: layout.bold, layout, anchor: null, map: null },
  };
}

function buildParagraph(story: Story, flow: Flow, paragraph: ParagraphBuilder, end: number): Paragraph {
  const base = baseOf(story, paragraph);
  const list = listOf(story, paragraph, base);
  const label = list === null ? null : labelText(story, paragraph, base, list);
  const node: Paragraph = {
    type: 'paragraph',
    children: label === null ? paragraph.inlines : [label, ...paragraph.inlines],
    position: UNPLACED,
    data: {
      container: flow.container,
      heading: base.outlineLevel === null ? null : base.outlineLevel + 1,
      layout: null,
      anchor: { part: story.part, start: paragraph.start, end, paragraph: paragraph.index },
    },
  };
  const { mark } = paragraph;
  const markBase = story.context.resolver.runBase(base, mark.style);
  const markSize = mark.size ?? markBase.size ?? FALLBACK_SIZE;
  story.layouts.push({
    paragraph: node,
    input: {
      base,
      properties: story.context.resolver.withList(base, list, paragraph.properties),
      list,
      section: story.section,
      firstSize: paragraph.firstSize ?? markSize,
      markSize,
      markFont: mark.ascii ?? markBase.ascii ?? null,
      defaultSize: story.context.defaultSize,
    },
  });
  return node;
}

/** The drawn line that is all there is in a paragraph. */
function onlyRule(paragraph: ParagraphBuilder): Break | null {
  if (paragraph.inlines.length > 0 || paragraph.before.length + paragraph.after.length === 0) return null;
  const around = [...paragraph.before, ...paragraph.after];
  const [first] = around;
  const rulesOnly = around.every((block) => block.type === 'break' && block.data.kind === 'rule');
  return rulesOnly && first?.type === 'break' ? first : null;
}

function place(story: Story, flow: Flow, paragraph: ParagraphBuilder, end: number): void {
  const rule = onlyRule(paragraph);
  const node = buildParagraph(story, flow, paragraph, end);
  if (rule !== null) {
    if (flow.container === 'body') story.ruleLines.push({ rule, paragraph: node });
    append(flow.blocks, paragraph.before);
    append(flow.blocks, paragraph.after);
    paragraph.place = rule;
  } else {
    append(flow.blocks, paragraph.before);
    flow.blocks.push(node);
    append(flow.blocks, paragraph.after);
    paragraph.place = node;
  }
  if (paragraph.section !== null) {
    flow.blocks.push(newBreak('section'));
    story.sections.push(paragraph.section);
    story.section += 1;
  }
}

/** An instruction that runs past its paragraph would swallow the rest of the document. */
function dropOpenInstructions(story: Story): void {
  const { fields } = story.flow;
  const broken = fields.findIndex((field) => field.phase === 'instruction');
  if (broken < 0) return;
  fields.length = broken;
  story.context.warn('有一处域代码没有结束标记，已按普通文字读取其后的内容');
}

/** Whether the paragraph runs on into the next: its mark was deleted, or it is hidden altogether. */
function runsOn(story: Story, paragraph: ParagraphBuilder): boolean {
  if (paragraph.section !== null) return false;
  if (paragraph.mark.markDeleted === true) return true;
  if (paragraph.mark.vanish === undefined || paragraph.inlines.length > 0) return false;
  return story.hidden.at(-1)?.at.paragraph === paragraph && paragraph.mark.vanish;
}

/** Ends the current paragraph at a byte of the part. */
export function closeParagraph(story: Story, end: number): void {
  const { paragraph, flow } = story;
  if (paragraph === null) return;
  dropOpenInstructions(story);
  story.last = paragraph;
  if (runsOn(story, paragraph)) {
    // The base depends on the flow, so it is worked out while the paragraph's own flow is open.
    baseOf(story, paragraph);
    flow.pending = paragraph;
  } else place(story, flow, paragraph, end);
}

/** Ends a sequence of blocks: a paragraph still waiting for the next stays by itself. */
export function flushPending(story: Story, flow: Flow): void {
  const { pending } = flow;
  if (pending === null) return;
  flow.pending = null;
  const isEmpty = pending.inlines.length === 0 && pending.before.length === 0 && pending.after.length === 0;
  const before = flow.blocks.at(-1);
  if (isEmpty && before?.type === 'paragraph') pending.place = before;
  else place(story, flow, pending, pending.start);
}
