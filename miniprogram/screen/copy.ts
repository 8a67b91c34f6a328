import { copyText } from '../platform/clipboard';
import { ask } from '../platform/feedback';
import { addresses, goTo } from '../platform/navigation';
import { textByHand } from './handOver';

/**
 * Copies after a tap. The platform says that it worked; where it didn't, the text is shown, to be copied by hand.
 * @returns whether it worked
 */
export function copyOrSay(text: string): Promise<boolean> {
  return copyText(text).then((copied) => copied.ok || offerByHand(text, copied.problem));
}

function offerByHand(text: string, problem: string): Promise<false> {
  return ask('没能复制', problem, '显示文字').then((agreed) => {
    if (agreed) goTo(addresses.copyByHand, textByHand.bring(text));
    return false;
  });
}
