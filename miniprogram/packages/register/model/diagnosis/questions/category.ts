/** Cause 3: the category needs documents that are not at hand or not in order. */
import type { WrittenQuestion } from './question';
import { inThisFlow, unsure, yesNo } from './question';

export const categoryQuestions: readonly WrittenQuestion[] = [
  {
    id: 'categoryAllowed',
    group: 'cause3',
    point: '想选的类目',
    text: '你想选的类目（小程序提供哪种服务，例如“餐饮服务 > 点餐平台”），在页面上能选到吗？',
    why: '有的类目只开放给特定单位，例如医院、学校、机关；你的单位类型不符，就选不了。',
    where: '注册页面或小程序后台“设置 → 服务类目 → 添加”里找一找；或在本应用的“类目查询”里搜，看它是给谁用的。',
    choices: yesNo('yes', 'otherCategory', { yes: '能选到', no: '选不到，或提示不允许' }),
    applies: inThisFlow,
  },
  {
    id: 'categoryDocuments',
    group: 'cause3',
    point: '类目要的资质',
    text: '这个类目要的资质（许可证、备案证明、合作协议这类证明文件），你都有吗？',
    why: '很多类目要先交证明文件。缺了必交的一份，注册或类目审核就过不去。',
    where:
      '在本应用的“类目查询”里搜到你的类目，勾上你有的证件，本应用会告诉你够不够；表里写“没有写清楚”的，到后台选中类目再看。',
    choices: [
      { value: 'notNeeded', label: '这个类目不需要', outcome: 'fine' },
      { value: 'yes', label: '需要，都有了', outcome: 'fine' },
      { value: 'no', label: '需要，还缺', outcome: 'failing', remedy: 'gatherDocuments' },
      unsure(),
    ],
    applies: inThisFlow,
  },
  {
    id: 'documentsInOrder',
    group: 'cause3',
    point: '资质的有效期、名称和范围',
    text: '这些资质都没过期、写的是你单位的名称、写明的经营范围包括这项业务，而且图片清楚吗？',
    why: '有证但过期、名称不符、范围不包括或看不清，同样会被退回。',
    where: '逐份看证件上的有效期、单位名称和许可（经营）范围；用合作方证件的，还要有写明合作内容的协议。',
    choices: yesNo('yes', 'mendDocuments', { yes: '都合格', no: '有不合格的' }),
    applies: inThisFlow,
  },
  {
    id: 'categoryHints',
    group: 'cause3',
    point: '提交类目时的其他提示',
    text: '提交类目时，页面有没有提示类目重复、数量或次数超限、要补充别的类目、资料没通过检查，或还在审核中？',
    why: '类目有总数上限，每月能改的次数也有限；重复的、还在审核的都不能再提交。',
    where: '看提交后的提示；也可以到小程序后台“设置 → 服务类目”看已有类目的状态和剩余次数。还没提交过就选“没有”。',
    choices: yesNo('no', 'tidyCategories', { yes: '有', no: '没有' }),
    applies: inThisFlow,
  },
];
