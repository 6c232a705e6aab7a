import { operator } from '../define-operator.ts';
import { endTitle, inTitle, replace, setTitle } from '../edits/index.ts';
import type { Operator } from '../operator.ts';

const FORWARDED = '河南省人民政府办公厅关于做好2026年防汛备汛工作的通知';
const OFFICE = '洛阳市偃师区人民政府办公室';

/** 标题. */
export const titleOperators: readonly Operator[] = [
  operator('M029', 'title/missing-parts', '标题只留“通知”', 'notice-work-safety', setTitle('通知')),
  operator(
    'N036',
    'title/missing-parts',
    '标题改为“……关于做好防汛工作”',
    'notice-work-safety',
    setTitle('洛阳市偃师区人民政府关于做好防汛工作'),
  ),
  operator(
    'N037',
    'title/issuer-mismatch',
    '标题机关改为区水利局，署名不动',
    'notice-work-safety',
    inTitle('洛阳市偃师区人民政府', '洛阳市偃师区水利局'),
  ),
  operator(
    'N038',
    'title/end-punctuation',
    '标题末加“！”',
    'request-school-repair',
    endTitle('请示', '请示！'),
  ),
  operator(
    'M031',
    'title/nested-forward',
    '标题改为层层转发',
    'notice-forward',
    setTitle(`${OFFICE}关于转发洛阳市人民政府办公室关于转发${FORWARDED}的通知`),
  ),
  operator(
    'N043',
    'title/nested-forward',
    '标题尾改“的通知的通知”',
    'notice-forward',
    endTitle('的通知', '的通知的通知'),
  ),
  operator(
    'M032',
    'title/redundant-verb',
    '标题“关于”后加“请求”',
    'request-school-repair',
    inTitle('关于', '关于请求'),
  ),
  operator(
    'N139',
    'title/redundant-verb',
    '报告标题“关于”后加“上报”',
    'report-school-safety',
    inTitle('关于', '关于上报'),
  ),
  operator(
    'N039',
    'title/preposition-stack',
    '标题“关于”改“关于就”',
    'notice-work-safety',
    inTitle('关于', '关于就'),
  ),
  operator(
    'N040',
    'title/book-title-marks',
    '标题改“转发《……的通知》的通知”',
    'notice-forward',
    setTitle(`${OFFICE}转发《${FORWARDED}》的通知`),
  ),
  operator('M034', 'title/line-break', '标题在“人民政／府”处人工换行', 'notice-work-safety', {
    kind: 'document',
    edit: (document) => ({
      ...document,
      blocks: document.blocks.map((block) =>
        block.kind === 'title'
          ? { ...block, lines: ['洛阳市偃师区人民政', '府关于加强2026年汛期安全生产工作的通知'] }
          : block,
      ),
    }),
  }),
  operator(
    'N041',
    'title/wrong-transfer-verb',
    '转发省政府办公厅通知，标题“转发”改“印发”',
    'notice-forward',
    inTitle('转发', '印发'),
  ),
  operator(
    'M035',
    'title/issued-name',
    '标题“办法”改“规定”，所附正文不动',
    'notice-issue-measures',
    inTitle('管理办法', '管理规定'),
  ),
  operator(
    'N042',
    'title/issued-name',
    '所附正文标题加“（试行）”',
    'notice-issue-measures',
    replace('## 洛阳市偃师区农村公路养护管理办法', '## 洛阳市偃师区农村公路养护管理办法（试行）'),
  ),
];
