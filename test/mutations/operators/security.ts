import type { FixtureName } from '../../fixtures/fixture-docx-options.ts';
import { fixtureDraft } from '../../fixtures/fixture-draft.ts';
import { base, draft, markdownOnly, operator, YANSHI } from '../define-operator.ts';
import { departmentRequests } from '../documents/kinds/index.ts';
import {
  addSentence,
  classify,
  type DraftEdit,
  dropField,
  edits,
  endTitle,
  inField,
  replace,
  setField,
} from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import type { Base, Operator } from '../operator.ts';
import { slipOperator } from '../slip-operator.ts';
import { type Fits, tenFrom } from '../ten-from.ts';

/** An identity number that passes its check digit and belongs to nobody: its region code 999999 is not given out. */
const IDENTITY_NUMBER = '999999199001010016';

/** What goes to organs and may be classified; other documents are published. */
const toOrgans: Fits = (name) =>
  /^(?:approval|letter|notice|report|request)-/u.test(name) && name !== 'notice-secret';
const published: Fits = (name) => fixtureDraft(name).includes('公开属性: 主动公开');

/** The first document with the operator's own change, and nine prepared for it, each with a change of its own. */
const oneAndNine = <Case>(
  home: Base,
  names: readonly FixtureName[],
  cases: readonly Case[],
  make: (name: FixtureName, item: Case) => Base,
): readonly Base[] => [home, ...names.slice(0, 9).map((name, index) => make(name, inTurn(cases, index)))];

const changed = (document: Base, edit: DraftEdit): Base => ({ ...document, change: draft(edit) });

const classified = (name: FixtureName, [right, wrong]: readonly [string, string]): Base =>
  changed(base(name, classify(right)), setField('密级', wrong));

const urgent = (name: FixtureName, [right, wrong]: readonly [string, string]): Base =>
  changed(base(name, setField('紧急程度', right)), setField('紧急程度', wrong));

/** A request to the district's government that asks for an answer within the days of its level, and then within fewer. */
interface Asking {
  readonly level: string;
  readonly right: string;
  readonly wrong: string;
}

const ASKING: readonly Asking[] = [
  { level: '急件', right: '因项目申报时间紧，请于3日内批复。', wrong: '因项目申报时间紧，请于当日批复。' },
  { level: '一般件', right: '请在5个工作日内批复。', wrong: '请在2个工作日内批复。' },
  { level: '一般件', right: '请区政府于7日内答复。', wrong: '请区政府于三天之内答复。' },
  { level: '急件', right: '因工期较紧，请在10日内审批。', wrong: '因工期较紧，请次日审批。' },
];

const asking = (document: Base, { level, right, wrong }: Asking): Base => ({
  ...document,
  draft: () => edits(setField('办理等级', level), addSentence(right))(document.draft()),
  change: markdownOnly(replace(right, wrong)),
});

const TO_DISTRICT: readonly Base[] = [
  ...(['request-school-repair', 'request-town-bridge', 'request-joint-nutrition'] as const).map((name) =>
    base(name),
  ),
  ...departmentRequests.filter(({ scene }) => scene.government === '洛阳市偃师区人民政府'),
];

const TYPES: Readonly<Record<string, string>> = { notice: '通知', report: '报告', request: '请示' };

function urgentTitle(name: FixtureName): DraftEdit {
  const type = TYPES[name.replace(/-.*$/u, '')] ?? '';
  return endTitle(`的${type}`, `的紧急${type}`);
}

/** 密级和紧急程度. */
export const securityOperators: readonly Operator[] = [
  operator(
    'N049',
    'security/classification-invalid',
    '“机密★5年”改“机密*五年”一类',
    oneAndNine(
      base('notice-secret'),
      tenFrom('approval-town-bridge', toOrgans),
      [
        ['机密★5年', '机密*五年'],
        ['秘密★3年', '秘密☆3年'],
        ['秘密★10年', '秘密★十年'],
        ['机密★20年', '内部资料'],
      ] as const,
      classified,
    ),
    setField('密级', '机密*五年'),
  ),
  operator(
    'N051',
    'security/period-limit',
    '保密期限改得超过上限',
    oneAndNine(
      base('notice-secret', setField('密级', '秘密★5年')),
      tenFrom('notice-forward', toOrgans),
      [
        ['秘密★5年', '秘密★20年'],
        ['机密★20年', '机密★25年'],
        ['绝密★30年', '绝密★50年'],
      ] as const,
      classified,
    ),
    setField('密级', '秘密★20年'),
  ),
  operator(
    'M043',
    'security/copy-number',
    '涉密件删去份号',
    oneAndNine(
      base('notice-secret'),
      tenFrom('request-school-repair', toOrgans),
      ['秘密★5年', '机密★10年', '绝密★30年'],
      (name, classification) => base(name, classify(classification)),
    ),
    dropField('份号'),
  ),
  operator(
    'N052',
    'security/copy-number',
    '份号改得不是六位',
    oneAndNine(
      base('notice-secret'),
      tenFrom('letter-comments', toOrgans),
      ['"12"', '"0012"', '"0000012"'],
      (name, copy) => changed(base(name, classify('秘密★5年')), setField('份号', copy)),
    ),
    setField('份号', '"12"'),
  ),
  operator(
    'M044',
    'security/urgency-invalid',
    '“加急”改“特提”一类',
    oneAndNine(
      base('notice-urgent'),
      tenFrom('notice-department-plan', (name) => toOrgans(name) && name !== 'notice-urgent'),
      [
        ['加急', '特提'],
        ['特急', '平急'],
        ['加急', '急件'],
      ] as const,
      urgent,
    ),
    setField('紧急程度', '特提'),
  ),
  operator(
    'N053',
    'security/urgency-invalid',
    '“特急”改“紧急”一类',
    oneAndNine(
      base('request-town-flood-relief'),
      tenFrom('report-district-grain', (name) => toOrgans(name) && name !== 'request-town-flood-relief'),
      [
        ['特急', '紧急'],
        ['加急', '火急'],
        ['特急', '特急件'],
      ] as const,
      urgent,
    ),
    inField('紧急程度', '特急', '紧急'),
  ),
  operator(
    'N054',
    'security/handling-limit',
    '要求答复的天数改得短于办理等级',
    [
      'request-pump-station-land',
      ...TO_DISTRICT.map((document, index) => asking(document, inTurn(ASKING, index))),
    ],
    markdownOnly(replace('请于3日内批复', '请于当日批复')),
    YANSHI,
  ),
  operator(
    'N055',
    'security/urgent-title',
    '标题写“紧急”的，删去紧急程度',
    oneAndNine(
      base('notice-urgent'),
      tenFrom(
        'notice-flood-control',
        (name) => /^(?:notice|report|request)-/u.test(name) && name !== 'notice-urgent',
      ),
      ['加急', '特急'],
      (name, urgency) => base(name, edits(setField('紧急程度', urgency), urgentTitle(name))),
    ),
    dropField('紧急程度'),
  ),
  slipOperator('N056', 'security/personal-data', '公开件写出完整的身份证号、手机号、卡号', {
    home: base('circular-commendation'),
    own: `\n区民政局{|（联系人公民身份号码：${IDENTITY_NUMBER}）}\n`,
    guests: tenFrom('decision-commendation', published),
    added: [
      `登记人王某，公民身份号码${IDENTITY_NUMBER.slice(0, 6)}{********|${IDENTITY_NUMBER.slice(6, 14)}}${IDENTITY_NUMBER.slice(14)}。`,
      '经办人张某已核对登记表，手机号码为139{****|0000}0000。',
      '补助发放到王某的银行卡，卡号4111{********|11111111}1111。',
    ],
  }),
];
