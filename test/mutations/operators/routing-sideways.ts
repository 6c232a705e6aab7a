import { base, markdownOnly, operator, YANSHI } from '../define-operator.ts';
import {
  decisions,
  departmentLetters,
  departmentNotices,
  jointNotices,
  opinionsOfGovernments,
  townLetters,
} from '../documents/kinds/index.ts';
import { changedBy, checkedIn, prepared } from '../documents/specimen.ts';
import {
  changeSignature,
  dropField,
  edits,
  inField,
  inTitle,
  replaceAll,
  setCopies,
  setField,
  setSignature,
  setType,
} from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import type { Operator } from '../operator.ts';

/** 平行文、联合行文和内设机构. */
export const sidewaysOperators: readonly Operator[] = [
  operator(
    'M010',
    'routing/peer-use-letter',
    '同级部门的函改为请示',
    ['letter-funding', ...departmentLetters],
    setType('函', '请示'),
    { companions: ['sign/signatory-required'] },
  ),
  operator(
    'N015',
    'routing/peer-use-letter',
    '镇给区县部门的函改为报告',
    ['letter-town-land', ...townLetters],
    setType('函', '报告'),
    { companions: ['sign/signatory-required'] },
  ),
  operator(
    'M011',
    'routing/office-division-no-external',
    '署名改为本局的内设机构',
    [
      'notice-department-towns',
      ...changedBy(departmentNotices, ({ issuer, division }) =>
        changeSignature(issuer, `${issuer}${division}`),
      ),
    ],
    edits(dropField('署名'), (text) =>
      text.replace(/\n洛阳市偃师区水利局\n/u, '\n洛阳市偃师区水利局河道科\n'),
    ),
    // The writer of the .docx takes a name in 科 for no signature and sets it like the body.
    { companions: ['element/signature-matches', 'layout/signature-position'] },
  ),
  operator(
    'N016',
    'routing/office-division-no-external',
    '发文机关改为本局的内设机构',
    [
      'letter-funding',
      ...changedBy(
        departmentLetters.filter(({ scene }) => scene.issuer.endsWith('局')),
        ({ issuer }, index) => {
          const division = `${issuer}${inTurn(['规划财务股', '项目科', '业务指导处'], index)}`;
          return edits(setField('发文机关', division), changeSignature(issuer, division));
        },
      ),
    ],
    edits(
      setField('发文机关', '洛阳市偃师区教育局财务股'),
      setSignature('洛阳市偃师区教育局', '洛阳市偃师区教育局财务股'),
    ),
    { companions: ['title/issuer-mismatch'] },
  ),
  operator(
    'N017',
    'routing/joint-same-level',
    '联合通知的第二机关换成上一级的部门',
    ['notice-joint', ...changedBy(jointNotices, ({ issuers, upper }) => replaceAll(issuers[1], upper))],
    replaceAll('洛阳市偃师区财政局', '洛阳市水利局'),
    { companions: ['element/signature-matches'] },
  ),
  operator(
    'N018',
    'routing/party-joint-preapproval',
    '联合发文的批准删去“区政府常务会议”',
    [
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
      ...prepared(opinionsOfGovernments, ({ government, bureau, codes }) =>
        edits(
          inTitle(government, bureau),
          setField('发文机关', bureau),
          setField('发文字号', `${codes.bureau}〔2026〕10号`),
          changeSignature(government, bureau),
          setField('联合', '区委区政府'),
          setField('阶段', '送审'),
          setField('授权', '区政府第15次常务会议'),
          setField('批准', '[{程序: 政府常务会议, 结果: 通过}]'),
        ),
      ),
    ],
    markdownOnly(dropField('批准')),
    YANSHI,
  ),
  operator(
    'N014',
    'routing/important-down-cc-superior',
    '决定的抄送删去上一级政府办公室',
    [
      'decision-commendation',
      // In the profile of Yanshi 市委 is that of Luoyang.
      ...changedBy(
        checkedIn(decisions, ({ government }) => (government === '浏阳市人民政府' ? ['national'] : null)),
        ({ copies }) => setCopies(...copies),
      ),
    ],
    inField('抄送', '洛阳市人民政府办公室, ', ''),
  ),
];
