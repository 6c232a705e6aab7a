import { base } from '../define-operator.ts';
import { replace } from '../edits/index.ts';
import type { Operator } from '../operator.ts';
import { slipOperator } from '../slip-operator.ts';
import { tenFrom } from '../ten-from.ts';

const HOME = base('notice-work-safety');
const MEASURES = '《洛阳市汛期安全生产管理办法》';
const CITED = `${MEASURES}（洛政〔2026〕2号）`;

const ARCHIVE = `archive:
  - {title: 洛阳市汛期安全生产管理办法, number: 洛政〔2026〕2号, status: 现行}
  - {title: 洛阳市人民政府办公室关于做好政务服务事项清理的通知, number: 洛政办〔2026〕11号, status: 现行}
  - {title: 河南省人民政府关于加强基层应急能力建设的意见, number: 豫政〔2025〕6号, status: 现行}
`;

/** 引文. */
export const citationOperators: readonly Operator[] = [
  slipOperator('M097', 'citation/title-before-number', '先引文号后引标题', {
    home: HOME,
    own: `{${CITED}|洛政〔2026〕2号${MEASURES}}`,
    guests: tenFrom('notice-urgent'),
    added: [
      `上述事项已列入{${CITED}|洛政〔2026〕2号${MEASURES}}。`,
      '按照{《洛阳市人民政府办公室关于做好政务服务事项清理的通知》（洛政办〔2026〕11号）|洛政办〔2026〕11号文件《洛阳市人民政府办公室关于做好政务服务事项清理的通知》}要求，已完成登记。',
      '所用标准与{《关于加强基层应急能力建设的意见》（豫政〔2025〕6号）|豫政〔2025〕6号《关于加强基层应急能力建设的意见》}一致。',
    ],
  }),
  slipOperator('N122', 'citation/title-before-number', '首次引用只留文号', {
    home: HOME,
    own: `{按照${CITED}|按照洛政〔2026〕2号文件要求}`,
    guests: tenFrom('circular-commendation'),
    added: [
      `根据{${CITED}|洛政〔2026〕2号文件}，已完成登记。`,
      '所用标准与{《关于加强基层应急能力建设的意见》（豫政〔2025〕6号）|豫政〔2025〕6号文件}一致。',
      '{《洛阳市人民政府办公室关于做好政务服务事项清理的通知》（洛政办〔2026〕11号）|洛政办〔2026〕11号}规定的时限已经执行。',
    ],
  }),
  slipOperator(
    'N123',
    'citation/unfound',
    '引用文号的顺序号加1',
    {
      home: HOME,
      own: '洛政〔2026〕{2|3}号',
      guests: tenFrom('notice-department-plan'),
      added: [
        '有关依据为《洛阳市汛期安全生产管理办法》（洛政〔2026〕{2|3}号）。',
        '按照《关于做好政务服务事项清理的通知》（洛政办〔2026〕{11|12}号）要求，已完成登记。',
        '所用标准与《河南省人民政府关于加强基层应急能力建设的意见》（豫政〔2025〕{6|7}号）一致。',
      ],
    },
    { config: ARCHIVE },
  ),
  slipOperator('M098', 'citation/repealed', '依据改为《国家行政机关公文处理办法》一类已废止的规定', {
    home: HOME,
    own: `{${CITED}|《国家行政机关公文处理办法》}`,
    guests: tenFrom('report-district-grain'),
    added: [
      '有关材料按照{《党政机关公文处理工作条例》|《国家行政机关公文处理办法》}归档。',
      '来信依据{《信访工作条例》|《信访条例》}登记办理。',
      '文稿按照{GB/T 9704—2012|GB/T 9704—1999}排版。',
    ],
  }),
  slipOperator('N124', 'citation/repealed', '“《中华人民共和国民法典》”改已废止的法律', {
    home: base('notice-work-safety', replace('《生产安全事故应急条例》', '《中华人民共和国民法典》')),
    own: '{《中华人民共和国民法典》|《中华人民共和国物权法》}',
    guests: tenFrom('letter-reply'),
    added: [
      '有关权属依据{《中华人民共和国民法典》|《中华人民共和国物权法》}认定。',
      '相关合同依照{《民法典》|《合同法》}订立。',
      '损害赔偿按照{民法典|侵权责任法}规定办理。',
    ],
  }),
];
