import type { Pending } from '../sources/source.js';
import { isOnServer } from './environment.js';

/** Lost modules that were reported in the console, so that many charts report each module once. */
const reported = new Set<string>();

const provided = new Map<string, object>();

/** Makes late modules available at once to all charts, by name: a server cannot wait for them. */
export function provide(modules: Readonly<Record<string, object>>): void {
  for (const [name, module] of Object.entries(modules)) provided.set(name, module);
}

/** Resolves in a task of its own, so that the page draws and answers before it. A message, as timers are at least 4 ms apart, and a second in a hidden tab. */
function nextTask(): Promise<unknown> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') return void setTimeout(resolve); // an imitation of a browser, such as that of Jest
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}

/** The modules that one chart loads when it needs them. One that is lost is reported once, and is loaded again only after `retry()`. */
export class LateModules {
  readonly #modules = new Map<string, object | Pending>();
  readonly #loading = new Set<Promise<void>>();

  /** `settled` is called when a module has loaded, or failed to, unless it was loaded with a function of its own. */
  constructor(
    private readonly chart: Element,
    private readonly settled: () => void,
  ) {}

  /** A module, or `'waiting'` while it loads (on a server: unless it is provided), or `'failed'`. `settled` is called when it has loaded or failed. */
  readonly load = <T extends object>(name: string, load: () => Promise<T>, settled = this.settled): T | Pending => {
    const module = (provided.get(name) ?? this.#modules.get(name)) as T | Pending | undefined;
    if (module !== undefined || isOnServer) return module ?? 'waiting';
    this.#modules.set(name, 'waiting');
    const loading = this.#settle(name, load)
      .then(settled)
      .finally(() => this.#loading.delete(loading));
    this.#loading.add(loading);
    return 'waiting';
  };

  /** Lets the page do its own work, then calls `settled`. False on a server, which cannot wait. */
  readonly pause = (): boolean => {
    if (isOnServer) return false;
    const pausing = nextTask()
      .then(this.settled)
      .finally(() => this.#loading.delete(pausing));
    this.#loading.add(pausing);
    return true;
  };

  /** Allows modules that could not be loaded to be loaded again. */
  retry(): void {
    for (const [name, module] of this.#modules) if (module === 'failed') this.#modules.delete(name);
  }

  /** Resolves when nothing is loading; undefined if nothing is. */
  get whenSettled(): Promise<unknown> | undefined {
    return this.#loading.size ? Promise.all(this.#loading) : undefined;
  }

  async #settle(name: string, load: () => Promise<object>): Promise<void> {
    try {
      this.#modules.set(name, await load());
    } catch (error) {
      this.#modules.set(name, 'failed');
      this.#report(name, error);
    }
  }

  #report(name: string, error: unknown): void {
    const message = `<${this.chart.localName}> could not load ${name}.`;
    if (reported.has(message)) return;
    reported.add(message);
    console.error(message, error);
  }
}
