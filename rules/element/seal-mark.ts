import { defineRule, type LinePart, rangeIn } from '@gongwen/core';
import { clause } from '../shared/clause.ts';

/** Alone in a line: （此页无正文）, （公章）. Or behind the organ that signs: ×局（盖章）. */
const ALONE =
  /^[（(【[]? *(?:此 *页 *无 *正 *文|以 *下 *无 *正 *文|公 *章|印 *章|(?:此处|请|加)?盖(?:公|印)?章(?:处)?) *[)）\]】]?$/u;
const BEHIND = /[（(](?:此处)?(?:盖章|公章|印章|加盖公章)[)）]$/u;
const CLOSING: ReadonlySet<LinePart> = new Set([
  'body',
  'attachmentNote',
  'signature',
  'annotation',
  'residue',
]);
const LAST_LINES = 12;

export default defineRule({
  id: 'element/seal-mark',
  name: { zh: '空白印章与代章字样', en: 'Words in place of the seal' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('layout', '7.3.5.1'), clause('layout', '7.3.5.5')],
  messages: {
    page: {
      zh: '落款处有“{text}”，应调整行距、字距使印章与正文同处一面，不标此类字样',
      en: 'The closing says "{text}"; adjust the spacing so that seal and text share a page',
    },
    seal: {
      zh: '落款处有“{text}”，应加盖印章，不以字样代替',
      en: 'The closing says "{text}" in place of a seal',
    },
  },
  check({ document, report }) {
    if (document.stage !== null && document.stage.value !== 'final') return;
    const closing = document.lines.filter(
      ({ index, from, to, inTable }) =>
        to > from && !inTable && CLOSING.has(document.parts[index] ?? 'blank'),
    );
    for (const line of closing.slice(-LAST_LINES)) {
      const text = line.match.slice(line.from, line.to);
      const at = ALONE.test(text) ? 0 : document.parts[line.index] === 'signature' ? text.search(BEHIND) : -1;
      if (at < 0) continue;
      const word = text.slice(at);
      report(word.includes('无') ? 'page' : 'seal', {
        at: rangeIn(line, line.from + at, line.to),
        data: { text: word },
      });
    }
  },
});
