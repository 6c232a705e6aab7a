import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE_NAMES } from '../../fixtures/fixture-docx-options.ts';
import { base } from '../../mutations/define-operator.ts';
import { baseFile } from '../../mutations/operator-files.ts';
import { asWpsWrites } from './as-wps-writes.ts';
import { type DocxParts, readParts, writeParts } from './docx-parts.ts';
import { HABITS, STYLED_MANNER } from './habits.ts';

const fixture = async (name: (typeof FIXTURE_NAMES)[number]) =>
  Buffer.from((await baseFile(base(name), 'docx')).value);

const xmlOf = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

const values = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([, value = '']) => value);

describe('asWpsWrites', () => {
  let request = new Uint8Array();

  beforeAll(async () => {
    request = await fixture('request-pump-station-land');
  });

  it('WPS 的程序名、版本号和命名空间', () => {
    const written = asWpsWrites(request);
    expect(xmlOf(written, 'docProps/app.xml')).toMatch(/<Application>WPS Office_\d+\./u);
    expect(xmlOf(written, 'docProps/custom.xml')).toContain('KSOProductBuildVer');
    expect(xmlOf(written, 'word/document.xml')).toContain(
      'http://www.wps.cn/officeDocument/2013/wpsCustomData',
    );
  });

  it('样式都以数字编号，段落和文字指的都有', () => {
    const written = asWpsWrites(request, STYLED_MANNER);
    const ids = values(xmlOf(written, 'word/styles.xml'), /w:styleId="([^"]*)"/gu);
    expect(ids).toEqual(ids.map((_, index) => String(index + 1)));
    const used = values(
      xmlOf(written, 'word/document.xml'),
      /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/gu,
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('直接排版的正文不用样式，每个文字块写明字体字号', () => {
    const document = xmlOf(asWpsWrites(request), 'word/document.xml');
    expect(document).not.toContain('<w:pStyle');
    const runs = values(document, /<w:r>(.*?)<w:t\b/gu);
    expect(runs.length).toBeGreaterThan(10);
    expect(runs.filter((run) => !/w:hint="eastAsia".*<w:sz /u.test(run))).toEqual([]);
  });

  it('红色分隔线和版记的线是画的，页码在文本框里', () => {
    const written = asWpsWrites(request);
    const document = xmlOf(written, 'word/document.xml');
    expect(document).not.toContain('<w:pBdr');
    expect(values(document, /<a:srgbClr val="([^"]*)"/gu)).toEqual(['FF0000', '000000', '000000', '000000']);
    expect(xmlOf(written, 'word/footer2.xml')).toMatch(/<w:txbxContent>.*PAGE/u);
  });

  it('每种写法都改了某一件', async () => {
    const files = await Promise.all(FIXTURE_NAMES.map(fixture));
    const shown = (parts: DocxParts) => JSON.stringify(parts);
    const idle = HABITS.filter(({ rewrite }) =>
      files.every((bytes) => shown(readParts(bytes)) === shown(rewrite(readParts(bytes)))),
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  });

  it('读进写出，部件原样', () => {
    expect(readParts(writeParts(readParts(request)))).toEqual(readParts(request));
  });
});
