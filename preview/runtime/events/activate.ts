import type * as glassEasel from 'glass-easel';

interface Tappable {
  tapped?(event: Event): void;
}

/**
 * What built-in elements do of themselves when tapped: a button submits, a checkbox turns, a picker
 * opens. It happens after the page's listeners, and from the inside out.
 */
export function activate(node: glassEasel.Element, original: Event): void {
  let element = node.getBackendElement() as unknown as (Element & Tappable) | null;
  for (; element !== null; element = element.parentElement as (Element & Tappable) | null) element.tapped?.(original);
}
