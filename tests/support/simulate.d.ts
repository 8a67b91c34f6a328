/** The parts of the official simulator that the tests use; it ships without types. */
declare module 'miniprogram-simulate' {
  export interface Node {
    readonly _exparserNode: unknown;
    readonly data: Record<string, unknown>;
    readonly instance: Record<string, unknown>;
    addEventListener(name: string, handler: (event: { detail: unknown }) => void): void;
    querySelector(selector: string): Node | undefined;
    querySelectorAll(selector: string): Node[];
    setData(data: Record<string, unknown>): void;
    triggerLifeTime(name: string, ...given: unknown[]): void;
    triggerPageLifeTime(name: string, ...given: unknown[]): void;
  }
  export interface Root extends Node {
    attach(parent: HTMLElement): void;
    detach(): void;
  }
  export function load(path: string, options: object): string;
  export function render(id: string, properties?: object): Root;
}
