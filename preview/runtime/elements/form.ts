import { formFields } from '../engine/builtinBehaviors';
import { WxElement } from './base';

interface Tappable extends Element {
  tapped?(): void;
}

type Go = (openType: string, options: { url: string; delta: number }) => void;

let go: Go | undefined;

/** The page stack says how a navigator navigates. */
export function setNavigatorHandler(handler: Go): void {
  go = handler;
}

/** What a named control holds: built-in elements by `value`, components by their form-field behavior. */
function valueOf(element: Element): { name: string; value: unknown } | undefined {
  if (element instanceof WxElement && 'value' in element) return { name: element.text('name'), value: element.value };
  if (!formFields.has((element as HTMLElement).dataset['is'] ?? '')) return undefined;
  const node = (element as Element & { __wxElement?: { data?: { name?: unknown; value?: unknown } } }).__wxElement;
  const data = node?.data;
  return data !== undefined && typeof data.name === 'string' && 'value' in data
    ? { name: data.name, value: data.value }
    : undefined;
}

/** `<form>`: collects the named controls inside it. */
export class WxForm extends WxElement {
  protected override build(): void {
    this.addEventListener('wx-submit', () => this.emit('submit', { value: this.collect() }));
    this.addEventListener('wx-reset', () => this.emit('reset', {}));
  }

  private collect(): Record<string, unknown> {
    const found = [...this.querySelectorAll('*')].map(valueOf).filter((one) => one !== undefined && one.name !== '');
    return Object.fromEntries(found.map((one) => [one?.name, one?.value]));
  }
}

/** `<label>`: passes a tap on to its control. */
export class WxLabel extends WxElement {
  private static readonly CONTROLS = 'wx-checkbox, wx-radio, wx-switch, wx-button, wx-input, wx-textarea';

  tapped(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(WxLabel.CONTROLS) !== null && target?.closest(WxLabel.CONTROLS) !== undefined) return;
    const wanted = this.text('for');
    const owner = this.__wxElement?.ownerShadowRoot as unknown as {
      getElementById(id: string): { getBackendElement(): unknown } | undefined;
    } | null;
    const named = wanted === '' ? null : owner?.getElementById(wanted)?.getBackendElement();
    const control = named instanceof Element ? named : this.querySelector(WxLabel.CONTROLS);
    const field = control?.querySelector<HTMLElement>('input:not([type=checkbox]), textarea');
    if (field !== null && field !== undefined) field.focus();
    else (control as Tappable | null)?.tapped?.();
  }
}

/** `<navigator>`: a link to another page. */
export class WxNavigator extends WxElement {
  protected override build(): void {
    super.setAttribute('role', 'link');
    this.tabIndex = 0;
  }

  tapped(): void {
    go?.(this.text('openType', 'navigate'), { url: this.text('url'), delta: this.number('delta', 1) });
  }
}
