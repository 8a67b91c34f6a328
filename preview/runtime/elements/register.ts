import { WxElement } from './base';
import { WxButton } from './button';
import { WxCanvas } from './canvas';
import { WxCheckbox, WxCheckboxGroup, WxRadio, WxRadioGroup } from './choice';
import { WxForm, WxLabel, WxNavigator } from './form';
import { WxImage } from './image';
import { WxInput } from './input';
import { WxPageContainer } from './pageContainer';
import { WxPageMeta } from './pageMeta';
import { WxPicker } from './picker';
import { WxScrollView } from './scrollView';
import { WxText } from './text';
import { WxTextarea } from './textarea';
import { defineTaro, taroTags } from './taro';
import { WxUnsupported, unsupportedTags } from './unsupported';

/** Boxes: plain DOM is all they need. */
const plainTags = ['view', 'cover-view', 'root-portal', 'match-media', 'navigation-bar', 'share-element'];

const classes: Record<string, CustomElementConstructor> = {
  button: WxButton,
  canvas: WxCanvas,
  checkbox: WxCheckbox,
  'checkbox-group': WxCheckboxGroup,
  radio: WxRadio,
  'radio-group': WxRadioGroup,
  form: WxForm,
  label: WxLabel,
  navigator: WxNavigator,
  image: WxImage,
  'cover-image': class extends WxImage {},
  input: WxInput,
  textarea: WxTextarea,
  picker: WxPicker,
  'scroll-view': WxScrollView,
  'page-meta': WxPageMeta,
  'page-container': WxPageContainer,
  text: WxText,
};

/** Every tag that WXML knows of itself. */
export const elementTags: readonly string[] = [...plainTags, ...Object.keys(classes), ...taroTags, ...unsupportedTags];

/** Defines the elements. To be called once, before the first page. */
export function registerElements(): void {
  for (const tag of plainTags) customElements.define(`wx-${tag}`, class extends WxElement {});
  for (const [tag, constructor] of Object.entries(classes)) customElements.define(`wx-${tag}`, constructor);
  for (const tag of unsupportedTags) customElements.define(`wx-${tag}`, class extends WxUnsupported {});
  defineTaro();
}
