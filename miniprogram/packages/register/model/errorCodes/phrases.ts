import type { KnownCode } from './allCodes';

/** Wording of the platform without a number → code. The more particular ones stand first: the first that fits wins. */
const phrases: readonly (readonly [RegExp, KnownCode])[] = [
  [/海外帐号|海外账号|境外主体不/, 61061],
  [/主体类型不允许设置|不允许设置此?种?类目/, 53302],
  [/主体类型不允许/, 61051],
  [/(?:公众号|账号|帐号)(?:未|没有|还没|尚未)(?:通过)?(?:微信)?认证/, 61052],
  [/必须(?:复选|勾选).{0,8}认证/, 61056],
  [/主体.{0,6}(?:数量|个数).{0,4}上限/, 61053],
  [/主体黑名单/, 61054],
  [/每月.{0,10}(?:创建|注册).{0,4}(?:限额|上限)|本月.{0,10}(?:创建|注册).{0,6}(?:限额|上限)/, 61055],
  [/(?:快速创建|快速注册).{0,10}(?:流程中|未完成)/, 61057],
  [/扫码凭证|凭证校验/, 61058],
  [/与已有多个公众号名称重复/, 53016],
  [/与已有公众号名称重复/, 53015],
  [/与已有小程序名称重复/, 53013],
  [/名称格式不合法/, 53010],
  [/invalid nickname size/i, 85030],
  [/命中微信号/, 53018],
  [/名称在保护期/, 53019],
  [/禁止使用该名称/, 53012],
  [/超时|time(?:d)?\s?-?out/i, 61058],
];

/**
 * The code that the wording of a message stands for; undefined when nothing is recognised. A time-out is treated as
 * 61058: in both cases the program may be there already.
 */
export function codeSaidInWords(text: string): KnownCode | undefined {
  return phrases.find(([pattern]) => pattern.test(text))?.[1];
}
