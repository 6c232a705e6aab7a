import { base, NATIONAL, operator, YANSHI } from '../define-operator.ts';
import { type DraftEdit, dropField, edits, insertAfter } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

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

const lengthen = (start: string, count: number): DraftEdit => insertAfter(start, ...paragraphs(count));

/** 篇幅. */
export const lengthOperators: readonly Operator[] = [
  operator(
    'M061',
    'length/chars-general',
    '正文增至5200字以上，未声明综合性',
    base('notice-work-safety', dropField('综合性')),
    lengthen('为贯彻落实', 43),
    { companions: ['length/pages'] },
  ),
  operator(
    'M062',
    'length/chars-special',
    '专项方案增至3300字以上',
    'notice-department-plan',
    lengthen('为增强群众', 29),
    YANSHI,
  ),
  operator(
    'N081',
    'length/chars-special',
    '专项方案增至4300字以上',
    'notice-department-plan',
    lengthen('为增强群众', 38),
    NATIONAL,
  ),
  operator(
    'N082',
    'length/pages',
    '正文加到11页以上',
    'notice-work-safety',
    { kind: 'draft', formats: ['docx'], edit: edits(dropField('综合性'), lengthen('为贯彻落实', 55)) },
    { ...YANSHI, companions: ['length/chars-general'] },
  ),
];
