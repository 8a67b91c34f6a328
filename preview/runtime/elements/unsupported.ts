import { WxElement } from './base';

/** Built-in elements that need the platform. They say so in their place instead of staying empty. */
export const unsupportedTags = [
  'video',
  'map',
  'camera',
  'web-view',
  'ad',
  'open-data',
  'official-account',
  'editor',
  'live-player',
  'live-pusher',
  'audio',
  'keyboard-accessory',
  'functional-page-navigator',
];

export class WxUnsupported extends WxElement {
  protected override build(): void {
    this.append(`预览里没有 <${this.localName.slice(3)}>`);
  }
}
