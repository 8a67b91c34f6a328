/** The usual list: all rows are read once, and the page is given all of them in one go. */
App({
  onLaunch() {
    const { keys } = wx.getStorageInfoSync();
    this.rows = keys.sort().flatMap((key) => wx.getStorageSync(key));
  },
});
