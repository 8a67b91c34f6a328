import type { Counts } from '../../../preview/runtime/counts/counts';
import type { Phone } from '../support';

interface PreviewWindow {
  __preview: { counts(): Counts | null };
}

/** How often a list is scrolled on, and how far: more than a screen, as a finger throws it. */
const throws = 5;
const screens = 3;

/**
 * Scrolls the page on top down, as far as a person might, and back up.
 * @returns the most that it has held, and what was sent for it
 */
export async function measure(phone: Phone): Promise<Counts> {
  const all = await phone.page.evaluate(
    async ([times, far]) => {
      const { __preview } = window as unknown as PreviewWindow;
      const scroller = [...document.querySelectorAll<HTMLElement>('.page-screen')]
        .find((page) => !page.hidden)
        ?.querySelector('.page-scroll');
      // Intersections are told after a frame; what they lead to stands after a few.
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      const settle = async () => {
        for (let turn = 0; turn < 4; turn += 1) await frame();
      };
      const found: Counts[] = [];
      const take = async (): Promise<void> => {
        await settle();
        const counts = __preview.counts();
        if (counts) found.push(counts);
      };
      await take();
      const steps = [...Array<number>(times).fill(far), Infinity, -Infinity];
      for (const step of steps) {
        if (!scroller) break;
        const end = scroller.scrollHeight - scroller.clientHeight;
        const to = Math.max(0, Math.min(scroller.scrollTop + step, end));
        if (Math.abs(to - scroller.scrollTop) < 1) continue;
        scroller.scrollTop = to;
        await take();
      }
      return found;
    },
    [throws, screens * 812] as const,
  );
  const last = all[all.length - 1];
  if (!last) throw new Error('no page is open');
  const fullest = all.reduce((most, one) => (one.nodes > most.nodes ? one : most));
  const widest = all.reduce((most, one) => (one.children > most.children ? one : most));
  const { children, parent } = widest;
  return { ...last, nodes: fullest.nodes, depth: Math.max(...all.map(({ depth }) => depth)), children, parent };
}
