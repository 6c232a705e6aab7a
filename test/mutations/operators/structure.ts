import { base, operator } from '../define-operator.ts';
import { dropLine, edits, insertAfter, replace } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

const SURVEY = '（一）摸清底数';
const HEADINGS = ['一、会议时间', '二、会议地点', '三、参加人员', '四、有关事项', '五、联系方式'];

/** 结构. */
export const structureOperators: readonly Operator[] = [
  operator('M064', 'structure/level-order', '“（一）”移到“一、”之前', 'notice-work-safety', (draft) => {
    const survey = draft.split('\n').find((line) => line.startsWith(SURVEY)) ?? '';
    return replace('一、工作安排\n', `${survey}\n\n一、工作安排\n`)(dropLine(SURVEY)(draft));
  }),
  operator(
    'N089',
    'structure/level-order',
    '“1.”层与“（一）”层互换',
    'notice-work-safety',
    edits(
      replace('（一）摸清', '1.摸清'),
      replace('（二）分组', '2.分组'),
      replace('（三）限期', '3.限期'),
      replace('1.尾矿库', '（一）尾矿库'),
      replace('2.深基坑', '（二）深基坑'),
      replace('3.临时用电', '（三）临时用电'),
    ),
  ),
  operator(
    'M065',
    'structure/level-punct',
    '“（一）”改“（一）、”',
    'notice-work-safety',
    replace('（一）摸清', '（一）、摸清'),
  ),
  operator(
    'N083',
    'structure/level-punct',
    '“1.”改“1、”',
    'notice-work-safety',
    replace('1.尾矿库', '1、尾矿库'),
  ),
  operator(
    'N084',
    'structure/seq-gap',
    '“（三）”改“（二）”',
    'notice-work-safety',
    replace('（三）限期', '（二）限期'),
  ),
  operator(
    'N085',
    'structure/single-sub',
    '“一、”下只剩“（一）”',
    'notice-work-safety',
    edits(
      dropLine('（二）分组'),
      dropLine('1.尾矿库'),
      dropLine('2.深基坑'),
      dropLine('3.临时用电'),
      dropLine('（三）限期'),
    ),
  ),
  operator(
    'M067',
    'structure/closing-match',
    '“特此报告”改“特此通知”',
    'report-school-safety',
    replace('特此报告', '特此通知'),
  ),
  operator(
    'N086',
    'structure/closing-match',
    '“特此通报”改“特此公告”',
    'circular-commendation',
    replace('特此通报', '特此公告'),
  ),
  operator(
    'M068',
    'structure/request-closing',
    '删去“妥否，请批示。”',
    'request-school-repair',
    dropLine('妥否，请批示'),
  ),
  operator(
    'N087',
    'structure/empty-heading',
    '“二、重点任务”下段落全部删去',
    'notice-work-safety',
    edits(dropLine('（一）补齐'), dropLine('（二）备足'), dropLine('（三）加强环境')),
  ),
  operator(
    'N088',
    'structure/heading-period',
    '五个独行标题去掉四个的句号，留一个',
    base(
      'notice-meeting',
      edits(
        insertAfter('（二）请参会', '五、联系方式', '区政府办公室值班室，电话：0379-67700008。'),
        ...HEADINGS.map((heading) => replace(heading, `${heading}。`)),
      ),
    ),
    edits(...HEADINGS.slice(1).map((heading) => replace(`${heading}。`, heading))),
  ),
];
