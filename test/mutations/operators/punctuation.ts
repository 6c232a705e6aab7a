import type { FixtureName } from '../../fixtures/fixture-docx-options.ts';
import { base } from '../define-operator.ts';
import type { Operator } from '../operator.ts';
import { slipOperator } from '../slip-operator.ts';
import { tenFrom } from '../ten-from.ts';

const punctuation = (
  id: string,
  rule: string,
  does: string,
  own: string,
  first: FixtureName,
  ...added: readonly string[]
): Operator =>
  slipOperator(id, `punctuation/${rule}`, does, {
    home: base('notice-work-safety'),
    own,
    guests: tenFrom(first),
    added,
  });

/** 标点. */
export const punctuationOperators: readonly Operator[] = [
  punctuation(
    'M080',
    'halfwidth',
    '一处标点改半角',
    '开展现场检查{，|,}如实',
    'approval-town-bridge',
    '上述工作由专人负责{，|,}所需设备已经到位。',
    '材料分为两类{：|:}一类由区级保存，一类由镇级保存。',
    '前期已走访1200户{；|;}其余住户正在联系。',
    '《中华人民共和国档案法》{，|,}各有关单位已经组织学习。',
  ),
  punctuation(
    'N106',
    'halfwidth',
    '一对括号改半角',
    '{（含邻近县区）|(含邻近县区)}',
    'letter-town-land',
    '材料一式两份{（含电子版）|(含电子版)}。',
    '有关单位{（不含驻区企业）|(不含驻区企业)}已经完成登记。',
    '全区生产总值{（GDP）|(GDP)}按季度公布。',
  ),
  punctuation(
    'N102',
    'paired',
    '成对的标点删去一个',
    '{《|}生产安全事故应急条例》',
    'notice-secret',
    '有关程序适用{《|}中华人民共和国行政处罚法》。',
    '上述档案按照《中华人民共和国档案法{》|}保存。',
    '该项目已列入{“|}十四五”规划。',
    '登记表由经办人{（|}或者其代理人）填写。',
  ),
  punctuation(
    'N103',
    'paired',
    '成对标点的后一个改成另一种',
    '（含邻近县区{）|】}',
    'report-school-safety',
    '材料一式两份（含电子版{）|】}。',
    '有关程序适用《中华人民共和国行政处罚法{》|〉}。',
    '该项目已列入“十四五{”|』}规划。',
  ),
  punctuation(
    'N104',
    'adjacent-quotes',
    '“《甲》《乙》”一类中间加顿号',
    '》{|、}《',
    'decision-commendation',
    '有关程序适用《中华人民共和国行政处罚法》{|、}《中华人民共和国行政复议法》。',
    '这项工作与“一网通办”{|、}“一窗受理”同步推进。',
    '已组织学习《中华人民共和国档案法》《中华人民共和国密码法》{|、}《中华人民共和国数据安全法》。',
  ),
  punctuation(
    'N105',
    'doubled',
    '一处点号改成两个点号',
    '负总责{。|。。}',
    'notice-meeting',
    '上述工作由专人负责，所需设备已经到位{。|。。}',
    '各片区{、|、、}各站点均已配备值班人员。',
    '前期已走访1200户{，|，、}其余住户正在联系。',
    '有关程序适用《中华人民共和国行政处罚法》{。|，。}',
  ),
  punctuation(
    'M082',
    'ellipsis-etc',
    '“等”与省略号并用，或者省略号写错',
    '照明灯{等|……等}',
    'request-joint-nutrition',
    '现场配备了帐篷、雨衣{等|……等}物资。',
    '设备包括水泵、发电机{等|等……}，均可正常使用。',
    '登记内容包括姓名、住址、用途{……|…}',
    '参加单位有学校、医院{……|。。。}',
  ),
];
