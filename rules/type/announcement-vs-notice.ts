import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { ownBody } from '../shared/own-body.ts';
import { titleWord } from '../shared/title-word.ts';

/** Matters that a law or regulation tells to announce (公告), and the law itself. */
const STATUTORY =
  /征收|征用|征地|招标|中标|成交|采购|拍卖|挂牌|出让|竞买|竞价|招录|招聘|录用|遴选|选调|听证|送达|注销|吊销|撤销|遗失|作废|破产|清算|债权|资质|债券|普查|选举|代表|规划|环评|环境影响|抽检|行政许可|行政处罚|决算|预算|立案|认领|继承|产权|不动产|(?:根据|依据|依照|按照)《/u;
const COUNTY = 3;

export default defineRule({
  id: 'type/announcement-vs-notice',
  name: { zh: '公告误用', en: 'Announcement for a public notice' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第八条第五项'), clause('regulation', '第八条第六项')],
  applies: { types: ['公告'] },
  messages: {
    notice: {
      zh: '公告用于向国内外宣布重要事项或者法定事项；在一定范围内应当遵守或者周知的事项用“通告”',
      en: '公告 announces important or statutory matters at home and abroad; what a place should know is a 通告',
    },
  },
  check({ document, elements, report }) {
    const [issuer] = document.issuers;
    if (!issuer || issuer.level === null || issuer.level < COUNTY) return;
    const opening = ownBody(document)
      .slice(0, 2)
      .map(({ text }) => text);
    if ([elements.title?.flat ?? '', ...opening].some((text) => STATUTORY.test(text))) return;
    report('notice', {
      at: titleWord(document, '公告'),
      expected: ['通告'],
      unsure: issuer.confidence === 'none',
    });
  },
});
