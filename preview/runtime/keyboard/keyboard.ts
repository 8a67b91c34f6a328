import { pageView } from '../pages/geometry';
import { tell } from '../wx/appEvents';
import { liftFor, type Place } from './lift';

/** What the keyboard covers of a phone held upright, with the bar that says 完成; on its side it leaves two fifths. */
const HEIGHT = 340;
const LARGEST_SHARE = 0.6;
/** How long a phone says that it takes to come and go; here it is there at once. */
const DURATION = 0.25;

/** A field as the keyboard sees it. */
export interface Writable extends HTMLElement {
  /** Whether the page moves for it. */
  moves(): boolean;
  /** How far its text is to stay over the keyboard. */
  spacing(): number;
  /** Hears how high the keyboard stands. */
  keyboardChanged(detail: { height: number; duration: number }): void;
  finish(): void;
}

const plate = document.createElement('div');
let field: Writable | undefined;
let moved: HTMLElement | undefined;

/** @returns what the keyboard covers when it is up */
export function keyboardHeight(): number {
  return Math.min(HEIGHT, Math.floor(window.innerHeight * LARGEST_SHARE));
}

/** Puts the keyboard into the phone, out of sight. */
export function createKeyboard(screen: HTMLElement): void {
  plate.className = 'keyboard';
  plate.hidden = true;
  // Whoever touches the keyboard goes on typing.
  plate.addEventListener('mousedown', (event) => event.preventDefault());
  const done = document.createElement('button');
  done.type = 'button';
  done.tabIndex = -1;
  done.className = 'keyboard-done';
  done.textContent = '完成';
  done.addEventListener('click', () => field?.finish());
  plate.append(done);
  screen.append(plate);
}

/** Comes up for the field that has the cursor now. */
export function raiseKeyboard(next: Writable): void {
  const wasUp = field !== undefined || !plate.hidden;
  field = next;
  plate.style.height = `${keyboardHeight()}px`;
  plate.hidden = false;
  followField(next);
  if (!wasUp) announce(next, keyboardHeight());
  else next.keyboardChanged({ height: keyboardHeight(), duration: DURATION });
}

/** Goes, unless the cursor went on into another field. */
export function lowerKeyboard(last: Writable): void {
  if (field !== last) return;
  field = undefined;
  setTimeout(() => {
    if (field !== undefined) return;
    plate.hidden = true;
    putBack();
    announce(last, 0);
  }, 0);
}

/** @returns whether there was a keyboard to close */
export function closeKeyboard(): boolean {
  const open = field;
  open?.finish();
  return open !== undefined;
}

/** Moves the page for a field: it may have grown. */
export function followField(of: Writable): void {
  if (field !== of) return;
  putBack();
  moved = pageView();
  if (moved === undefined || !of.moves()) return;
  const lift = liftFor(placeOf(of, moved), of.spacing(), window.innerHeight - keyboardHeight());
  if (lift > 0) moved.style.transform = `translateY(${-lift}px)`;
}

function placeOf(of: HTMLElement, view: HTMLElement): Place {
  const { top, bottom } = of.getBoundingClientRect();
  const page = view.getBoundingClientRect();
  return { top, bottom, pageTop: page.top, pageBottom: page.bottom };
}

function putBack(): void {
  if (moved !== undefined) moved.style.transform = '';
  moved = undefined;
}

function announce(of: Writable, height: number): void {
  of.keyboardChanged({ height, duration: DURATION });
  tell('KeyboardHeightChange', { height });
}
