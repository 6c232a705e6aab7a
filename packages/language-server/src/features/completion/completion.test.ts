import { SKELETONS, skeletonText } from '@gongwen/preset/skeletons';
import { describe, expect, it } from 'vitest';
import { type CompletionItem, InsertTextFormat } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkedState, documentOf, draftState } from '../test-support/draft-state.ts';
import { fixture } from '../test-support/fixtures.ts';
import { marked } from '../test-support/marked.ts';
import { completion } from './completion.ts';
import type { CompletionContext, CompletionState } from './completion-context.ts';

const CONTEXT: CompletionContext = {
  skeletons: SKELETONS.map((skeleton) => ({
    name: skeleton.name,
    english: skeleton.english,
    text: skeletonText(skeleton, 'zh-CN'),
  })),
  year: 2026,
  snippets: false,
};

function stateOf(text: string): CompletionState {
  const { config, locale } = draftState('各镇抓好落实。');
  return checkedState(text) ?? { document: documentOf(text), checked: null, config, locale };
}

/** What is offered at `|`. */
function offered(draft: string, context = CONTEXT): CompletionItem[] {
  const { text, position } = marked(draft);
  return completion(stateOf(text), position, context);
}

function labels(draft: string): string[] {
  return offered(draft).map(({ label }) => label);
}

/** The draft with the item of this label put in. */
function accepted(draft: string, label: string, context = CONTEXT): string {
  const item = offered(draft, context).find((one) => one.label === label);
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`“${label}” is not offered`);
  return TextDocument.applyEdits(documentOf(marked(draft).text), [item.textEdit]);
}

const REQUEST = fixture('conforming/request-school-repair.md');
const NOTICE = fixture('conforming/notice-issue-measures.md');

function request(from: string, to: string): string {
  if (!REQUEST.includes(from)) throw new Error(`the request has no “${from}”`);
  return REQUEST.replace(from, to);
}

describe('completion in an empty document', () => {
  it('offers a draft of each type', () => {
    expect(labels('|')).toEqual(SKELETONS.map(({ name }) => name));
    expect(accepted('\n|\n', '请示')).toContain('文种: 请示');
  });

  it('goes on by the beginning of a type in Chinese or English', () => {
    expect(labels('请|')).toEqual(['请示']);
    expect(labels('Requ|')).toEqual(['请示']);
    expect(labels('各|')).toEqual([]);
  });
});

describe('completion in the front matter', () => {
  it('offers the keys that are not there yet, before the closing fence is', () => {
    const found = labels('---\n文种: 通知\n|');
    expect(found).toContain('主送');
    expect(found).not.toContain('文种');
    expect(accepted('---\n发文|', '发文字号')).toBe('---\n发文字号: ');
    expect(accepted('---\nmain|\n---\n', '主送')).toBe('---\n主送: \n---\n');
  });

  it('keeps the colon and the value behind a key', () => {
    expect(accepted('---\n文|: 通知\n---\n', '文种')).toBe('---\n文种: 通知\n---\n');
  });

  it('puts a value in the place of another', () => {
    expect(accepted('---\n文种: |通知 # 待定\n---\n', '请示')).toBe('---\n文种: 请示 # 待定\n---\n');
    expect(labels('---\n公开属性: |\n---\n')).toEqual(['主动公开', '依申请公开', '不予公开']);
    expect(labels('---\nurgency: 特|\n---\n')).toEqual(['特急', '特提']);
  });

  it('mends a colon that YAML does not read', () => {
    expect(accepted('---\n文种：通|\n---\n', '通知')).toBe('---\n文种: 通知\n---\n');
    expect(accepted('---\n文种:通|\n---\n', '通知')).toBe('---\n文种: 通知\n---\n');
    expect(offered('---\n文种：通|\n---\n')[0]?.filterText).toBe('：通告');
  });

  it('offers nothing on the fences', () => {
    expect(labels('---\n文种: 通知\n|---\n')).toEqual([]);
    expect(labels('---\n文种: 通知\n---|\n')).toEqual([]);
  });

  it('offers the numbers of the issuer in this year, whatever brackets are typed', () => {
    expect(accepted(request('偃教〔2026〕15号', '偃教（2|'), '偃教〔2026〕号')).toContain(
      '发文字号: 偃教〔2026〕号\n',
    );
    expect(accepted('---\n发文字号: 偃政［２０|\n---\n', '偃政〔2026〕号')).toContain(
      '发文字号: 偃政〔2026〕号\n',
    );
    expect(labels('---\n发文字号: |\n---\n')).toContain('偃政办〔2026〕号');
  });

  it('leaves the serial number to be filled in where the client can', () => {
    const [item] = offered('---\n发文字号: 偃政〔|\n---\n', { ...CONTEXT, snippets: true });
    expect(item?.insertTextFormat).toBe(InsertTextFormat.Snippet);
    expect(item?.textEdit).toMatchObject({ newText: '偃政〔2026〕$1号' });
  });
});

describe('completion of recipients', () => {
  it('offers the direct superior of the issuer first for an upward document', () => {
    const items = offered(request('主送: [洛阳市偃师区人民政府]', '主送: [|]'));
    expect(items[0]).toMatchObject({ label: '洛阳市偃师区人民政府', detail: '上级机关' });
    const names = items.map(({ label }) => label);
    expect(names).not.toContain('顾县镇人民政府');
    expect(names).not.toContain('洛阳市人民政府');
    expect(names).not.toContain('洛阳市偃师区教育局');
  });

  it('offers subordinates and collective names for a downward document', () => {
    const found = labels(NOTICE.replace(/主送: .*/u, '主送: [|]'));
    expect(found.slice(0, 2)).toEqual(['各镇人民政府', '各街道办事处']);
    expect(found).toContain('洛阳市偃师区水利局');
    expect(found).not.toContain('洛阳市人民政府');
  });

  it('offers no subordinates as copy recipients of an upward document, and nobody twice', () => {
    const found = labels(request('抄送: [洛阳市偃师区财政局]', '抄送: [洛阳市偃师区财政局, |]'));
    expect(found).toContain('洛阳市偃师区水利局');
    expect(found).not.toContain('洛阳市偃师区财政局');
    expect(found).not.toContain('各镇人民政府');
  });

  it('finds an organ by its short name and puts in the full one', () => {
    const draft = request('抄送: [洛阳市偃师区财政局]', '抄送: [洛阳市偃师区财政局, 区水|]');
    expect(accepted(draft, '洛阳市偃师区水利局')).toContain('抄送: [洛阳市偃师区财政局, 洛阳市偃师区水利局]');
    expect(offered(draft)[0]?.filterText).toBe('区水利局');
  });

  it('takes the place of the placeholder of a skeleton', () => {
    const draft = request('主送: [洛阳市偃师区人民政府]', '主送: [【上级|机关】]');
    expect(accepted(draft, '洛阳市偃师区人民政府')).toContain('主送: [洛阳市偃师区人民政府]\n');
  });

  it('works in a list with a line for each', () => {
    const draft = request('抄送: [洛阳市偃师区财政局]', '抄送:\n  - 洛阳市偃师区财|');
    expect(accepted(draft, '洛阳市偃师区财政局')).toContain('抄送:\n  - 洛阳市偃师区财政局\n');
  });

  it('offers them in the line below the title', () => {
    const empty = request('洛阳市偃师区人民政府：', '|');
    expect(labels(empty)[0]).toBe('洛阳市偃师区人民政府');
    const typed = request('洛阳市偃师区人民政府：', '区政|：');
    expect(accepted(typed, '洛阳市偃师区人民政府')).toContain('\n\n洛阳市偃师区人民政府：\n\n');
    expect(labels(request('洛阳市偃师区人民政府：', '洛阳市偃师区人民政府：|'))).toEqual([]);
    expect(labels(request('\n\n洛阳市偃师区人民政府：', '\n|\n洛阳市偃师区人民政府：'))).toEqual([]);
  });

  it('offers them behind 抄送 at the end', () => {
    expect(accepted(`${NOTICE}\n抄送：区财|。`, '洛阳市偃师区财政局')).toContain(
      '抄送：洛阳市偃师区财政局。',
    );
  });
});

describe('completion in the text', () => {
  it('offers a document number above the title', () => {
    const text = '偃政【|\n\n# 洛阳市偃师区人民政府关于做好防汛工作的通知\n';
    expect(accepted(text, '偃政〔2026〕号')).toContain('偃政〔2026〕号\n\n#');
  });

  it('offers closing words of the type in an empty paragraph that is the last of the body', () => {
    const draft = request('妥否，请批示。', '|');
    expect(labels(draft)[0]).toBe('妥否，请批示。');
    expect(labels(draft)).not.toContain('特此报告。');
    expect(labels(request('妥否，请批示。', '|\n\n妥否，请批示。'))).toEqual([]);
    expect(labels(NOTICE.replace('\n\n洛阳市偃师区人民政府\n', '\n\n|\n\n洛阳市偃师区人民政府\n'))).toEqual([
      '特此通知。',
    ]);
  });

  it('goes on with closing words that are begun, and does not repeat what stands behind', () => {
    expect(accepted(request('妥否，请批示。', '妥|'), '妥否，请批示。')).toContain('\n\n妥否，请批示。\n');
    expect(accepted(request('妥否，请批示。', '妥|否'), '妥否，请批示。')).toContain('\n\n妥否，请批示。\n');
    expect(accepted(request('妥否，请批示。', '请予支持。以上|'), '以上请示妥否，请批示。')).toContain(
      '请予支持。以上请示妥否，请批示。\n',
    );
  });

  it('offers set phrases behind two characters of one, with their source', () => {
    const items = offered(request('资金到位后', '增强|'));
    expect(items.map(({ label }) => label)).toEqual(['增强“四个意识”、坚定“四个自信”、做到“两个维护”']);
    expect(items[0]?.documentation).toMatchObject({ value: expect.stringContaining('国务院工作规则') });
    expect(labels(request('资金到位后', '习近|'))).toEqual(['习近平新时代中国特色社会主义思想']);
    expect(labels(request('资金到位后', '资金|'))).toEqual([]);
  });

  it('leaves out phrases that stand there already or were not in use on the date', () => {
    expect(labels(request('资金到位后', '四个|意识'))).not.toContain('四个意识');
    const old = request('资金到位后', '四个|').replace('成文日期: 2026年5月18日', '成文日期: 2012年12月18日');
    expect(labels(old)).not.toContain('四个自信');
  });

  it('speaks English where asked', () => {
    const { text, position } = marked(request('妥否，请批示。', '妥|'));
    const [item] = completion(draftState(text, { locale: 'en' }), position, CONTEXT);
    expect(item?.detail).toBe('Closing of a 请示');
  });
});
