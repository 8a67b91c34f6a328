interface Timing {
  duration: number;
  timingFunction: string;
  delay: number;
  transformOrigin: string;
}
interface Action {
  styles: Record<string, string>;
  transforms: string[];
  timing: Timing;
}

/** What `export()` hands to a page and an `animation` attribute takes. */
export interface ExportedAnimation {
  actions: Action[];
}

const STANDARD: Timing = { duration: 400, timingFunction: 'linear', delay: 0, transformOrigin: '50% 50% 0' };
const px = (value: unknown): string => (typeof value === 'number' ? `${value}px` : String(value));
const plain = (value: unknown): string => String(value);
const degrees = (value: unknown): string => `${String(value)}deg`;

const STYLES: Record<string, (value: unknown) => string> = {
  opacity: plain,
  backgroundColor: plain,
  width: px,
  height: px,
  top: px,
  right: px,
  bottom: px,
  left: px,
};
const TRANSFORMS: Record<string, (value: unknown) => string> = {
  rotate: degrees,
  rotateX: degrees,
  rotateY: degrees,
  rotateZ: degrees,
  skew: degrees,
  skewX: degrees,
  skewY: degrees,
  scale: plain,
  scaleX: plain,
  scaleY: plain,
  scaleZ: plain,
  scale3d: plain,
  translate: px,
  translateX: px,
  translateY: px,
  translateZ: px,
  translate3d: px,
  matrix: plain,
  matrix3d: plain,
  rotate3d: plain,
};

type Chain = Record<string, (...args: unknown[]) => unknown>;

/** `wx.createAnimation()`: collects changes; every `step` ends a group of them that run together. */
export function createAnimation(given: Partial<Timing> = {}): Chain {
  const timing = { ...STANDARD, ...given };
  let actions: Action[] = [];
  let styles: Record<string, string> = {};
  let transforms: string[] = [];
  const chain: Chain = {
    step: (own: unknown) => {
      actions.push({ styles, transforms, timing: { ...timing, ...(own as Partial<Timing> | undefined) } });
      styles = {};
      return chain;
    },
    export: (): ExportedAnimation => {
      const exported = { actions };
      actions = [];
      return exported;
    },
  };
  for (const [name, format] of Object.entries(STYLES)) {
    chain[name] = (value) => {
      styles = { ...styles, [name]: format(value) };
      return chain;
    };
  }
  for (const [name, format] of Object.entries(TRANSFORMS)) {
    chain[name] = (...values) => {
      transforms = [
        ...transforms.filter((one) => !one.startsWith(`${name}(`)),
        `${name}(${values.map(format).join(', ')})`,
      ];
      return chain;
    };
  }
  return chain;
}

/** Runs an exported animation on an element, one group after the other, with CSS transitions. */
export function runAnimation(element: HTMLElement, animation: unknown): void {
  const actions = (animation as Partial<ExportedAnimation> | null | undefined)?.actions ?? [];
  let at = 0;
  for (const { styles, transforms, timing } of actions) {
    setTimeout(() => {
      element.style.transition = `all ${timing.duration}ms ${timing.timingFunction} ${timing.delay}ms`;
      element.style.transformOrigin = timing.transformOrigin;
      Object.assign(element.style, styles, transforms.length > 0 ? { transform: transforms.join(' ') } : {});
    }, at);
    at += timing.duration + timing.delay;
  }
}
