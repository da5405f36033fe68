// A Remote over time: refreshes, retries, pauses, and the newest address alone.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { backoff, Remote } from '../../../src/sources/remote.js';
import { answer, closeAll, ELSEWHERE, held, Listener, newKey, remote, requests, served } from './unruly.js';

const CSV_TYPE = { 'content-type': 'text/csv' };
const csv = (body: string, headers: Readonly<Record<string, string>> = {}) => ({
  headers: { ...CSV_TYPE, ...headers },
  body,
});
const withKey = (address: string, key: string): string => `${address}&key=${key}`;

const restored: (() => void)[] = [];
/** Stands in for a property until the test is over. */
function replace(object: object, name: string, property: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, ...property });
  restored.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  });
}

/** What the page says of itself, to be changed as it would by itself. */
function page(): { hidden: boolean; onLine: boolean } {
  const says = { hidden: false, onLine: true };
  replace(document, 'hidden', { get: () => says.hidden });
  replace(navigator, 'onLine', { get: () => says.onLine });
  return says;
}
const pageTells = (type: string): boolean => window.dispatchEvent(new Event(type));
const seenAgain = (): boolean => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));

/** Watches the timers of the page, which run as ever. */
function timers(): { waiting: () => readonly number[]; ran: (milliseconds: number) => Promise<void> } {
  const set = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);
  const waiting = new Map<number, number>();
  const watching: { milliseconds: number; resolve: () => void }[] = [];
  const watched = (run: () => void, milliseconds = 0): number => {
    const id = set(() => {
      waiting.delete(id);
      run();
      for (const each of watching) if (each.milliseconds === milliseconds) each.resolve();
    }, milliseconds);
    waiting.set(id, milliseconds);
    return id;
  };
  replace(window, 'setTimeout', { value: watched });
  replace(window, 'clearTimeout', {
    value: (id: number | undefined) => {
      waiting.delete(id!);
      clear(id);
    },
  });
  return {
    waiting: () => [...waiting.values()],
    ran: (milliseconds) => new Promise((resolve) => watching.push({ milliseconds, resolve })),
  };
}

/** Counts the listeners of the window and the document. */
function listeners(): () => number {
  let count = 0;
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    const held = new Map<string, Set<unknown>>();
    replace(target, 'addEventListener', {
      value: (type: string, listener: EventListener) => {
        const known = held.get(type) ?? new Set();
        if (!known.has(listener)) count++;
        held.set(type, known.add(listener));
        add(type, listener);
      },
    });
    replace(target, 'removeEventListener', {
      value: (type: string, listener: EventListener) => {
        if (held.get(type)?.delete(listener)) count--;
        remove(type, listener);
      },
    });
  }
  return () => count;
}

/** The deadline that no other timer of the page has. */
const DEADLINE = 8765;

afterEach(() => {
  closeAll();
  for (const restore of restored.splice(0).reverse()) restore();
});

describe('backoff', () => {
  it('is a part of a pause that doubles from twice the refresh up to ten minutes, and at least a second', () => {
    expect([1, 2, 3, 4, 5, 6].map((failures) => backoff(failures, 60, 1))).to.deep.equal([
      120, 240, 480, 600, 600, 600,
    ]);
    expect(backoff(1, 60, 0.5)).to.equal(60);
    expect(backoff(3, 60, 0.001)).to.equal(1);
    expect(backoff(5000, 1, 1)).to.equal(600);
  });
  it('is no longer than a refresh that is longer than that', () => {
    expect(backoff(1, 3600, 1)).to.equal(3600);
    expect(backoff(9, 3600, 1)).to.equal(3600);
  });
  it('stays between a second and the longer of refresh and ten minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 1, max: 86_400, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, refresh, random) => {
          const seconds = backoff(failures, refresh, random);
          return seconds >= 1 && seconds <= Math.max(600, refresh);
        },
      ),
    );
  });
});

describe('a request', () => {
  it('asks for JSON, CSV or TSV, and sends nothing else', async () => {
    const key = newKey();
    const { listener, remote: asked } = remote();
    asked.open(withKey(served('data.csv', csv('a,b')), key));
    await listener.has(2);
    const [seen] = await requests(key, 1);
    expect(seen?.method).to.equal('GET');
    expect(seen?.headers['accept']).to.equal('application/json, text/csv, text/tab-separated-values, */*;q=0.1');
    expect(seen?.headers['if-none-match']).to.be.undefined;
  });

  it('takes credentials to its own origin only', async () => {
    const keys = [newKey(), newKey()] as const;
    document.cookie = 'unruly=1; SameSite=Lax';
    const own = remote();
    own.remote.open(withKey(served('data.csv', csv('a')), keys[0]));
    await own.listener.has(2);
    const other = remote();
    other.remote.open(
      ELSEWHERE + withKey(served('data.csv', csv('a', { 'access-control-allow-origin': '*' })), keys[1]),
    );
    expect(await other.listener.has(2)).to.deep.equal(['loading', 'csv a']);
    document.cookie = 'unruly=; max-age=0';
    expect((await requests(keys[0]))[0]?.headers['cookie']).to.include('unruly=1');
    expect((await requests(keys[1]))[0]?.headers['cookie']).to.be.undefined;
  });

  it('goes out when the page is hidden and says that it is offline', async () => {
    Object.assign(page(), { hidden: true, onLine: false });
    const { listener, remote: asked } = remote();
    asked.open(served('data.csv', csv('a')));
    expect(await listener.has(2)).to.deep.equal(['loading', 'csv a']);
  });

  it('is told after open has ended', () => {
    const { listener, remote: asked } = remote();
    asked.open('javascript:alert(1)');
    expect(listener.told).to.deep.equal(['loading']);
  });

  it('leaves no timer and no listener when it is answered and has no refresh', async () => {
    const count = listeners();
    const { waiting } = timers();
    const { listener, remote: asked } = remote({ timeout: DEADLINE });
    asked.open(served('data.csv', csv('a')));
    expect(waiting()).to.deep.equal([DEADLINE]);
    expect(count()).to.equal(4);
    await listener.has(2);
    expect(waiting()).to.deep.equal([]);
    expect(count()).to.equal(0);
  });
});

describe('a refresh', () => {
  it('follows an answer by so many seconds, and tells no loading', async () => {
    const key = newKey();
    const { ran } = timers();
    const { listener, remote: asked } = remote();
    asked.open(withKey(served('data.csv', csv('a'), csv('b')), key), 1.25);
    await ran(1250);
    expect(await listener.has(3)).to.deep.equal(['loading', 'csv a', 'csv b']);
  });

  it('is at least a second and at most a day away', async () => {
    for (const [refresh, milliseconds] of [
      [1e-9, 1000],
      [0.5, 1000],
      [30, 30_000],
      [86_401, 86_400_000],
      [1e300, 86_400_000],
    ] as const) {
      const { waiting } = timers();
      const { listener, remote: asked } = remote();
      asked.open(served('data.csv', csv('a')), refresh);
      await listener.has(2);
      expect(waiting()).to.deep.equal([milliseconds]);
      asked.close();
    }
  });

  it('is none for zero, less than zero and what is no finite number', async () => {
    for (const refresh of [undefined, 0, -1, NaN, Infinity, -Infinity]) {
      const { waiting } = timers();
      const { listener, remote: asked } = remote();
      asked.open(served('data.csv', csv('a')), refresh);
      await listener.has(2);
      expect(waiting()).to.deep.equal([]);
    }
  });

  it('waits for a slow answer: never two at once', async () => {
    const key = newKey();
    const { waiting } = timers();
    const { listener, remote: asked } = remote({ timeout: DEADLINE });
    asked.open(held(key), 1);
    await requests(key, 1);
    expect(waiting()).to.include(DEADLINE).and.not.include(1000);
    await answer(key, csv('a'));
    await listener.has(2);
    expect(waiting()).to.include(1000).and.not.include(DEADLINE);
  });

  it('waits while the page is hidden, and follows at once when it is seen', async () => {
    const key = newKey();
    const says = page();
    const { ran, waiting } = timers();
    const { listener, remote: asked } = remote({ timeout: DEADLINE });
    asked.open(withKey(served('data.csv', csv('a'), csv('b')), key), 1.25);
    await listener.has(2);
    seenAgain();
    expect(waiting()).to.include(1250);
    says.hidden = true;
    await ran(1250);
    seenAgain();
    expect(waiting()).to.not.include(1250).and.not.include(DEADLINE);
    expect(await requests(key)).to.have.length(1);
    says.hidden = false;
    seenAgain();
    expect(await listener.has(3)).to.deep.equal(['loading', 'csv a', 'csv b']);
  });

  it('waits while the page is offline, and follows at once when it is online', async () => {
    const key = newKey();
    const says = page();
    const { ran, waiting } = timers();
    const { listener, remote: asked } = remote({ timeout: DEADLINE });
    asked.open(withKey(served('data.csv', csv('a'), csv('b')), key), 1.25);
    await listener.has(2);
    pageTells('online');
    expect(waiting()).to.include(1250);
    says.onLine = false;
    await ran(1250);
    seenAgain();
    expect(waiting()).to.not.include(1250).and.not.include(DEADLINE);
    expect(await requests(key)).to.have.length(1);
    says.onLine = true;
    pageTells('online');
    expect(await listener.has(3)).to.deep.equal(['loading', 'csv a', 'csv b']);
  });

  it('follows at once when the page comes back from where it was kept', async () => {
    const says = page();
    const { ran } = timers();
    const { listener, remote: asked } = remote();
    asked.open(withKey(served('data.csv', csv('a'), csv('b')), newKey()), 1.25);
    await listener.has(2);
    pageTells('pagehide');
    says.hidden = true;
    await ran(1250);
    says.hidden = false;
    pageTells('pageshow');
    expect(await listener.has(3)).to.deep.equal(['loading', 'csv a', 'csv b']);
  });

  it('asks whether anything has changed, tells the same answer where nothing has, and asks for everything after a failure', async () => {
    const key = newKey();
    const modified = 'Tue, 01 Jan 2030 00:00:00 GMT';
    const { listener, remote: asked } = remote();
    const first = csv('a', { etag: 'W/"v1"', 'last-modified': modified });
    asked.open(withKey(served('data.csv', first, { status: 304 }, { status: 503 }, csv('b')), key), 1);
    expect(await listener.has(5)).to.deep.equal(['loading', 'csv a', 'csv a', 'http 503', 'csv b']);
    expect(listener.answers[1]).to.equal(listener.answers[0]);
    const seen = await requests(key);
    expect(seen.map(({ headers }) => headers['if-none-match'])).to.deep.equal([
      undefined,
      'W/"v1"',
      'W/"v1"',
      undefined,
    ]);
    expect(seen.map(({ headers }) => headers['if-modified-since'])).to.deep.equal([
      undefined,
      modified,
      modified,
      undefined,
    ]);
  });

  it('takes a 304 that it has not asked for as a failure, and recovers', async () => {
    const { listener, remote: asked } = remote();
    const first = csv('a', { 'cache-control': 'no-store' });
    asked.open(withKey(served('data.csv', first, { status: 304 }, csv('b')), newKey()), 1);
    expect(await listener.has(4)).to.deep.equal(['loading', 'csv a', 'http 304', 'csv b']);
  });

  it('asks another origin for no leave, and leaves the question to the cache of the browser', async () => {
    const key = newKey();
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'etag',
      'content-encoding': 'gzip',
      etag: '"v1"',
    };
    const { listener, remote: asked } = remote();
    asked.open(ELSEWHERE + withKey(served('data.csv', { ...csv('a,b', headers), gzip: 1 }), key), 1);
    expect(await listener.has(3)).to.deep.equal(['loading', 'csv a,b', 'csv a,b']);
    expect((await requests(key)).map(({ method }) => method)).to.deep.equal(['GET', 'GET']);
  });

  it('recovers by itself from whatever it was', async () => {
    const { listener, remote: asked } = remote();
    const page = { headers: { 'content-type': 'text/html' }, body: '<h1>Sorry</h1>' };
    asked.open(withKey(served('data.csv', page, csv('a')), newKey()), 1);
    expect(await listener.has(3)).to.deep.equal(['loading', 'wrong-type', 'csv a']);
  });
});

describe('a load without a refresh', () => {
  it('is tried three times where the failure may pass', async () => {
    const key = newKey();
    const count = listeners();
    const { waiting } = timers();
    const { listener, remote: asked } = remote({ timeout: DEADLINE });
    asked.open(withKey(served('data.csv', { status: 503 }), key));
    expect(await listener.has(4)).to.deep.equal(['loading', 'http 503', 'http 503', 'http 503']);
    expect(waiting()).to.deep.equal([]);
    expect(count()).to.equal(0);
    expect(await requests(key)).to.have.length(3);
  });

  it('recovers at the second try', async () => {
    const { listener, remote: asked } = remote();
    asked.open(withKey(served('data.csv', { status: 500 }, csv('a')), newKey()));
    expect(await listener.has(3)).to.deep.equal(['loading', 'http 500', 'csv a']);
  });

  it('is tried again after its deadline', async () => {
    const key = newKey();
    const { listener, remote: asked } = remote({ timeout: 400 });
    asked.open(held(key));
    await requests(key, 2, 1);
    await answer(key, csv('a'));
    expect(await listener.has(3)).to.deep.equal(['loading', 'timeout', 'csv a']);
  });

  it('is not tried again where it cannot pass', async () => {
    for (const [address, told] of [
      [served('data.csv', { status: 404 }), 'http 404'],
      [served('data.csv', { status: 403 }), 'http 403'],
      [served('data.csv', csv('')), 'malformed'],
      [served('data.csv', { headers: { 'content-type': 'text/html' }, body: 'a' }), 'wrong-type'],
      ['/unruly/large', 'too-large'],
      ['javascript:alert(1)', 'network'],
    ] as const) {
      const count = listeners();
      const { waiting } = timers();
      const { listener, remote: asked } = remote({ timeout: DEADLINE });
      asked.open(address);
      expect(await listener.has(2)).to.deep.equal(['loading', told]);
      expect(waiting(), told).to.deep.equal([]);
      expect(count(), told).to.equal(0);
    }
  });

  it('is tried again when the page gets a connection, however often it has failed', async () => {
    const { waiting } = timers();
    const { listener, remote: asked } = remote({ timeout: DEADLINE });
    asked.open('/unruly/reset');
    for (let told = 2; told < 8; told++) {
      await listener.has(told);
      pageTells('online');
      expect(waiting()).to.deep.equal([DEADLINE]);
    }
    expect(await listener.has(8)).to.deep.equal(['loading', ...Array<string>(7).fill('network')]);
  });

  it('is not hurried by a connection where the server has answered', async () => {
    const { waiting } = timers();
    const { listener, remote: asked } = remote({ timeout: DEADLINE });
    asked.open(served('data.csv', { status: 503 }));
    await listener.has(2);
    pageTells('online');
    expect(waiting()).to.have.length(1).and.not.include(DEADLINE);
  });
});

describe('Retry-After', () => {
  for (const [name, headers, seconds] of [
    ['as seconds', { 'retry-after': '120' }, 120],
    [
      'as a date, by the clock of the server',
      { 'retry-after': 'Tue, 01 Jan 2030 00:02:00 GMT', date: 'Tue, 01 Jan 2030 00:00:00 GMT' },
      120,
    ],
    ['as a year, which is cut to a day', { 'retry-after': '31536000' }, 86_400],
    ['as more than a number holds', { 'retry-after': '9'.repeat(400) }, 86_400],
    [
      'as a date that is over',
      { 'retry-after': 'Tue, 01 Jan 2030 00:00:00 GMT', date: 'Tue, 01 Jan 2030 00:02:00 GMT' },
      0,
    ],
    ['as less than nothing', { 'retry-after': '-120' }, 0],
    ['as what is neither', { 'retry-after': 'soon' }, 0],
  ] as const) {
    it(`${name}: ${seconds} seconds come on top of the pause`, async () => {
      const { waiting } = timers();
      const { listener, remote: asked } = remote();
      asked.open(served('data.csv', { status: 503, headers }));
      expect(await listener.has(2)).to.deep.equal(['loading', 'http 503']);
      expect(waiting()).to.have.length(1);
      expect(waiting()[0]).to.be.within((seconds + 1) * 1000, (seconds + 2) * 1000);
    });
  }
});

describe('leaving the page', () => {
  it('aborts what is under way, and coming back asks again', async () => {
    const key = newKey();
    const { listener, remote: asked } = remote();
    asked.open(held(key));
    await requests(key, 1);
    pageTells('pagehide');
    expect(listener.told).to.deep.equal(['loading', 'aborted']);
    await requests(key, 1, 0);
    pageTells('pageshow');
    await requests(key, 2, 1);
    await answer(key, csv('a'));
    expect(await listener.has(3)).to.deep.equal(['loading', 'aborted', 'csv a']);
  });

  it('aborts nothing where nothing is under way', async () => {
    const { listener, remote: asked } = remote();
    asked.open(served('data.csv', csv('a')), 60);
    await listener.has(2);
    pageTells('pagehide');
    pageTells('pageshow');
    expect(listener.told).to.deep.equal(['loading', 'csv a']);
  });
});

describe('close', () => {
  it('ends a request, and nothing is told of it', async () => {
    const key = newKey();
    const { listener, remote: asked } = remote();
    asked.open(held(key), 1);
    await requests(key, 1);
    asked.close();
    await requests(key, 1, 0);
    pageTells('online');
    pageTells('pagehide');
    pageTells('pageshow');
    seenAgain();
    expect(listener.told).to.deep.equal(['loading']);
  });

  it('leaves no timer and no listener, in whatever state it finds a Remote', async () => {
    const count = listeners();
    const { waiting } = timers();
    for (const [address, told] of [
      [served('data.csv', csv('a')), 1],
      [served('data.csv', csv('a')), 2],
      [served('data.csv', { status: 503 }), 2],
      ['/unruly/reset', 2],
      ['/unruly/silence', 1],
      ['javascript:alert(1)', 1],
      ['javascript:alert(1)', 2],
    ] as const) {
      const { listener, remote: asked } = remote({ timeout: DEADLINE });
      asked.open(address, 60);
      asked.open(address, 60);
      await listener.has(told + 1);
      asked.close();
      asked.close();
      expect(waiting(), address).to.deep.equal([]);
      expect(count(), address).to.equal(0);
    }
  });

  it('before open does nothing, and after it the Remote may be opened again', async () => {
    const { listener, remote: asked } = remote();
    asked.close();
    asked.open(served('data.csv', csv('a')));
    asked.close();
    asked.open(served('data.csv', csv('b')));
    expect(await listener.has(3)).to.deep.equal(['loading', 'loading', 'csv b']);
  });

  it('may be called by whoever is told', async () => {
    const { waiting } = timers();
    for (const address of [served('data.csv', csv('a')), served('data.csv', { status: 503 })]) {
      await new Promise<void>((resolve) => {
        const close = (): void => {
          asked.close();
          resolve();
        };
        const asked = new Remote({ loading: () => {}, answered: close, failed: close });
        asked.open(address, 60);
      });
      expect(waiting()).to.deep.equal([]);
    }
    const key = newKey();
    const asked = new Remote({
      loading: () => asked.close(),
      answered: () => expect.fail('answered'),
      failed: () => expect.fail('failed'),
    });
    asked.open(withKey(served('data.csv', csv('a')), key));
    expect(waiting()).to.deep.equal([]);
    expect(await requests(key)).to.deep.equal([]);
  });
});

describe('the newest address', () => {
  it('alone is told, whichever is answered first', async () => {
    const [first, second, third] = [newKey(), newKey(), newKey()];
    const { listener, remote: asked } = remote();
    asked.open(held(first));
    await requests(first, 1);
    asked.open(held(second));
    void answer(first, csv('first'));
    await requests(second, 1);
    asked.open(held(third));
    await requests(third, 1);
    await answer(third, csv('third'));
    await listener.has(4);
    await requests(first, 1, 0);
    expect(await answer(second, csv('second'))).to.equal(0);
    expect(listener.told).to.deep.equal(['loading', 'loading', 'loading', 'csv third']);
  });

  it('does not take over what the one before has left: failures, refresh, condition', async () => {
    const key = newKey();
    const { waiting } = timers();
    const { listener, remote: asked } = remote({ timeout: DEADLINE });
    asked.open(served('data.csv', csv('a', { etag: '"v1"' })), 60);
    await listener.has(2);
    asked.open(withKey(served('data.csv', csv('b')), key));
    expect(await listener.has(4)).to.deep.equal(['loading', 'csv a', 'loading', 'csv b']);
    expect(waiting()).to.deep.equal([]);
    expect((await requests(key))[0]?.headers['if-none-match']).to.be.undefined;
  });

  it('alone is told in any order of opening, closing and answering', async function () {
    this.timeout(60_000);
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.constant('open' as const) },
      { weight: 1, arbitrary: fc.constant('close' as const) },
      { weight: 3, arbitrary: fc.record({ answer: fc.nat(5) }) },
      { weight: 3, arbitrary: fc.constant('wait' as const) },
    );
    const told = await fc.check(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        let current: string | undefined;
        const keys: string[] = [];
        const stale: string[] = [];
        const listener = new Listener();
        const asked = new Remote({
          loading: () => {},
          answered(given) {
            if (given.text !== current) stale.push(given.text);
            listener.answered(given);
          },
          failed: (code) => stale.push(code),
        });
        const open = (): string => {
          const key = newKey();
          keys.push(key);
          asked.open(held((current = key)));
          return key;
        };
        for (const each of steps) {
          if (each === 'open') open();
          else if (each === 'close') {
            asked.close();
            current = undefined;
          } else if (each === 'wait') await requests(keys.at(-1) ?? '');
          else {
            const key = keys.at(-1 - each.answer);
            if (key) void answer(key, csv(key));
          }
        }
        const last = open();
        await requests(last, 1);
        for (const key of keys) await answer(key, csv(key));
        while (listener.answers.at(-1)?.text !== last) await listener.has(listener.told.length + 1);
        asked.close();
        return stale.length === 0;
      }),
      { numRuns: 100 },
    );
    expect(told.failed, JSON.stringify(told.counterexample)).to.be.false;
  });
});
