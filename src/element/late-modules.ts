import { isServer } from 'lit';
import type { Pending } from '../sources/source.js';

/** Losses that the console was told of, so that a hundred charts report one module once. */
const reported = new Set<string>();

/**
 * The modules that one chart loads only when it needs them. A module that could not be loaded is reported in the console once, and is loaded
 * again only after `retry()`.
 */
export class LateModules {
  readonly #modules = new Map<string, object | Pending>();
  readonly #loading = new Set<Promise<void>>();

  /** `settled` is called when a module has loaded, or failed to. */
  constructor(
    private readonly chart: Element,
    private readonly settled: () => void,
  ) {}

  /**
   * Returns a module, or `'waiting'` while it loads (on a server: always), or `'failed'`. `settled` is called in place of that of the constructor,
   * with the module if it has loaded.
   */
  readonly load = <T extends object>(
    name: string,
    load: () => Promise<T>,
    settled: (module: T | undefined) => void = this.settled,
  ): T | Pending => {
    const module = this.#modules.get(name) as T | Pending | undefined;
    if (module !== undefined || isServer) return module ?? 'waiting';
    this.#modules.set(name, 'waiting');
    const loading = this.#settle(name, load)
      .then(settled)
      .finally(() => this.#loading.delete(loading));
    this.#loading.add(loading);
    return 'waiting';
  };

  /** Allows modules that could not be loaded to be loaded again. */
  retry(): void {
    for (const [name, module] of this.#modules) if (module === 'failed') this.#modules.delete(name);
  }

  /** Resolves when nothing is loading; undefined if nothing is. */
  get whenSettled(): Promise<unknown> | undefined {
    return this.#loading.size ? Promise.all(this.#loading) : undefined;
  }

  async #settle<T extends object>(name: string, load: () => Promise<T>): Promise<T | undefined> {
    try {
      const module = await load();
      this.#modules.set(name, module);
      return module;
    } catch (error) {
      this.#modules.set(name, 'failed');
      this.#report(name, error);
      return undefined;
    }
  }

  #report(name: string, error: unknown): void {
    const message = `<${this.chart.localName}> could not load ${name}.`;
    if (reported.has(message)) return;
    reported.add(message);
    console.error(message, error);
  }
}
