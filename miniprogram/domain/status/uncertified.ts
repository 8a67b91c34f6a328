import type { AccountFields } from '../account/account';
import { isByInvitation } from '../rules/feeFor';

/**
 * What a first certification is for, as one clause without a full stop; `open` false where it makes no sense to prepare
 * for it yet. Source: facts on publishing as agencies have them; posts of 2020-05 on 个人认证, second-hand.
 */
export function whyCertify(account: AccountFields): { why: string; open: boolean } {
  const { kind, subjectType, filingStatus } = account;
  if (isByInvitation(account))
    return { why: '个人的公众号一般不开放认证，后台有“微信认证”才能申请；不认证也能发文章', open: false };
  if (kind !== 'miniProgram') return { why: '需要高级接口时再认证，不认证也能发文章', open: true };
  if (subjectType === 'person') return { why: '个人小程序不认证也能发布；想被搜索和分享，可以自愿认证', open: true };
  if (subjectType === '') return { why: '除了个人，小程序都要认证后才能发布', open: false };
  return { why: `先完成微信认证，${filingStatus === 'filed' ? '' : '再备案，'}然后才能发布`, open: true };
}
