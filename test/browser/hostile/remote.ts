// Figures by address, from servers and pages that fail them.
import { ELSEWHERE, answer, held, newKey, requests, served, type Served } from '../remote/unruly.js';
import { note, noted } from './scene.js';
import type { Category, Chart, HostileCase, Scene } from './table.js';
import { stateOf } from '../reading.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const json = (body: string): Served => ({ headers: JSON_TYPE, body });
const cases = (value: number): Served => json(JSON.stringify({ title: 'Cases', value }));
const typed = (type: string, body: string): string => served('data', { headers: { 'content-type': type }, body });
const bytes = (...all: readonly number[]): string => served('data', { headers: JSON_TYPE, bytes: all });
const withKey = (address: string, key: string): string => `${address}&key=${key}`;
const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** A figure with an address, in a place of the page. */
function asked(place: HTMLElement, src: string, refresh = ''): Chart {
  const chart = document.createElement('campaign-figure') as Chart;
  chart.setAttribute('src', src);
  if (refresh) chart.setAttribute('refresh', refresh);
  chart.addEventListener('campaign-error', ({ detail: { code, status } }) => {
    note(chart, status ? `${code} ${status}` : code);
  });
  place.append(chart);
  return chart;
}
/** When the chart is in this state. */
async function until(chart: Chart, state: string): Promise<void> {
  while (stateOf(chart) !== state) await frame();
}

interface Failed {
  readonly early?: boolean;
  /** How often the address was asked by the end. */
  readonly times?: number;
}
/** The address gives nothing: the state says why, the event has the code. */
function fails(src: string, code: string, { early, times }: Failed = {}): readonly Scene[] {
  const key = newKey();
  return [
    {
      contract: 'figure',
      early,
      async open(place) {
        const chart = asked(place, times ? withKey(src, key) : src);
        await until(chart, 'error');
        if (times) await requests(key, times);
        return chart;
      },
      shows: 'error',
      draws: ['The figures could not be loaded.'],
      asks: async (chart) => [noted(chart), times && (await requests(key)).length],
      is: [[code], times],
    },
  ];
}

const draws = (open: Scene['open'], value: string, more: Partial<Scene> = {}): Scene => ({
  contract: 'figure',
  open,
  shows: 'chart',
  draws: ['Cases', value],
  ...more,
});

const CASES: readonly HostileCase[] = [
  {
    id: 'NET03',
    input: '500, 502, 503',
    runs: [],
    scenes: [500, 502, 503].flatMap((status) =>
      fails(served('a.json', { status }), `http ${status}`, { early: true, times: 3 }),
    ),
  },
  {
    id: 'NET05',
    input: '401, 403',
    runs: [],
    scenes: [401, 403].flatMap((status) =>
      fails(served('a.json', { status }), `http ${status}`, { early: true, times: 1 }),
    ),
  },
  { id: 'NET06', input: '204', runs: [], scenes: fails(served('a.json', { status: 204 }), 'http 204') },
  {
    id: 'NET08',
    input: '200 with a page to log in',
    runs: [],
    scenes: fails(typed('text/html', '<!doctype html><form>'), 'wrong-type'),
  },
  {
    id: 'NET11',
    input: 'JSON with a trailing comma',
    runs: [],
    scenes: fails(served('a.json', json('{"title":"Cases","value":5,}')), 'malformed'),
  },
  { id: 'NET12', input: 'an empty body', runs: [], scenes: fails(served('a.json', json('')), 'malformed') },
  {
    id: 'NET14',
    input: 'a body in chunks that is cut',
    runs: [],
    scenes: fails('/unruly/no-last-chunk?', 'network', { early: true }),
  },
  {
    id: 'NET15',
    input: 'a body that stalls',
    runs: [],
    scenes: fails('/unruly/silence-after-half?', 'timeout', { early: true }),
  },
  {
    id: 'NET16',
    input: 'no answer',
    runs: [],
    scenes: fails('/unruly/silence?', 'timeout', { early: true }),
  },
  {
    id: 'NET17',
    input: 'src changed while it is asked',
    runs: [],
    scenes: [
      draws(
        async (place) => {
          const [first, second] = [newKey(), newKey()];
          const chart = asked(place, held(first));
          await requests(first, 1);
          chart.setAttribute('src', held(second));
          await requests(second, 1);
          await requests(first, 1, 0);
          note(chart, await answer(first, cases(1)));
          await answer(second, cases(5));
          await until(chart, 'ready');
          return chart;
        },
        '5',
        { asks: noted, is: [0], lacks: ['1'] },
      ),
    ],
  },
  {
    id: 'NET21',
    input: 'UTF-8 with a byte order mark',
    runs: [],
    scenes: [
      draws(async (place) => {
        const text = new TextEncoder().encode('\ufeff{"title":"Cases","value":5}');
        const chart = asked(place, bytes(...text));
        await until(chart, 'ready');
        return chart;
      }, '5'),
    ],
  },
  {
    id: 'NET22',
    input: 'UTF-16',
    runs: [],
    scenes: fails(bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0), 'malformed'),
  },
  {
    id: 'NET23',
    input: 'invalid UTF-8',
    runs: [],
    scenes: fails(bytes(0x22, 0xe2, 0x82, 0x22), 'malformed'),
    reason: 'Text of which some is lost may be another name or another figure; none of it is drawn.',
  },
  {
    id: 'NET28',
    input: 'a redirect to javascript:',
    runs: [],
    scenes: fails(served('a.json', { status: 302, headers: { location: 'javascript:window.__xss=1' } }), 'network'),
  },
  {
    id: 'NET29',
    input: 'another origin that allows nobody',
    runs: [],
    scenes: fails(ELSEWHERE + served('a.json', cases(5)), 'network'),
    reason: 'No script can tell it from a server that is down.',
  },
  {
    id: 'NET30',
    input: 'a policy that forbids it',
    runs: [],
    scenes: [
      {
        contract: 'figure',
        async open(place) {
          const page = document.createElement('iframe');
          place.append(page);
          const { head, body } = page.contentDocument!;
          const policy = Object.assign(document.createElement('meta'), { content: "connect-src 'none'" });
          policy.httpEquiv = 'Content-Security-Policy';
          head.append(policy);
          body.innerHTML = `<campaign-figure src='${served('a.json', cases(5)).replaceAll("'", '&apos;')}'></campaign-figure>`;
          head.append(
            Object.assign(document.createElement('script'), {
              type: 'module',
              src: '/bundled-tests/src/define.js',
            }),
          );
          const chart = body.firstElementChild as Chart;
          await until(chart, 'error');
          // The words come with a module of their own.
          while (!chart.shadowRoot!.querySelector('[part~=error]')) await frame();
          return chart;
        },
        shows: 'error',
        draws: ['The figures could not be loaded.'],
      },
    ],
    reason: 'No script can tell it from a server that is down; the browser’s console can.',
  },
  {
    id: 'NET31',
    input: 'a connection that is reset, then back',
    runs: [],
    scenes: [
      draws(
        async (place) => {
          const key = newKey();
          const reset = { status: 302, headers: { location: '/unruly/reset' } };
          const chart = asked(place, withKey(served('a.json', cases(5), reset, cases(6)), key), '1');
          await until(chart, 'stale');
          note(chart, chart.shadowRoot!.querySelector('[part~=value]')!.textContent.trim());
          window.dispatchEvent(new Event('online'));
          await until(chart, 'ready');
          return chart;
        },
        '6',
        { asks: noted, is: ['network', '5'] },
      ),
    ],
  },
  {
    id: 'NET33',
    input: 'credentials',
    runs: [],
    scenes: [
      draws(
        async (place) => {
          const [own, other] = [newKey(), newKey()];
          document.cookie = 'crumb=1; SameSite=Lax';
          const chart = asked(place, withKey(served('a.json', cases(5)), own));
          const stranger = asked(place, ELSEWHERE + withKey(served('a.json', cases(5)), other));
          await until(chart, 'ready');
          await until(stranger, 'error');
          const sent = await Promise.all([requests(own, 1), requests(other, 1)]);
          note(
            chart,
            sent.map(([seen]) => seen?.headers['cookie']?.includes('crumb=1') ?? false),
          );
          return chart;
        },
        '5',
        { asks: noted, is: [[true, false]] },
      ),
    ],
    reason: 'They go to the page’s own origin; there is no attribute to send them elsewhere.',
  },
  {
    id: 'NET35',
    input: 'a refresh while the page is hidden',
    runs: [],
    scenes: [
      draws(
        async (place) => {
          const key = newKey();
          const chart = asked(place, withKey(served('a.json', cases(5), cases(6)), key), '1');
          await until(chart, 'ready');
          Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
          try {
            // Timers of one length run in the order they were set in: when this one does, the refresh was due.
            await new Promise((resolve) => setTimeout(resolve, 1000));
            note(chart, (await requests(key)).length);
          } finally {
            Reflect.deleteProperty(document, 'hidden');
          }
          document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
          await requests(key, 2);
          while (!chart.shadowRoot!.textContent.includes('6')) await frame();
          return chart;
        },
        '6',
        { asks: noted, is: [1] },
      ),
    ],
  },
  {
    id: 'NET36',
    input: 'a refresh faster than its answer',
    runs: [],
    scenes: [
      draws(
        async (place) => {
          const [slow, fast] = [newKey(), newKey()];
          const chart = asked(place, held(slow), '1');
          await requests(slow, 1);
          await answer(slow, cases(5));
          await requests(slow, 2);
          asked(place, withKey(served('b.json', cases(5)), fast), '1');
          await requests(fast, 3);
          note(chart, (await requests(slow)).length);
          await answer(slow, cases(6));
          while (!chart.shadowRoot!.textContent.includes('6')) await frame();
          return chart;
        },
        '6',
        { asks: noted, is: [2] },
      ),
    ],
  },
  {
    id: 'NET39',
    input: 'server-sent events that drop',
    runs: [],
    reason: 'There are no server-sent events here: an address is asked again every refresh.',
  },
  {
    id: 'NET40',
    input: '1,000 server-sent events a second',
    runs: [],
    reason: 'There are none; what is set 100 or 1,000 times in one turn is drawn once (STR32, ATR10).',
  },
  {
    id: 'NET41',
    input: 'JSON that is no document, on refresh',
    runs: [],
    scenes: [
      draws(
        async (place) => {
          const chart = asked(place, withKey(served('a.json', cases(5), json('{"title":"Cases"}')), newKey()), '1');
          await until(chart, 'stale');
          return chart;
        },
        '5',
        { asks: noted, is: ['malformed'] },
      ),
    ],
  },
  {
    id: 'NET42',
    input: 'data: and blob:',
    runs: [],
    scenes: ['data:application/json,{"title":"Cases","value":5}', 'blob:http://localhost/0f3a'].flatMap((src) =>
      fails(src, 'network'),
    ),
    reason: 'Only http: and https: are asked; what the page has it gives as data.',
  },
  {
    id: 'NET43',
    input: 'the page comes back from the back-forward cache',
    runs: [],
    scenes: [
      draws(
        async (place) => {
          const key = newKey();
          const chart = asked(place, held(key));
          await requests(key, 1);
          window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
          await until(chart, 'error');
          await requests(key, 1, 0);
          window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
          await requests(key, 2);
          await answer(key, cases(5));
          await until(chart, 'ready');
          return chart;
        },
        '5',
        { asks: noted, is: ['aborted'] },
      ),
    ],
  },
];

/** Figures by address. */
export const REMOTE: Category = { name: 'Remote data (src)', cases: CASES };
