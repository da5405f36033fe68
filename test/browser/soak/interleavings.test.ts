// Whatever happens to charts in whatever order, what is drawn in the end is what they were given last, and nothing older was drawn meanwhile.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DOCUMENT, TAGS, clear, create, drawn, next, type Chart, type Tag } from '../element/chart.js';
import { answer, held, newKey, served, type Served } from '../remote/unruly.js';
import { isWebKitGTK } from '../engine.js';
import { Complaints, seed, share } from './figures.js';

/** CSV text of each chart in which 0 stands for the figure. */
const CSV: Record<Tag, string> = {
  'campaign-figure': 'Year,Homes\n2020,12300\n2021,0\n',
  'campaign-progress': 'Measure,Homes\nHomes,0\n',
  'campaign-breakdown': 'Measure,Homes\nHomes,0\nWindows,600\n',
  'campaign-delta': 'Year,Homes\n2020,12300\n2021,0\n',
};
/** Milliseconds that an answer may take on a busy machine. */
const PATIENCE = 5000;
const REFUSED = ['{"title": "Homes', '[]', 'true', '{}', '{"title":"Homes"}', '[object Object]'];

/** What one source holds: figures by which they are known when they are drawn, or none that could be. */
type Held =
  | { readonly is: 'json' | 'csv'; readonly figure: number; readonly text: string }
  | { readonly is: 'refused'; readonly text: string }
  | { readonly is: 'failed'; readonly status: number };
/** An address, and what it answers each time. */
interface Place {
  readonly url: string;
  /** Set where nothing is answered before it is released. */
  readonly key?: string;
  readonly gives: Held;
}
/** A chart, and what each of its sources has. */
interface Given {
  readonly chart: Chart;
  property?: Held;
  attribute?: Held;
  script?: Held;
  src?: Place;
}

/** What can be put into a source. */
type What = 'json' | 'csv' | 'refused' | 'failed' | 'nothing';
interface Step {
  readonly does: 'property' | 'attribute' | 'script' | 'src' | 'src again' | 'release' | 'life' | 'wait';
  readonly what: What;
  readonly life: 'leave' | 'append' | 'move' | 'into the frame' | 'clone';
  readonly wait: 'microtask' | 'task' | 'frame' | 'update' | 'release';
  /** Which chart, which address, which text; counted round. */
  readonly which: number;
  readonly isHeld: boolean;
  readonly isObject: boolean;
}

const steps = fc.array(
  fc.record<Step>({
    does: fc.constantFrom(
      'property',
      'attribute',
      'script',
      'src',
      'src',
      'src again',
      'release',
      'life',
      'life',
      'wait',
      'wait',
    ),
    what: fc.constantFrom('json', 'json', 'csv', 'refused', 'failed', 'nothing', 'nothing'),
    life: fc.constantFrom('leave', 'append', 'append', 'move', 'into the frame', 'clone'),
    wait: fc.constantFrom('microtask', 'task', 'frame', 'update', 'update', 'release'),
    which: fc.nat(99),
    isHeld: fc.boolean(),
    isObject: fc.boolean(),
  }),
  { minLength: 4, maxLength: 30, size: 'max' },
);

const nextTask = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

const answerOf = (what: Held): Served =>
  what.is === 'failed'
    ? { status: what.status }
    : { headers: { 'content-type': what.is === 'csv' ? 'text/csv' : 'application/json' }, body: what.text };

/** Whether the answers come from the page itself. */
const isAlone = isWebKitGTK;
const places = new Map<string, Place>();
/** What waits in the page for an answer, by its address. */
const waiting = new Map<string, Set<() => void>>();

/** An address that gives this, at once or when it is released. */
function placeOf(gives: Held, isHeld: boolean): Place {
  const key = newKey();
  const place = isHeld ? { url: held(key), key, gives } : { url: `${served('a', answerOf(gives))}&key=${key}`, gives };
  if (isAlone) places.set(place.url, place);
  return place;
}

/** Answers what is held at an address. */
async function answerAt({ url, key, gives }: Place): Promise<void> {
  if (!isAlone) await answer(key!, answerOf(gives));
  for (const give of waiting.get(url) ?? []) give();
  waiting.delete(url);
  await nextTask();
}

/** `fetch` of a page that answers itself. */
const fetchAlone = (url: string, { signal }: { signal: AbortSignal }): Promise<Response> =>
  new Promise((resolve, reject) => {
    const { key, gives } = places.get(url)!;
    const { status, headers, body } = answerOf(gives);
    const give = (): void => {
      resolve(new Response(body, { status, headers }));
    };
    signal.addEventListener('abort', () => {
      waiting.get(url)?.delete(give);
      reject(new DOMException('', 'AbortError'));
    });
    if (key) waiting.set(url, (waiting.get(url) ?? new Set()).add(give));
    else void nextTask().then(give);
  });

/** What a chart is to draw: what the first of its sources has that has something. */
const lastOf = ({ property, attribute, script, src }: Given): Held | undefined =>
  property ?? attribute ?? script ?? src?.gives;

/** The figures that a chart shows of those that are given, which are from 20,001 on. */
const figuresIn = (chart: Chart): readonly number[] =>
  Array.from(
    textsIn(chart.shadowRoot)
      .join(' ')
      .matchAll(/\b(2\d),(\d{3})\b/g),
    ([, a, b]) => Number(a! + b!),
  );

/** All texts below a node, one for each text node. */
const textsIn = (node: Node | null): readonly string[] =>
  !node ? [] : node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [...node.childNodes].flatMap(textsIn);

/** Charts of one tag, and all that is done to them. */
class Life {
  readonly stale: string[] = [];
  private readonly place = document.createElement('div');
  private readonly frame = document.createElement('iframe');
  private readonly charts: Given[] = [];
  private readonly addresses: Place[] = [];
  private figure = 20000;

  constructor(private readonly tag: Tag) {
    document.body.append(this.place, this.frame);
    this.add({ chart: create(tag) });
  }

  private add(given: Given): void {
    this.charts.push(given);
    given.chart.addEventListener('campaign-ready', () => {
      this.look(given, false);
    });
  }

  /** Notes a drawing that shows anything but the last data. */
  private look(given: Given, mayWait: boolean): void {
    const shown = figuresIn(given.chart);
    const last = lastOf(given);
    const expected = last && 'figure' in last ? last.figure : undefined;
    if (expected === undefined ? shown.length > 0 : !shown.includes(expected) && !(mayWait && shown.length === 0))
      this.stale.push(`${shown.join()} where ${expected} was last`);
  }

  private make(what: What, which: number): Held | undefined {
    const figure = ++this.figure;
    switch (what) {
      case 'json':
        return { is: 'json', figure, text: JSON.stringify(DOCUMENT[this.tag](figure)) };
      case 'csv':
        return { is: 'csv', figure, text: CSV[this.tag].replace(/\b0\b/, String(figure)) };
      case 'refused':
        return { is: 'refused', text: REFUSED[which % REFUSED.length]! };
      case 'failed':
        return { is: 'failed', status: which % 2 ? 404 : 410 };
      default:
        return undefined;
    }
  }

  async do({ does, what, life, wait, which, isHeld, isObject }: Step): Promise<void> {
    const given = this.charts[which % this.charts.length]!;
    const { chart } = given;
    const made = this.make(what, which);
    // Text of rows is no document, and a failure is an address's alone.
    const json = made?.is === 'csv' || made?.is === 'failed' ? undefined : made;
    switch (does) {
      case 'property':
        given.property = json;
        chart.data = json && (isObject && json.is === 'json' ? (JSON.parse(json.text) as object) : json.text);
        if (!json && isObject) chart.data = null;
        return;
      case 'attribute':
        given.attribute = json;
        if (json) chart.setAttribute('data', json.text);
        else chart.removeAttribute('data');
        return;
      case 'script': {
        given.script = made?.is === 'failed' ? undefined : made;
        const type = made?.is === 'csv' ? 'text/csv' : 'application/json';
        if (given.script)
          chart.replaceChildren(
            Object.assign(document.createElement('script'), { type, textContent: given.script.text }),
          );
        else chart.replaceChildren();
        return;
      }
      case 'src': {
        given.src = made && placeOf(made, isHeld);
        if (given.src) this.addresses.push(given.src);
        this.ask(given);
        return;
      }
      case 'src again':
        given.src = this.addresses[which % (this.addresses.length || 1)];
        this.ask(given);
        return;
      case 'release':
        void this.release(which);
        return;
      case 'life':
        if (life === 'leave') chart.remove();
        else if (life === 'append') this.place.append(chart);
        else if (life === 'move')
          (chart.parentNode ?? this.place).insertBefore(chart, chart.parentNode?.firstChild ?? null);
        else if (life === 'into the frame') this.frame.contentDocument!.body.append(chart);
        else if (this.charts.length < 3) {
          const copy = chart.cloneNode(true) as Chart;
          this.add({ ...given, chart: copy, property: undefined });
          this.place.append(copy);
        }
        return;
      default:
        if (wait === 'microtask') await Promise.resolve();
        else if (wait === 'task') await nextTask();
        else if (wait === 'frame') await new Promise(requestAnimationFrame);
        else if (wait === 'release') await this.release(which);
        else if (chart.isConnected) {
          // Outside a page nobody sees it, and its children are not watched.
          await chart.updateComplete;
          this.look(given, true);
        }
    }
  }

  private ask({ chart, src }: Given): void {
    if (src) chart.setAttribute('src', src.url);
    else chart.removeAttribute('src');
  }

  /** Answers all that wait at one of the held addresses, which may be an old one. */
  private async release(which: number): Promise<void> {
    const all = this.addresses.filter(({ key }) => key);
    const place = all[which % (all.length || 1)];
    if (place) await answerAt(place);
  }

  /** Puts every chart into a page, answers the newest of what is asked last, and compares each with one that is given the last data alone. */
  async end(): Promise<void> {
    for (const given of this.charts) {
      const { chart, src } = given;
      if (!chart.isConnected) this.place.append(chart);
      const expected = await this.fresh(given);
      const start = performance.now();
      while (drawn(chart) !== expected && performance.now() - start < PATIENCE) {
        if (src?.key) await answerAt(src);
        await nextTask();
      }
      expect(drawn(chart)).to.equal(expected);
    }
    // What comes late of all others changes nothing.
    for (const i of this.addresses.keys()) await this.release(i);
    await nextTask();
    for (const given of this.charts) {
      await given.chart.updateComplete;
      expect(drawn(given.chart)).to.equal(await this.fresh(given));
    }
  }

  /** The drawing of a new chart that is given nothing but the last data: by its property, but for rows and what an address has failed with. */
  private async fresh(given: Given): Promise<string> {
    const chart = create(this.tag);
    const last = lastOf(given);
    const hasFailed = last && last === given.src?.gives && !('figure' in last);
    const failed =
      hasFailed &&
      Promise.race([
        next(chart, 'campaign-error'),
        next(chart, 'campaign-ready').then(() => {
          throw new Error(`This is drawn, and was to be refused: ${JSON.stringify(last)}`);
        }),
      ]);
    if (hasFailed) chart.setAttribute('src', placeOf(last, false).url);
    else if (last?.is === 'csv')
      chart.append(Object.assign(document.createElement('script'), { type: 'text/csv', textContent: last.text }));
    else if (last && 'text' in last) chart.data = last.text;
    document.body.append(chart);
    await failed;
    await chart.updateComplete;
    const drawing = drawn(chart);
    chart.remove();
    return drawing;
  }

  leave(): void {
    for (const { chart } of this.charts) chart.remove();
    this.place.remove();
    this.frame.remove();
  }
}

const RUNS = Math.round((2000 * share) / TAGS.length);

describe('whatever happens in whatever order', function () {
  this.timeout(600_000);
  const complaints = new Complaints();
  const fetch = window.fetch.bind(window);
  before(() => {
    complaints.start();
    if (isAlone) window.fetch = fetchAlone as typeof fetch;
  });
  after(() => {
    complaints.stop();
    window.fetch = fetch;
  });
  afterEach(clear);

  for (const tag of TAGS)
    it(`to <${tag}>, what it was given last is drawn in the end, and nothing older meanwhile (${RUNS} times, seed ${seed})`, async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          complaints.heard.length = 0;
          const life = new Life(tag);
          try {
            for (const step of all) await life.do(step);
            await life.end();
            expect(life.stale).to.deep.equal([]);
            expect(complaints.heard).to.deep.equal([]);
          } finally {
            life.leave();
          }
        }),
        { seed, numRuns: RUNS, endOnFailure: true, includeErrorInReport: true },
      );
    });

  after(() => {
    console.log(`tally: ${RUNS * TAGS.length} interleavings (seed ${seed})`);
  });
});
