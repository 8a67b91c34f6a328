import type { template } from 'glass-easel';
import type { Built } from '../manifest';

/** Wraps a compiled template as the framework wants it. `bindtap` on built-in elements needs the fallback. */
export function templateOf(all: Built['templates'], path: string): template.ComponentTemplate | undefined {
  const content = all[path];
  if (content === undefined) return undefined;
  return { groupList: all, content, fallbackListenerOnNativeNode: true } as template.ComponentTemplate;
}
