import {
  type CollectionFindings,
  checkCollection,
  type DraftSource,
  defineCollectionRule,
  digestOf,
  type LintOptions,
  lintSync,
} from '@gongwen/core';
import { describe, expect, it } from 'vitest';
import { lintOptions } from '../support/check-markdown.ts';
import { checkRun } from '../support/check-run.ts';

const rule = defineCollectionRule({
  id: 'number/twice',
  name: { zh: '测试', en: 'Test' },
  severity: 'warning',
  strength: 'must',
  basis: [{ regulation: '条例', clause: '第一条', effective: '2012-07-01' }],
  applies: { types: ['通知'] },
  messages: { same: { zh: '与{path}同号', en: 'Same number as {path}' } },
  check({ documents, report }) {
    for (const document of documents) {
      const other = documents.find(
        ({ path, number }) => path !== document.path && number?.text === document.number?.text,
      );
      if (other) report(document, 'same', { at: document.number, data: { path: other.path } });
    }
  },
});

const draft = (path: string, { above = '', date = '2026年5月6日', type = '通知' } = {}): DraftSource => ({
  path,
  value: `---\n发文字号: 偃政〔2026〕9号\n成文日期: ${date}\n---\n${above}# 关于做好防汛工作的${type}\n\n各镇人民政府：\n\n现通知如下。\n`,
});

const options = (config = ''): LintOptions => lintOptions({ rules: [rule], config });

const shown = (sources: readonly DraftSource[], given: LintOptions = options()): string[] =>
  checkRun(sources, given).flatMap(({ path, messages }) =>
    messages.map(
      ({ severity, ruleId, line, column, reason }) =>
        `${path} ${severity} ${ruleId} ${line}:${column} ${reason}`,
    ),
  );

describe('documents of a run are judged against each other', () => {
  it('each message stands in the file and at the place that it is about', () => {
    expect(shown([draft('a.md'), draft('b.md')])).toEqual([
      'a.md warning number/twice 2:7 与b.md同号',
      'b.md warning number/twice 2:7 与a.md同号',
    ]);
  });

  it('a document alone gives no message', () => {
    expect(shown([draft('a.md')])).toEqual([]);
  });

  it('a message has the same parts as any other', () => {
    const [file] = checkRun([draft('a.md'), draft('b.md')], options());
    const [message] = file?.messages ?? [];
    expect(message).toMatchObject({
      actual: '偃政〔2026〕9号',
      element: 'documentNumber',
      url: 'rules/number/twice.md',
      basis: rule.basis,
      fix: null,
      source: 'gongwen-lint',
    });
    expect(file?.document.draft.data.text.slice(message?.offset, message?.endOffset)).toBe('偃政〔2026〕9号');
  });

  it('only documents that the rule applies to, on or after its clause took effect, are judged', () => {
    expect(shown([draft('a.md'), draft('b.md', { type: '意见' })])).toEqual([]);
    expect(shown([draft('a.md'), draft('b.md', { date: '2011年5月6日' })])).toEqual([]);
  });

  it('the configuration of each file decides the severity in it', () => {
    const off = lintOptions({ rules: [rule], config: 'rules: {number/twice: error}\n' });
    const digests = [draft('a.md'), draft('b.md')].map((source) => {
      const result = lintSync(source, off);
      if (result.status !== 'checked') throw new Error(result.error.message);
      return digestOf(result);
    });
    const findings = checkCollection(digests, {
      rules: [rule],
      configFor: ({ path }) => (path === 'a.md' ? off.config : options().config),
      locale: 'en',
    });
    const severities = ({ messages }: CollectionFindings): string[] =>
      messages.map(({ severity }) => severity);
    expect([...findings].map(([path, found]) => [path, ...severities(found)])).toEqual([
      ['a.md', 'error'],
      ['b.md', 'warning'],
    ]);
    expect(findings.get('a.md')?.messages[0]?.reason).toBe('Same number as b.md');
  });

  it('a rule that is off says nothing', () => {
    expect(shown([draft('a.md'), draft('b.md')], options('rules: {number/twice: off}\n'))).toEqual([]);
  });

  it('a rule that fails is named, and the others still run', () => {
    const failing = defineCollectionRule({
      ...rule,
      id: 'number/failing',
      messages: rule.messages,
      check() {
        throw new Error('no luck');
      },
    });
    const given = { ...options(), rules: [failing, rule] };
    expect(shown([draft('a.md'), draft('b.md')], given)).toEqual([
      'a.md warning number/twice 2:7 与b.md同号',
      'a.md error number/failing 5:3 规则 number/failing 运行出错，各文件之间未比较：no luck',
      'b.md warning number/twice 2:7 与a.md同号',
    ]);
  });
});

describe('suppression of what the run finds', () => {
  const comment = '<!-- gongwen-disable number/twice -- 区分两件，已报备案 -->\n\n';
  const atTop = (source: DraftSource): DraftSource => ({
    ...source,
    value: String(source.value).replace('---\n# ', `---\n${comment}# `),
  });
  const numberBelow = (path: string): DraftSource => ({
    path,
    value: `${comment}偃政〔2026〕9号\n\n# 关于做好防汛工作的通知\n\n各镇人民政府：\n\n现通知如下。\n`,
  });

  it('takes the message out and keeps the reason', () => {
    const [first, second] = checkRun([numberBelow('a.md'), draft('b.md')], options());
    expect(first?.messages).toEqual([]);
    expect(first?.suppressed.map(({ reason }) => reason)).toEqual(['区分两件，已报备案']);
    expect(second?.messages).toHaveLength(1);
  });

  it('one that silences nothing is reported when the run is judged, not before', () => {
    const alone = lintSync(atTop(draft('a.md')), options());
    expect(alone.status === 'checked' && alone.messages).toEqual([]);
    expect(shown([atTop(draft('a.md'))])).toEqual([
      expect.stringMatching(/^a\.md warning draft\/suppression 5:1 屏蔽 number\/twice 没有屏蔽任何消息/u),
    ]);
  });
});

describe('the digest of a document', () => {
  it('is plain data, the same after a worker thread or a file has carried it', () => {
    const result = lintSync(
      draft('a.md', { above: '<!-- gongwen-disable number/twice -- 理由 -->\n\n' }),
      options(),
    );
    if (result.status !== 'checked') throw new Error(result.error.message);
    const digest = digestOf(result);
    expect(structuredClone(digest)).toEqual(digest);
    expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
  });
});
