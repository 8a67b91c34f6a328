/**
 * Codes about the name: cause 2. Source: public SDKs' enums of 530xx, 85030 and 91xxx, mini-program wording; official
 * pages of setNickName and of the trial programs (86011).
 */
import type { CodeEntry, Codes } from './errorCode';
import { advising, answering } from './errorCode';
import { renamingRule } from '../diagnosis/remedies/renaming';

const free = (meaning: string): CodeEntry => answering(2, meaning, { question: 'nameFree', value: 'yes' });
const format = (meaning: string): CodeEntry => answering(2, meaning, { question: 'nameFormat', value: 'no' });
const extended = (meaning: string): CodeEntry => answering(2, meaning, { question: 'nameExtended', value: 'yes' });
const guarded = (meaning: string, advice: string): CodeEntry =>
  answering(2, meaning, { question: 'nameProtected', value: 'yes' }, advice);

const unsaid = advising(2, '改名没有成功，平台没有说原因', '过一会儿再试；还不行就登录小程序后台改名，看页面的提示。');
const own = '已有小程序的名称是它加了几个字，只有同一主体才能申请短的这个';
const accounts = '已有公众号的名称是它加了几个字，只有同一主体才能申请短的这个';

export const nameCodes = {
  53010: format('名称的写法不合规'),
  53011: answering(
    'retryGap',
    '查名称太频繁，被暂时限制',
    { question: 'retryGap', value: 'no' },
    '等几分钟再查，不要连点。',
  ),
  53012: guarded('这个名称被禁止使用', '只能换一个名称。'),
  53013: free('已经有小程序叫这个名称'),
  53014: extended(own),
  53015: answering(2, '已有公众号叫这个名称，只有同一主体才能申请', { question: 'nameOfAccounts', value: 'others' }),
  53016: answering(2, '有好几个公众号叫这个名称，谁都不能申请', { question: 'nameOfAccounts', value: 'several' }),
  53017: extended(accounts),
  53018: guarded('名称和某个微信号相同', '换一个名称，或者出示你有权使用的证明。'),
  53019: guarded('名称还在保护期里', '等保护期过了再试，或换一个名称。'),
  85030: format('名称的长度不对，要 4 到 30 个字符（一个汉字算 2 个）'),
  91002: advising(
    2,
    '这个小程序已经发布，不能再用这种办法改名',
    '登录小程序后台，在“设置 → 基本设置”里改名；注册时遇到就换一个名称重来。',
  ),
  91003: advising(
    2,
    '现在不能改名：改名的次数用完了，或上一次改名还没结束',
    `等上一次改名的审核结束再提交。${renamingRule}`,
  ),
  91004: format('名称不合规'),
  91005: guarded('名称刚被别的主体放弃，15 天内只留给原来的主体', '等满 15 天再申请，或换一个名称。'),
  91006: guarded('名称和某个微信号相同', '换一个名称，或者出示你有权使用的证明。'),
  91007: free('名称已经被占用'),
  91008: guarded('名称因侵权被清空，7 天内谁都不能申请', '等满 7 天再申请，或换一个名称。'),
  91009: guarded('要用这个名称，得交证明材料', '按页面要求上传商标注册证、授权书或其他证明。'),
  91010: unsaid,
  91011: advising(
    2,
    '查不到这次改名的审核记录',
    '登录小程序后台，在“设置 → 基本设置”里看名称改好没有；没有就重新提交。',
  ),
  91012: unsaid,
  91013: advising(2, '占着的名称太多，不能再占一个', '先定下一个名称，等前面占着的名称释放再改。'),
  91014: extended(own),
  91015: answering(2, '已有公众号叫这个名称，登记的单位不是你', { question: 'nameOfAccounts', value: 'others' }),
  91016: answering(2, '这个名称有两个以上的账号在用，谁都不能申请', { question: 'nameOfAccounts', value: 'several' }),
  91017: extended(accounts),
  91018: advising(2, '名称因侵权被清空，只能借微信认证重新起名', '登录小程序后台发起微信认证，在认证里填新名称。'),
  91019: advising(2, '小程序正在审核，现在不能改名', '等这次审核结束再改名。'),
  86011: guarded('名称里有平台不让用的词（例如小程序、微信、腾讯）或知名品牌', '换一个不带这些词的名称。'),
} satisfies Codes;
