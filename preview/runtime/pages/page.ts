import type { Caller, Engine } from '../engine/space';
import type { Manifest, PartConfig } from '../manifest';
import { formatAddress, type Address } from './address';
import { EventChannel } from './eventChannel';
import { NavigationBar, type Leading } from './navigationBar';
import { listenToPull } from './pullDown';

const REACH_BOTTOM_PX = 50;

type Method = (...args: unknown[]) => unknown;

/** One open page: its view, its bar and its life. */
export class Page {
  readonly element = document.createElement('section');
  readonly view = document.createElement('div');
  readonly scroller = document.createElement('div');
  readonly bar: NavigationBar;
  readonly channel = new EventChannel();
  readonly caller: Caller;
  private readonly root: ReturnType<Engine['createPage']>;
  private readonly config: PartConfig;
  private readonly stopPull: () => void;
  private ready = false;
  private atBottom = false;
  /** What is asked before it is left; '' = nothing. */
  question = '';
  /** The menu doesn't offer to forward it. */
  keepsToItself = false;

  constructor(
    engine: Engine,
    manifest: Manifest,
    readonly address: Address,
    leading: Leading,
    onLeading: () => void,
    onMore: (page: Page) => void,
  ) {
    this.config = { ...manifest.app.window, ...manifest.parts[address.path]?.config };
    this.bar = new NavigationBar(this.config, leading, onLeading, () => onMore(this));
    this.element.className = 'page-screen';
    this.view.className = 'page-view';
    this.scroller.className = 'page-scroll';
    const box = document.createElement('div');
    box.className = 'wx-page';
    box.dataset['page'] = address.path;
    this.scroller.append(box);
    this.view.append(this.scroller);
    this.element.append(this.bar.element, this.view);
    this.root = engine.createPage(address.path);
    this.caller = this.root.get() as Caller;
    Object.assign(this.caller, {
      route: address.path,
      options: address.query,
      __displayReporter: undefined,
      getOpenerEventChannel: () => this.channel,
    });
    this.scroller.addEventListener('scroll', () => this.scrolled());
    this.stopPull = listenToPull(
      this.scroller,
      () => this.config.enablePullDownRefresh === true,
      () => this.call('onPullDownRefresh'),
    );
    this.box = box;
  }

  private readonly box: HTMLElement;

  get url(): string {
    return formatAddress(this.address);
  }

  /** Puts the page on the screen for the first time: attached, onLoad, and onReady after its first onShow. */
  load(screen: HTMLElement): void {
    screen.append(this.element);
    this.measure();
    const placeholder = document.createElement('div');
    this.box.append(placeholder);
    type Target = Parameters<typeof this.root.attach>[0];
    this.root.attach(this.box as unknown as Target, placeholder as unknown as Target);
    this.call('onLoad', this.address.query);
  }

  /** 1 vh is a hundredth of the page's own area, which ends above the tab bar. */
  measure(): void {
    this.view.style.setProperty('--vh', `${this.view.clientHeight / 100}px`);
  }

  show(): void {
    this.element.hidden = false;
    this.measure();
    this.bar.tick();
    this.root.getComponent().triggerPageLifetime('show', []);
    this.call('onShow');
    if (this.ready) return;
    this.ready = true;
    setTimeout(() => this.call('onReady'), 0);
  }

  hide(): void {
    this.root.getComponent().triggerPageLifetime('hide', []);
    this.call('onHide');
  }

  resized(): void {
    this.measure();
    const size = { windowWidth: this.view.clientWidth, windowHeight: this.view.clientHeight };
    this.root.getComponent().triggerPageLifetime('resize', [{ size }]);
    this.call('onResize', { size });
  }

  unload(): void {
    this.call('onUnload');
    this.stopPull();
    this.bar.stop();
    this.root.release();
    this.element.remove();
  }

  has(name: string): boolean {
    return typeof (this.caller as unknown as Record<string, unknown>)[name] === 'function';
  }

  /** Calls a page method if the page has it. A fault in it is the app's: it shows, and the phone goes on. */
  call(name: string, ...args: unknown[]): unknown {
    const method = (this.caller as unknown as Record<string, unknown>)[name];
    if (typeof method !== 'function') return undefined;
    try {
      return (method as Method).apply(this.caller, args);
    } catch (error) {
      reportError(error);
      return undefined;
    }
  }

  private scrolled(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.call('onPageScroll', { scrollTop });
    const near = scrollHeight - clientHeight - scrollTop <= (this.config.onReachBottomDistance ?? REACH_BOTTOM_PX);
    if (near && !this.atBottom) this.call('onReachBottom');
    this.atBottom = near;
  }
}
