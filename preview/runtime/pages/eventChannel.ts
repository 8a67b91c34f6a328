type Listener = (...args: unknown[]) => void;

/** Lets a page and the page it opened talk. */
export class EventChannel {
  private readonly listeners = new Map<string, { listener: Listener; once: boolean }[]>();

  on(name: string, listener: Listener): void {
    this.add(name, listener, false);
  }
  once(name: string, listener: Listener): void {
    this.add(name, listener, true);
  }

  off(name: string, listener?: Listener): void {
    const left = (this.listeners.get(name) ?? []).filter((one) => listener !== undefined && one.listener !== listener);
    this.listeners.set(name, left);
  }

  emit(name: string, ...args: unknown[]): void {
    const all = this.listeners.get(name) ?? [];
    this.listeners.set(
      name,
      all.filter((one) => !one.once),
    );
    all.forEach((one) => one.listener(...args));
  }

  private add(name: string, listener: Listener, once: boolean): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), { listener, once }]);
  }
}
