/** What an application costs. */
import { feeYuan } from '../../../domain/rules/numbers';
import type { Rule } from './rule';
import { sources } from './sources';

export const feeRules: readonly Rule[] = [
  {
    id: 'feePerApplication',
    title: '审核费怎么收',
    value: '每次申请都收，过不过都不退；公众号和小程序各交各的，金额以后台显示为准',
    since: '2018-11',
    source: sources.guide2018,
    confidence: 'high',
    disputed: false,
  },
  {
    id: 'feeStandard',
    title: '企业、媒体的审核费',
    value: `${feeYuan.standard} 元`,
    since: '2018-11',
    source: sources.guide2018,
    confidence: 'high',
    disputed: false,
  },
  {
    id: 'feeOrganisation',
    title: '社会团体、民办非企业、其他组织的审核费',
    value: `${feeYuan.standard} 元`,
    since: '2023',
    source: sources.agencies,
    confidence: 'medium',
    disputed: false,
  },
  {
    id: 'feePublicInstitution',
    title: '事业单位的审核费',
    value: `${feeYuan.standard} 元，各处说法不一，以后台显示为准`,
    since: '2023',
    source: sources.agencies,
    confidence: 'medium',
    disputed: true,
  },
  {
    id: 'feeIndividualBusiness',
    title: '个体工商户的审核费',
    value: `${feeYuan.individualBusiness} 元`,
    since: '2023',
    source: sources.agencies,
    confidence: 'medium',
    disputed: false,
  },
  {
    id: 'feePerson',
    title: '个人的审核费',
    value: `${feeYuan.person} 元，自愿认证`,
    since: '2023',
    source: sources.agencies,
    confidence: 'medium',
    disputed: false,
  },
  {
    id: 'feeFree',
    title: '政府、基金会的审核费',
    value: '免费',
    since: '2018-11',
    source: sources.guide2018,
    confidence: 'high',
    disputed: false,
  },
  {
    id: 'feeOverseas',
    title: '境外主体的审核费',
    value: '没有查到，以后台显示为准',
    since: '2023',
    source: sources.none,
    confidence: 'low',
    disputed: false,
  },
];
