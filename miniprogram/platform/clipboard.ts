import { ok, refuse, type Result } from '../domain/kit/result';
import { whyFailed } from './privacy';

/** Reads the clipboard; only ever called from a tap. A refusal says how to go on without it. */
export function readClipboard(): Promise<Result<string>> {
  return new Promise((resolve) => {
    wx.getClipboardData({
      success: ({ data }) =>
        resolve(data.trim() === '' ? refuse('剪贴板里没有文字。请先复制，再回来点一次。') : ok(data)),
      fail: (error) => resolve(refuse(whyFailed(error, '读取剪贴板', '请长按下面的输入框，选择“粘贴”。'))),
    });
  });
}

/** Puts text on the clipboard; the platform itself says 内容已复制 when it worked. */
export function copyText(text: string): Promise<Result<null>> {
  return new Promise((resolve) => {
    wx.setClipboardData({
      data: text,
      success: () => resolve(ok(null)),
      fail: (error) => resolve(refuse(whyFailed(error, '复制', '要把文字显示出来，自己长按复制吗？'))),
    });
  });
}
