import type { Account } from '../../../domain/account/account';
import { openApplication } from '../../../domain/cycle/application';
import { feeOfAccount } from '../../../domain/rules/feeFor';
import type { RuleNumbers } from '../../../domain/rules/numbers';

/**
 * The way through the console, step by step, from where the application stands. Source: 微信小程序认证指引 2018-11 (设置 →
 * 微信认证; the auditor phones the contact); menus move, so the words to look for are named too.
 */
export function whereToGo(account: Account, numbers: RuleNumbers): string[] {
  const program = account.kind === 'miniProgram';
  const what = account.certifiedHow === 'never' ? '认证' : '年审';
  const menu = program ? '“设置”→“基本设置”→“微信认证”' : '“设置与开发”→“微信认证”';
  const [there, then] = onTheSpot(account, what, numbers);
  return [
    `用电脑浏览器打开微信公众平台，管理员用微信扫码，选择这个${program ? '小程序' : '公众号'}登录。`,
    `左侧菜单点${menu}，${there}。菜单名称偶尔会变，找“微信认证”几个字就对。`,
    `${then}第三方审核公司会打电话给联系人，这个电话一定要接。`,
    `通过以后，把后台显示的新到期日记到这里：点“记为已通过”。`,
  ];
}

/** What to look for there, and what to do then. */
function onTheSpot(account: Account, what: string, numbers: RuleNumbers): readonly [there: string, then: string] {
  const free = feeOfAccount(account, numbers).fee.kind === 'free';
  switch (openApplication(account.cycle)) {
    case 'inReview':
      return ['看审核走到哪一步', ''];
    case 'returned':
      return ['看打回的原因和期限', '还能重填的，改好再交。'];
    case 'awaitingPayment':
      return ['找到这次的申请', free ? '' : '付审核费。'];
    default:
      return [`按提示申请${what}`, free ? '填好资料提交。' : '填好资料、付审核费（没通过也不退）。'];
  }
}
