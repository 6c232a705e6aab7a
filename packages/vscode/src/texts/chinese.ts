import type { Texts } from './texts.ts';

const ofLimit = (limit: number | null): string => (limit === null ? '' : `/${limit}`);

export const chinese: Texts = {
  serverName: '公文检查',
  preview: { annotate: '写出批注副本', recheck: '重新检查' },
  characters: (count, limit) => `${count}${ofLimit(limit)} 字`,
  pages: (count, limit, estimated) => `${estimated ? '约 ' : ''}${count}${ofLimit(limit)} 页`,
  documentType: (type) => type ?? '文种不明',
  direction: {
    upward: '上行文',
    parallel: '平行文',
    downward: '下行文',
    public: '公布性公文',
    mixed: '主送机关不同级',
  },
  overLimit: '超过篇幅上限',
  showProblems: '单击查看问题',
  checkingWorkspace: '正在检查整个工作区的公文',
  checkedWorkspace: ({ files, errors, warnings, infos, unreadable }) =>
    `检查了 ${files} 份公文：错误 ${errors} 处，警告 ${warnings} 处，提示 ${infos} 处${
      unreadable > 0 ? `；${unreadable} 份无法读取` : ''
    }。`,
  openProblems: '查看问题',
  noDraft: '请先打开一份 Markdown 或纯文本稿件。',
  exportTitle: '导出为 .docx',
  exported: (name, notes) => [`已导出 ${name}。`, ...notes].join(' '),
  open: '打开',
  chooseType: '选择文种',
  chooseRule: '选择规则',
  enterRule: '规则名，如 routing/no-skip-level',
  noRule: (ruleId) => `没有名为 ${ruleId} 的规则。`,
  noFolder: '请先打开稿件所在的文件夹。',
  chooseFolder: '选择 gongwen.yaml 所在的文件夹',
  annotateTitle: '写出批注副本',
  annotated: (name, comments, changes) => `已写出 ${name}：批注 ${comments} 条，修订 ${changes} 处。`,
  exists: (name) => `${name} 已存在。`,
  replace: '替换',
  saveAs: '另存为…',
  failed: (what) => `未完成：${what}`,
};
