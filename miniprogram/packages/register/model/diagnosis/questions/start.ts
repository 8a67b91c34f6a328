/**
 * Which flow it is, and whether this account may use it. Source: facts of registerMiniprogramByOffiaccount;
 * principal_type.
 */
import type { WrittenQuestion } from './question';
import { inThisFlow, unsure } from './question';

export const startQuestions: readonly WrittenQuestion[] = [
  {
    id: 'flow',
    group: 'flow',
    point: '注册方式',
    text: '你是用一个已有的公众号来注册小程序，还是由法定代表人（营业执照上写的负责人）刷脸来注册？',
    why: '两条路都叫“快速注册”，失败的原因和错误码却完全不同。这份检查只管用公众号注册的那一条。',
    where:
      '从公众号后台的“小程序管理 → 添加”进去的，是用公众号注册；服务商让你填公司名、法定代表人姓名和微信号，再让他本人刷脸的，是另一条。',
    choices: [
      { value: 'reuse', label: '用公众号注册', outcome: 'fine' },
      { value: 'faceScan', label: '法定代表人刷脸', outcome: 'fine' },
      unsure(),
    ],
    applies: () => true,
  },
  {
    id: 'subjectType',
    group: 'eligibility',
    point: '公众号的主体类型',
    text: '这个公众号登记在谁的名下（这就叫“主体”）？',
    why: '公司、个体户、媒体、政府和其他组织的公众号可以快速注册小程序；个人的和境外的不可以。',
    where:
      '登录公众号后台（电脑上打开 mp.weixin.qq.com），进“设置与开发 → 账号设置 → 账号详情”，看“主体信息”。手机上也能看：打开公众号主页，点右上角“…”，看账号主体。',
    choices: [
      { value: 'enterprise', label: '企业（公司）', outcome: 'fine' },
      { value: 'individualBusiness', label: '个体工商户', outcome: 'fine' },
      { value: 'media', label: '媒体', outcome: 'fine' },
      { value: 'government', label: '政府机关、事业单位', outcome: 'fine' },
      { value: 'otherOrganisation', label: '社会团体、民办非企业、基金会等其他组织', outcome: 'fine' },
      { value: 'person', label: '个人', outcome: 'failing', remedy: 'otherThanPerson' },
      { value: 'overseas', label: '境外公司或个人', outcome: 'failing', remedy: 'otherThanOverseas' },
      unsure(),
    ],
    applies: inThisFlow,
  },
];
