import { pick } from '../platform/feedback';
import { addresses, goTo } from '../platform/navigation';

/** Asks how to add an account and opens the page for it. */
export function offerWaysToAdd(): Promise<void> {
  return pick(['粘贴微信通知', '从文件导入', '手动添加']).then((chosen) => {
    if (chosen !== null) goTo([addresses.paste, addresses.openFile, addresses.add][chosen] ?? addresses.add);
  });
}
