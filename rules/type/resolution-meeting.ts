import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { ownBody } from '../shared/own-body.ts';

/** A session, and not only the name of a congress: 第五次会议, 全会, 第十次代表大会. */
const SESSION = '(?:会议|全会|第[一二三四五六七八九十百零〇\\d]{1,4}次[^，。；]{0,12}大会)';
const MEETING = new RegExp(SESSION, 'u');
const DECIDES = new RegExp(`${SESSION}[^。；]{0,120}(?:通过|决议|决定|批准|审议|同意)`, 'u');

export default defineRule({
  id: 'type/resolution-meeting',
  name: { zh: '决议缺会议题注', en: 'Resolution without its meeting' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第八条第一项'), clause('regulation', '第九条第十二项')],
  applies: { types: ['决议'] },
  messages: {
    meeting: {
      zh: '题注和首段都未说明由何会议通过；决议用于会议讨论通过的事项，应标明会议名称和通过日期',
      en: 'Neither the note under the title nor the first paragraph names the meeting that passed it',
    },
  },
  check({ document, elements, report }) {
    if (elements.titleNotes.some(({ text }) => MEETING.test(text))) return;
    const [first, second] = ownBody(document);
    if (
      !first ||
      DECIDES.test(first.text) ||
      (!first.text.includes('。') && second && DECIDES.test(second.text))
    )
      return;
    report('meeting', { at: elements.titleNotes[0] ?? elements.title, element: 'titleNote', actual: null });
  },
});
