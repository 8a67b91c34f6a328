/** Cause 3. Source: category error codes 533xx; the category table. */
import type { Remedy } from './remedy';
import { step } from './remedy';

export const categoryRemedies = {
  otherCategory: {
    title: '换一个你的主体能选的类目',
    steps: [
      step('you', '在本应用的“类目查询”里搜你的业务，看标着“企业和组织”的类目'),
      step('you', '有些类目只给特定单位（例如只给机关、医院、学校）：选和营业执照经营范围相符的'),
    ],
    duration: '几分钟',
  },
  gatherDocuments: {
    title: '备齐类目要的资质',
    steps: [
      step('you', '在“类目查询”里打开这个类目，看清是“有一项就够”还是“每一项都要”'),
      step('subject', '向主管部门办理缺的证件；和别人合作经营的，准备合作协议和对方的证件'),
      step('you', '拍照或扫描，一张不超过 2 MB，字要看得清'),
      step('you', '一时办不下来：先换一个不要这份资质的类目，办好后再加'),
    ],
    duration: '整理几小时；办证几天到几个月',
  },
  mendDocuments: {
    title: '把有问题的资质换成合格的',
    steps: [
      step('subject', '过期的先去续期；写的不是小程序主体的，用自己的主体去办（类目表写明可用合作协议或授权书的除外）'),
      step('subject', '经营范围里没有这项业务的，先去变更经营范围'),
      step('you', '换上清晰完整、盖好章的新图片再提交'),
    ],
    duration: '换图几分钟；续期或变更几天到几周',
  },
  tidyCategories: {
    title: '按提示整理类目',
    steps: [
      step(
        'administrator',
        '提示要补充类目：在小程序后台“设置 → 服务类目”里加上它；不做这项业务，就去掉相关内容再提交',
      ),
      step('you', '提示重复：这个类目已经有了，不用再加'),
      step('you', '提示超过次数：每月能改的次数用完了，下个月再提交；提示超过总数：先删一个不用的'),
      step('you', '提示审核中：等审核结束再改；提示审核没通过：只改资质，不要换成别的类目'),
      step('provider', '提示参数不对（由服务商代办时）：请服务商检查提交的内容'),
    ],
    duration: '几分钟；次数用完要等到下个月',
  },
} as const satisfies Record<string, Remedy>;
