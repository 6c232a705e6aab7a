import type { Message } from '@gongwen/core';
import type { Field } from './skeleton.ts';

const field = (key: string, value: string, note: Message | null = null): Field => ({ key, value, note });

const NUMBER_NOTE: Message = {
  zh: '编号前可以删去；有发文机关和发文字号即排红头',
  en: 'May be left out until there is one; with it the red head is set',
};

export const type = (name: string): Field => field('文种', name);
export const form = (name: string): Field => field('形式', name);
export const ISSUER = field('发文机关', '【发文机关】', {
  zh: '全称或者规范化简称',
  en: 'Full name or its standard short form',
});
export const JOINT_ISSUERS = field('发文机关', '[【主办机关】, 【联合机关】]', {
  zh: '主办机关在前',
  en: 'The organ in charge comes first',
});
export const NUMBER = field('发文字号', '【发文字号】', NUMBER_NOTE);
export const JOINT_NUMBER = field('发文字号', '【发文字号】', {
  zh: '用主办机关的发文字号',
  en: 'That of the organ in charge',
});
export const SIGNATORY = field('签发人', '【签发人】', {
  zh: '上行文应当标注签发人',
  en: 'An upward document names who signs it off',
});
export const JOINT_SIGNATORIES = field('签发人', '[【签发人】, 【会签人】]', {
  zh: '联合上行文应当标注各机关签发人',
  en: 'A joint upward document names those of all organs',
});
export const TO_SUPERIOR = field('主送', '[【上级机关】]', {
  zh: '原则上主送一个上级机关，同时需要送其他机关的用抄送',
  en: 'One superior; others get a copy',
});
export const TO_ONE = field('主送', '[【主送机关】]');
export const TO_SEVERAL = field('主送', '[【主送机关】]', {
  zh: '几个机关用逗号分开，可以用规范化简称、同类型机关统称',
  en: 'Several are parted by commas; short and collective names may be used',
});
export const COPY_TO_SUPERIOR = field('抄送', '[【抄送机关】]', {
  zh: '重要行文同时抄送发文机关的直接上级机关',
  en: 'Of an important document the direct superior gets a copy',
});
export const SIGNED = field('署名', '【发文机关】');
export const JOINT_SIGNED = field('署名', '[【主办机关】, 【联合机关】]');
export const DATE = field('成文日期', '【成文日期】', {
  zh: '会议通过或者负责人签发的日期，用阿拉伯数字写全：2026年6月1日',
  en: 'The day it was passed or signed off, as 2026年6月1日',
});
export const CONTACT = field('附注', '（联系人：【联系人】，电话：【电话】）', {
  zh: '请示应当在附注写明联系人的姓名和电话',
  en: 'A request names whom to ask, and the telephone',
});
export const OPENNESS_NOTE = field('附注', '（此件【公开属性】）', {
  zh: '需要说明的其他事项，如公开属性、阅读范围',
  en: 'What else is to be said: whether it is public, who may read it',
});
export const PUBLIC = field('附注', '（此件公开发布）');
export const OPENNESS = field('公开属性', '【公开属性】', {
  zh: '主动公开、依申请公开、不予公开',
  en: '主动公开 (public), 依申请公开 (on request) or 不予公开 (not public)',
});
export const ALWAYS_PUBLIC = field('公开属性', '主动公开');
export const PRINTING = field('印发', '{机关: 【印发机关】, 日期: 【印发日期】}', {
  zh: '印发日期不早于成文日期',
  en: 'Not earlier than the date of the document',
});

/** Keys that few documents need: they stand as comments. */
export const OPTIONAL: readonly Field[] = [
  field('份号', '"000001"', { zh: '涉密公文', en: 'Secret documents' }),
  field('密级', '秘密★1年'),
  field('紧急程度', '加急', { zh: '特急、加急', en: '特急 (very urgent) or 加急 (urgent)' }),
  field('抄送', '[【抄送机关】]'),
  field('附件', '[【附件名称】]', {
    zh: '正文没有附件说明时由此补上',
    en: 'Gives the attachment note where the text has none',
  }),
];

/** 阶段 of a new draft: traces of a draft are reported once it is 定稿. */
export const STAGE = field('阶段', '草稿', { zh: '草稿、送审、定稿', en: '草稿, 送审 or 定稿 (final)' });
