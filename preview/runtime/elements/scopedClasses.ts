import type { WxElement } from './base';

interface Scopes {
  getHostNode(): {
    getComponentOptions(): { styleScope: number | null; extraStyleScope: number | null };
    getRootBehavior(): { ownerSpace: { styleScopeManager: { queryName(id: number): string | undefined } } };
  };
}

/**
 * Class names as they stand in the DOM: an element's inner parts carry the classes of the component
 * that wrote the element, prefixed like all of its classes.
 * @param names separated by blanks
 */
export function scopedClasses(element: WxElement, names: string): string[] {
  const owner = element.__wxElement?.ownerShadowRoot as unknown as Scopes | null | undefined;
  const list = names.split(/\s+/).filter((name) => name !== '');
  if (owner === null || owner === undefined) return list;
  const host = owner.getHostNode();
  const manager = host.getRootBehavior().ownerSpace.styleScopeManager;
  const { styleScope, extraStyleScope } = host.getComponentOptions();
  const scopes = [styleScope, extraStyleScope].filter((scope) => scope !== null && scope !== undefined);
  return list.flatMap((name) =>
    scopes.map((scope) => {
      const prefix = manager.queryName(scope);
      return prefix === undefined || prefix === '' ? name : `${prefix}--${name}`;
    }),
  );
}
