import type * as glassEasel from 'glass-easel';
import { WxElement } from '../elements/base';

interface Hover {
  element: WxElement;
  classes: string[];
  timer: ReturnType<typeof setTimeout>;
}

/** The platform's default times until a press shows and how long it stays. */
const START_MS = 50;
const STAY_MS = 400;

let current: Hover[] = [];

function classNamesOf(element: WxElement): string[] {
  const hover = element.text('hoverClass', element.localName === 'wx-button' ? 'button-hover' : '');
  return hover === 'none' ? [] : hover.split(/\s+/).filter((name) => name !== '');
}

function toggle(element: WxElement, classes: string[], on: boolean): void {
  const list = element.__wxElement?.classList;
  for (const name of classes) list?.toggle(name, on);
}

/** Shows `hover-class` on the pressed element and on its pressed ancestors (unless one stops it). */
export function hoverStart(node: glassEasel.Element): void {
  let element = node.getBackendElement() as unknown as Element | null;
  for (; element !== null; element = element.parentElement) {
    if (!(element instanceof WxElement) || element.flag('disabled')) continue;
    const classes = classNamesOf(element);
    if (classes.length === 0) continue;
    const hovered = element;
    const timer = setTimeout(() => toggle(hovered, classes, true), hovered.number('hoverStartTime', START_MS));
    current.push({ element: hovered, classes, timer });
    if (hovered.flag('hoverStopPropagation')) break;
  }
}

/** Takes it away again, a moment later, as the phone does. */
export function hoverEnd(): void {
  for (const { element, classes, timer } of current) {
    const off = () => {
      clearTimeout(timer);
      toggle(element, classes, false);
    };
    setTimeout(off, element.number('hoverStayTime', STAY_MS));
  }
  current = [];
}
