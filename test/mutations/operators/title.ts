import { operator } from '../define-operator.ts';
import {
  approvals,
  departmentReports,
  departmentRequests,
  districtReports,
  forwardedTitle,
  forwardingNotices,
  governmentNotices,
  measuresNotices,
  townRequests,
} from '../documents/kinds/index.ts';
import { changedBy } from '../documents/specimen.ts';
import { endTitle, inTitle, replace, setTitle } from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import type { Change, Operator } from '../operator.ts';

const FORWARDED = '河南省人民政府办公厅关于做好2026年防汛备汛工作的通知';
const OFFICE = '洛阳市偃师区人民政府办公室';

const someRequests = [...townRequests.slice(6), ...departmentRequests.slice(4, 10)];

/** A title broken inside 人民政府 of its organ. */
const brokenTitle: Change = {
  kind: 'document',
  edit: (document) => ({
    ...document,
    blocks: document.blocks.map((block) => {
      if (block.kind !== 'title') return block;
      const title = block.lines.join('');
      const at = title.indexOf('人民政府') + '人民政'.length;
      return { ...block, lines: [title.slice(0, at), title.slice(at)] };
    }),
  }),
};

/** 标题. */
export const titleOperators: readonly Operator[] = [
  operator(
    'M029',
    'title/missing-parts',
    '标题只留文种',
    ['notice-work-safety', ...governmentNotices],
    setTitle('通知'),
  ),
  operator(
    'N036',
    'title/missing-parts',
    '标题改为“……关于做好防汛工作”，没有文种',
    ['notice-work-safety', ...changedBy(governmentNotices, () => endTitle('的通知', ''))],
    setTitle('洛阳市偃师区人民政府关于做好防汛工作'),
  ),
  operator(
    'N037',
    'title/issuer-mismatch',
    '标题机关改为本级部门，署名不动',
    [
      'notice-work-safety',
      ...changedBy(governmentNotices, ({ government, bureau }) => inTitle(government, bureau)),
    ],
    inTitle('洛阳市偃师区人民政府', '洛阳市偃师区水利局'),
  ),
  operator(
    'N038',
    'title/end-punctuation',
    '标题末加点号',
    [
      'request-school-repair',
      ...changedBy(someRequests, (_, index) => endTitle('请示', `请示${inTurn(['！', '。', '，'], index)}`)),
    ],
    endTitle('请示', '请示！'),
  ),
  operator(
    'M031',
    'title/nested-forward',
    '标题改为层层转发',
    [
      'notice-forward',
      ...changedBy(forwardingNotices, (scene) =>
        setTitle(
          `${scene.office}关于转发${scene.upper}关于转发${forwardedTitle({ ...scene, upper: '国务院办公厅' })}的通知`,
        ),
      ),
    ],
    setTitle(`${OFFICE}关于转发洛阳市人民政府办公室关于转发${FORWARDED}的通知`),
  ),
  operator(
    'N043',
    'title/nested-forward',
    '标题尾改“的通知的通知”',
    ['notice-forward', ...forwardingNotices],
    endTitle('的通知', '的通知的通知'),
  ),
  operator(
    'M032',
    'title/redundant-verb',
    '请示标题“关于”后加“请求”一类的词',
    [
      'request-school-repair',
      ...changedBy(someRequests, (_, index) =>
        inTitle('关于', `关于${inTurn(['请求', '申请', '恳请', '请示'], index)}`),
      ),
    ],
    inTitle('关于', '关于请求'),
  ),
  operator(
    'N139',
    'title/redundant-verb',
    '报告标题“关于”后加“上报”',
    ['report-school-safety', ...departmentReports],
    inTitle('关于', '关于上报'),
  ),
  operator(
    'N039',
    'title/preposition-stack',
    '标题“关于”后再加介词',
    [
      'notice-work-safety',
      ...changedBy(governmentNotices, (_, index) => inTitle('关于', `关于${inTurn(['就', '针对'], index)}`)),
    ],
    inTitle('关于', '关于就'),
  ),
  operator(
    'N040',
    'title/book-title-marks',
    '标题改“转发《……的通知》的通知”',
    [
      'notice-forward',
      ...changedBy(forwardingNotices, (scene) =>
        setTitle(`${scene.office}转发《${forwardedTitle(scene)}》的通知`),
      ),
    ],
    setTitle(`${OFFICE}转发《${FORWARDED}》的通知`),
  ),
  operator(
    'M034',
    'title/line-break',
    '标题在“人民政／府”处人工换行',
    [
      'notice-work-safety',
      ...governmentNotices.slice(4),
      ...districtReports.slice(0, 3),
      ...approvals.slice(0, 3),
    ],
    brokenTitle,
  ),
  operator(
    'N041',
    'title/wrong-transfer-verb',
    '转发上级通知，标题“转发”改“印发”',
    ['notice-forward', ...forwardingNotices],
    inTitle('转发', '印发'),
  ),
  operator(
    'M035',
    'title/issued-name',
    '标题“办法”改“规定”，所附正文不动',
    ['notice-issue-measures', ...changedBy(measuresNotices, () => endTitle('办法的通知', '规定的通知'))],
    inTitle('管理办法', '管理规定'),
  ),
  operator(
    'N042',
    'title/issued-name',
    '所附正文标题加“（试行）”',
    [
      'notice-issue-measures',
      ...changedBy(measuresNotices, ({ name }) => replace(`## ${name}`, `## ${name}（试行）`)),
    ],
    replace('## 洛阳市偃师区农村公路养护管理办法', '## 洛阳市偃师区农村公路养护管理办法（试行）'),
  ),
];
