/** Where things are on a screen, so that a windowed list finds out what is in sight; px. */
const screenHeight = 700;
const rowHeight = 88;
const listTop = 180;

/**
 * The selector queries and observers of one page, by its data alone: `above` and `below` are empty room, `groups` say
 * which rows are between them.
 */
export function layoutOf(page, soon) {
  let scrollTop = 0;
  const observers = new Set();
  const heights = () => page.data.groups.map(({ at }) => at.length * rowHeight);
  const startsAt = () => listTop - scrollTop;
  const boxes = {
    '.list-above': () => ({ top: startsAt(), height: page.data.above }),
    '.list-group': () => heights().map((height) => ({ height })),
  };

  /** How much of the empty room lies within `margin` of the screen. */
  const sees = ({ top = 0, bottom = 0 }) => {
    const aboveEnds = startsAt() + page.data.above;
    const belowStarts = aboveEnds + heights().reduce((sum, height) => sum + height, 0);
    const isAbove = page.data.above > 0 && aboveEnds > -top;
    return isAbove || (page.data.below > 0 && belowStarts < screenHeight + bottom);
  };

  function query() {
    const asked = [];
    const chain = {
      select: (selector) => (asked.push(boxes[selector] ?? (() => null)), chain),
      selectAll: (selector) => (asked.push(boxes[selector] ?? (() => [])), chain),
      selectViewport: () => (asked.push(() => ({ top: 0, height: screenHeight })), chain),
      boundingClientRect: () => chain,
      exec: (told) => soon(() => told(asked.map((ask) => ask()))),
    };
    return chain;
  }

  function observer() {
    let [margin, told] = [{}, () => undefined];
    const one = {
      look: () => sees(margin) && told({ intersectionRatio: 0.5 }),
      relativeToViewport: (given) => ((margin = given), one),
      observe: (_selector, tell) => {
        told = tell;
        observers.add(one);
      },
      disconnect: () => void observers.delete(one),
    };
    return one;
  }

  return {
    query,
    observer,
    /** Scrolls by so many px; observers wake as they would. */
    scrollBy(px) {
      scrollTop += px;
      for (const one of [...observers]) soon(one.look);
    },
  };
}
