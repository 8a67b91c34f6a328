/**
 * What to have at hand for a certification or review. Source: 微信小程序认证指引 2018-11, quoted by the rules `materials` and
 * `materialFiles`.
 */
import type { Application, SubjectType } from '../account/account';

/** `id` is what a ticked material is stored under, and never changes. `note` says when it is needed; '' = always. */
export interface Material {
  id: string;
  name: string;
  note: string;
}

export interface SubjectMaterials {
  /** What this kind of subject brings on top of `commonMaterials`. */
  own: readonly Material[];
  /** A word about this kind of subject, '' if there is none. */
  remark: string;
}

const licence: Material = { id: 'licence', name: '营业执照', note: '' };
const bankAccount: Material = { id: 'bankAccount', name: '对公账户', note: '后台要求填写时才要' };
const letter: Material = { id: 'letter', name: '申请公函', note: '' };
const permits: Material = { id: 'permits', name: '许可证', note: '办学的带办学许可证，行医的带医疗机构执业许可证' };
const creditCode: Material = { id: 'creditCode', name: '统一社会信用代码证', note: '' };
const institution: Material = { id: 'institution', name: '事业单位法人证书', note: '没有的，用统一社会信用代码证' };
const mediaLicence: Material = { id: 'mediaLicence', name: '媒体许可证', note: '' };
const unlisted = '没有查到这类主体专门的清单，请以后台申请页列出的为准。';

function registration(note: string): Material {
  return { id: 'registration', name: '登记证书', note };
}

export const subjectMaterials: Record<SubjectType, SubjectMaterials> = {
  enterprise: { own: [licence, bankAccount], remark: '' },
  individualBusiness: { own: [licence, bankAccount], remark: '' },
  media: { own: [mediaLicence], remark: '' },
  government: { own: [creditCode, letter], remark: '' },
  publicInstitution: { own: [institution, letter], remark: '' },
  socialGroup: { own: [registration('社会团体法人登记证书'), permits], remark: '' },
  privateNonEnterprise: { own: [registration('民办非企业单位登记证书'), permits], remark: '' },
  foundation: { own: [registration('基金会法人登记证书'), permits], remark: '' },
  otherOrganisation: { own: [], remark: unlisted },
  person: { own: [], remark: '个人是自愿认证：不认证也能发布，只是不能被搜索和分享。' },
  overseas: { own: [], remark: `${unlisted}境外主体不能复用公众号资质。` },
};

export const commonMaterials: readonly Material[] = [
  { id: 'administratorId', name: '管理员身份证', note: '' },
  { id: 'phone', name: '能接通的手机', note: '审核公司会打这个号码' },
  { id: 'email', name: '邮箱', note: '' },
  { id: 'trademark', name: '商标注册证', note: '名称用了商标才要；商标是别人的，再带授权书' },
  { id: 'keywordProof', name: '关键词的证明', note: '名称里有需要证明的词才要，申请时后台会提示' },
];

export interface ChecklistItem extends Material {
  ticked: boolean;
  /** It was said not to apply here. */
  notNeeded: boolean;
}

/** Everything to have at hand for a subject type ('' = not known: what all need), with what is said of it already. */
export function checklistOf(
  subjectType: SubjectType | '',
  { materials = [], notNeeded = [] }: Pick<Application, 'materials' | 'notNeeded'> = {},
): ChecklistItem[] {
  const own = subjectType === '' ? [] : subjectMaterials[subjectType].own;
  return [...own, ...commonMaterials].map((material) => ({
    ...material,
    ticked: materials.includes(material.id),
    notNeeded: notNeeded.includes(material.id),
  }));
}
