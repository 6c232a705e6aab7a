import { base, markdownOnly, operator, YANSHI } from '../define-operator.ts';
import {
  departmentReports,
  departmentRequests,
  districtReports,
  governmentNotices,
  jointRequests,
  officeLetters,
  townRequests,
} from '../documents/kinds/index.ts';
import { changedBy, prepared } from '../documents/specimen.ts';
import { dropField, edits, replaceAll, setField } from '../edits/index.ts';
import type { Change, Operator } from '../operator.ts';

/** Organs of the district whose heads are known: 王某 at the education bureau, elsewhere who signs the document. */
const headed = [...departmentRequests, ...departmentReports].filter(({ scene }) =>
  scene.issuer.startsWith('洛阳市偃师区'),
);
const heads = new Map([
  ['洛阳市偃师区教育局', '王某'],
  ...headed.map(({ scene }) => [scene.issuer, scene.signatory] as const),
]);

const HEADS = `version: 1
scope: ys-gov
organs:
  - {id: ly-gov, name: 洛阳市人民政府, level: 2, system: government, type: government, parent: null, status: 已核, source: 例}
  - {id: ys-gov, name: 洛阳市偃师区人民政府, shortNames: [区政府], level: 3, system: government, type: government, parent: ly-gov, status: 已核, source: 例}
${[...heads]
  .map(
    ([name, head], index) =>
      `  - {id: ys-${index}, name: ${name}, level: ${name.endsWith('镇人民政府') ? 4 : 3}, system: government, type: ${name.endsWith('政府') ? 'government' : 'department'}, parent: ys-gov, head: ${head}, status: 已核, source: 例}`,
  )
  .join('\n')}
`;

const LEADERS = `signatories:
  head: 张某
  leaders:
    - {name: 李某, duties: [教育, 学校]}
    - {name: 王某, duties: [农业, 水利]}
    - {name: 赵某, duties: [交通, 城建]}
    - {name: 刘某, duties: [文化旅游, 体育]}
`;

const LEADER_OF = { 教育: '李某', 水利: '王某', 交通: '赵某', 文化旅游: '刘某' } as const;

const signedBy = (...names: readonly string[]): Change => ({
  kind: 'document',
  edit: (document) => ({
    ...document,
    header: { ...(document.header ?? { issuerMark: [] }), signatory: names },
  }),
});

/** 签发. */
export const signOperators: readonly Operator[] = [
  operator(
    'M016',
    'sign/signatory-required',
    '删去签发人',
    [
      'request-school-repair',
      ...townRequests.slice(0, 4),
      ...departmentRequests.slice(8),
      ...departmentReports.slice(4, 8),
    ],
    dropField('签发人'),
  ),
  operator(
    'N023',
    'sign/no-signatory-elsewhere',
    '通知的版头加“签发人：李某”',
    ['notice-work-safety', ...governmentNotices],
    signedBy('李某'),
  ),
  operator(
    'M017',
    'sign/head-required',
    '签发人由区长改为副区长',
    ['report-district-grain', ...districtReports],
    setField('签发人', '王某'),
    { ...YANSHI, config: LEADERS, companions: ['sign/upward-by-head'] },
  ),
  operator(
    'N025',
    'sign/upward-by-head',
    '签发人由局长改为副局长',
    ['report-school-safety', ...headed],
    setField('签发人', '李某'),
    { organs: HEADS },
  ),
  operator(
    'N026',
    'sign/delegated-signatory',
    '签发人改为不分管该主题的副区长',
    [
      base(
        'letter-funding',
        edits(
          replaceAll('洛阳市偃师区教育局', '洛阳市偃师区人民政府办公室'),
          setField('发文字号', '偃政办函〔2026〕3号'),
          setField('主送', '[洛阳市财政局]'),
          replaceAll('洛阳市偃师区财政局：', '洛阳市财政局：'),
          setField('签发人', '李某'),
          setField('主题', '教育'),
          setField('阶段', '送审'),
        ),
      ),
      ...changedBy(
        prepared(officeLetters, ({ topic }) =>
          edits(setField('签发人', LEADER_OF[topic]), setField('主题', topic), setField('阶段', '送审')),
        ),
        ({ topic }) => markdownOnly(setField('签发人', topic === '水利' ? '刘某' : '王某')),
      ),
    ],
    markdownOnly(setField('签发人', '王某')),
    { ...YANSHI, config: LEADERS },
  ),
  operator(
    'N024',
    'sign/joint-all-signatories',
    '两局联合请示标了三个签发人',
    ['request-joint-nutrition', ...jointRequests],
    setField('签发人', '[王某, 李某, 张某]'),
  ),
];
