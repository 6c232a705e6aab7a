import { readFileSync } from 'node:fs';
import { docxReader } from '@gongwen/docx';
import { writeDocx } from '@gongwen/docx/export';
import { profiles, rules } from '@gongwen/preset';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { receiptOf } from './support/receipt-of.ts';
import { createWorkspace } from './support/workspace.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/conforming/${name}.md`, import.meta.url), 'utf8');

const MEASURES = fixture('notice-issue-measures');
const REQUEST = fixture('request-school-repair');
const OPINIONS = fixture('opinions-high-quality');
const POLICY = OPINIONS.replace('文种: 意见', '文种: 意见\n类别: 政策性文件');

const YANSHI = ['--profile', 'yanshi-2023', '--no-register'] as const;
const NATIONAL = ['--profile', 'national', '--no-register'] as const;

const missingIn = (receipt: Awaited<ReturnType<typeof receiptOf>>) =>
  receipt.missing.map(({ name, severity, basis }) => [
    name,
    severity,
    basis.map(({ regulation, clause }) => `${regulation} ${clause}`),
  ]);

const GUIDANCE = '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见';
const RULES_OF_YANSHI = '洛阳市偃师区人民政府工作规则';

describe('缺什么、依据哪一条', () => {
  it('yanshi-2023：政策性文件缺解读方案、解读材料，依据第三十五条', async () => {
    const { call } = await createWorkspace({ '材料/意见（送审稿）.md': POLICY });
    expect(missingIn(await receiptOf(call, ['材料', ...YANSHI]))).toEqual([
      ['解读方案', 'error', [`${RULES_OF_YANSHI} 第三十五条`]],
      ['解读材料', 'error', [`${RULES_OF_YANSHI} 第三十五条`]],
    ]);
  });

  it('national：政策性文件不要求解读方案、解读材料', async () => {
    const { call } = await createWorkspace({ '材料/意见（送审稿）.md': POLICY });
    expect(missingIn(await receiptOf(call, ['材料', ...NATIONAL]))).toEqual([]);
  });

  it('规范性文件的材料：两个规则集都依国办发〔2018〕115号，yanshi-2023 另加本区条款', async () => {
    const { call } = await createWorkspace({ '材料/办法（送审稿）.md': MEASURES });
    expect(missingIn(await receiptOf(call, ['材料', ...NATIONAL]))).toEqual([
      ['起草说明', 'error', [`${GUIDANCE} 二（五）`]],
      ['制定依据', 'error', [`${GUIDANCE} 二（五）`]],
      ['征求意见和会签情况', 'error', [`${GUIDANCE} 二（五）`]],
      ['合法性审核意见', 'error', [`${GUIDANCE} 二（五）`, `${GUIDANCE} 二（七）`]],
    ]);
    const local = new Map(
      (await receiptOf(call, ['材料', ...YANSHI])).missing.map(({ name, basis }) => [
        name,
        basis.map(({ clause }) => clause),
      ]),
    );
    expect(local.get('合法性审核意见')).toEqual(['二（五）', '二（七）', '第二十条', '第五十五条第二款']);
    expect(local.get('征求意见和会签情况')).toEqual(['二（五）', '第二十条']);
  });

  it('材料齐全，没有错误，退出码 0', async () => {
    const { call } = await createWorkspace({
      '材料/1.办法（送审稿）.md': MEASURES,
      '材料/2.起草说明.txt': '起草说明\n',
      '材料/3.制定依据.pdf': '%PDF-1.7',
      '材料/4.征求意见汇总表.xlsx': 'x',
      '材料/5.合法性审核意见书（区司法局）.pdf': '%PDF-1.4',
    });
    const { status, stdout } = await call(['intake', '材料', ...YANSHI, '--format', 'json']);
    const [{ receipt }] = JSON.parse(stdout).submissions;
    expect([status, receipt.missing, receipt.problems, receipt.counts]).toEqual([
      0,
      [],
      [],
      { errors: 0, warnings: 0, infos: 0 },
    ]);
  });

  it('没有写明类别的通知、意见只提示“如为……”，请示不提', async () => {
    const { call } = await createWorkspace({ 'a/意见.md': OPINIONS, 'b/请示.md': REQUEST });
    const [opinions, request] = [
      await receiptOf(call, ['a', ...YANSHI]),
      await receiptOf(call, ['b', ...YANSHI]),
    ];
    expect(opinions.missing).toEqual([]);
    expect(opinions.problems.map(({ code }) => code)).toEqual(['kind-not-stated']);
    expect(opinions.problems[0]?.message).toContain('如为政策性文件，还应附解读方案、解读材料');
    expect(request.problems).toEqual([]);
  });

  it('--kind 写明类别；协议依第二十八条，重大行政决策依第二十七条', async () => {
    const { call } = await createWorkspace({ 'a/意见.md': OPINIONS });
    const clausesFor = async (kind: string) =>
      (await receiptOf(call, ['a', ...YANSHI, '--kind', kind])).missing.map(({ name, severity, basis }) => [
        name,
        severity,
        ...basis.map(({ clause }) => clause),
      ]);
    expect(await clausesFor('协议')).toEqual([['合法性审核意见', 'error', '第二十八条']]);
    expect(await clausesFor('重大行政决策')).toEqual([
      ['合法性审核意见', 'error', '第二十七条第一款'],
      ['风险评估报告', 'warning', '第二十四条', '第二十七条第一款'],
      ['征求意见和会签情况', 'warning', '第二十六条'],
    ]);
    const wrong = await call(['intake', 'a', ...YANSHI, '--kind', '政策文件']);
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('是不是 政策性文件')]);
  });

  it('请示涉及其他部门职权、文中又没有协商情况，要会签意见；会签意见送来了就不缺', async () => {
    const alone = REQUEST.replace(/^协商.*\n/mu, '').replace('已征求区财政局意见，区财政局无不同意见。', '');
    const { call } = await createWorkspace({
      'a/请示.md': alone,
      'b/请示.md': alone,
      'b/区财政局会签意见.pdf': 'x',
    });
    expect(missingIn(await receiptOf(call, ['a', ...NATIONAL]))).toEqual([
      ['征求意见和会签情况', 'warning', ['党政机关公文处理工作条例 第十九条第六项']],
    ]);
    expect(missingIn(await receiptOf(call, ['a', ...YANSHI]))).toEqual([
      [
        '征求意见和会签情况',
        'warning',
        ['党政机关公文处理工作条例 第十九条第六项', `${RULES_OF_YANSHI} 第五十六条第一款`],
      ],
    ]);
    expect((await receiptOf(call, ['b', ...YANSHI])).missing).toEqual([]);
  });

  it('随规则集发布的要求，所列材料、类别和规则都是有的', () => {
    const known = new Set(rules.map(({ id }) => id));
    const all = [...profiles.values()].flatMap(({ intake }) => (intake ? [intake] : []));
    const parts = new Set(all.flatMap((intake) => intake.parts ?? []).map(({ name }) => name));
    const kinds = new Set(all.flatMap((intake) => intake.kinds ?? []));
    const requirements = all.flatMap((intake) => intake.requirements ?? []);
    expect(requirements.length).toBeGreaterThan(10);
    expect(requirements.filter(({ part }) => !parts.has(part))).toEqual([]);
    expect(requirements.flatMap((one) => one.kinds).filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(requirements.flatMap(({ rule }) => rule ?? []).filter((id) => !known.has(id))).toEqual([]);
    expect(requirements.filter(({ basis }) => basis.length === 0)).toEqual([]);
  });
});

describe('附件说明和送来的附件对照', () => {
  const NOTED = `${OPINIONS.trimEnd()}\n\n附件：1.重点任务分工表\n　　　2.目标任务表\n`;

  it('列出而没有送来的是缺件，送来而没有列出的是警告', async () => {
    const { call } = await createWorkspace({
      '材料/意见（送审稿）.md': NOTED,
      '材料/附件1：重点任务分工表.xlsx': 'x',
      '材料/附件3 资金安排表.xlsx': 'y',
    });
    const receipt = await receiptOf(call, ['材料', ...NATIONAL]);
    expect(receipt.missing.map(({ what, name, basis }) => [what, name, basis[0]?.clause])).toEqual([
      ['attachment', '目标任务表', '7.3.7'],
    ]);
    expect(receipt.problems.map(({ code, files }) => [code, files])).toContainEqual([
      'unnamed-attachment',
      ['附件3 资金安排表.xlsx'],
    ]);
  });

  it('附件排在稿件后面，或者文件名只有“附件2”，都算送来了', async () => {
    const { call } = await createWorkspace({
      'a/请示.md': REQUEST,
      'b/意见（送审稿）.md': NOTED,
      'b/附件1.xlsx': 'x',
      'b/附件2.docx': await writeDocx({
        form: 'standard',
        header: null,
        imprint: null,
        blocks: [{ kind: 'title', lines: ['目标任务表'] }],
      }),
    });
    expect((await receiptOf(call, ['a', ...YANSHI])).missing).toEqual([]);
    const receipt = await receiptOf(call, ['b', ...NATIONAL]);
    expect(receipt.missing).toEqual([]);
    expect(receipt.problems.filter(({ code }) => code === 'unnamed-attachment')).toEqual([]);
  });
});

describe('每个文件是哪类材料', () => {
  it('看文件名；名称不说明的看内容', async () => {
    const title = (lines: readonly string[]) =>
      writeDocx({
        form: 'standard',
        header: null,
        imprint: null,
        blocks: [
          { kind: 'title', lines },
          { kind: 'body', text: '正文。' },
        ],
      });
    const { call } = await createWorkspace({
      '材料/1.docx': await title(['农村公路养护管理办法', '合法性审核意见']),
      '材料/2.docx': await title(['关于《农村公路养护管理办法》的', '起草说明']),
      '材料/（3）农村公路养护管理办法（征求意见稿）公平竞争审查表_20260901.docx': await title(['表']),
      '材料/4 一图读懂—农村公路养护管理办法.png': 'x',
      '材料/风险评估管理办法的通知.md': MEASURES,
      '材料/请示.md': REQUEST,
      '材料/农村公路照片.jpg': 'y',
      '材料/说明.xyz': 'z',
    });
    const receipt = await receiptOf(call, ['材料', ...YANSHI]);
    expect(
      receipt.files.map(({ path, part, role, knownBy, status }) => [path, part, role, knownBy, status]),
    ).toEqual([
      ['1.docx', '合法性审核意见', 'paper', 'content', 'read'],
      ['2.docx', '起草说明', 'paper', 'content', 'read'],
      ['4 一图读懂—农村公路养护管理办法.png', '解读材料', 'paper', 'name', 'kept'],
      ['农村公路照片.jpg', null, 'other', null, 'kept'],
      ['说明.xyz', null, 'other', null, 'unknown'],
      ['请示.md', '报送文', 'cover', 'content', 'checked'],
      ['风险评估管理办法的通知.md', '送审稿', 'draft', 'content', 'checked'],
      [
        '（3）农村公路养护管理办法（征求意见稿）公平竞争审查表_20260901.docx',
        '公平竞争审查意见',
        'paper',
        'name',
        'read',
      ],
    ]);
    expect(receipt.organs).toEqual(['洛阳市偃师区教育局']);
    expect(receipt.documentType).toBe('通知');
    expect(receipt.problems.map(({ code }) => code)).toEqual(['unknown-part', 'unknown-format']);
  });

  it('依据文件、盖章扫描件不当作稿件；正文和印发通知分两个文件的都是稿件', async () => {
    const unissued = MEASURES.replace(/^(?:发文字号|成文日期).*\n/gmu, '').replace('2026年4月16日\n', '');
    const { call } = await createWorkspace({
      'a/印发通知.md': unissued,
      'a/办法（送审稿）.md': '# 洛阳市偃师区农村公路养护管理办法\n\n第一条　为加强养护管理，制定本办法。\n',
      'a/关于加强公路养护的意见.md': OPINIONS,
      'a/依据/国务院关于公路管理的通知.pdf': 'x',
      'a/关于审定养护管理办法的请示（盖章版）.pdf': 'x',
      'b/请示.md': REQUEST,
      'b/请示（盖章）.pdf': 'x',
      'c/关于维修校舍的请示.pdf': 'x',
    });
    const roles = async (path: string) =>
      (await receiptOf(call, [path, ...YANSHI])).files.map((file) => [file.path, file.role, file.status]);
    expect(await roles('a')).toEqual([
      ['依据/国务院关于公路管理的通知.pdf', 'paper', 'kept'],
      ['关于加强公路养护的意见.md', 'other', 'read'],
      ['关于审定养护管理办法的请示（盖章版）.pdf', 'cover', 'kept'],
      ['办法（送审稿）.md', 'draft', 'checked'],
      ['印发通知.md', 'draft', 'checked'],
    ]);
    expect(await roles('b')).toEqual([
      ['请示.md', 'draft', 'checked'],
      ['请示（盖章）.pdf', 'cover', 'kept'],
    ]);
    expect(await roles('c')).toEqual([['关于维修校舍的请示.pdf', 'draft', 'unreadable']]);
  });

  it('文件夹名称说明其中材料；意见以函送来的也认；复函的送审稿是稿件', async () => {
    const { call } = await createWorkspace({
      '材料/制定依据/国务院关于公路管理的通知.pdf': 'x',
      '材料/区司法局关于养护管理办法的合法性审查意见的函.pdf': 'x',
      '材料/关于养护经费的复函（送审稿）.md': MEASURES,
    });
    const receipt = await receiptOf(call, ['材料', ...YANSHI]);
    expect(receipt.files.map(({ part }) => part)).toEqual(['送审稿', '制定依据', '合法性审核意见']);
  });

  it('稿件 front matter“成套”列出的，按所列', async () => {
    const { call } = await createWorkspace({
      '材料/稿.md': POLICY.replace(
        '类别: 政策性文件',
        '类别: 政策性文件\n成套: [{角色: 解读方案, 文件: a.txt}, {角色: 政策解读材料, 文件: b.pdf}]',
      ),
      '材料/a.txt': '提纲\n',
      '材料/b.pdf': 'x',
    });
    const receipt = await receiptOf(call, ['材料', ...YANSHI]);
    expect(receipt.missing).toEqual([]);
    expect(receipt.files.map(({ part, knownBy }) => [part, knownBy])).toEqual([
      ['解读方案', 'declared'],
      ['解读材料', 'declared'],
      ['送审稿', 'content'],
    ]);
  });

  it('没有送审稿、有两份送审稿、重复的文件都说明', async () => {
    const { call } = await createWorkspace({
      'a/解读方案.txt': 'x\n',
      'b/甲（送审稿）.md': MEASURES,
      'b/乙（送审稿）.md': OPINIONS,
      'b/解读方案.txt': 'x\n',
      'b/解读方案副本.txt': 'x\n',
    });
    const codes = async (path: string) =>
      (await receiptOf(call, [path, ...NATIONAL])).problems.map(({ code }) => code);
    expect(await codes('a')).toEqual(['no-draft']);
    expect(await codes('b')).toEqual(['several-drafts', 'duplicate-file', 'unknown-part']);
  });

  it('旧格式、损坏的稿件报为无法读取，退出码 2，其余照查', async () => {
    const { call } = await createWorkspace({
      '材料/通知（送审稿）.doc': 'x',
      '材料/意见（送审稿）.docx': 'no zip',
      '材料/请示.md': REQUEST,
    });
    const { status, stdout } = await call(['intake', '材料', ...YANSHI, '--format', 'json']);
    const [{ receipt }] = JSON.parse(stdout).submissions;
    expect([
      status,
      receipt.files.map((file: { status: string; error: { code: string } | null }) => [
        file.status,
        file.error?.code ?? null,
      ]),
    ]).toEqual([
      2,
      [
        ['unreadable', 'not-a-zip'],
        ['checked', null],
        ['unreadable', 'not-checkable'],
      ],
    ]);
  });
});

describe('办理等级', () => {
  const urgencyOf = async (text: string, args: readonly string[] = []) => {
    const { call } = await createWorkspace({ '材料/请示.md': text });
    return (await receiptOf(call, ['材料', ...YANSHI, ...args])).urgency;
  };

  it('取稿件的“办理等级”，--urgency 优先，都没有的按一般件计并说明', async () => {
    const urgent = REQUEST.replace('办理等级: 一般件', '办理等级: 特急件');
    const silent = REQUEST.replace('办理等级: 一般件\n', '');
    expect(await urgencyOf(urgent)).toEqual({ level: '特急件', source: 'declared' });
    expect(await urgencyOf(urgent, ['--urgency', '急件'])).toEqual({ level: '急件', source: 'option' });
    expect(await urgencyOf(silent)).toEqual({ level: '一般件', source: 'assumed' });
  });

  it('没有 front matter 的稿件，取版头标的等级', async () => {
    const { call } = await createWorkspace({
      '材料/请示.txt': `特急件

洛阳市偃师区教育局文件

偃教〔2026〕15号　　签发人：王某

洛阳市偃师区教育局关于维修校舍的请示

洛阳市偃师区人民政府：

妥否，请批示。
`,
    });
    expect((await receiptOf(call, ['材料', ...YANSHI])).urgency).toEqual({
      level: '特急件',
      source: 'declared',
    });
  });

  it('national 没有办理等级和时限：回执写明未规定，--urgency 是用法错误', async () => {
    const { call } = await createWorkspace({ '材料/请示.md': REQUEST });
    const receipt = await receiptOf(call, ['材料', ...NATIONAL]);
    expect([receipt.urgency, receipt.due, receipt.reply]).toEqual([null, null, null]);
    const { status, stderr } = await call(['intake', '材料', ...NATIONAL, '--urgency', '急件']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('没有规定办理等级')]);
  });

  it('不认识的等级报出来，不采用', async () => {
    const { call } = await createWorkspace({
      '材料/请示.md': REQUEST.replace('办理等级: 一般件', '办理等级: 火急件'),
    });
    const receipt = await receiptOf(call, ['材料', ...YANSHI]);
    expect(receipt.urgency).toEqual({ level: '一般件', source: 'assumed' });
    expect(receipt.problems.map(({ code }) => code)).toEqual(['unknown-level']);
    const { stderr } = await call(['intake', '材料', ...YANSHI, '--urgency', '特急']);
    expect(stderr).toContain('是不是 特急件？');
  });
});

describe('配置', () => {
  it('本单位可以另加材料、要求和时限', async () => {
    const { call } = await createWorkspace({
      'gongwen.yaml': `intake:
  parts: [{ name: 廉洁性评估, words: [廉洁性评估表] }]
  requirements: [{ part: 廉洁性评估, severity: warning, basis: [{ regulation: 本单位收文规定, clause: 第三条 }] }]
  handling: { levels: { 快件: 2, 平件: 10 }, default: 平件, unit: 工作日 }
`,
      '材料/请示.md': REQUEST.replace('办理等级: 一般件\n', ''),
    });
    const receipt = await receiptOf(call, ['材料', '--no-register', '--received', '2026-09-28']);
    expect(missingIn(receipt)).toEqual([['廉洁性评估', 'warning', ['本单位收文规定 第三条']]]);
    expect([receipt.urgency?.level, receipt.due?.date]).toEqual(['平件', '2026-10-16']);
  });

  it.each([
    ['没有的材料', 'requirements: [{ part: 解读书 }]', 'intake.requirements.0.part：没有名为“解读书”的材料'],
    [
      '没有的规则',
      'requirements: [{ part: 解读方案, rule: norm/none }]',
      'intake.requirements.0.rule：没有规则 norm/none',
    ],
    [
      '没有的类别',
      'requirements: [{ part: 解读方案, kinds: 政策 }]',
      'intake.requirements.0.kinds：没有类别“政策”',
    ],
    [
      '默认等级没有天数',
      'handling: { levels: { 快件: 2 }, default: 慢件 }',
      'intake.handling.default：“慢件”不在 levels 中',
    ],
    ['写错的键', 'requirement: []', 'intake.requirement：没有这个键'],
  ])('%s：配置错误，写明位置', async (_name, line, message) => {
    const { call } = await createWorkspace({
      'gongwen.yaml': `intake:\n  ${line}\n`,
      '材料/请示.md': REQUEST,
    });
    const { status, stderr } = await call(['intake', '材料', '--no-register']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/gongwen\.yaml:2:\d+: /u)]);
    expect(stderr).toContain(message);
  });

  it('送来的材料里的 gongwen.yaml 不起作用', async () => {
    const { call } = await createWorkspace({
      '材料/gongwen.yaml': 'extends: yanshi-2023\nrules: { nonsense: off }\n',
      '材料/请示.md': REQUEST,
    });
    expect((await receiptOf(call, ['材料', '--no-register'])).profile).toBe('national');
  });
});

describe('回执的格式', () => {
  const path = new URL('../../packages/cli/schema/intake-output.schema.json', import.meta.url);
  const isIntakeOutput = new Ajv({ allErrors: true, strictTypes: false }).compile(
    JSON.parse(readFileSync(path, 'utf8')),
  );

  it('JSON 合乎公布的结构：收下的、缺件的、收不了的', async () => {
    const { call } = await createWorkspace({
      'a/办法（送审稿）.md': MEASURES,
      'a/坏.docx': 'x',
      'a/附件9.xlsx': 'x',
      'b/请示.md': REQUEST,
      'c.zip': 'x',
    });
    for (const profile of [YANSHI, NATIONAL]) {
      const { stdout } = await call(['intake', 'a', 'b', 'c.zip', ...profile, '--format', 'json']);
      isIntakeOutput(JSON.parse(stdout));
      expect(isIntakeOutput.errors).toBeNull();
    }
  });

  it('pretty、Markdown、docx 写的是同样的内容', async () => {
    const { call, read } = await createWorkspace({
      '材料/意见_*送审稿*.md': POLICY,
      '材料/请示.md': REQUEST,
    });
    const args = ['intake', '材料', ...YANSHI, '--received', '2026-09-28'];
    const pretty = (await call(args)).stdout;
    await call([...args, '-o', '回执.md']);
    await call([...args, '-o', '回执.docx']);
    const markdown = (await read('回执.md')).toString();
    const docx = docxReader.read({ path: 'a.docx', value: new Uint8Array(await read('回执.docx')) }).data
      .text;
    for (const text of [pretty, markdown, docx]) {
      const plain = text.replace(/[\s\\]/gu, '');
      for (const wanted of ['收文回执', '2026年9月28日', '2026年10月3日', '2026年10月13日', '一般件'])
        expect(plain).toContain(wanted);
      expect(plain).toContain('政策性文件应附解读方案，未收到');
      expect(plain).toContain('《洛阳市偃师区人民政府工作规则》第三十五条');
    }
    expect(markdown).toContain('意见\\_\\*送审稿\\*.md');
  });

  it('docx 须写入文件；已有的不覆盖，加 --force 才覆盖；多件写入文件夹', async () => {
    const { call, read } = await createWorkspace({
      'a/请示.md': REQUEST,
      'b/办法（送审稿）.md': MEASURES,
      '已有.docx': '原有的',
    });
    expect((await call(['intake', 'a', ...YANSHI, '--format', 'docx'])).status).toBe(2);
    const kept = await call(['intake', 'a', ...YANSHI, '-o', '已有.docx']);
    expect([kept.status, (await read('已有.docx')).toString()]).toEqual([2, '原有的']);
    expect((await call(['intake', 'a', ...YANSHI, '-o', '已有.docx', '--force'])).status).toBe(0);
    await call(['intake', 'a', 'b', ...YANSHI, '--format', 'docx', '-o', '回执']);
    expect((await read('回执/回执a.docx')).length).toBeGreaterThan(1000);
    expect((await read('回执/回执b.docx')).length).toBeGreaterThan(1000);
  });

  it('英文的回执', async () => {
    const { call } = await createWorkspace({ '材料/请示.md': REQUEST });
    const { stdout } = await call([
      'intake',
      '材料',
      ...YANSHI,
      '--locale',
      'en',
      '--received',
      '2026-09-28',
    ]);
    expect(stdout).toContain('Receipt of a submission');
    expect(stdout).toContain('5 days, the day of receipt not counted');
    expect(stdout).toContain('Nothing is missing');
  });
});
