import type { Refused, Result } from '../../domain/kit/result';
import { refuse } from '../../domain/kit/result';
import type { FailureKind } from '../device/ports';

export type ProblemKind = 'full' | 'tooLarge' | 'recordTooLong' | 'readOnly' | 'failed' | 'gone';

/** Why a write did not happen. `message` is Chinese, says that the input is kept, and names a way on. */
export interface WriteProblem {
  kind: ProblemKind;
  message: string;
}

/** What a write gives, or why it did not happen. */
export type Written<T> = Result<T, WriteProblem>;

/** What to do where only opening the book again can help; every page that says so has the button, the others none. */
export const readAgainHint = '请点“重新读取”（「总览」里就有）';

const problemMessages: Record<Exclude<ProblemKind, 'readOnly'>, string> = {
  full: '手机上给小程序的存储空间满了，刚才的修改没有保存，内容还在页面上。先到「我的」彻底删除「最近删除」里的账号或移除示例，再保存一次。',
  tooLarge:
    '要保存的内容超过了微信对单份数据的上限，刚才的修改没有保存，内容还在页面上。缩短较长的备注，或分几次保存。',
  recordTooLong:
    '这个账号填写的内容太长（一个账号最多约 8 KB，约 2700 个汉字），没有保存，内容还在页面上。缩短备注后再保存。',
  failed: '手机没能写入，刚才的修改没有保存，内容还在页面上。再试一次；还不行就清理手机空间，再保存。',
  gone: '这个账号已经不在了，可能已被彻底删除。刚才的修改没有保存，内容还在页面上，可以用它新建一个账号。',
};

/** Why nothing is written where a newer version has written. */
export const newerMessage =
  '这里有更新版本的「年审管家」保存的数据，当前版本只能查看，不能修改。点右上角“…”，选“重新进入小程序”，更新到最新版。';

/** A refused write; the message may be replaced by one that says more. */
export function unwritten(
  kind: Exclude<ProblemKind, 'readOnly'>,
  message = problemMessages[kind],
): Refused<WriteProblem> {
  return refuse({ kind, message });
}

/** A write refused because the app may only be read now; `why` is the book's own message. */
export function refusedAsReadOnly(why: string): Refused<WriteProblem> {
  return refuse({ kind: 'readOnly', message: `没有保存，内容还在页面上。${why}` });
}

export function problemOf(kind: FailureKind): WriteProblem {
  return { kind, message: problemMessages[kind] };
}
