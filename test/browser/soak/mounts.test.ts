// Charts that come and go by the thousand: nothing of them is left in the page.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { DOCUMENT, TAGS, create, next, type Chart, type Tag } from '../element/chart.js';
import { served } from '../remote/unruly.js';
import { isChromium, isWebKitGTK } from '../engine.js';
import { Complaints, share } from './figures.js';

/** Every 32 mounts have each chart by each source, and some that are gone before they are drawn. What one of them leaves is counted after ten rounds as after many. */
const MOUNTS = share === 1 ? 20_000 : 32 * (isChromium ? 10 : 3);
/** Requests take their time: there are fewer of them. Every 12 have each chart, with and without a refresh. */
const REQUESTS = share === 1 ? 1000 : 12 * (isChromium ? 4 : 1);

/** What Chromium counts in all documents. */
interface Heap {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

type Left = Record<'listeners' | 'observers' | 'timers' | 'requests', number>;

/** What a page's scripts have begun and not ended, counted by functions that stand before those of the browser. */
class Ledger {
  private readonly listeners = new Map<EventTarget, Map<string, Set<unknown>>>();
  private readonly observers = new Set<object>();
  private readonly timers = new Set<unknown>();
  private readonly requests = new Set<object>();
  private readonly undo: (() => void)[] = [];
  private isPaused = false;

  private replace<T extends object, K extends keyof T>(holder: T, name: K, make: (original: T[K]) => T[K]): void {
    const original = holder[name];
    holder[name] = make(original);
    this.undo.push(() => (holder[name] = original));
  }

  start(): void {
    const { listeners, observers, timers, requests } = this;
    const of = (target: EventTarget, type: string): Set<unknown> => {
      const types = listeners.get(target) ?? new Map<string, Set<unknown>>();
      const all = types.get(type) ?? new Set();
      listeners.set(target, types.set(type, all));
      return all;
    };
    // Those on elements and signals go with these.
    const stays = (target: unknown): target is Window | Document => target === window || target instanceof Document;
    this.replace(EventTarget.prototype, 'addEventListener', (original) => {
      return function (this: EventTarget | undefined, type, listener, options) {
        const target = this ?? window;
        if (stays(target)) of(target, type).add(listener);
        original.call(target, type, listener, options);
      };
    });
    this.replace(EventTarget.prototype, 'removeEventListener', (original) => {
      return function (this: EventTarget | undefined, type, listener, options) {
        const target = this ?? window;
        if (stays(target)) of(target, type).delete(listener);
        original.call(target, type, listener, options);
      };
    });
    for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const)
      this.replace(window as unknown as Record<string, typeof MutationObserver>, name, (Original) => {
        return class extends Original {
          override observe(target: Node, options?: MutationObserverInit): void {
            observers.add(this);
            super.observe(target, options);
          }
          override disconnect(): void {
            observers.delete(this);
            super.disconnect();
          }
        };
      });
    type Timers = Record<string, (...all: unknown[]) => unknown>;
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'])
      if (name in window)
        this.replace(window as unknown as Timers, name, (original) => (run, ...rest) => {
          const timer = original.call(
            window,
            (...all: unknown[]) => {
              if (name !== 'setInterval') timers.delete(timer);
              (run as (...all: unknown[]) => void)(...all);
            },
            ...rest,
          );
          if (!this.isPaused) timers.add(timer);
          return timer;
        });
    for (const name of ['clearTimeout', 'clearInterval', 'cancelAnimationFrame', 'cancelIdleCallback'])
      if (name in window)
        this.replace(window as unknown as Timers, name, (original) => (timer) => {
          timers.delete(timer);
          return original.call(window, timer);
        });
    this.replace(window, 'AbortController', (Original) => {
      return class extends Original {
        constructor() {
          super();
          requests.add(this);
        }
        override abort(reason?: unknown): void {
          requests.delete(this);
          super.abort(reason);
        }
      };
    });
  }

  stop(): void {
    for (const undo of this.undo.reverse()) undo();
  }

  /** Counts the heap, where the engine can. The command has a timer of its own. */
  async heap(): Promise<Heap | false> {
    this.isPaused = true;
    const counted = await executeServerCommand<Heap | false, undefined>('heap');
    this.isPaused = false;
    return counted;
  }

  get left(): Left {
    const all = [...this.listeners.values()].flatMap((types) => [...types.values()].map(({ size }) => size));
    return {
      listeners: all.reduce((sum, size) => sum + size, 0),
      observers: this.observers.size,
      timers: this.timers.size,
      requests: this.requests.size,
    };
  }
}

/** CSV text of each chart. */
const CSV: Record<Tag, string> = {
  'campaign-figure': 'Year,Homes\n2020,12300\n2021,14200\n',
  'campaign-progress': 'Measure,Homes,Target\nHomes,14200,100000\n',
  'campaign-breakdown': 'Measure,Homes\nLofts,14200\nWindows,600\n',
  'campaign-delta': 'Year,Homes\n2020,12300\n2021,14200\n',
};
const json = (tag: Tag): string => JSON.stringify(DOCUMENT[tag](14200));
const script = (type: string, text: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type, textContent: text });

/** How a chart is given its figures. */
const SOURCES: Record<string, (chart: Chart, tag: Tag) => void> = {
  property: (chart, tag) => (chart.data = DOCUMENT[tag](14200)),
  attribute: (chart, tag) => {
    chart.setAttribute('data', json(tag));
  },
  'a JSON script': (chart, tag) => {
    chart.append(script('application/json', json(tag)));
  },
  'a CSV script': (chart, tag) => {
    chart.append(script('text/csv', CSV[tag]));
  },
};

const nextTask = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

describe('charts that come and go', function () {
  this.timeout(600_000);
  const ledger = new Ledger();
  const complaints = new Complaints();
  const place = document.createElement('div');
  before(() => {
    document.body.append(place);
    ledger.start();
    complaints.start();
  });
  after(() => {
    complaints.stop();
    ledger.stop();
    place.remove();
    console.log(`tally: ${MOUNTS} mounts and ${REQUESTS} requests`);
  });

  /** Mounts and unmounts so often, in turn over the tags and the sources. Gives back how many of those that were waited for did not draw. */
  async function mount(times: number): Promise<number> {
    const sources = Object.values(SOURCES);
    let undrawn = 0;
    for (let i = 0; i < times; i++) {
      const tag = TAGS[i % 4]!;
      const chart = create(tag);
      sources[Math.floor(i / 4) % 4]!(chart, tag);
      place.append(chart);
      // Some are gone before they are drawn.
      if (i % 32 < 28) {
        await chart.updateComplete;
        if (!chart.shadowRoot!.textContent.includes('14,200')) undrawn++;
      }
      chart.remove();
      if (i % 100 === 0) await nextTask();
    }
    await nextTask();
    return undrawn;
  }

  async function request(times: number): Promise<number> {
    let undrawn = 0;
    for (let i = 0; i < times; i++) {
      const tag = TAGS[i % 4]!;
      const chart = create(tag);
      // With a refresh a timer follows what has been drawn.
      if (i % 3 === 0) chart.setAttribute('refresh', '60');
      const type = { 'content-type': 'application/json' };
      chart.setAttribute('src', served('a', { headers: type, body: json(tag) }));
      const ready = next(chart, 'campaign-ready');
      place.append(chart);
      // Some are gone while they are loaded.
      if (i % 2 || isWebKitGTK) {
        await ready;
        if (!chart.shadowRoot!.textContent.includes('14,200')) undrawn++;
      } else await chart.updateComplete;
      chart.remove();
      await Promise.resolve();
    }
    await nextTask();
    return undrawn;
  }

  it(`leave no node, listener, observer or timer (${MOUNTS} times, all charts, by ${Object.keys(SOURCES).join(', ')})`, async () => {
    // What is made once, as templates and modules, is there after the first ones.
    await mount(64);
    const before = await ledger.heap();
    const { left } = ledger;
    expect(left).to.include({ observers: 0, requests: 0 });
    expect(await mount(MOUNTS)).to.equal(0);
    expect(ledger.left).to.deep.equal(left);
    expect(place.childNodes).to.have.lengthOf(0);
    const after = await ledger.heap();
    if (before && after) expect([after.nodes - before.nodes, after.listeners - before.listeners]).to.deep.equal([0, 0]);
    expect(complaints.heard).to.deep.equal([]);
  });

  it(`leave nothing of their requests, answered or not (${REQUESTS} times)`, async () => {
    await request(24);
    const before = await ledger.heap();
    const { left } = ledger;
    expect(left).to.include({ observers: 0, requests: 0 });
    expect(await request(REQUESTS)).to.equal(0);
    expect(ledger.left).to.deep.equal(left);
    const after = await ledger.heap();
    if (before && after) expect([after.nodes - before.nodes, after.listeners - before.listeners]).to.deep.equal([0, 0]);
    expect(complaints.heard).to.deep.equal([]);
  });

  it('would be noticed: one that stays is counted', async () => {
    const before = await ledger.heap();
    const { left } = ledger;
    const chart = create('campaign-figure');
    chart.append(script('application/json', json('campaign-figure')));
    chart.setAttribute('refresh', '60');
    place.append(chart);
    await chart.updateComplete;
    // It listens to what is copied, and to transitions of what is behind it.
    expect(ledger.left).to.deep.equal({ ...left, observers: left.observers + 1, listeners: left.listeners + 2 });
    const type = { 'content-type': 'application/json' };
    const ready = next(chart, 'campaign-ready');
    chart.setAttribute('src', served('a', { headers: type, body: json('campaign-figure') }));
    chart.replaceChildren();
    await ready;
    expect(ledger.left.timers).to.equal(left.timers + 1);
    expect(ledger.left.listeners).to.equal(left.listeners + 6);
    const after = await ledger.heap();
    if (before && after) expect(after.nodes - before.nodes).to.be.greaterThan(10);
    chart.remove();
    await Promise.resolve();
    expect(ledger.left).to.deep.equal(left);
  });
});
