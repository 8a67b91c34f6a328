/**
 * Whether the mini-program is in front. Closing it only hides it: its memory stays, and coming back is a warm start.
 * The same happens behind a chat picker.
 */
export interface Front {
  /** Page and app are hidden. */
  goAway(): void;
  /** App and page are shown again. */
  comeBack(): void;
}

let front: Front = { goAway: () => undefined, comeBack: () => undefined };

/** Joined once, when the phone starts. */
export function setFront(joined: Front): void {
  front = joined;
}

/** Hidden and at once in front again, with whatever `meanwhile` changes in between. */
export function warmStart(meanwhile: () => void = () => undefined): void {
  front.goAway();
  meanwhile();
  front.comeBack();
}

/**
 * Does `work` in WeChat's own page that covers the mini-program (a list of chats, say): it is hidden a moment after the
 * call, and in front again before the answer.
 */
export async function behindPicker<T>(work: () => T | Promise<T>): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  front.goAway();
  try {
    return await work();
  } finally {
    front.comeBack();
  }
}
