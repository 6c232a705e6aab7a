import type { FixtureName } from '../../fixtures/fixture-docx-options.ts';
import { base, draft, operator } from '../define-operator.ts';
import { addParagraphs, replace, slip } from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import type { Operator } from '../operator.ts';
import { tenFrom } from '../ten-from.ts';

/** Paragraphs that agree with each other, one of them with the words that make it disagree: {right|wrong}. */
type Passage = readonly [string, ...string[]];

/** An operator that adds passages to ten documents in turn and makes each disagree with itself. */
function disagree(
  id: string,
  rule: string,
  does: string,
  first: FixtureName,
  passages: readonly [Passage, ...Passage[]],
): Operator {
  const bases = tenFrom(first).map((name, index) => {
    const passage = inTurn(passages, index);
    const marked = passage.find((text) => text.includes('{')) ?? '';
    const { right, wrong } = slip(marked);
    const added = passage.map((text) => (text === marked ? right : text));
    return { ...base(name, addParagraphs(...added)), change: draft(replace(right, wrong)) };
  });
  return operator(id, rule, does, bases, (text) => text);
}

/** One thing said in two ways inside a document. None is of the catalogue's own table. */
export const consistencyOperators: readonly Operator[] = [
  disagree('G101', 'structure/promised-number', '所列项数与预告的不符', 'decision-commendation', [
    ['下一阶段重点抓好{两|三}项工作：一是排查隐患，逐项登记；二是落实整改，限期销号。'],
    ['工作中要把握以下{三|四}个方面：一是分类登记；二是逐项核实；三是按时归档。'],
    ['日常管理实行下列{两|三}项制度：（1）值班制度。（2）登记制度。'],
  ]),
  disagree('G102', 'wording/consistent-organ', '同一机关前后用规范名称和简称', 'letter-funding', [
    ['排查情况报区应急管理局。', '汇总表由{区应急管理局|区应急局}存档。'],
    ['施工许可由区住房城乡建设局办理。', '相关图件由{区住房城乡建设局|区住建局}存档。'],
  ]),
  disagree('G103', 'wording/consistent-person', '同一人前后职务不同', 'minutes-executive-meeting', [
    ['区长张某主持了上次会议。', '会上，{区长|副区长}张某就有关工作作了说明。'],
    ['局长赵某参加了现场核查。', '{局长|副局长}赵某在核查记录上签了字。'],
    ['镇长孙某主持了现场会商。', '会后，{镇长|副镇长}孙某带队走访了农户。'],
  ]),
  disagree('G104', 'wording/consistent-project', '同一项目前后名称不同', 'notice-department-plan', [
    ['城东排涝泵站扩建工程已列入年度计划。', '城东排涝泵站{扩建|重建}工程的图纸已经存档。'],
    ['中州大桥改建工程已列入年度计划。', '中州大桥{改建|新建}工程的图纸已经存档。'],
  ]),
  disagree('G105', 'numeral/consistent-figure', '同一项目前后数字不同', 'notice-joint', [
    ['城东排涝泵站扩建工程总投资1200万元。', '城东排涝泵站扩建工程总投资{1200|1260}万元，资金已经落实。'],
    ['南环路改建工程全长3.2公里。', '南环路改建工程全长{3.2|3.5}公里，设双向四车道。'],
    ['商务中心建设项目总建筑面积8600平方米。', '商务中心建设项目总建筑面积{8600|8800}平方米，地上五层。'],
  ]),
  disagree('G106', 'date/consistent-meeting', '同一会议前后日期不同', 'opinions-high-quality', [
    [
      '2026年1月8日召开的全区粮食收购工作会议明确了任务。',
      '2026年1月{8|9}日召开的全区粮食收购工作会议印发了清单。',
    ],
    [
      '2026年1月20日上午召开的校舍维修工作推进会听取了意见。',
      '2026年1月{20|21}日上午召开的校舍维修工作推进会形成了纪要。',
    ],
  ]),
];
