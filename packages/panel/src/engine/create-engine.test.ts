import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DRAFT } from '../test-support/review-for.ts';
import { connectEngine } from './connect-engine.ts';
import { createEngine } from './create-engine.ts';
import type { EngineSettings } from './engine.ts';
import { serveEngine } from './serve-engine.ts';

const fixture = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../../fixtures/${path}`, import.meta.url))));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const SETTINGS: EngineSettings = { locale: 'zh-CN', profile: null, files: [] };

describe('检查引擎', () => {
  test('按 gongwen.yaml 检查，没有的规则和写错的键指明文件和行', async () => {
    const engine = createEngine();
    const config = (text: string) => [{ path: '公文/gongwen.yaml', bytes: bytes(text) }];
    const good = await engine.configure({ ...SETTINGS, files: config('rules: { wording/typo: off }\n') });
    expect(good).toMatchObject({ kind: 'ready', profiles: expect.arrayContaining(['national']) });
    const inside = await engine.survey({ path: '公文/稿.md', content: DRAFT });
    const outside = await engine.survey({ path: '稿.md', content: DRAFT });
    const rules = (answer: typeof inside) =>
      answer.kind === 'surveyed' ? answer.output.messages.map(({ ruleId }) => ruleId) : [];
    expect(rules(inside)).not.toContain('wording/typo');
    expect(rules(outside)).toContain('wording/typo');
    const bad = await engine.configure({ ...SETTINGS, files: config('extends: 没有\nrule: 1\n') });
    expect(bad).toMatchObject({ kind: 'broken' });
    expect(bad.kind === 'broken' && bad.problems.join('\n')).toMatch(/公文\/gongwen\.yaml:\d+:\d+: /u);
  });

  test('配置要忽略的稿件不检查，打开时照样显示', async () => {
    const engine = createEngine();
    const files = [{ path: 'gongwen.yaml', bytes: bytes('ignore: ["旧/**"]\n') }];
    await engine.configure({ ...SETTINGS, files });
    const file = { path: '旧/稿.md', content: DRAFT };
    expect(await engine.survey(file)).toEqual({ kind: 'left-out' });
    expect(await engine.review(file)).toMatchObject({ kind: 'checked' });
  });

  test('两份内容相同的通知，要比较之后才知道；移去一份就不再报', async () => {
    const engine = createEngine();
    const first = new TextDecoder().decode(fixture('conforming/notice-work-safety.md'));
    const content = first.replaceAll('〔2026〕9号', '〔2026〕99号');
    await engine.survey({ path: '一.md', content: first });
    await engine.survey({ path: '二.md', content });
    const compared = await engine.compare();
    const rules = compared.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(rules).toContain('economy/duplicate');
    const review = await engine.review({ path: '二.md', content });
    const own = review.kind === 'checked' ? review.review.output.messages : [];
    expect(own.map(({ ruleId }) => ruleId)).toContain('economy/duplicate');
    await engine.forget('一.md');
    expect((await engine.compare()).flatMap(({ messages }) => messages)).toEqual([]);
  });

  test('后来的检查使先前的作废', async () => {
    const engine = createEngine();
    const long = DRAFT + '为保证汛期安全，我镇拟对该桥加固改造。\n\n'.repeat(3000);
    const [first, second] = await Promise.all([
      engine.review({ path: '稿.md', content: long }),
      engine.review({ path: '稿.md', content: DRAFT }),
    ]);
    expect([first.kind, second.kind]).toEqual(['outdated', 'checked']);
  });

  test('.docx 的批注写明理由即不再报，改动之后能再读', async () => {
    const engine = createEngine();
    const file = { path: '稿.docx', content: fixture('defects/date-invalid.docx') };
    const before = await engine.review(file);
    const problem = before.kind === 'checked' ? before.review.problems[0] : undefined;
    if (before.kind !== 'checked' || problem === undefined) throw new Error('nothing was found');
    const { offset, endOffset, ruleId } = problem.message;
    const place = {
      start: offset,
      end: endOffset,
      text: before.review.text.slice(offset, endOffset),
      paragraph: { number: 1, text: '', label: 0, twins: 0, start: 0 },
    };
    const comment = { place, text: `gongwen-disable ${ruleId} -- 照抄来文` };
    const changed = await engine.comment(file, comment);
    expect(changed.outcomes).toEqual([{ kind: 'applied' }]);
    const after = await engine.review({ ...file, content: changed.content });
    expect(after.kind === 'checked' && after.review.output.suppressed.map(({ reason }) => reason)).toEqual([
      '照抄来文',
    ]);
    const other = await engine.comment(file, { ...comment, place: { ...place, text: '别的文字' } });
    expect(other.outcomes).toEqual([{ kind: 'refused', reason: 'changed', detail: null }]);
  });

  test('GBK 的稿件改后仍是 GBK', async () => {
    const engine = createEngine();
    const gbk = Uint8Array.from([
      0xb2, 0xbc, 0xca, 0xf0, 0xa1, 0xa3, 0x0a, 0xc7, 0xeb, 0xc5, 0xfa, 0xca, 0xbe,
    ]);
    const edit = {
      start: 0,
      end: 1,
      text: '布',
      replacement: '部',
      paragraph: { number: 1, text: '布署。', label: 0, twins: 0, start: 0 },
    };
    const { content } = await engine.fix({ path: '稿.txt', content: gbk }, [{ edits: [edit] }]);
    expect([...(content as Uint8Array)]).toEqual([0xb2, 0xbf, ...gbk.slice(2)]);
  });

  test('隔着通道一样回答，程序的错误也传回来', async () => {
    const { port1, port2 } = new MessageChannel();
    serveEngine(createEngine(), port1 as never);
    const engine = connectEngine(port2 as never);
    port1.start();
    port2.start();
    expect(await engine.survey({ path: '稿.md', content: DRAFT })).toMatchObject({ kind: 'surveyed' });
    await expect(engine.fix({ path: '稿.pdf', content: '' }, [])).rejects.toThrow(/稿\.pdf/u);
    port1.close();
  });
});
