import { phoneNow } from '../world/clock';
import { onRepaint, themed } from '../world/theme';
import type { PartConfig } from '../manifest';

const BEIJING_MS = 8 * 3600 * 1000;

/** Which button stands at the left of the title. */
export type Leading = 'back' | 'home' | 'none';

/** The bar over a page: status, title, back button, capsule. Who takes it away says so by `stop`. */
export class NavigationBar {
  readonly element = document.createElement('div');
  /** It no longer follows the theme. */
  readonly stop: () => void;
  private readonly title = document.createElement('div');
  private readonly status = document.createElement('div');
  private front: string | undefined;
  private back: string | undefined;

  constructor(
    private readonly config: PartConfig,
    leading: Leading,
    onLeading: () => void,
    onMore: () => void,
  ) {
    this.element.className = 'nav-bar';
    this.element.hidden = config.navigationStyle === 'custom';
    const { status } = this;
    status.className = 'nav-status';
    status.setAttribute('aria-hidden', 'true');
    const row = document.createElement('div');
    row.className = 'nav-row';
    this.title.className = 'nav-title';
    this.title.setAttribute('role', 'heading');
    this.title.setAttribute('aria-level', '1');
    this.setTitle(config.navigationBarTitleText ?? '');
    if (leading !== 'none') {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = `nav-leading nav-${leading}`;
      button.setAttribute('aria-label', leading === 'back' ? '返回' : '首页');
      button.addEventListener('click', onLeading);
      row.append(button);
    }
    const capsule = document.createElement('button');
    capsule.type = 'button';
    capsule.className = 'nav-capsule';
    capsule.setAttribute('aria-label', '更多');
    capsule.addEventListener('click', onMore);
    row.append(this.title, capsule);
    this.element.append(status, row);
    this.paint();
    this.stop = onRepaint(() => this.paint());
  }

  /** Shows the phone's time, as a clock in Beijing does. */
  tick(): void {
    this.status.textContent = new Date(phoneNow() + BEIJING_MS).toISOString().slice(11, 16);
  }

  setTitle(title: string): void {
    this.title.textContent = title;
  }

  setColor(front: string | undefined, back: string | undefined): void {
    this.front = front ?? this.front;
    this.back = back ?? this.back;
    this.paint();
  }

  private paint(): void {
    const style = themed(this.config.navigationBarTextStyle) ?? 'white';
    this.element.style.backgroundColor = this.back ?? themed(this.config.navigationBarBackgroundColor) ?? '#000000';
    this.element.style.color = this.front ?? (style === 'black' ? '#000000' : '#ffffff');
  }
}
