import type { Caller } from '../engine/space';
import { stoodIn, turnNow } from '../world/rendering';
import { pageTop } from '../pages/geometry';

interface Margins {
  left?: number;
  right?: number;
  top?: number;
  bottom?: number;
}
interface Options {
  thresholds?: number[];
  initialRatio?: number;
  observeAll?: boolean;
}
interface Change {
  id: string;
  dataset: object;
  intersectionRatio: number;
  intersectionRect: object;
  boundingClientRect: object;
  relativeRect: object;
  time: number;
}

function box(rect: DOMRectReadOnly | null, top: number): object {
  if (rect === null) return { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 };
  return {
    left: rect.left,
    top: rect.top - top,
    right: rect.right,
    bottom: rect.bottom - top,
    width: rect.width,
    height: rect.height,
  };
}

/** `wx.createIntersectionObserver()` on the browser's own observer; "viewport" is the page's area. */
export class PageIntersectionObserver {
  private relative: string | null = null;
  private margins: Margins = {};
  private observer: IntersectionObserver | undefined;

  constructor(
    private readonly component: Caller,
    private readonly options: Options = {},
  ) {}

  relativeTo(selector: string, margins: Margins = {}): this {
    this.relative = selector;
    this.margins = margins;
    return this;
  }

  relativeToViewport(margins: Margins = {}): this {
    this.relative = null;
    this.margins = margins;
    return this;
  }

  observe(selector: string, callback: (change: Change) => void): void {
    const root = this.component._$.getShadowRoot();
    if (root === undefined || root === null) return;
    const asked = turnNow();
    const found = root.querySelectorAll(selector);
    const nodes = found.filter((node) => stoodIn(node.getBackendElement() as object, asked));
    const chosen = this.options.observeAll === true ? nodes : nodes.slice(0, 1);
    const elements = new Map(chosen.map((node) => [node.getBackendElement() as unknown as Element, node]));
    const host = this.component._$.getBackendElement() as unknown as Element;
    const frame =
      this.relative === null
        ? host.closest('.page-scroll')
        : (root.querySelector(this.relative)?.getBackendElement() as unknown as Element | undefined);
    const { top = 0, right = 0, bottom = 0, left = 0 } = this.margins;
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const node = elements.get(entry.target);
          const page = pageTop().top;
          callback({
            id: node?.id ?? '',
            dataset: node?.dataset ?? {},
            intersectionRatio: entry.intersectionRatio,
            time: entry.time,
            intersectionRect: box(entry.intersectionRect, page),
            boundingClientRect: box(entry.boundingClientRect, page),
            relativeRect: box(entry.rootBounds, page),
          });
        }
      },
      {
        root: frame ?? null,
        rootMargin: `${top}px ${right}px ${bottom}px ${left}px`,
        threshold: this.options.thresholds ?? [0],
      },
    );
    for (const element of elements.keys()) this.observer.observe(element);
  }

  disconnect(): void {
    this.observer?.disconnect();
  }
}
