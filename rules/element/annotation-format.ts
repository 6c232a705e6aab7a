import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { fixOf } from '../shared/fix-of.ts';

export default defineRule({
  id: 'element/annotation-format',
  name: { zh: '附注格式', en: 'Brackets of the annotation' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('layout', '7.3.6')],
  fixes: 'safe',
  messages: {
    bare: { zh: '附注没有加圆括号，应写作“（……）”', en: 'The annotation has no brackets; write it in （）' },
    brackets: {
      zh: '附注用了“{open}{close}”，应加全角圆括号“（）”',
      en: 'The annotation stands in "{open}{close}"; use （）',
    },
  },
  check({ document, elements, report }) {
    const { annotation } = elements;
    if (!annotation || annotation.declared) return;
    const { open, close, range } = annotation;
    if (open === '（' && close === '）') return;
    const start = { start: range.start, end: range.start + (open?.length ?? 0) };
    const end = { start: range.end - (close?.length ?? 0), end: range.end };
    const edits = [
      ...(open === '（' ? [] : [{ range: start, text: '（' }]),
      ...(close === '）' ? [] : [{ range: end, text: '）' }]),
    ];
    const fix = fixOf(document, edits);
    if (open === null || close === null) report('bare', { at: annotation, fix });
    else report('brackets', { at: annotation, data: { open, close }, fix });
  },
});
