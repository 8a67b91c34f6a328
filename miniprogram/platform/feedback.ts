/** A short word that goes away by itself; for results that need no answer. */
export function say(text: string): void {
  // Where no toast can be shown there is no other place for a word that needs no answer.
  wx.showToast({ title: text, icon: 'none', duration: 2500, fail: () => undefined });
}

/** Work on so many records may keep a slow phone busy for longer than a person waits without a sign. */
const manyRecords = 60;

/** So long the platform is given to show its sign, before the work keeps it from showing anything; in milliseconds. */
const signMs = 60;

/**
 * Does work that keeps the screen still, or is to be waited for. Of many records it is said meanwhile that it runs, and
 * nothing can be tapped.
 * @param title at most 7 characters are shown beside the sign
 * @param count of the records that are worked on
 * @returns what the work gives; rejected with what it throws
 */
export function atWork<T>(title: string, count: number, work: () => T | PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    if (count < manyRecords) {
      resolve(work());
      return;
    }
    wx.showLoading({ title, mask: true, fail: () => undefined });
    // What is said of the outcome would be hidden together with the sign.
    const ends =
      <V>(tell: (value: V) => void) =>
      (value: V): void => {
        wx.hideLoading({ fail: () => undefined });
        tell(value);
      };
    setTimeout(() => {
      new Promise<T>((done) => done(work())).then(ends(resolve), ends(reject));
    }, signMs);
  });
}

/** A message that must be read: stays until it is closed. */
export function tell(title: string, content: string): Promise<void> {
  return new Promise((resolve) => {
    wx.showModal({ title, content, showCancel: false, confirmText: '知道了', complete: () => resolve() });
  });
}

/**
 * Asks before something that matters.
 * @param confirmText at most 4 characters, like `cancelText`: the platform refuses more
 * @returns true only if the person agreed
 */
export function ask(title: string, content: string, confirmText: string, cancelText = '取消'): Promise<boolean> {
  return new Promise((resolve) => {
    wx.showModal({
      title,
      content,
      confirmText,
      cancelText,
      success: ({ confirm }) => resolve(confirm),
      fail: () => resolve(false),
    });
  });
}

/**
 * Offers a few things to do.
 * @param items at most 6: the platform refuses more
 * @returns the index of the chosen one, null if none was chosen
 */
export function pick(items: string[]): Promise<number | null> {
  return new Promise((resolve) => {
    wx.showActionSheet({ itemList: items, success: ({ tapIndex }) => resolve(tapIndex), fail: () => resolve(null) });
  });
}
