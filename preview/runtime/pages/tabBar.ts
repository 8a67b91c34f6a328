import { assetUrl } from '../assets';
import type { AppConfig, TabItem } from '../manifest';
import { onRepaint, themed } from '../world/theme';

export type TabStyle = Partial<
  Pick<NonNullable<AppConfig['tabBar']>, 'color' | 'selectedColor' | 'backgroundColor' | 'borderStyle'>
>;

interface Tab {
  item: TabItem;
  button: HTMLButtonElement;
  icon: HTMLImageElement;
  badge: HTMLElement;
}

/** The tabs at the bottom, as app.json draws them. */
export class TabBar {
  readonly element = document.createElement('div');
  private readonly tabs: Tab[];
  private current = '';

  constructor(
    private readonly config: NonNullable<AppConfig['tabBar']>,
    onTab: (path: string) => void,
  ) {
    this.element.className = 'tab-bar';
    this.element.setAttribute('role', 'tablist');
    this.tabs = config.list.map((item) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'tab';
      button.setAttribute('role', 'tab');
      const icon = document.createElement('img');
      icon.alt = '';
      const text = document.createElement('span');
      text.textContent = item.text;
      const badge = document.createElement('span');
      badge.className = 'tab-badge';
      badge.hidden = true;
      button.append(icon, text, badge);
      button.addEventListener('click', () => onTab(item.pagePath));
      this.element.append(button);
      return { item, button, icon, badge };
    });
    onRepaint(() => this.paint());
  }

  has(path: string): boolean {
    return this.tabs.some((tab) => tab.item.pagePath === path);
  }

  get length(): number {
    return this.tabs.length;
  }

  show(path: string): void {
    this.element.hidden = !this.has(path);
    this.current = path;
    this.paint();
  }

  /** @param text null takes the badge away, '' is a red dot */
  setBadge(index: number, text: string | null): void {
    const badge = this.tabs[index]?.badge;
    if (badge === undefined) return;
    badge.hidden = text === null;
    badge.textContent = text ?? '';
    badge.classList.toggle('tab-dot', text === '');
  }

  /** @param style what is given replaces app.json's, in either theme */
  setStyle(style: TabStyle): void {
    Object.assign(this.config, style);
    this.paint();
  }

  setItem(index: number, change: Partial<TabItem>): void {
    const tab = this.tabs[index];
    if (tab === undefined) return;
    Object.assign(tab.item, change);
    const text = tab.button.querySelector('span');
    if (text !== null) text.textContent = tab.item.text;
    this.paint();
  }

  private paint(): void {
    this.element.style.backgroundColor = themed(this.config.backgroundColor) ?? '#ffffff';
    this.element.dataset['border'] = themed(this.config.borderStyle) ?? 'black';
    for (const { item, button, icon } of this.tabs) {
      const chosen = item.pagePath === this.current;
      button.setAttribute('aria-selected', String(chosen));
      button.style.color = (chosen ? themed(this.config.selectedColor) : themed(this.config.color)) ?? '';
      const picture = themed(chosen ? (item.selectedIconPath ?? item.iconPath) : item.iconPath);
      icon.hidden = picture === undefined;
      const source = picture === undefined ? '' : assetUrl(picture.startsWith('/') ? picture : `/${picture}`, '');
      if (icon.getAttribute('src') !== source && source !== '') icon.src = source;
    }
  }
}
