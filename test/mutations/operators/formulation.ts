import type { FixtureName } from '../../fixtures/fixture-docx-options.ts';
import { base, type Extra, YANSHI } from '../define-operator.ts';
import type { Operator } from '../operator.ts';
import { slipOperator } from '../slip-operator.ts';
import { tenFrom } from '../ten-from.ts';

const OPINIONS = base('opinions-high-quality');
const NOTICE = base('notice-work-safety');

interface Places {
  readonly own: string;
  readonly from: FixtureName;
  readonly added: readonly string[];
}

const formulation = (
  id: string,
  rule: string,
  does: string,
  { own, from, added }: Places,
  home = OPINIONS,
  extra: Extra = {},
): Operator =>
  slipOperator(id, `formulation/${rule}`, does, { home, own, guests: tenFrom(from), added }, extra);

const IDEOLOGY_END = '“三个代表”重要思想、科学发展观、习近平新时代中国特色社会主义思想';

/** 重要提法. */
export const formulationOperators: readonly Operator[] = [
  formulation('M086', 'set-members', '四个意识删去一项', {
    own: '核心意识{、看齐意识|}',
    from: 'circular-commendation',
    added: [
      '有关单位牢固树立政治意识、大局意识、核心意识{、看齐意识|}。',
      '广大党员增强政治意识、大局意识、{核心意识、|}看齐意识，发挥模范作用。',
      '做到政治意识、{大局意识、|}核心意识、看齐意识过硬。',
    ],
  }),
  formulation('N115', 'set-members', '新发展理念两项对调', {
    own: '创新、{协调、绿色|绿色、协调}、开放、共享',
    from: 'letter-comments',
    added: [
      '这项工作贯彻创新、{协调、绿色|绿色、协调}、开放、共享的新发展理念。',
      '规划以新发展理念为引领，体现创新、协调、绿色、{开放、共享|共享、开放}的要求。',
      '按照{创新、协调|协调、创新}、绿色、开放、共享的新发展理念编制方案。',
    ],
  }),
  formulation('N116', 'set-members', '五位一体删去一项', {
    own: '文化建设、{社会建设、|}',
    from: 'notice-flood-control',
    added: [
      '有关规划统筹经济建设、政治建设、文化建设、{社会建设、|}生态文明建设。',
      '这项工作涉及经济建设、政治建设、{文化建设、|}社会建设和生态文明建设各方面。',
      '在经济建设、政治建设、文化建设、社会建设{、生态文明建设|}中发挥作用。',
    ],
  }),
  formulation('N117', 'companion-verbs', '“坚定‘四个自信’”一类换了动词', {
    own: '{坚定|增强}“四个自信”',
    from: 'notice-issue-measures',
    added: [
      '全体工作人员{坚定|增强}“四个自信”，提高服务水平。',
      '有关单位{增强|坚定}“四个意识”，做好本职工作。',
      '以实际行动{做到|坚定}“两个维护”。',
      '党员干部{深刻领悟|增强}“两个确立”的决定性意义。',
    ],
  }),
  formulation('M088', 'guiding-ideology', '指导思想序列删去一项', {
    own: '重要思想、{科学发展观、|}',
    from: 'notice-work-safety',
    added: [
      '这项工作坚持以马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、{科学发展观、|}习近平新时代中国特色社会主义思想为指导。',
      `学习马克思列宁主义、毛泽东思想、{邓小平理论、|}${IDEOLOGY_END}。`,
      `以马克思列宁主义、{毛泽东思想、|}邓小平理论、${IDEOLOGY_END}统一认识。`,
    ],
  }),
  formulation('N118', 'guiding-ideology', '指导思想序列两项对调', {
    own: '{毛泽东思想、邓小平理论|邓小平理论、毛泽东思想}',
    from: 'public-notice-relocation',
    added: [
      `这项工作坚持以马克思列宁主义、{毛泽东思想、邓小平理论|邓小平理论、毛泽东思想}、${IDEOLOGY_END}为指导。`,
      `学习马克思列宁主义、毛泽东思想、邓小平理论、{“三个代表”重要思想、科学发展观|科学发展观、“三个代表”重要思想}、习近平新时代中国特色社会主义思想。`,
      `以马克思列宁主义、毛泽东思想、{邓小平理论、“三个代表”重要思想|“三个代表”重要思想、邓小平理论}、科学发展观、习近平新时代中国特色社会主义思想统一认识。`,
    ],
  }),
  formulation('N119', 'leader-thought-name', '思想名称中插入称谓、省字', {
    own: '习近平{|总书记}新时代',
    from: 'request-pump-station-land',
    added: [
      '有关单位学习贯彻习近平{|总书记}新时代中国特色社会主义思想。',
      '这项工作坚持以习近平新时代中国特色{社会主义|}思想为指导。',
      '深入学习习近平{新时代|}中国特色社会主义思想，完成年度学习计划。',
    ],
  }),
  formulation('N120', 'consistent', '同一提法有一处写法不同', {
    own: '及时宣传“{六个|六大}偃师”',
    from: 'decision-commendation',
    added: [
      '围绕“六个偃师”谋划项目，把“六个偃师”列入规划，宣传“{六个|六大}偃师”建设成效。',
      '落实“三大行动”，完善“三大行动”台账，通报“{三大|三个}行动”进度。',
      '党员增强“四个意识”，坚定“四个自信”，把{“四个意识”|四个意识}落实到工作中。',
    ],
  }),
  formulation(
    'M089',
    'party-before-state',
    '“党中央、国务院”一类次序对调',
    {
      own: '{党中央、国务院|国务院、党中央}',
      from: 'letter-funding',
      added: [
        '这项工作落实{党中央、国务院|国务院、党中央}决策部署。',
        '有关政策由{党中央和国务院|国务院和党中央}制定。',
        '各项安排符合{中共中央、国务院|国务院、中共中央}有关规定。',
      ],
    },
    NOTICE,
  ),
  formulation(
    'N121',
    'party-before-state',
    '“区委、区政府”一类次序对调',
    {
      own: '{区委、区政府|区政府、区委}',
      from: 'notice-joint',
      added: [
        '这项工作已列入{区委、区政府|区政府、区委}重点工作。',
        '有关安排符合{市委、市政府|市政府、市委}要求。',
        '{省委和省政府|省政府和省委}有关部门已作指导。',
      ],
    },
    OPINIONS,
    YANSHI,
  ),
];
