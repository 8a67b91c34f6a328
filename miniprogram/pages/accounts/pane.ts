import { today } from '../../platform/clock';
import type { Day } from '../../domain/day/day';
import { addresses, goTo } from '../../platform/navigation';
import { hasRoomForTwo } from '../../platform/window';
import { theBook } from '../../storage/phone';
import { about } from '../../screen/about';
import { detail } from '../../screen/detail/detail';
import { longList } from '../../screen/longList';
import type { Offer } from '../../screen/offers';
import { moreMayFollow } from '../../screen/once';
import { asItsBase } from '../../screen/screen';

/**
 * Behavior of a page with a list of accounts: where the window is wide, the one that was tapped is shown beside the
 * list, and stays there whatever the list is searched for. It is kept while the window is narrow, and while the account
 * is in 最近删除, so that it is back when the window, or the account, is.
 */
export const pane = Behavior({
  behaviors: [detail, longList],
  definitionFilter: asItsBase,
  data: {
    /** The window has room for two, and there are accounts to be chosen from. */
    wide: false,
  },
  pageLifetimes: {
    resize({ size }: WechatMiniprogram.Page.IResizeOption) {
      this.refreshPane(today(), size.windowWidth);
    },
  },
  methods: {
    /** To be called on each visit: a page out of sight isn't told that the window has changed. */
    refreshPane(day: Day, width?: number) {
      const wide = hasRoomForTwo(width) && theBook().all().length > 0;
      // Rows of another width have other heights, once they are there.
      if (wide !== this.data.wide) this.setData({ wide }, () => this.measureAnew());
      if (wide && about(this).id !== '') this.showDetail(day);
    },
    openAccount(id: string) {
      if (!this.data.wide) return goTo(addresses.account(id));
      about(this).id = id;
      this.showDetail(today());
      return moreMayFollow;
    },
    hasGone(offer: Offer) {
      this.offer(offer);
      this.refresh(today());
    },
  },
});
