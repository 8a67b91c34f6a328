import * as glassEasel from 'glass-easel';
import { WxElement } from '../elements/base';
import { phoneLengths } from '../../lengths.mjs';
import { noteListener } from '../events/focus';
import { noteMade } from '../world/rendering';

type BackendElement = Parameters<glassEasel.CurrentWindowBackendContext['associateValue']>[0];
type PhoneDocument = glassEasel.CurrentWindowBackendContext['document'];

/** A component's host is an element without a class of ours; its inline style uses rpx all the same. */
function speakPhoneLengths(element: HTMLElement): void {
  element.setAttribute = (name: string, value: string) => {
    HTMLElement.prototype.setAttribute.call(element, name, name === 'style' ? phoneLengths(value) : value);
  };
}

/**
 * The framework's DOM backend, less its own reading of touches: events come from `events/gestures`,
 * which knows the phone's rules (tap with touches, long press, mouse as a finger).
 */
export class PhoneBackend extends glassEasel.CurrentWindowBackendContext {
  constructor() {
    super();
    const phoneDocument = {
      createElement(tag: string): HTMLElement {
        const element = document.createElement(tag);
        if (element instanceof WxElement) element.buildOnce();
        else speakPhoneLengths(element);
        noteMade(element);
        return element;
      },
      createTextNode: (content: string) => document.createTextNode(content),
      createDocumentFragment: () => document.createDocumentFragment(),
    };
    this.document = phoneDocument as unknown as PhoneDocument;
  }

  override onEvent(): void {
    /* events/gestures dispatches */
  }

  override setListenerStats(element: BackendElement, type: string): void {
    noteListener(element as unknown as HTMLElement, type);
  }

  override setModelBindingStat(
    element: BackendElement,
    name: string,
    listener: ((value: unknown) => void) | null,
  ): void {
    if (element instanceof WxElement) element.setModel(name, listener);
  }

  override associateValue(element: BackendElement, value: glassEasel.Element): void {
    super.associateValue(element, value);
    const host = element as unknown as HTMLElement;
    if (glassEasel.Component.isComponent(value)) host.dataset['is'] = value.is;
  }
}
