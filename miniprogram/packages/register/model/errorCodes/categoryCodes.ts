/** Codes about categories: cause 3. Source: public SDKs' enum of 533xx. */
import type { CodeEntry, Codes } from './errorCode';
import { answering } from './errorCode';

const hint = (meaning: string, advice: string): CodeEntry =>
  answering(3, meaning, { question: 'categoryHints', value: 'yes' }, advice);

export const categoryCodes = {
  53300: hint('本月能改类目的次数用完了', '下个月再提交。'),
  53301: hint('类目的总数到上限了', '先删掉一个不用的类目。'),
  53302: answering(3, '你的主体类型不能选这个类目', { question: 'categoryAllowed', value: 'no' }),
  53303: hint('提交的类目资料有错', '检查有没有漏填或填错；服务商代办的请服务商检查。'),
  53304: hint('这个类目已经有了', '不用重复添加。'),
  53305: hint(
    '里面有一个类目没通过平台的 IPC 校验，多半指网站备案信息',
    '核对提交的备案信息和主体是否一致，或先去掉这个类目。',
  ),
  53306: hint('修改时换成了别的类目；这里只能换资质', '类目不变，只换资质；要换类目就先删再加。'),
  53307: hint('这个类目现在不能改：只有审核没通过的才能改', '等审核结果出来再说。'),
  53308: hint('这个类目还在审核，不能删', '等审核结束再删。'),
  53310: hint('类目数超过上限，需要写明理由申请更多', '删掉不用的，或请代办的服务商附上申请理由再提交。'),
  53311: answering(3, '这个类目要先交资质文件', { question: 'categoryDocuments', value: 'no' }),
} satisfies Codes;
