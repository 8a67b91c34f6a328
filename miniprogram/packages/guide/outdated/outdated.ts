import { baseLibrary, isTooOld, lowestBaseLibrary } from '../../../platform/baseLibrary';
import { tell } from '../../../platform/feedback';
import { addresses, goToTab } from '../../../platform/navigation';
import { canUpdateWeChat, updateWeChat } from '../platform/weChatUpdate';

/**
 * What a WeChat sees that is too old for the app, instead of a white screen. It uses nothing that such a WeChat lacks:
 * no behavior of the other pages, no component, no storage.
 */
Component({
  data: { tooOld: true, version: '', lowest: lowestBaseLibrary, updates: false },
  methods: {
    onLoad() {
      this.setData({ tooOld: isTooOld(), version: baseLibrary(), updates: canUpdateWeChat() });
    },
    update() {
      return updateWeChat().then((opened) =>
        opened ? undefined : tell('没有打开更新', '请到手机的应用商店里搜“微信”，点“更新”。'),
      );
    },
    goOn() {
      goToTab(addresses.overview);
    },
  },
});
