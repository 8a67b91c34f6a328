import { defineCustomElement as defineIcon } from '@tarojs/components/dist/components/taro-icon-core';
import { defineCustomElement as defineProgress } from '@tarojs/components/dist/components/taro-progress-core';
import { defineCustomElement as defineRichText } from '@tarojs/components/dist/components/taro-rich-text-core';
import { defineCustomElement as defineSlider } from '@tarojs/components/dist/components/taro-slider-core';
import { defineCustomElement as defineSwitch } from '@tarojs/components/dist/components/taro-switch-core';
import { WxElement } from './base';

/** Elements that Taro has built for the web: they sit inside ours, which gives them values and hears them. */
const leaves = ['switch', 'slider', 'progress', 'icon', 'rich-text'];
/** These hold the page's own nodes. */
const holders = ['swiper', 'swiper-item'];

export const taroTags: readonly string[] = [...leaves, ...holders];

const EVENTS = ['change', 'changing', 'animationfinish', 'activeend'];

class WxTaro extends WxElement {
  private inner!: HTMLElement & Record<string, unknown>;

  protected override build(): void {
    this.inner = document.createElement(`taro-${this.localName.slice(3)}-core`) as HTMLElement &
      Record<string, unknown>;
    this.append(this.inner);
    for (const name of EVENTS) {
      this.inner.addEventListener(name, (event) => {
        event.stopPropagation();
        if (!(event instanceof CustomEvent)) return;
        const detail = event.detail as { value?: unknown };
        this.writeModel(this.localName === 'wx-switch' ? 'checked' : 'value', detail.value);
        this.emit(name, detail);
      });
    }
  }

  get value(): unknown {
    return this.localName === 'wx-switch' ? this.inner['checked'] : this.inner['value'];
  }

  protected override changed(name: string, value: unknown): void {
    if (name.startsWith('data') || name === 'role') return;
    if (name.startsWith('aria')) this.inner.setAttribute(`aria-${name.slice(4).toLowerCase()}`, this.text(name));
    else this.inner[name] = value === '' && ['disabled', 'checked', 'showValue'].includes(name) ? true : value;
  }

  /** A label was tapped: a switch turns. */
  tapped(event?: Event): void {
    const box = this.inner.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (event === undefined) box?.click();
  }
}

/**
 * Slides side by side; Taro's own swiper moves children that the framework believes to own, so it is only told where to
 * stand.
 */
class WxSwiper extends WxElement {
  protected override build(): void {
    this.addEventListener('scrollend', () => {
      const current = Math.round(this.scrollLeft / Math.max(1, this.clientWidth));
      this.emit('change', { current, source: 'touch' });
    });
  }

  protected override changed(name: string): void {
    if (name !== 'current') return;
    setTimeout(() => this.scrollTo({ left: this.number('current', 0) * this.clientWidth, behavior: 'smooth' }), 0);
  }
}

/** Defines Taro's elements and ours around them. */
export function defineTaro(): void {
  for (const define of [defineIcon, defineProgress, defineRichText, defineSlider, defineSwitch]) define();
  for (const tag of leaves) customElements.define(`wx-${tag}`, class extends WxTaro {});
  customElements.define('wx-swiper', WxSwiper);
  customElements.define('wx-swiper-item', class extends WxElement {});
}
