import { defineRule, type OfficialDocument, rangeIn } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';
import { ownText } from '../shared/own-text.ts';

/** Demands on posts, pay, targets and pledges. */
const DEMAND =
  /[“"]?一票否决[”"]?|(?:签订|层层签订|签署)[^，。；]{0,10}责任[状书]|增设机构|增加编制|核定编制|提高(?:津贴|补贴标准|工资待遇)|达标创建|创建达标/u;
/** Against them: 不得实行“一票否决”, 取消. */
const NOT =
  /不得|不再|取消|清理|禁止|严禁|严控|不(?:搞|设|实行|签订|增设|增加|要求)|避免|减少|防止|无须|无需/u;
/** Organs whose own business it is. */
const OWN_BUSINESS = /机构编制|编办|组织部|人力资源|人社/u;
const SPECIAL_TITLE = /责任[状书]|一票否决|机构|编制|津贴|工资|待遇|创建|达标|考核/u;

export default defineRule({
  id: 'economy/out-of-scope-demands',
  name: { zh: '文件提编制考核等要求', en: 'Demands on posts and appraisal' },
  severity: 'info',
  strength: 'in-principle',
  basis: [clause('burden', '一、3')],
  messages: {
    demand: {
      zh: '“{words}”：除专门文件外，文件原则上不对机构编制、工资待遇、创建达标、“一票否决”、签订责任状等提具体要求',
      en: '"{words}": but for papers on that very matter no such demands are made',
    },
  },
  check({ document, facts, report }) {
    if (!isBound(document)) return;
    for (const passage of ownText(document)) {
      for (const { start, text } of facts.sentences(passage)) {
        const match = DEMAND.exec(text);
        if (!match || NOT.test(text)) continue;
        const at = start + match.index;
        // The words themselves are usually quoted; a longer quotation or a title is not the issuer's demand.
        const marks = enclosingMarks(passage.text, at);
        if (marks.includes('《') || marks.includes('“')) continue;
        report('demand', {
          at: rangeIn(passage, at, at + match[0].length),
          data: { words: match[0].replace(/[“”"]/gu, '') },
        });
      }
    }
  },
});

/** A local organ, the document not of that very matter, and not sent upward. */
function isBound({ issuers, elements, direction }: OfficialDocument): boolean {
  const [issuer] = issuers;
  if (!issuer || issuer.level === null || issuer.level === 0 || direction === 'upward') return false;
  if (issuers.some(({ name }) => OWN_BUSINESS.test(name))) return false;
  return !SPECIAL_TITLE.test(elements.title?.matter ?? '');
}
