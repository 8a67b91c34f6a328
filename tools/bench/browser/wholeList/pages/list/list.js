Component({
  data: { rows: [] },
  pageLifetimes: {
    show() {
      this.setData({ rows: getApp().rows });
    },
  },
});
