import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadRequest } from './bad-request.ts';
import { parseForm } from './parse-form.ts';

const parse = (body: string) => Object.fromEntries(parseForm(Buffer.from(body)));

/** Texts that are hard on a parser: marks of forms, what looks like parameters, Chinese, emoji. */
const pieces = fc.constantFrom(
  '&language=',
  '&language=zh-CN',
  '&text=',
  'text=',
  '&username=a',
  '&apiKey=b',
  '&enabledOnly=true',
  '%',
  '%20',
  '%E5%B8',
  '+',
  '=',
  '&',
  '&amp;',
  '\n',
  ' ',
  '50%&language=的',
  'A+B',
  '帐号',
  '😀',
  '\uFEFF',
);
const text = fc.oneof(
  fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);
const accountOf = (username: fc.Arbitrary<string>) =>
  fc.option(fc.record({ username, apiKey: fc.stringMatching(/^[\w-]{4,20}$/u) }), { nil: null });

describe('a client that encodes its form', () => {
  it('is understood whatever the text', () => {
    fc.assert(
      fc.property(text, accountOf(fc.emailAddress()), fc.boolean(), (value, user, languageFirst) => {
        const language: [string, string] = ['language', 'zh-CN'];
        const entries = [['text', value] as [string, string], ...Object.entries(user ?? {})];
        const body = new URLSearchParams(languageFirst ? [language, ...entries] : [...entries, language]);
        expect(parse(body.toString())).toEqual({ text: value, language: 'zh-CN', ...user });
      }),
      { numRuns: 1000 },
    );
  });

  it('may write a blank as + or %20', () => {
    const expected = { text: 'A B+C', language: 'zh-CN' };
    expect(parse('text=A+B%2BC&language=zh-CN')).toEqual(expected);
    expect(parse('language=zh-CN&text=A%20B%2BC')).toEqual(expected);
  });
});

describe('a client that sends its text as it is, such as LibreOffice 7.4', () => {
  const withoutMark = fc.stringMatching(/^[\w.+%@-]{1,20}$/u);

  it('is understood whatever the text, if it is not of ASCII alone', () => {
    fc.assert(
      fc.property(text, text, accountOf(withoutMark), (before, after, user) => {
        const value = `${before}、${after}`;
        const tail = user === null ? '' : `&username=${user.username}&apiKey=${user.apiKey}`;
        expect(parse(`text=${value}&language=zh-CN${tail}`)).toEqual({
          text: value,
          language: 'zh-CN',
          ...user,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('may have marks of forms in its text', () => {
    for (const value of [
      '50%&language=的',
      'A+B、C',
      '甲&language=en',
      '甲&apiKey=x',
      '甲%20乙',
      'a b',
      '5%。',
    ]) {
      expect(parse(`text=${value}&language=zh-CN`)).toEqual({ text: value, language: 'zh-CN' });
    }
  });

  it('may send other parameters behind the language, or the language first', () => {
    expect(parse('text=甲&language=zh-CN&enabledRules=wording/typo,date/invalid&enabledOnly=true')).toEqual({
      text: '甲',
      language: 'zh-CN',
      enabledRules: 'wording/typo,date/invalid',
      enabledOnly: 'true',
    });
    expect(parse('language=zh-CN&text=甲&language=乙')).toEqual({
      text: '甲&language=乙',
      language: 'zh-CN',
    });
    expect(parse('data={"text": "甲&乙"}&language=zh-CN')).toEqual({
      data: '{"text": "甲&乙"}',
      language: 'zh-CN',
    });
  });
});

describe('what is neither', () => {
  it('is refused', () => {
    for (const body of ['text=甲', '甲', 'text=甲&language=的', 'text=甲&language=zh-CN&other=乙']) {
      expect(() => parse(body)).toThrow(BadRequest);
    }
    expect(() => parseForm(Uint8Array.of(0x74, 0xff, 0xfe))).toThrow('no UTF-8');
  });
});
