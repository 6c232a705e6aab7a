import type { FixtureName } from '../../fixtures/fixture-docx-options.ts';
import { base, NATIONAL, operator, YANSHI } from '../define-operator.ts';
import { planNotices } from '../documents/kinds/index.ts';
import { addParagraphs, type DraftEdit, dropField, edits, insertAfter, setField } from '../edits/index.ts';
import type { Base, Change, Operator } from '../operator.ts';
import { type Fits, tenFrom } from '../ten-from.ts';

const HOME = 'notice-work-safety';
const PLAN = 'notice-department-plan';

const TOPICS =
  '矿山、道路、桥梁、水库、河道、燃气、消防、电梯、校舍、集市、仓库、堤防、泵站、林场、冷库、剧场'.split(
    '、',
  );

/** Paragraphs of about 100 字 each, no two alike. */
function paragraphs(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const topic = TOPICS[index % TOPICS.length] ?? '';
    return `对第${index + 1}片区的${topic}，由所在地的有关单位登记造册，写明位置、规模、使用单位和管理人员，逐处核对图纸与现场情况，记录检查时间和检查结果，发现损坏的当场标明，能够修复的及时修复，暂时不能修复的设置警示标志，并在档案中注明处理经过。`;
  });
}

/** Documents of governments and departments on one matter, to which the limits apply; a motion goes to the congress. */
const limited: Fits = (name) =>
  /^(?:announcement|approval|circular|decision|letter|notice|public-notice|report|request)-/u.test(name) &&
  name !== HOME &&
  name !== PLAN;

const longer = (count: number): DraftEdit => addParagraphs(...paragraphs(count));

const nineFrom = (first: FixtureName, change: Change): readonly Base[] =>
  tenFrom(first, limited)
    .slice(0, 9)
    .map((name) => ({ ...base(name), change }));

/** Notices that issue a plan for a special task, with paragraphs added to the plan. */
const longerPlans = (from: number, count: number): readonly Base[] =>
  planNotices.slice(from, from + 9).map((document) => ({
    ...document,
    draft: () => setField('专项', 'true')(document.draft()),
    change: both(insertAfter(`${document.scene.purpose}制定本方案`, ...paragraphs(count))),
  }));

const both = (edit: DraftEdit): Change => ({ kind: 'draft', formats: ['md', 'docx'], edit });
const docxOnly = (edit: DraftEdit): Change => ({ kind: 'draft', formats: ['docx'], edit });

/** 篇幅. */
export const lengthOperators: readonly Operator[] = [
  operator(
    'M061',
    'length/chars-general',
    '正文增至5200字以上，未声明综合性',
    [base(HOME, dropField('综合性')), ...nineFrom('announcement-expropriation', both(longer(46)))],
    insertAfter('为贯彻落实', ...paragraphs(43)),
    { companions: ['length/pages'] },
  ),
  operator(
    'M062',
    'length/chars-special',
    '专项方案增至3300字以上',
    [PLAN, ...longerPlans(0, 29)],
    insertAfter('为增强群众', ...paragraphs(29)),
    YANSHI,
  ),
  operator(
    'N081',
    'length/chars-special',
    '专项方案增至4300字以上',
    [PLAN, ...longerPlans(3, 38)],
    insertAfter('为增强群众', ...paragraphs(38)),
    NATIONAL,
  ),
  operator(
    'N082',
    'length/pages',
    '正文加到11页以上',
    [HOME, ...nineFrom('letter-town-land', docxOnly(longer(55)))],
    docxOnly(edits(dropField('综合性'), insertAfter('为贯彻落实', ...paragraphs(55)))),
    { ...YANSHI, companions: ['length/chars-general'] },
  ),
];
