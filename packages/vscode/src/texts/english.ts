import type { Texts } from './texts.ts';

const ofLimit = (limit: number | null): string => (limit === null ? '' : `/${limit}`);

const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;

export const english: Texts = {
  serverName: 'Gongwen',
  preview: { annotate: 'Save a Copy with Comments', recheck: 'Check Again' },
  characters: (count, limit) => `${count}${ofLimit(limit)} characters`,
  pages: (count, limit, estimated) => `${estimated ? '~' : ''}${count}${ofLimit(limit)} pages`,
  documentType: (type) => type ?? 'unknown document type',
  direction: {
    upward: 'upward (上行文)',
    parallel: 'parallel (平行文)',
    downward: 'downward (下行文)',
    public: 'to the public',
    mixed: 'recipients of several levels',
  },
  overLimit: 'longer than allowed',
  showProblems: 'Click to see problems',
  checkingWorkspace: 'Checking the official documents of the workspace',
  checkedWorkspace: ({ files, errors, warnings, infos, unreadable }) =>
    `${counted(files, 'document')} checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'info')}${
      unreadable > 0 ? `; ${unreadable} could not be read` : ''
    }.`,
  openProblems: 'Show Problems',
  noDraft: 'Open a draft in Markdown or plain text first.',
  exportTitle: 'Export as .docx',
  exported: (name, notes) => [`${name} exported.`, ...notes].join(' '),
  open: 'Open',
  chooseType: 'Choose a document type',
  chooseRule: 'Choose a rule',
  enterRule: 'Id of a rule, e.g. routing/no-skip-level',
  noRule: (ruleId) => `There is no rule ${ruleId}.`,
  noFolder: 'Open the folder of your drafts first.',
  chooseFolder: 'Choose the folder of gongwen.yaml',
  annotateTitle: 'Save a Copy with Comments',
  annotated: (name, comments, changes) =>
    `${name} saved: ${counted(comments, 'comment')}, ${counted(changes, 'tracked change')}.`,
  exists: (name) => `${name} exists already.`,
  replace: 'Replace',
  saveAs: 'Save As…',
  failed: (what) => `Not done: ${what}`,
};
