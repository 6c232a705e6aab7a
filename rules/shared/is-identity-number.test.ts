import { describe, expect, it } from 'vitest';
import { isIdentityNumber } from './is-identity-number.ts';
import { passesLuhn } from './passes-luhn.ts';

describe('个人信息的校验', () => {
  it('校验位对的 18 位数是公民身份号码', () => {
    expect(isIdentityNumber('999999199001010016')).toBe(true);
  });

  it('校验位不对、位数不够的不是', () => {
    expect(isIdentityNumber('999999199001010017')).toBe(false);
    expect(isIdentityNumber('99999919900101001')).toBe(false);
  });

  it('银行卡号过 Luhn 校验，改一位就不过', () => {
    expect(passesLuhn('4111111111111111')).toBe(true);
    expect(passesLuhn('4111111111111112')).toBe(false);
  });
});
