import { copyText } from '../platform/clipboard';
import { ask } from '../platform/feedback';
import { addresses, goTo } from '../platform/navigation';
import { textByHand } from './handOver';

/**
 * Copies after a tap. The platform says that it worked; where it didn't, the text is shown, to be copied by hand.
 * @returns whether it worked
 */
export async function copyOrSay(text: string): Promise<boolean> {
  const copied = await copyText(text);
  if (!copied.ok && (await ask('没能复制', copied.problem, '显示文字')))
    goTo(addresses.copyByHand, textByHand.bring(text));
  return copied.ok;
}
