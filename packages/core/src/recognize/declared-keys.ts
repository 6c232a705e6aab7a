import type { DeclaredFields } from '../document/declared-fields.ts';
import { DOCUMENT_TYPES } from '../document/document-type.ts';

/** How the value of a key is read. */
export type ValueKind =
  | 'text'
  | 'date'
  | 'boolean'
  | 'number'
  | 'names'
  | 'attachments'
  | 'printing'
  | 'consultation'
  | 'approvals'
  | 'any'
  | { readonly choices: Readonly<Record<string, string>> };

export interface DeclaredKey {
  readonly field: keyof DeclaredFields;
  /** The Chinese key and its synonyms; the English key is the field's name. */
  readonly keys: readonly string[];
  readonly kind: ValueKind;
}

function same(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value) => [value, value]));
}

const FORMS = {
  ...same([
    'standard',
    'letter',
    'order',
    'minutes',
    'motion',
    'resolution',
    'communique',
    'reply',
    'telegram',
    'rules',
  ]),
  文件: 'standard',
  信函: 'letter',
  命令: 'order',
  纪要: 'minutes',
  议案: 'motion',
  决议: 'resolution',
  公报: 'communique',
  答复: 'reply',
  电报: 'telegram',
  规章: 'rules',
};

/** The keys of the front matter, with their Chinese names and what they hold. */
export const DECLARED_KEYS: readonly DeclaredKey[] = [
  { field: 'documentType', keys: ['文种'], kind: { choices: { ...same(DOCUMENT_TYPES), 令: '命令' } } },
  {
    field: 'direction',
    keys: ['方向'],
    kind: {
      choices: {
        ...same(['upward', 'parallel', 'downward', 'public']),
        上行: 'upward',
        平行: 'parallel',
        下行: 'downward',
        公布: 'public',
      },
    },
  },
  { field: 'issuers', keys: ['发文机关'], kind: 'names' },
  { field: 'issuerMark', keys: ['发文机关标志'], kind: 'text' },
  { field: 'documentNumber', keys: ['发文字号'], kind: 'text' },
  { field: 'copyNumber', keys: ['份号'], kind: 'text' },
  { field: 'classification', keys: ['密级'], kind: 'text' },
  { field: 'classificationPeriod', keys: ['保密期限'], kind: 'text' },
  { field: 'urgency', keys: ['紧急程度'], kind: 'text' },
  { field: 'handlingLevel', keys: ['办理等级'], kind: 'text' },
  { field: 'signatory', keys: ['签发人'], kind: 'names' },
  { field: 'title', keys: ['标题'], kind: 'text' },
  { field: 'mainRecipients', keys: ['主送', '主送机关'], kind: 'names' },
  { field: 'copyRecipients', keys: ['抄送', '抄送机关'], kind: 'names' },
  { field: 'issuerSignature', keys: ['署名', '发文机关署名'], kind: 'names' },
  { field: 'issueDate', keys: ['成文日期'], kind: 'date' },
  { field: 'seal', keys: ['印章'], kind: 'boolean' },
  { field: 'annotation', keys: ['附注'], kind: 'text' },
  { field: 'disclosure', keys: ['公开属性'], kind: 'text' },
  { field: 'attachments', keys: ['附件'], kind: 'attachments' },
  { field: 'printing', keys: ['印发'], kind: 'printing' },
  {
    field: 'channel',
    keys: ['信道'],
    kind: { choices: { 纸质: '纸质', 电报: '电报', paper: '纸质', telegram: '电报' } },
  },
  { field: 'form', keys: ['形式'], kind: { choices: FORMS } },
  {
    field: 'stage',
    keys: ['阶段'],
    kind: {
      choices: {
        ...same(['fragment', 'draft', 'submitted', 'final', 'template']),
        片段: 'fragment',
        草稿: 'draft',
        送审: 'submitted',
        定稿: 'final',
        模板: 'template',
      },
    },
  },
  { field: 'kind', keys: ['类别'], kind: 'text' },
  { field: 'comprehensive', keys: ['综合性'], kind: 'boolean' },
  { field: 'special', keys: ['专项'], kind: 'boolean' },
  { field: 'important', keys: ['重要'], kind: 'boolean' },
  {
    field: 'routingGround',
    keys: ['行文依据'],
    kind: { choices: same(['上级交办', '敏感绝密', '重大突发事件', '涉外']) },
  },
  { field: 'authorization', keys: ['授权'], kind: 'text' },
  { field: 'consultation', keys: ['协商'], kind: 'consultation' },
  { field: 'approvals', keys: ['批准'], kind: 'approvals' },
  { field: 'withinDuties', keys: ['职权内'], kind: 'boolean' },
  { field: 'joint', keys: ['联合'], kind: 'text' },
  { field: 'pages', keys: ['页数'], kind: 'number' },
  { field: 'bundle', keys: ['成套'], kind: 'any' },
  { field: 'note', keys: ['行文说明'], kind: 'text' },
  { field: 'filing', keys: ['备案'], kind: 'text' },
  { field: 'topic', keys: ['主题'], kind: 'text' },
  { field: 'singleDuty', keys: ['职责单一'], kind: 'boolean' },
];
