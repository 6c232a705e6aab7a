import { afterEach, describe, expect, test } from 'vitest';
import { effectScope, shallowRef } from 'vue';
import { createEngine } from '../engine/create-engine.ts';
import type { HostCapabilities } from '../host/index.ts';
import { type MemoryHost, memoryHost } from '../test-support/memory-host.ts';
import { DRAFT } from '../test-support/review-for.ts';
import { chinese } from '../texts/index.ts';
import type { PanelServices } from './panel-services.ts';
import { type Panel, usePanel } from './use-panel.ts';

const scopes: { stop: () => void }[] = [];
afterEach(() => {
  for (const scope of scopes.splice(0)) scope.stop();
});

async function openPanel(
  text = DRAFT,
  capabilities: Partial<HostCapabilities> = {},
): Promise<{ panel: Panel; host: MemoryHost }> {
  const host = memoryHost(text, capabilities);
  const services: PanelServices = {
    host,
    review: createEngine().review,
    texts: chinese,
    exports: [],
    openRule: null,
  };
  const scope = effectScope();
  scopes.push(scope);
  const panel = scope.run(() => usePanel(shallowRef(services)));
  if (panel === undefined) throw new Error('the scope was stopped');
  await panel.recheck();
  return { panel, host };
}

function indexOf(panel: Panel, actual: string): number {
  const index = panel.review.value?.problems.findIndex(({ message }) => message.actual === actual) ?? -1;
  if (index < 0) throw new Error(`no problem about ${actual}`);
  return index;
}

describe('问题栏', () => {
  test('选中一处时宿主转到该处，并向读屏软件报出次序和内容', async () => {
    const { panel, host } = await openPanel();
    panel.select(indexOf(panel, '按装'));
    expect(host.visited).toEqual(['按装']);
    expect(panel.state.announcement).toMatch(/^第 \d+ 处，共 \d+ 处。错误：“按装”应为“安装”/u);
  });

  test('按列表的次序逐处移动，筛去的不经过', async () => {
    const { panel } = await openPanel();
    panel.setFilters({ query: '布署' });
    const order = panel.order.value;
    expect(order.length).toBeLessThan(panel.review.value?.problems.length ?? 0);
    expect(panel.state.announcement).toMatch(new RegExp(`^显示 ${order.length} 处，共 \\d+ 处$`, 'u'));
    const seen = [...order, 0].map(() => {
      panel.step(1);
      return panel.state.selected;
    });
    expect(seen).toEqual([...order, order[0]]);
  });

  test('修改一处后只有这一处的文字变了，选中移到下一处', async () => {
    const { panel, host } = await openPanel();
    const count = panel.review.value?.problems.length ?? 0;
    await panel.fix(indexOf(panel, '按装'));
    expect(host.text()).toBe(DRAFT.replace('按装', '安装'));
    expect(panel.review.value?.problems).toHaveLength(count - 1);
    expect(panel.state.note).toBe('已修改 1 处。');
    expect(panel.state.selected).not.toBeNull();
  });

  test('全部可靠项一次改完，须确认的不动', async () => {
    const { panel, host } = await openPanel();
    await panel.fixSafe();
    expect(host.text()).not.toMatch(/布署|按装|截止/u);
    expect(host.text()).toContain('2026年6月31日');
    expect(panel.safeFixes.value).toEqual([]);
  });

  test('检查之后文字变了，修改不生效，并说明原因', async () => {
    const { panel, host } = await openPanel(DRAFT, { watch: false });
    const index = indexOf(panel, '按装');
    host.type(DRAFT.replace('按装', '安装'));
    await panel.fix(index);
    expect(host.text()).toBe(DRAFT.replace('按装', '安装'));
  });

  test('宿主说文字变了就重新检查', async () => {
    const { panel, host } = await openPanel();
    host.type(DRAFT.replace('按装', '安装'));
    await expect.poll(() => panel.review.value?.text).toBe(host.text());
    expect(panel.review.value?.problems.some(({ message }) => message.actual === '按装')).toBe(false);
  });

  test('重新检查后选中仍是同一处', async () => {
    const { panel, host } = await openPanel();
    panel.select(indexOf(panel, '按装'));
    host.type(`---\n文种: 请示\n---\n${DRAFT}`);
    await expect.poll(() => panel.review.value?.text).toBe(host.text());
    expect(panel.state.selected).toBe(indexOf(panel, '按装'));
  });

  test('忽略写进带理由的注释，再查时不报', async () => {
    const { panel, host } = await openPanel();
    await panel.ignore(indexOf(panel, '按装'), '引用原文');
    expect(host.text()).toContain(
      '<!-- gongwen-disable-next-line wording/typo -- 引用原文 -->\n\n中心桥建于1998年。',
    );
    expect(panel.review.value?.problems.filter(({ message }) => message.actual === '按装')).toEqual([]);
    expect(panel.review.value?.output.suppressed[0]?.reason).toBe('引用原文');
  });

  test('宿主不能改时不提供修改', async () => {
    const { panel } = await openPanel(DRAFT, { replace: 'none' });
    expect(panel.safeFixes.value).toEqual([]);
  });

  test('读不了的稿件说明原因', async () => {
    const { panel } = await openPanel('');
    expect(panel.view.value).toMatchObject({ kind: 'failed', message: expect.stringMatching(/.+/u) });
  });
});
