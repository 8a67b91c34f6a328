import type { Root } from 'miniprogram-simulate';

interface Exparser {
  Event: {
    create(name: string, detail: object, options: object): object;
    dispatchEvent(target: unknown, event: object): void;
  };
}

/** Waits until what has been set off has come to rest. Microtasks only, so it also works under fake timers. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

/** Work on many records begins a moment after its sign is shown. Under fake timers only. */
export async function workDone(): Promise<void> {
  jest.advanceTimersByTime(100);
  await settled();
}

/** Longer than a page takes two taps for one. */
const betweenTapsMs = 1000;

/**
 * A person takes a while from one tap to the next. No timer goes off meanwhile; where the clock isn't in the test's
 * hands, it stands still.
 */
function letTimePass(): void {
  if ((Date as { isFake?: boolean }).isFake === true) jest.setSystemTime(jest.now() + betweenTapsMs);
}

/** Text as a person reads it: runs of blanks are one. */
function textOf(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Sends an event straight into the component tree: the simulator's own way, through touches, starts timers. A tap
 * bubbles through all; what a component or a built-in tells reaches only who listens to it.
 */
function send(node: unknown, name: string, detail: object, bubbles: boolean): void {
  const { Event } = require('miniprogram-exparser') as Exparser;
  const touch = { identifier: 0, clientX: 1, clientY: 1, pageX: 1, pageY: 1 };
  const extraFields = { touches: [touch], changedTouches: [touch] };
  const options = { originalEvent: { type: name }, bubbles, capturePhase: bubbles, composed: bubbles, extraFields };
  Event.dispatchEvent(node, Event.create(name, detail, options));
}

function tapNode(element: HTMLElement, name = 'tap'): void {
  send((element as HTMLElement & { __wxElement?: unknown }).__wxElement ?? element, name, { x: 1, y: 1 }, true);
}

/** A component or page on the screen, used the way a person does: by what it says. */
export class Rendered {
  private tapped: HTMLElement | undefined;

  /** @param screen holds what is shown */
  constructor(
    readonly root: Root,
    private readonly screen: HTMLElement,
  ) {}

  get data(): Record<string, unknown> {
    return this.root.data;
  }

  /** Methods and data of the component itself. */
  get instance(): Record<string, unknown> {
    return this.root.instance;
  }

  /** All that can be read, from the top. */
  get text(): string {
    return textOf(this.screen);
  }

  /**
   * Elements by CSS over the whole rendered tree; class names as written, tags as `wx-view` or the component's own tag.
   */
  all(selector: string): HTMLElement[] {
    const direct = [...this.screen.querySelectorAll<HTMLElement>(prefixed(selector))];
    return direct.length > 0 ? direct : [...this.screen.querySelectorAll<HTMLElement>(selector)];
  }

  texts(selector: string): string[] {
    return this.all(selector).map(textOf);
  }

  /** The innermost element that says exactly `text`, or carries it as aria-label; throws if there is none. */
  find(text: string): HTMLElement {
    const every = [...this.screen.querySelectorAll<HTMLElement>('*')];
    const said = every.filter((element) => textOf(element) === text).at(-1);
    const found = said ?? every.find((element) => element.getAttribute('aria-label') === text);
    if (found === undefined) throw new Error(`「${text}」 is not on the screen. There is: ${this.text}`);
    return found;
  }

  /** Taps what says `text`. */
  async tap(text: string): Promise<void> {
    await this.tapElement(this.find(text));
  }

  /** Keeps the finger on what says `text`: no tap follows. */
  async hold(text: string): Promise<void> {
    letTimePass();
    tapNode(this.find(text), 'longpress');
    await settled();
  }

  /** A finger that bounces: at once, on what was tapped last, or on a button of the page where that has gone. */
  async tapAgain(): Promise<void> {
    const stays = this.tapped !== undefined && this.screen.contains(this.tapped);
    const there = stays ? this.tapped : this.screen.querySelector<HTMLElement>('push-button');
    if (there) tapNode(there);
    await settled();
  }

  /** What can be tapped, by what it says or is called; each text once. */
  tappable(): string[] {
    const said = this.toTap().map((element) => element.getAttribute('aria-label') ?? textOf(element));
    return [...new Set(said)].filter((text) => text !== '');
  }

  private toTap(): HTMLElement[] {
    const roles = ['button', 'checkbox', 'radio', 'link', 'switch', 'tab'].map((role) => `[aria-role="${role}"]`);
    return [...this.screen.querySelectorAll<HTMLElement>(['push-button', ...roles].join())];
  }

  /** Taps the element number `index` of those that match. */
  async tapOn(selector: string, index = 0): Promise<void> {
    const element = this.all(selector)[index];
    if (element === undefined) throw new Error(`no ${selector} number ${index} on the screen`);
    await this.tapElement(element);
  }

  private async tapElement(element: HTMLElement): Promise<void> {
    letTimePass();
    this.tapped = element;
    tapNode(element);
    await settled();
  }

  /** Fires an event such as `change` or `input` on the child component or built-in that matches. */
  async fire(selector: string, name: string, detail: object = {}, index = 0): Promise<void> {
    const node = this.root.querySelectorAll(selector)[index];
    if (node === undefined) throw new Error(`no ${selector} number ${index} in the template`);
    letTimePass();
    send(node._exparserNode, name, detail, false);
    await settled();
  }

  /** Details of the events `name` that the component tells from now on. */
  listen(name: string): unknown[] {
    const told: unknown[] = [];
    this.root.addEventListener(name, ({ detail }) => told.push(detail));
    return told;
  }

  async set(properties: Record<string, unknown>): Promise<void> {
    this.root.setData(properties);
    await settled();
  }

  /** The page comes to the front. */
  async visit(): Promise<void> {
    this.root.triggerPageLifeTime('show');
    call(this.instance, 'onShow');
    await settled();
  }

  /** Another page covers it. */
  async leave(): Promise<void> {
    this.root.triggerPageLifeTime('hide');
    call(this.instance, 'onHide');
    await settled();
  }

  /** The page is in front while the window becomes another: turned, or drawn wider. */
  async resize(windowWidth: number): Promise<void> {
    this.root.triggerPageLifeTime('resize', { size: { windowWidth, windowHeight: 700 } });
    await settled();
  }

  /** The page is closed for good. */
  async close(): Promise<void> {
    await this.leave();
    call(this.instance, 'onUnload');
    this.root.detach();
    await settled();
  }
}

function call(instance: Record<string, unknown>, name: string): void {
  const method = instance[name];
  if (typeof method === 'function') method.call(instance);
}

/** The simulator prefixes class names with the component's tag; the outermost one is called main. */
function prefixed(selector: string): string {
  return selector.replace(/\.([\w-]+)/g, (whole, name: string) => (name.includes('--') ? whole : `.main--${name}`));
}
