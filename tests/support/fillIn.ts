import { settled, type Rendered } from './rendered';

interface Exparser {
  Event: {
    create(name: string, detail: object, options: object): object;
    dispatchEvent(target: unknown, event: object): void;
  };
}

/** The boxes, wheels and areas that a screen reader calls `label`: by the label alone, or with what is in it. */
export function boxes(page: Rendered, label: string): HTMLElement[] {
  return page.all('[aria-label]').filter((element) => {
    const said = element.getAttribute('aria-label') ?? '';
    return /^wx-(input|textarea|picker)$/i.test(element.tagName) && (said === label || said.startsWith(`${label}，`));
  });
}

/** Types into a box, or turns a wheel, that is found by its label: `which` of several with the same one. */
export async function fillIn(page: Rendered, label: string, value: string, which = 0): Promise<void> {
  const box = boxes(page, label)[which];
  if (box === undefined) throw new Error(`nothing to fill in is called 「${label}」. There is: ${page.text}`);
  const { Event } = require('miniprogram-exparser') as Exparser;
  const name = /picker/i.test(box.tagName) ? 'change' : 'input';
  const node = (box as HTMLElement & { __wxElement?: unknown }).__wxElement;
  Event.dispatchEvent(node, Event.create(name, { value }, { originalEvent: { type: name }, bubbles: false }));
  await settled();
}
