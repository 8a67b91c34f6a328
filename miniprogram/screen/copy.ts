import { copyText } from '../platform/clipboard';
import { ask } from '../platform/feedback';
import { addresses, goTo } from '../platform/navigation';
import { textByHand } from './handOver';

/** Copies after a tap. The platform says that it worked; where it didn't, the text is shown, to be copied by hand. */
export async function copyOrSay(text: string): Promise<void> {
  const copied = await copyText(text);
  if (copied.ok || !(await ask('没能复制', copied.problem, '显示文字'))) return;
  goTo(addresses.copyByHand, textByHand.bring(text));
}
