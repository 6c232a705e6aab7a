import { describe, expect, it } from 'vitest';
import { draftState } from '../test-support/draft-state.ts';
import { foldingRanges } from './folding-ranges.ts';

describe('foldingRanges', () => {
  it('folds front matter, sections within sections, attachments and tables', () => {
    const text = [
      '---',
      '文种: 通知',
      '---',
      '# 关于做好防汛工作的通知',
      '',
      '各镇人民政府：',
      '',
      '一、责任',
      '',
      '（一）属地',
      '',
      '各镇负责。',
      '',
      '二、保障',
      '',
      '备足物资。',
      '',
      '附件：清单',
      '',
      '洛阳市偃师区人民政府',
      '',
      '2026年5月6日',
      '',
      '---',
      '',
      '附件',
      '',
      '清单',
      '',
      '| 名称 | 数量 |',
      '|---|---|',
      '| 沙袋 | 100 |',
      '',
    ].join('\n');
    expect(foldingRanges(draftState(text))).toEqual([
      { startLine: 0, endLine: 2, kind: 'region' },
      { startLine: 7, endLine: 11 },
      { startLine: 9, endLine: 11 },
      { startLine: 13, endLine: 15 },
      { startLine: 25, endLine: 31 },
      { startLine: 29, endLine: 31 },
    ]);
  });

  it('has none for a heading with nothing under it', () => {
    expect(foldingRanges(draftState('# 关于做好防汛工作的通知\n\n各镇人民政府：\n\n一、责任\n'))).toEqual([]);
  });

  it('counts lines that end with CRLF', () => {
    const text =
      '# 关于做好防汛工作的通知\r\n\r\n各镇人民政府：\r\n\r\n一、责任\r\n\r\n各镇负责。\r\n\r\n二、保障\r\n';
    expect(foldingRanges(draftState(text))).toEqual([{ startLine: 4, endLine: 6 }]);
  });
});
