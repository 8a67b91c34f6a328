import { copyText } from '../platform/clipboard';
import { tell } from '../platform/feedback';

/** Copies after a tap. The platform says that it worked; that it didn't, and what to do instead, is said here. */
export async function copyOrSay(text: string): Promise<void> {
  const copied = await copyText(text);
  if (!copied.ok) await tell('没能复制', copied.problem);
}
