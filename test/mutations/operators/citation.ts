import { base, operator } from '../define-operator.ts';
import { replace } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

const CITED = '《洛阳市汛期安全生产管理办法》（洛政〔2026〕2号）';

const ARCHIVE = `archive:
  - {title: 洛阳市汛期安全生产管理办法, number: 洛政〔2026〕2号, status: 现行}
`;

/** 引文. */
export const citationOperators: readonly Operator[] = [
  operator(
    'M097',
    'citation/title-before-number',
    '先引文号后引标题',
    'notice-work-safety',
    replace(CITED, '洛政〔2026〕2号《洛阳市汛期安全生产管理办法》'),
  ),
  operator(
    'N122',
    'citation/title-before-number',
    '首次引用只留文号',
    'notice-work-safety',
    replace(`按照${CITED}`, '按照洛政〔2026〕2号文件要求'),
  ),
  operator(
    'N123',
    'citation/unfound',
    '引用文号的顺序号加1',
    'notice-work-safety',
    replace('洛政〔2026〕2号', '洛政〔2026〕3号'),
    { config: ARCHIVE },
  ),
  operator(
    'M098',
    'citation/repealed',
    '依据改为《国家行政机关公文处理办法》',
    'notice-work-safety',
    replace(CITED, '《国家行政机关公文处理办法》'),
  ),
  operator(
    'N124',
    'citation/repealed',
    '“《中华人民共和国民法典》”改“《中华人民共和国物权法》”',
    base('notice-work-safety', replace('《生产安全事故应急条例》', '《中华人民共和国民法典》')),
    replace('《中华人民共和国民法典》', '《中华人民共和国物权法》'),
  ),
];
