import { type LengthLimits, lengthLimits } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';
import { draftState, type StateOptions } from '../test-support/draft-state.ts';

function limitsOf(head: string, options: StateOptions = {}): LengthLimits {
  const title = '# 洛阳市偃师区人民政府关于开展专项整治行动的通知';
  const state = draftState(
    `---\n发文机关: 洛阳市偃师区人民政府\n${head}\n---\n${title}\n\n各镇人民政府：\n\n现通知如下。\n`,
    options,
  );
  return lengthLimits(state.config, state.checked.document);
}

describe('lengthLimits', () => {
  it('are those of the profile', () => {
    expect(limitsOf('文种: 通知')).toEqual({ characters: 5000, pages: 10 });
    expect(limitsOf('文种: 通知', { profile: 'national' })).toEqual({ characters: 5000, pages: null });
  });

  it('are lower for a special task that is declared one', () => {
    expect(limitsOf('专项: true').characters).toBe(3000);
    expect(limitsOf('专项: true', { profile: 'national' }).characters).toBe(4000);
  });

  it('bind neither comprehensive documents nor minutes', () => {
    expect(limitsOf('综合性: true')).toEqual({ characters: null, pages: null });
    expect(limitsOf('文种: 纪要')).toEqual({ characters: null, pages: null });
  });

  it('do not bind documents older than the clause', () => {
    expect(limitsOf('成文日期: 2020年5月6日')).toEqual({ characters: null, pages: null });
    expect(limitsOf('成文日期: 2023年6月6日')).toEqual({ characters: 5000, pages: 10 });
    expect(limitsOf('成文日期: 2023年6月6日', { profile: 'national' }).characters).toBeNull();
  });

  it('are those of the configuration, and none where the rule is off', () => {
    const config =
      'extends: national\nrules:\n  length/chars-general: [warning, { maxChars: 2000 }]\n  length/pages: off\n';
    expect(limitsOf('文种: 通知', { config })).toEqual({ characters: 2000, pages: null });
    const off = 'extends: national\nrules:\n  length/chars-general: off\n';
    expect(limitsOf('文种: 通知', { config: off }).characters).toBeNull();
  });
});
