import type { AppConfig } from '../manifest';

/**
 * Which parts of the app are on this phone. The main package is; a subpackage is loaded when its first page is opened,
 * and stays. Without a network it can't be.
 */
export class Packages {
  private readonly roots: readonly string[];
  private readonly loaded = new Set<string>();
  private outOfReach: ReadonlySet<string> = new Set();

  constructor(app: AppConfig) {
    this.roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
  }

  /** @param roots what can't be loaded from now on, such as packages/guide, or `all`; throws where there is none */
  setOutOfReach(roots: readonly string[]): void {
    const unknown = roots.find((root) => root !== 'all' && !this.roots.includes(root));
    if (unknown !== undefined) throw new Error(`no subpackage ${unknown}: ${this.roots.join(', ')}`);
    this.outOfReach = new Set(roots.includes('all') ? this.roots : roots);
  }

  /** Loads what a page needs; false if it can't be had. */
  load(path: string): boolean {
    const root = this.roots.find((one) => path.startsWith(`${one}/`));
    if (root === undefined || this.loaded.has(root)) return true;
    if (this.outOfReach.has(root)) return false;
    this.loaded.add(root);
    return true;
  }
}
