import { base, markdownOnly, operator, YANSHI } from '../define-operator.ts';
import {
  append,
  drop,
  dropField,
  dropLine,
  edits,
  inField,
  inTitle,
  replace,
  replaceAll,
  setField,
  setRecipients,
  setSignature,
  setType,
} from '../edits/index.ts';
import type { Operator } from '../operator.ts';

const WATER = '洛阳市偃师区水利局';

/** The water bureau's notice to towns and streets as one of a coordinating body. */
const issuedBy = (organ: string, recipients: readonly string[]) =>
  edits(
    replaceAll(WATER, organ),
    setField('发文字号', '偃指〔2026〕9号'),
    setField('印发', `{机关: ${organ}, 日期: 2026年4月9日}`),
    setRecipients(...recipients),
    replace('请与我局河道管理站联系', '请与我部综合组联系'),
  );

const DUAL = `version: 1
scope: ys-gov
organs:
  - {id: ly-gov, name: 洛阳市人民政府, level: 2, system: government, type: government, parent: null, status: 已核, source: 例}
  - {id: ys-gov, name: 洛阳市偃师区人民政府, shortNames: [区政府], level: 3, system: government, type: government, parent: ly-gov, status: 已核, source: 例}
  - {id: ly-eco, name: 洛阳市生态环境局, level: 2, system: government, type: department, parent: ly-gov, status: 已核, source: 例}
  - {id: ys-eco, name: 洛阳市生态环境局偃师分局, level: 3, system: government, type: department, parent: ly-eco, dualParents: [ys-gov], status: 已核, source: 例}
`;

const toDualSuperior = edits(
  replaceAll('洛阳市偃师区教育局办公室', '洛阳市生态环境局偃师分局'),
  replaceAll('洛阳市偃师区教育局', '洛阳市生态环境局偃师分局'),
  setRecipients('洛阳市生态环境局'),
  setField('抄送', '[洛阳市偃师区人民政府]'),
  setField('发文字号', '偃环〔2026〕12号'),
);

const NOTIFY = '施工期间的协调事项';

/** 行文关系. */
export const routingOperators: readonly Operator[] = [
  operator(
    'M001',
    'routing/no-skip-level',
    '镇的请示主送洛阳市人民政府，抄送清空',
    'request-town-bridge',
    edits(setRecipients('洛阳市人民政府'), dropLine('抄送：')),
  ),
  operator(
    'N001',
    'routing/no-skip-level',
    '区教育局的报告由主送市教育局改为河南省教育厅',
    base('report-school-safety', setRecipients('洛阳市教育局')),
    setRecipients('河南省教育厅'),
  ),
  operator(
    'N002',
    'routing/no-skip-level',
    '越级请示的抄送中删去被越过的区政府',
    'request-town-flood-relief',
    dropField('抄送'),
  ),
  operator(
    'M002',
    'routing/single-main-recipient',
    '请示主送末尾追加“、区财政局”',
    'request-school-repair',
    setRecipients('洛阳市偃师区人民政府', '洛阳市偃师区财政局'),
  ),
  operator(
    'N003',
    'routing/single-main-recipient',
    '报告主送“洛阳市人民政府、中共洛阳市委”',
    'report-district-grain',
    setRecipients('洛阳市人民政府', '中共洛阳市委'),
  ),
  operator(
    'N004',
    'routing/no-cc-subordinate',
    '请示抄送加“局属各学校”',
    'request-school-repair',
    inField('抄送', ']', ', 局属各学校]'),
  ),
  operator(
    'M004',
    'routing/no-personal-addressee',
    '请示主送“张区长”',
    'request-school-repair',
    setRecipients('张区长'),
  ),
  operator(
    'N005',
    'routing/no-personal-addressee',
    '报告主送“李某副区长并区人民政府”',
    'report-school-safety',
    setRecipients('李某副区长并区人民政府'),
  ),
  operator(
    'M005',
    'routing/no-personal-issuer',
    '署名改“教育局局长王某”',
    'request-school-repair',
    setField('署名', '洛阳市偃师区教育局局长王某'),
    { companions: ['element/signature-matches'] },
  ),
  operator(
    'N006',
    'routing/no-personal-issuer',
    '标题“洛阳市偃师区水利局关于”改“王某某关于”',
    'request-pump-station-land',
    inTitle(`${WATER}关于`, '王某某关于'),
    { companions: ['title/issuer-mismatch'] },
  ),
  operator(
    'N007',
    'routing/dept-no-directive',
    '“请结合实际做好”改“各镇须一律于月内关停，逾期责令整改”',
    'notice-department-towns',
    replace('请结合实际做好群众告知工作。', '各镇须一律于月内关停沿线采砂点，逾期责令整改。'),
    { companions: ['date/relative'] },
  ),
  operator(
    'N008',
    'routing/dept-no-directive',
    '议事协调机构的通知插入“各街道不得推诿，违者通报”',
    base('notice-department-towns', issuedBy('洛阳市偃师区安全生产委员会办公室', ['各街道办事处'])),
    append(NOTIFY, '各街道不得推诿，违者通报。'),
    YANSHI,
  ),
  operator(
    'M007',
    'routing/no-require-township-reports',
    '部门通知加“各镇于6月30日前上报总结”',
    'notice-department-towns',
    append(NOTIFY, '各镇于6月30日前上报总结。'),
  ),
  operator(
    'N009',
    'routing/no-require-township-reports',
    '指挥部通知加“各街道每周五报送工作台账”',
    base('notice-department-towns', issuedBy('洛阳市偃师区防汛抗旱指挥部', ['各镇人民政府', '各街道办事处'])),
    append(NOTIFY, '各街道每周五报送工作台账。'),
  ),
  operator(
    'M008',
    'routing/no-require-supporting-docs',
    '部门通知加“各镇要制定实施方案并印发”',
    'notice-department-towns',
    append(NOTIFY, '各镇要制定实施方案并印发。'),
  ),
  operator(
    'N141',
    'routing/no-require-supporting-docs',
    '发给各部门的通知加“各部门均须出台配套细则”',
    base('notice-department-towns', setRecipients('区直各部门')),
    append(NOTIFY, '各部门均须出台配套细则。'),
    YANSHI,
  ),
  operator(
    'N010',
    'routing/authorized-note',
    '授权句换成“经局党组研究，”',
    'notice-department-plan',
    edits(dropField('授权'), replace('经区人民政府同意，', '经局党组研究，')),
  ),
  operator(
    'N011',
    'routing/major-via-own-government',
    '删去“经区人民政府同意”和 职权内 字段',
    'request-water-diversion',
    edits(dropField('职权内'), drop('经区人民政府同意，')),
  ),
  operator(
    'N012',
    'routing/no-verbatim-forward',
    '正文整体换成一句原文转报',
    'request-pump-station-land',
    edits(dropLine('扩建工程需在'), dropLine('请区政府同意以划拨'), dropLine('妥否，'), (text) =>
      text.replace(/^城东排涝泵站建于.*$/mu, '现将顾县镇《关于解决泵站扩建用地的请示》原文转报，请批示。'),
    ),
    { companions: ['structure/request-closing'] },
  ),
  operator(
    'N013',
    'routing/dual-leadership-cc',
    '双重领导机关的报告删去对另一上级的抄送',
    base('report-school-safety', toDualSuperior),
    dropField('抄送'),
    { organs: DUAL },
  ),
  operator(
    'N014',
    'routing/important-down-cc-superior',
    '决定的抄送删去市政府办公室',
    'decision-commendation',
    inField('抄送', '洛阳市人民政府办公室, ', ''),
  ),
  operator(
    'M010',
    'routing/peer-use-letter',
    '同级部门的函改为请示',
    'letter-funding',
    setType('函', '请示'),
    { companions: ['sign/signatory-required'] },
  ),
  operator(
    'N015',
    'routing/peer-use-letter',
    '镇给区自然资源局的函改为报告',
    'letter-town-land',
    setType('函', '报告'),
    { companions: ['sign/signatory-required'] },
  ),
  operator(
    'M011',
    'routing/office-division-no-external',
    '署名改为本局的科',
    'notice-department-towns',
    edits(dropField('署名'), (text) =>
      text.replace(/\n洛阳市偃师区水利局\n/u, '\n洛阳市偃师区水利局河道科\n'),
    ),
    // The writer of the .docx takes a name in 科 for no signature and sets it like the body.
    { companions: ['element/signature-matches', 'layout/signature-position'] },
  ),
  operator(
    'N016',
    'routing/office-division-no-external',
    '发文机关改为本局的股',
    'letter-funding',
    edits(
      setField('发文机关', '洛阳市偃师区教育局财务股'),
      setSignature('洛阳市偃师区教育局', '洛阳市偃师区教育局财务股'),
    ),
    { companions: ['title/issuer-mismatch'] },
  ),
  operator(
    'N017',
    'routing/joint-same-level',
    '联合通知的第二机关换成洛阳市水利局',
    'notice-joint',
    replaceAll('洛阳市偃师区财政局', '洛阳市水利局'),
    { companions: ['element/signature-matches'] },
  ),
  operator(
    'N018',
    'routing/party-joint-preapproval',
    '联合发文的批准删去“区政府常务会议”',
    base(
      'opinions-high-quality',
      edits(
        replaceAll('洛阳市偃师区人民政府关于', '洛阳市偃师区发展和改革委员会关于'),
        setField('发文机关', '洛阳市偃师区发展和改革委员会'),
        setField('署名', '洛阳市偃师区发展和改革委员会'),
        setField('发文字号', '偃发改〔2026〕10号'),
        setField('联合', '区委区政府'),
        setField('阶段', '送审'),
        setField('批准', '[{程序: 区政府常务会议, 结果: 通过}]'),
      ),
    ),
    markdownOnly(dropField('批准')),
    YANSHI,
  ),
];
