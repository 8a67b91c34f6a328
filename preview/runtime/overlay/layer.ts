/** What the platform draws over the mini-program: dialogs, sheets, toasts. */

let layer: HTMLElement | undefined;

export function createLayer(screen: HTMLElement): void {
  layer = document.createElement('div');
  layer.className = 'overlay-layer';
  screen.append(layer);
}

/** @returns a new element in the layer, on top of what is there */
export function addOverlay(className: string): HTMLElement {
  if (layer === undefined) throw new Error('the phone has no screen yet');
  const element = document.createElement('div');
  element.className = className;
  ignoreGhostClick(element);
  layer.append(element);
  return element;
}

/**
 * A browser sends a click after a touch, to whatever lies there by then: the tap that opened a sheet
 * would close it. Only a press that began on the overlay counts; keys (detail 0) always do.
 */
function ignoreGhostClick(element: HTMLElement): void {
  let pressed = false;
  element.addEventListener(
    'pointerdown',
    () => {
      pressed = true;
    },
    { capture: true },
  );
  element.addEventListener(
    'click',
    (event) => {
      if (event.detail !== 0 && !pressed) {
        event.stopPropagation();
        event.preventDefault();
      }
      pressed = false;
    },
    { capture: true },
  );
}

interface ButtonLook {
  text: string;
  className: string;
  color?: string | undefined;
}

/** A button of the platform. */
export function overlayButton({ text, className, color }: ButtonLook, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = text;
  if (color !== undefined) button.style.color = color;
  button.addEventListener('click', onClick);
  return button;
}

export function textElement(className: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = text;
  return element;
}

/** Keeps Tab inside an open dialog and lets Escape close it. */
export function trapKeys(box: HTMLElement, onEscape: () => void): void {
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      onEscape();
      return;
    }
    if (event.key !== 'Tab') return;
    const stops = [...box.querySelectorAll<HTMLElement>('button, input, textarea, select')];
    const first = stops[0];
    const last = stops[stops.length - 1];
    const leaving = event.shiftKey ? first : last;
    if (document.activeElement !== leaving) return;
    event.preventDefault();
    const next = event.shiftKey ? last : first;
    next?.focus();
  });
}
