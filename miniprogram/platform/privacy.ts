/** What a failed call tells of itself; older base libraries give no `errno`. */
export interface CallError {
  errMsg: string;
  errno?: number;
}

/**
 * WeChat's privacy check. Before the first use of the clipboard and its like the platform shows its own dialog with the
 * 隐私保护指引; `wx.onNeedPrivacyAuthorization` would replace that dialog by one of ours and is left alone.
 * undeclared: whoever publishes the mini-program has not declared this use in the console (errno 112);
 * refused: the person did not agree (errno 104; for ten seconds the platform then refuses without asking).
 * Source: 小程序隐私协议开发指南, developers.weixin.qq.com, user-privacy/PrivacyAuthorize.
 */
export type PrivacyRefusal = 'undeclared' | 'refused';

/** Which part of the privacy check stopped a call; null if something else did. */
export function privacyRefusal({ errno, errMsg }: CallError): PrivacyRefusal | null {
  if (errno === 112 || errMsg.includes('not declared in the privacy agreement')) return 'undeclared';
  if (errno === 104 || errMsg.includes('privacy permission is not authorized')) return 'refused';
  return null;
}

/**
 * Why a call failed, for the person who tapped.
 * @param act what was to be done, such as 读取剪贴板
 * @param wayOn a sentence: how to go on without it
 */
export function whyFailed(error: CallError, act: string, wayOn: string): string {
  switch (privacyRefusal(error)) {
    case 'undeclared':
      return `这个小程序还没在微信后台申报“${act}”，微信没有放行。${wayOn}`;
    case 'refused':
      return `你没有同意隐私保护指引，所以没能${act}。等十秒再点一次可以重新选择。${wayOn}`;
    case null:
      return `没能${act}。${wayOn}`;
  }
}
