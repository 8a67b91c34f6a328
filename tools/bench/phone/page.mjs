import { layoutOf } from './layout.mjs';
import { applyPatch } from './setData.mjs';

/**
 * A page as the platform makes it of its definition: `show` and `hide` are visits, `call` is a method.
 * @param definition as `asComponent` gives it
 * @param told of each setData: page, patch, bytes
 */
export function createPage({ path, definition, query, soon, told }) {
  const { data, methods, lifetimes, pageLifetimes } = definition;
  const instance = {
    ...methods,
    is: path,
    data: { ...JSON.parse(JSON.stringify(data)), ...query },
    properties: query,
    setData(patch, done) {
      told({ path, patch, bytes: applyPatch(instance.data, patch) });
      if (done) soon(() => done.call(instance));
    },
    triggerEvent: () => undefined,
    selectComponent: () => null,
    createSelectorQuery: () => layout.query(),
    createIntersectionObserver: () => layout.observer(),
  };
  const layout = layoutOf(instance, soon);
  const run = (calls, ...given) => (calls ?? []).forEach((call) => call.apply(instance, given));
  return {
    instance,
    load() {
      run(lifetimes.created);
      run(lifetimes.attached);
      instance.onLoad?.(query);
    },
    ready: () => run(lifetimes.ready),
    show: () => run(pageLifetimes.show),
    hide: () => run(pageLifetimes.hide),
    detach: () => run(lifetimes.detached),
    /** Calls a method as a tap or a component's event does. */
    tap: (method, { detail = {}, dataset = {}, type = 'tap' } = {}) =>
      instance[method]({ type, detail, currentTarget: { dataset } }),
    scrollBy: layout.scrollBy,
  };
}
