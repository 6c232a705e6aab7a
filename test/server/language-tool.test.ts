import { build, defaults } from 'annotatedtext';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, startServe } from './support/start-serve.ts';

interface Match {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
  readonly shortMessage: string;
  readonly replacements: readonly { readonly value: string }[];
  readonly rule: { readonly id: string; readonly category: { readonly id: string } };
  readonly context: { readonly text: string; readonly offset: number; readonly length: number };
}

let served: Served;
beforeAll(async () => {
  served = await startServe({
    files: {
      'gongwen.yaml':
        'terms:\n  - { wrong: 教体局, right: 教育局, source: 机构改革方案 }\nrules:\n  numeral/approx: off\n',
    },
  });
});
afterAll(() => served.dispose());

const post = (body: string): Promise<Response> => fetch(`${served.url}/v2/check`, { method: 'POST', body });

async function matches(body: string): Promise<readonly Match[]> {
  const answer = await post(body);
  expect(answer.status).toBe(200);
  return Object(await answer.json()).matches;
}

const encoded = (fields: Readonly<Record<string, string>>): string =>
  new URLSearchParams({ language: 'zh-CN', ...fields }).toString();

const seen = (text: string, found: readonly Match[]): string[] =>
  found.map(({ offset, length, rule, replacements }) => {
    const values = replacements.map(({ value }) => value).join('|');
    return `${rule.id} ${text.slice(offset, offset + length)} → ${values}`;
  });

const TEXT = '请教体局认真布署，“A+B”占50%&language=的经费,按时拨付；加强帐号管理,不得延误。';

describe('POST /v2/check', () => {
  it('finds the same in a text that is sent as it is and in one that is encoded', async () => {
    const expected = [
      'wording/typo 教体局 → 教育局',
      'wording/typo 布署 → 部署',
      'punctuation/halfwidth , → ，',
      'wording/confusable 帐号 → 账号',
      'punctuation/halfwidth , → ，',
    ];
    expect(seen(TEXT, await matches(`text=${TEXT}&language=zh-CN`))).toEqual(expected);
    expect(seen(TEXT, await matches(encoded({ text: TEXT })))).toEqual(expected);
    const asked = await fetch(`${served.url}/v2/check?${encoded({ text: TEXT })}`);
    expect(seen(TEXT, Object(await asked.json()).matches)).toEqual(expected);
  });

  it('counts in UTF-16 code units of what was submitted', async () => {
    for (const text of [
      '😀😀请认真布署。',
      '\uFEFF请认真布署。',
      '第一行。\n第二行请认真布署。',
      '\r\n请认真布署。',
    ]) {
      expect(seen(text, await matches(encoded({ text })))).toEqual(['wording/typo 布署 → 部署']);
    }
  });

  it('fills what LibreOffice shows, and gives each problem the category of its colour', async () => {
    const text = '各单位要撸起袖子加油干，认真布署“四个意识”、“四个自信”学习。';
    const found = await matches(encoded({ text }));
    for (const { message, shortMessage, context, offset, length } of found) {
      expect(message).not.toBe('');
      expect(shortMessage).not.toBe('');
      expect(context.text.slice(context.offset, context.offset + context.length)).toBe(
        text.slice(offset, offset + length),
      );
    }
    expect(found.map(({ rule }) => `${rule.category.id} ${rule.id}`)).toEqual(
      expect.arrayContaining(['TYPOS wording/typo', 'PUNCTUATION punctuation/adjacent-quotes']),
    );
    expect(found.find(({ rule }) => rule.id === 'wording/typo')?.shortMessage).toBe(
      '错别字（《党政机关公文处理工作条例》第二十条第四项）',
    );
  });

  it('proposes words to click on even where something is to be left out', async () => {
    const text = '学习《条例》、《细则》。';
    expect(seen(text, await matches(encoded({ text })))).toEqual(['punctuation/adjacent-quotes 》、 → 》']);
  });

  it('says nothing of what only a whole document can lack', async () => {
    for (const text of [
      '请各单位认真落实。',
      '关于召开会议的通知',
      '2026年6月1日',
      '一、会议时间',
      '“未完',
      '   ',
      '',
    ]) {
      expect([text, await matches(encoded({ text }))]).toEqual([text, []]);
    }
  });

  it('heeds rules and categories that are switched on and off', async () => {
    const ids = async (fields: Readonly<Record<string, string>>): Promise<string[]> =>
      (await matches(encoded({ text: '各单位布署七、八天,再报。', ...fields }))).map(({ rule }) => rule.id);
    expect(await ids({})).toEqual(['wording/typo', 'punctuation/halfwidth']);
    expect(await ids({ disabledRules: 'wording/typo' })).toEqual(['punctuation/halfwidth']);
    expect(await ids({ disabledCategories: 'PUNCTUATION,STYLE' })).toEqual(['wording/typo']);
    expect(await ids({ enabledOnly: 'true', enabledCategories: 'PUNCTUATION' })).toEqual([
      'punctuation/halfwidth',
    ]);
    expect(await ids({ enabledRules: 'numeral/approx' })).toContain('numeral/approx');
  });

  it('reads annotated text as the library annotatedtext writes it', async () => {
    const text = '# 通知\n\n请**认真布署**，[详见](http://example.com/布署)。\n';
    const parse = (source: string) => unified().use(remarkParse).parse(source);
    const options = {
      ...defaults,
      interpretmarkup: (markup = '') => '\n'.repeat(markup.split('\n').length - 1),
    };
    const data = build(text, parse, options);
    const found = await matches(encoded({ data: JSON.stringify(data) }));
    expect(seen(text, found)).toEqual(['wording/typo 布署 → 部署']);
    expect(found[0]?.offset).toBe(text.indexOf('布署'));
  });

  it('says what is wrong with a request in a line of text', async () => {
    const refused = async (fields: Readonly<Record<string, string>>) => {
      const answer = await post(new URLSearchParams(fields).toString());
      return [answer.status, await answer.text()];
    };
    expect(await refused({ text: '布署' })).toEqual([400, 'Error: 缺 language，应为 zh-CN\n']);
    expect(await refused({ text: '布署', language: 'en-US' })).toEqual([
      400,
      'Error: 不支持语言“en-US”，应为 zh-CN\n',
    ]);
    expect(await refused({ language: 'zh-CN' })).toEqual([400, 'Error: text 和 data 应有且只有一个\n']);
    expect(await refused({ language: 'auto', text: 'a', data: '{}' })).toEqual([
      400,
      'Error: text 和 data 应有且只有一个\n',
    ]);
    expect((await refused({ language: 'zh', data: '{' }))[0]).toBe(400);
    expect((await refused({ language: 'zh', text: 'a', enabledOnly: 'true' }))[0]).toBe(400);
  });
});

describe('what clients ask beside', () => {
  const get = async (path: string) => {
    const answer = await fetch(served.url + path);
    return { status: answer.status, text: await answer.text() };
  };

  it('is answered as LanguageTool does', async () => {
    expect(JSON.parse((await get('/v2/languages')).text)).toEqual([
      { name: 'Chinese (simplified)', code: 'zh', longCode: 'zh-CN' },
    ]);
    expect(await get('/v2/maxtextlength')).toEqual({ status: 200, text: '100000' });
    expect(JSON.parse((await get('/v2/info')).text).software).toMatchObject({
      name: 'gongwen-lint',
      apiVersion: 1,
    });
    const config = JSON.parse((await get('/v2/configinfo?language=zh-CN')).text);
    expect(config.parameter.maxTextLength).toBe(100_000);
    expect(config.rules).toContainEqual({ ruleId: 'wording/typo', description: '错别字' });
    expect(JSON.parse((await get('/v2/words')).text)).toEqual({ words: [] });
    expect((await fetch(`${served.url}/v2/words/add`, { method: 'POST', body: 'word=布署' })).status).toBe(
      403,
    );
    expect(await get('/v2/nothing')).toEqual({
      status: 404,
      text: 'Error: 没有 /v2/nothing；可用的见 docs/serve.md\n',
    });
  });
});
