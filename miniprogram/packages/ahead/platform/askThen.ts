/**
 * Asks as `ask` of platform/feedback does and, if the person agrees, starts `go` in the dialog's own callback: for what
 * the platform takes only straight from a tap. Behind an `await` of the answer the tap would be over on iOS up to 15.
 * @returns what `go` gives; null if the person did not agree
 */
export function askThen<T>(
  title: string,
  content: string,
  confirmText: string,
  go: () => Promise<T>,
): Promise<T | null> {
  return new Promise((resolve) => {
    wx.showModal({
      title,
      content,
      confirmText,
      success: ({ confirm }) => resolve(confirm ? go() : null),
      fail: () => resolve(null),
    });
  });
}
