import type { Engine } from './engine/space';
import { listenToFaults, tell } from './wx/appEvents';

type Instance = Record<string, unknown>;

/** What a phone tells an app about its start; there is no QR code here, only an icon. */
const SCENE = 1001;

/** The app object and its life: launched once, shown and hidden with the browser's tab. */
export class AppLife {
  private instance: Instance = {};

  constructor(private readonly engine: Engine) {}

  run(): void {
    this.engine.runApp((definition) => {
      this.instance = Object.assign(Object.create({}) as Instance, definition);
    });
    Object.assign(globalThis, { getApp: () => this.instance });
    listenToFaults((name, payload) => this.call(name, payload));
  }

  launch(path: string, query: Record<string, string>): void {
    const options = { path, query, scene: SCENE, shareTicket: '', referrerInfo: {} };
    this.call('onLaunch', options);
    this.call('onShow', options);
  }

  show(path: string, query: Record<string, string>): void {
    const options = { path, query, scene: SCENE };
    this.call('onShow', options);
    tell('AppShow', options);
  }

  hide(): void {
    this.call('onHide');
    tell('AppHide', {});
  }

  private call(name: string, payload?: unknown): void {
    const method = this.instance[name];
    if (typeof method !== 'function') return;
    try {
      (method as (argument: unknown) => void).call(this.instance, payload);
    } catch (error) {
      // A fault in onError itself must not call onError again.
      if (name === 'onError') console.error(error);
      else reportError(error);
    }
  }
}
