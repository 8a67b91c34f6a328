import * as glassEasel from 'glass-easel';
import { phoneLengths } from '../../lengths.mjs';
import { runAnimation } from '../wx/animation';

type Model = (value: unknown) => void;

/** Attributes that mean in HTML what they mean in WXML. */
const PLAIN = /^(?:aria-(?!role$)[\w-]+|role|class|lang|tabindex|data-[\w-]+)$/;

const ARIA_STATE = /^aria-(?:checked|disabled|expanded|pressed|selected)$/;

/** Marks a class or a wx-tag for the tests and for WXSS's id selectors. */
const ID_ATTRIBUTE = 'data-wx-id';

export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase());
}

/**
 * A built-in WXML element. The framework sets attributes as text; here they become typed values
 * (`changed` hears of each), because a picker's range is an array and `{{false}}` is not "false".
 */
export class WxElement extends HTMLElement {
  /** Set by the framework: the node whose attributes and listeners these are. */
  declare __wxElement?: glassEasel.NativeNode;
  private readonly given = new Map<string, unknown>();
  private readonly bound = new Map<string, Model>();
  private built = false;

  /** Makes the inner DOM. A custom element may not do that in its constructor. */
  protected build(): void {
    /* most elements have none */
  }

  /** Hears of each attribute: its name in camel case, and its value as the app gave it. */
  protected changed(..._given: [name: string, value: unknown]): void {
    /* most attributes need no work */
  }

  /** Called once, right after creation. */
  buildOnce(): void {
    if (this.built) return;
    this.built = true;
    this.build();
  }

  override setAttribute(name: string, text: string): void {
    if (name === 'style') {
      super.setAttribute('style', phoneLengths(text));
      return;
    }
    const stored = this.__wxElement?.getAttribute(name);
    const value = stored === undefined || stored === null ? (stored === undefined ? undefined : text) : stored;
    if (PLAIN.test(name)) super.setAttribute(name, name.startsWith('aria-') ? String(value ?? text) : text);
    // The platform's own spelling of a role.
    if (name === 'aria-role') super.setAttribute('role', text);
    if (name === 'hidden') super.toggleAttribute('hidden', isOn(value));
    if (name === 'animation') runAnimation(this, value);
    this.keep(camelCase(name), value);
  }

  override removeAttribute(name: string): void {
    super.removeAttribute(name);
    // In HTML an attribute that is there is on; in aria-checked and its like, not checked has to be said.
    if (ARIA_STATE.test(name) && this.__wxElement?.getAttribute(name) === false) super.setAttribute(name, 'false');
    this.keep(camelCase(name), false);
  }

  private keep(name: string, value: unknown): void {
    this.given.set(name, value);
    this.changed(name, value);
  }

  /** The value of an attribute as the app gave it. */
  prop(name: string): unknown {
    return this.given.get(name);
  }

  text(name: string, otherwise = ''): string {
    const value = this.given.get(name);
    return value === undefined || value === null || value === false ? otherwise : String(value);
  }

  flag(name: string, otherwise = false): boolean {
    return this.given.has(name) ? isOn(this.given.get(name)) : otherwise;
  }

  number(name: string, otherwise: number): number {
    const value = Number(this.given.get(name));
    return this.given.has(name) && !Number.isNaN(value) && this.given.get(name) !== '' ? value : otherwise;
  }

  setModel(name: string, listener: Model | null): void {
    if (listener === null) this.bound.delete(name);
    else this.bound.set(name, listener);
  }

  /** Writes a two-way bound value back into the page's data. */
  protected writeModel(name: string, value: unknown): void {
    this.bound.get(name)?.(value);
  }

  /** Fires an event that does not bubble, as built-in components do. */
  emit(name: string, detail: unknown): void {
    emitOn(this, name, detail);
  }
}

/** `hidden`, `hidden="{{true}}"` and `hidden="x"` are on; `{{false}}`, `{{''}}`, `{{undefined}}` are off. */
function isOn(value: unknown): boolean {
  return value === '' ? true : Boolean(value);
}

/** Fires a WXML event on the node behind a DOM element. */
export function emitOn(element: Element, name: string, detail: unknown): void {
  const node = (element as Element & { __wxElement?: glassEasel.Element }).__wxElement;
  if (node === undefined) return;
  glassEasel.Event.dispatchEvent(node, new glassEasel.Event(name, detail, { bubbles: false, composed: false }));
}

/** Lets WXSS select by id: ids are not unique in one document that holds every page. */
export function markId(element: Element, id: string): void {
  if (id !== '') element.setAttribute(ID_ATTRIBUTE, id);
}
