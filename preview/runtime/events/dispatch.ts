import * as glassEasel from 'glass-easel';
import { pageTop } from '../pages/geometry';

export interface Finger {
  identifier: number;
  clientX: number;
  clientY: number;
}

type Behind = Element & { __wxElement?: glassEasel.Element };

/** @returns the WXML node behind a DOM node: inner parts of a built-in element belong to it */
export function nodeBehind(target: EventTarget | null): glassEasel.Element | undefined {
  let element = target instanceof Element ? target : null;
  while (element !== null && (element as Behind).__wxElement === undefined) element = element.parentElement;
  return (element as Behind | null)?.__wxElement;
}

interface TouchFields {
  touches: object[];
  changedTouches: object[];
}

/** Coordinates are the page's: the page begins under the navigation bar. */
function touchOf(finger: Finger): object {
  const { top, scrolled } = pageTop();
  const x = finger.clientX;
  const y = finger.clientY - top;
  return { identifier: finger.identifier, clientX: x, clientY: y, pageX: x, pageY: y + scrolled, force: 1 };
}

/** What a listener did with an event. */
export interface Outcome {
  heard: boolean;
  prevented: boolean;
}

/**
 * Sends a touch or tap event through the WXML tree: capture phase, bubbling, across components.
 * @param all fingers still on the screen
 */
export function dispatchTouch(
  node: glassEasel.Element,
  name: string,
  original: Event,
  finger: Finger,
  all: readonly Finger[],
): Outcome {
  let heard = false;
  const fields: TouchFields = { touches: all.map(touchOf), changedTouches: [touchOf(finger)] };
  const { pageX, pageY } = fields.changedTouches[0] as { pageX: number; pageY: number };
  const isTouch = name.startsWith('touch');
  const event = new glassEasel.Event(name, isTouch ? {} : { x: pageX, y: pageY }, {
    bubbles: true,
    composed: true,
    capturePhase: true,
    originalEvent: original,
    extraFields: fields as unknown as Record<string, unknown>,
    handleListenerReturn: (result) => {
      heard = true;
      return result === false ? false : undefined;
    },
  });
  glassEasel.Event.dispatchEvent(node, event);
  return { heard, prevented: event.defaultPrevented() };
}

/** Sends an event that has no finger: transitions and animations. */
export function dispatchPlain(node: glassEasel.Element, name: string, detail: unknown): void {
  glassEasel.Event.dispatchEvent(
    node,
    new glassEasel.Event(name, detail, { bubbles: true, composed: true, capturePhase: true }),
  );
}
