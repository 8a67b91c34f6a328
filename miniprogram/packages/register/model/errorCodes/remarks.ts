/**
 * What audits write without a number. Source: answers of the platform's staff on its forum, which ask for a paper in
 * the name of the program's own subject, or for a further category.
 */
import type { Remark } from './errorCode';
import { answering } from './errorCode';

const categoryAudit = '类目审核的提示';

const othersPaper: Remark = {
  code: categoryAudit,
  ...answering(
    3,
    '资质上写的单位，和小程序登记的主体不是同一个',
    { question: 'documentsInOrder', value: 'no' },
    '用小程序自己的主体去办这份资质，或者改用资质上的那个主体来注册小程序。',
  ),
};

const paperAmiss: Remark = {
  code: categoryAudit,
  ...answering(3, '交上去的资质不合格', { question: 'documentsInOrder', value: 'no' }),
};

const missingCategory: Remark = {
  code: categoryAudit,
  ...answering(
    3,
    '小程序的内容超出了选好的类目，要补一个类目或改内容',
    { question: 'categoryHints', value: 'yes' },
    '先看“类目查询”里它要什么资质，备齐再加。',
  ),
};

const missingPaper: Remark = {
  code: categoryAudit,
  ...answering(3, '这个类目的资质还没交，或没交全', { question: 'categoryDocuments', value: 'no' }),
};

/** Squeezed wording → what it amounts to; the first that fits wins. */
const patterns: readonly (readonly [RegExp, Remark])[] = [
  [/资质.{0,12}(?:主体|名称|公司|单位).{0,16}(?:不一致|不符|不同|不匹配|保持一致|须一致|需一致)/, othersPaper],
  [/(?:主体|名称).{0,12}与?.{0,4}资质.{0,8}(?:不一致|不符|不同|不匹配)/, othersPaper],
  [/资质.{0,12}(?:过期|已失效|不清晰|模糊|不合格|有误|不符合要求)/, paperAmiss],
  [/(?:请|需要?|须|应)(?:补充|增加|添加|补选|选择).{0,30}类目/, missingCategory],
  [/类目.{0,60}(?:不一致|不符|不匹配|超出)/, missingCategory],
  [/(?:不符|超出|不在).{0,10}(?:所选)?类目/, missingCategory],
  [/(?:补充|提交|提供|缺少|上传).{0,16}(?:资质|许可证)/, missingPaper],
];

/** What a text of an audit amounts to; undefined when it is none. `squeezed`: see `squeeze`. */
export function auditRemark(squeezed: string): Remark | undefined {
  return patterns.find(([pattern]) => pattern.test(squeezed))?.[1];
}
