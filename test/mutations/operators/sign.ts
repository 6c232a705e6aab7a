import { base, markdownOnly, operator, YANSHI } from '../define-operator.ts';
import { dropField, edits, replaceAll, setField } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

const HEADS = `version: 1
scope: ys-gov
organs:
  - {id: ly-gov, name: 洛阳市人民政府, level: 2, system: government, type: government, parent: null, status: 已核, source: 例}
  - {id: ys-gov, name: 洛阳市偃师区人民政府, shortNames: [区政府], level: 3, system: government, type: government, parent: ly-gov, status: 已核, source: 例}
  - {id: ys-edu, name: 洛阳市偃师区教育局, level: 3, system: government, type: department, parent: ys-gov, head: 王某, status: 已核, source: 例}
`;

const LEADERS = `signatories:
  head: 张某
  leaders:
    - {name: 李某, duties: [教育, 学校]}
    - {name: 王某, duties: [农业, 水利]}
`;

/** 签发. */
export const signOperators: readonly Operator[] = [
  operator('M016', 'sign/signatory-required', '删去签发人', 'request-school-repair', dropField('签发人')),
  operator('N023', 'sign/no-signatory-elsewhere', '通知的版头加“签发人：李某”', 'notice-work-safety', {
    kind: 'document',
    edit: (document) => ({
      ...document,
      header: { ...(document.header ?? { issuerMark: [] }), signatory: ['李某'] },
    }),
  }),
  operator(
    'M017',
    'sign/head-required',
    '签发人由区长改为副区长',
    'report-district-grain',
    setField('签发人', '王某'),
    { ...YANSHI, config: LEADERS, companions: ['sign/upward-by-head'] },
  ),
  operator(
    'N025',
    'sign/upward-by-head',
    '签发人由局长改为副局长',
    'report-school-safety',
    setField('签发人', '李某'),
    { organs: HEADS },
  ),
  operator(
    'N026',
    'sign/delegated-signatory',
    '签发人改为不分管该主题的副区长',
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
    markdownOnly(setField('签发人', '王某')),
    { ...YANSHI, config: LEADERS },
  ),
  operator(
    'N024',
    'sign/joint-all-signatories',
    '两局联合请示标了三个签发人',
    'request-joint-nutrition',
    setField('签发人', '[王某, 李某, 张某]'),
  ),
];
