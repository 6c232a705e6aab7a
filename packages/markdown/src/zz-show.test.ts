import { test } from 'vitest';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { linesOf } from '@gongwen/core';
import { markdownReader, textReader } from './index.ts';
test('x', () => {
  let out='';
  for (const dir of ['/work/shared/corpus/text/','/work/shared/seed/']) for (const f of readdirSync(dir)) {
    if (!/\.(md|txt)$/.test(f)) continue;
    const value = readFileSync(dir+f);
    const t0=performance.now();
    const d = (f.endsWith('.md') ? markdownReader : textReader).read({ path: f, value });
    out += `=== ${f} ${value.length} ${(performance.now()-t0).toFixed(1)}ms ${JSON.stringify(d.data.directives)} ${d.data.warnings}\n`;
    for (const l of linesOf(d)) out += `${l.index} ${l.paragraph.data.container[0]}${l.paragraph.data.heading??''}${l.continues?'+':''}${l.afterBreak??''}|${l.pieces.some(p=>p.node?.data.bold)?'B|':''}${l.pieces.length>1?l.pieces.length+'p|':''}${l.text.slice(0,40)}${l.text.length>40?'…'+l.text.slice(-6):''}\n`;
    const d2 = markdownReader.read({ path: f, value });
    const a=linesOf(d).map(l=>l.text.trim()).filter(Boolean), b=linesOf(d2).map(l=>l.text.trim()).filter(Boolean);
    if (a.join('\n')!==b.join('\n')) { out += '   DIFFERS as md: '+ b.filter(x=>!a.includes(x)).slice(0,8).map(s=>s.slice(0,80)).join(' // ')+'   <<>>   '+a.filter(x=>!b.includes(x)).slice(0,8).map(s=>s.slice(0,80)).join(' // ')+'\n'; }
  }
  writeFileSync('/tmp/show.txt', out);
});
