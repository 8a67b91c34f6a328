import { assetUrl } from '../assets';
import { WxElement } from './base';

const FITS: Record<string, string> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  center: 'none',
  top: 'none',
  bottom: 'none',
  left: 'none',
  right: 'none',
};

/** `<image>`: a picture out of the package, a user file or a data URL. The network is refused by the page's policy. */
export class WxImage extends WxElement {
  private readonly picture = document.createElement('img');

  protected override build(): void {
    this.append(this.picture);
    this.picture.draggable = false;
    this.picture.alt = '';
    this.picture.addEventListener('load', () => {
      this.picture.hidden = false;
      this.emit('load', { width: this.picture.naturalWidth, height: this.picture.naturalHeight });
    });
    this.picture.addEventListener('error', () => {
      // A phone leaves the place empty.
      this.picture.hidden = true;
      this.emit('error', { errMsg: `GET ${this.text('src')} failed` });
    });
  }

  protected override changed(name: string): void {
    if (name === 'src') {
      const source = this.text('src');
      if (source === '') this.picture.removeAttribute('src');
      else this.picture.src = assetUrl(source, this.__wxElement?.ownerShadowRoot?.getHostNode().is ?? '');
    }
    if (name === 'ariaLabel') this.picture.alt = this.text('ariaLabel');
    if (name === 'mode') {
      const mode = this.text('mode', 'scaleToFill');
      this.dataset['mode'] = mode;
      this.picture.style.objectFit = FITS[mode] ?? '';
      this.picture.style.objectPosition = ['top', 'bottom', 'left', 'right'].includes(mode) ? mode : '';
    }
  }
}
