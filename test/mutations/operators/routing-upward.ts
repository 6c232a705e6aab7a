import { base, operator } from '../define-operator.ts';
import {
  consentOf,
  departmentReports,
  departmentRequests,
  districtReports,
  dualReports,
  majorRequests,
  townRequests,
} from '../documents/kinds/index.ts';
import { changedBy, prepared } from '../documents/specimen.ts';
import {
  changeSignature,
  drop,
  dropCopies,
  dropField,
  dropLine,
  edits,
  inField,
  inTitle,
  replace,
  replaceAll,
  setCopies,
  setField,
  setRecipients,
} from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import type { Operator } from '../operator.ts';
import { DUAL_ORGANS } from './dual-organs.ts';

const WATER = '洛阳市偃师区水利局';

const toDualSuperior = edits(
  replaceAll('洛阳市偃师区教育局办公室', '洛阳市生态环境局偃师分局'),
  replaceAll('洛阳市偃师区教育局', '洛阳市生态环境局偃师分局'),
  setRecipients('洛阳市生态环境局'),
  setField('抄送', '[洛阳市偃师区人民政府]'),
  setField('发文字号', '偃环〔2026〕12号'),
);

/** The officer before whom a personal name stands. */
const ADDRESSEES = ['张区长', '李副区长', '赵某同志', '刘主任', '王县长', '李市长', '陈书记', '周某副市长'];
const UNITS = ['局属各单位', '各镇人民政府', '局属各学校', '各街道办事处'];
/** 上行文. */
export const upwardOperators: readonly Operator[] = [
  operator(
    'M001',
    'routing/no-skip-level',
    '镇的请示主送市人民政府，抄送清空',
    [
      'request-town-bridge',
      ...changedBy(townRequests, ({ upper }) => edits(setRecipients(upper), dropCopies)),
    ],
    edits(setRecipients('洛阳市人民政府'), dropLine('抄送：')),
  ),
  operator(
    'N001',
    'routing/no-skip-level',
    '区县部门的报告由主送市级主管部门改为省级主管部门',
    [
      base('report-school-safety', setRecipients('洛阳市教育局')),
      ...changedBy(
        dualReports.filter(({ scene }) => /偃师区.*局$/u.test(scene.issuer) && !/统计|邮政/u.test(scene.id)),
        ({ to }) => setRecipients(to.replace('洛阳市', '河南省').replace(/局$/u, '厅')),
      ),
      ...changedBy(
        majorRequests.filter(({ scene }) => scene.consent === '区人民政府').slice(0, 5),
        ({ to }) =>
          setRecipients(
            to.replace(/^.*?市/u, to.startsWith('成都') ? '四川省' : '河南省').replace(/局$/u, '厅'),
          ),
      ),
    ],
    setRecipients('河南省教育厅'),
  ),
  operator(
    'N002',
    'routing/no-skip-level',
    '越级请示的抄送中删去被越过的政府',
    [
      'request-town-flood-relief',
      ...prepared(townRequests, ({ upper, government }) =>
        edits(setRecipients(upper), setCopies(government)),
      ),
    ],
    dropCopies,
  ),
  operator(
    'M002',
    'routing/single-main-recipient',
    '请示主送末尾追加一个部门',
    [
      'request-school-repair',
      ...changedBy([...departmentRequests.slice(4), ...townRequests.slice(8)], ({ government, department }) =>
        setRecipients(government, department),
      ),
    ],
    setRecipients('洛阳市偃师区人民政府', '洛阳市偃师区财政局'),
  ),
  operator(
    'N003',
    'routing/single-main-recipient',
    '报告主送“洛阳市人民政府、中共洛阳市委”',
    ['report-district-grain', ...districtReports],
    setRecipients('洛阳市人民政府', '中共洛阳市委'),
  ),
  operator(
    'N004',
    'routing/no-cc-subordinate',
    '请示抄送加本局下属单位或者下级机关',
    [
      'request-school-repair',
      ...changedBy(
        departmentRequests.filter(({ scene }) => scene.issuer.startsWith('洛阳市偃师区')),
        ({ department }, index) => setCopies(department, inTurn(UNITS, index)),
      ),
      ...changedBy(
        departmentReports.filter(({ scene }) => scene.copies.length > 0),
        ({ copies }) => setCopies(...copies, '局属各单位'),
      ),
    ],
    inField('抄送', ']', ', 局属各学校]'),
  ),
  operator(
    'M004',
    'routing/no-personal-addressee',
    '请示主送“张区长”',
    [
      'request-school-repair',
      ...changedBy([...departmentRequests.slice(0, 8), ...townRequests.slice(8)], (_, index) =>
        setRecipients(inTurn(ADDRESSEES, index)),
      ),
    ],
    setRecipients('张区长'),
  ),
  operator(
    'N005',
    'routing/no-personal-addressee',
    '报告主送“李某副区长并区人民政府”',
    [
      'report-school-safety',
      ...changedBy(departmentReports, ({ to }, index) =>
        setRecipients(
          `${inTurn(['李某', '王某某', '欧阳某'], index)}${to.endsWith('县人民政府') ? '副县长' : '副区长'}并${to}`,
        ),
      ),
    ],
    setRecipients('李某副区长并区人民政府'),
  ),
  operator(
    'M005',
    'routing/no-personal-issuer',
    '署名改为负责人职务和姓名',
    [
      'request-school-repair',
      ...changedBy(departmentRequests, ({ issuer, signatory, own }) =>
        changeSignature(issuer, `${issuer}${own === '我委' ? '主任' : '局长'}${signatory}`),
      ),
    ],
    setField('署名', '洛阳市偃师区教育局局长王某'),
    { companions: ['element/signature-matches'] },
  ),
  operator(
    'N006',
    'routing/no-personal-issuer',
    '标题的发文机关改为个人姓名',
    [
      'request-pump-station-land',
      ...changedBy(departmentRequests.slice(0, 6), ({ issuer, signatory }) =>
        inTitle(`${issuer}关于`, `${signatory}关于`),
      ),
      // A name of three characters and more that begins with no common surname (乌云其木格) is not told from an organ's.
      ...changedBy(
        departmentReports.filter(({ scene }) => scene.signatory.length <= 3).slice(4),
        ({ issuer, signatory }) => inTitle(`${issuer}关于`, `${signatory}关于`),
      ),
    ],
    inTitle(`${WATER}关于`, '王某某关于'),
    { companions: ['title/issuer-mismatch'] },
  ),
  operator(
    'N011',
    'routing/major-via-own-government',
    '删去经本级政府同意的话和 职权内 字段',
    ['request-water-diversion', ...changedBy(majorRequests, (scene) => drop(consentOf(scene)))],
    edits(dropField('职权内'), drop('经区人民政府同意，')),
  ),
  operator(
    'N012',
    'routing/no-verbatim-forward',
    '正文整体换成一句原文转报',
    [
      'request-pump-station-land',
      ...changedBy(departmentRequests, ({ facts, consulted, request, closing, matter }, index) =>
        edits(
          replace(
            [...facts, `${consulted}${request}`, closing].join('\n\n'),
            index % 2 === 0
              ? `现将顾县镇《关于${matter}的请示》原文转报，请批示。`
              : `现将顾县镇人民政府《关于${matter}的请示》随文报上，请审定。`,
          ),
        ),
      ),
    ],
    edits(dropLine('扩建工程需在'), dropLine('请区政府同意以划拨'), dropLine('妥否，'), (text) =>
      text.replace(/^城东排涝泵站建于.*$/mu, '现将顾县镇《关于解决泵站扩建用地的请示》原文转报，请批示。'),
    ),
    { companions: ['structure/request-closing'] },
  ),
  operator(
    'N013',
    'routing/dual-leadership-cc',
    '双重领导机关的报告删去对另一上级的抄送',
    [base('report-school-safety', toDualSuperior), ...dualReports],
    dropCopies,
    { organs: DUAL_ORGANS },
  ),
];
