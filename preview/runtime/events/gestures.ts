import type * as glassEasel from 'glass-easel';
import { closeKeyboard } from '../keyboard/keyboard';
import { pauseBeforeTap } from '../world/clock';
import { insideTap } from '../world/tapRule';
import { activate } from './activate';
import { dispatchPlain, dispatchTouch, nodeBehind, type Finger } from './dispatch';
import { hoverEnd, hoverStart } from './hover';
import { scrollUnder } from './overscroll';

const TAP_DISTANCE = 10;
const LONG_PRESS_MS = 350;
/**
 * A browser makes up mouse events after a touch; they are the same finger. What counts is when an event happened,
 * not when a busy page comes to it.
 */
const GHOST_MOUSE_MS = 1000;
const MOUSE = -1;

interface Press {
  node: glassEasel.Element;
  startX: number;
  startY: number;
  moved: boolean;
  longPressed: boolean;
  timer: ReturnType<typeof setTimeout>;
}

const presses = new Map<number, Press>();
const fingers = new Map<number, Finger>();
let lastTouch = -Infinity;
let touched: EventTarget | null = null;

function down(original: Event, finger: Finger): void {
  const node = nodeBehind(original.target);
  if (node === undefined) return;
  fingers.set(finger.identifier, finger);
  const press: Press = {
    node,
    startX: finger.clientX,
    startY: finger.clientY,
    moved: false,
    longPressed: false,
    timer: setTimeout(() => {
      const heard = ['longpress', 'longtap'].map(
        (name) => dispatchTouch(node, name, original, finger, [...fingers.values()]).heard,
      );
      press.longPressed = heard.includes(true);
    }, LONG_PRESS_MS),
  };
  presses.set(finger.identifier, press);
  hoverStart(node);
  dispatchTouch(node, 'touchstart', original, finger, [...fingers.values()]);
}

function move(original: Event, finger: Finger): void {
  const press = presses.get(finger.identifier);
  if (press === undefined) return;
  const before = fingers.get(finger.identifier) ?? finger;
  fingers.set(finger.identifier, finger);
  if (!press.moved && Math.hypot(press.startX - finger.clientX, press.startY - finger.clientY) > TAP_DISTANCE) {
    press.moved = true;
    clearTimeout(press.timer);
    hoverEnd();
  }
  const { prevented } = dispatchTouch(press.node, 'touchmove', original, finger, [...fingers.values()]);
  // `catchtouchmove` is how a page keeps what lies under a popup from scrolling.
  if (!prevented) scrollUnder(original.target, before.clientY - finger.clientY);
  else if (original.cancelable) original.preventDefault();
}

function up(original: Event, finger: Finger, cancelled: boolean): void {
  const press = presses.get(finger.identifier);
  if (press === undefined) return;
  presses.delete(finger.identifier);
  fingers.delete(finger.identifier);
  clearTimeout(press.timer);
  hoverEnd();
  const left = [...fingers.values()];
  dispatchTouch(press.node, cancelled ? 'touchcancel' : 'touchend', original, finger, left);
  if (cancelled || press.moved || press.longPressed) return;
  pauseBeforeTap();
  insideTap(() => {
    dispatchTouch(press.node, 'tap', original, finger, left);
    activate(press.node, original);
  });
}

function eachTouch(event: TouchEvent, handle: (finger: Finger) => void): void {
  lastTouch = event.timeStamp;
  for (const touch of Array.from(event.changedTouches)) {
    handle({ identifier: touch.identifier, clientX: touch.clientX, clientY: touch.clientY });
  }
}

/**
 * The mouse event that is made up after a touch would give the cursor to a field that the tap has only brought up. On a
 * phone the page shows it later than that.
 */
function keepCursor(event: MouseEvent): void {
  if (event.timeStamp - lastTouch >= GHOST_MOUSE_MS || event.target === touched) return;
  event.preventDefault();
  closeKeyboard();
}

function mouse(event: MouseEvent, handle: (finger: Finger) => void): void {
  if (event.button !== 0 || event.timeStamp - lastTouch < GHOST_MOUSE_MS) return;
  handle({ identifier: MOUSE, clientX: event.clientX, clientY: event.clientY });
}

/** Taps a node without a finger: the Enter key, a label. */
export function tapNode(node: glassEasel.Element, original: Event): void {
  const target = original.target instanceof Element ? original.target : document.body;
  const box = target.getBoundingClientRect();
  const finger = { identifier: 0, clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  pauseBeforeTap();
  insideTap(() => {
    dispatchTouch(node, 'tap', original, finger, []);
    activate(node, original);
  });
}

/** Reads fingers and the mouse for everything on the phone's screen. */
export function listenToGestures(screen: HTMLElement): void {
  const options = { capture: true, passive: false };
  screen.addEventListener('touchstart', (event) => eachTouch(event, (finger) => down(event, finger)), options);
  screen.addEventListener('touchstart', (event) => (touched = event.target), options);
  screen.addEventListener('touchmove', (event) => eachTouch(event, (finger) => move(event, finger)), options);
  screen.addEventListener('touchend', (event) => eachTouch(event, (finger) => up(event, finger, false)), options);
  screen.addEventListener('touchcancel', (event) => eachTouch(event, (finger) => up(event, finger, true)), options);
  screen.addEventListener('mousedown', keepCursor, options);
  screen.addEventListener('mousedown', (event) => mouse(event, (finger) => down(event, finger)), options);
  window.addEventListener('mousemove', (event) => mouse(event, (finger) => move(event, finger)), options);
  window.addEventListener('mouseup', (event) => mouse(event, (finger) => up(event, finger, false)), options);
  for (const name of ['transitionend', 'animationstart', 'animationiteration', 'animationend']) {
    screen.addEventListener(
      name,
      (event) => {
        const node = nodeBehind(event.target);
        if (node !== undefined) dispatchPlain(node, name, {});
      },
      { capture: true },
    );
  }
}
