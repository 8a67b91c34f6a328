import { ask } from '../../platform/feedback';

/** What a form tells when it is to be closed; `typed`: something in it would be lost. */
export type Closing = WechatMiniprogram.CustomEvent<{ typed: boolean }>;

/** Asks before what was typed is lost; true at once where nothing would be. */
export function mayLeave({ typed }: Closing['detail']): Promise<boolean> {
  if (!typed) return Promise.resolve(true);
  return ask('不保存就离开？', '刚填的还没记下来，离开就没了。', '离开', '接着填');
}
