// Figures from an address: what is seen, said and told while they come, when they fail, and when they cannot be refreshed.
import { expect } from '@open-wc/testing';
import { answer, held, newKey, requests, served } from '../remote/unruly.js';
import { seen, spoken, stateOf } from '../reading.js';
import { DOCUMENT, clear, create, drawn, give, listen, mount, next, parts, told, write, type Chart } from './chart.js';

afterEach(clear);

const json = (body: unknown): { headers: Record<string, string>; body: string } => ({
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const csv = (body: string) => ({ headers: { 'content-type': 'text/csv' }, body });
/** Files without a figure, of a kind that servers send by mistake. */
const NOTHING_TO_DRAW = [
  ['only a header', ['a.csv', csv('value\n')]],
  ['a page in place of CSV', ['a.csv', csv('<!doctype html><title>Sign in</title><h1>Sign in</h1>')]],
  ['null', ['a.json', json('null')]],
] as const;
const HOMES = (value: number): object => ({ title: 'Homes', value });

/** A figure with an address, in the page. */
function open(src: string, attributes: Record<string, string> = {}): Chart {
  const chart = create('campaign-figure');
  for (const [name, value] of Object.entries({ src, ...attributes })) chart.setAttribute(name, value);
  document.body.append(chart);
  return chart;
}

describe('a chart whose figures are on their way', () => {
  it('says so, keeps its place, and tells the page', async () => {
    const key = newKey();
    const chart = open(held(key));
    const heard = listen(chart);
    await chart.updateComplete;
    expect(seen(chart)).to.equal('Loading figures…');
    expect(stateOf(chart)).to.equal('loading');
    expect(chart.matches(':state(loading)')).to.equal(true);
    expect(parts(chart, 'loading')[0]?.getAttribute('role')).to.equal('status');
    expect(chart.getBoundingClientRect().height).to.equal(128);
    await requests(key, 1);
    expect(heard).to.deep.equal(['campaign-loading']);
    const ready = next(chart, 'campaign-ready');
    await answer(key, json(HOMES(5)));
    await ready;
    expect(spoken(chart)).to.equal('Homes 5');
    expect(heard).to.deep.equal(['campaign-loading', 'campaign-ready']);
    expect([chart.dataSource, stateOf(chart)]).to.deep.equal(['src', 'ready']);
    expect(chart.matches(':state(ready)') && !chart.matches(':state(loading)')).to.equal(true);
    expect(drawn(chart)).to.equal(drawn(await mount('campaign-figure', HOMES(5))));
  });

  it('keeps the height that the page has reserved', async () => {
    const chart = open(held(newKey()));
    chart.style.setProperty('--campaign-min-block-size', '300px');
    await chart.updateComplete;
    expect(chart.getBoundingClientRect().height).to.equal(300);
  });

  it('shows what the page has put into the slot "loading"', async () => {
    const chart = open(held(newKey()));
    chart.innerHTML = '<p slot="loading">One moment.</p><p slot="empty">None.</p>';
    await chart.updateComplete;
    expect(seen(chart)).to.equal('One moment.');
  });
});

describe('a chart whose figures could not be loaded', () => {
  for (const [status, says] of [
    [404, 'The figures could not be loaded.'],
    [410, 'The figures could not be loaded.'],
  ] as const)
    it(`says why: ${status}`, async () => {
      const chart = open(served('a.json', { status }));
      const heard = listen(chart);
      const { detail } = await next(chart, 'campaign-error');
      expect(detail).to.deep.equal({ code: 'http', status });
      expect(seen(chart)).to.equal(says);
      expect(stateOf(chart)).to.equal('error');
      expect(heard).to.deep.equal(['campaign-loading', 'campaign-error']);
    });

  it('says of an address that may not be asked that there is no answer', async () => {
    const chart = open('javascript:alert(1)');
    const { detail } = await next(chart, 'campaign-error');
    expect(detail).to.deep.equal({ code: 'network', status: undefined });
    expect(seen(chart)).to.equal('The figures could not be loaded.');
  });

  it('says of JSON that is no document what is wrong with it, and that it is malformed', async () => {
    const chart = open(served('a.json', json({ title: 'Homes' })));
    const { detail } = await next(chart, 'campaign-error');
    expect(detail).to.deep.equal({ code: 'malformed', status: undefined });
    expect(told(chart)).to.deep.equal(['missing-member /value']);
    expect(seen(chart)).to.equal('The figures could not be loaded.');
  });

  it('says where a file stops being JSON', async () => {
    const chart = open(served('a.json', json('{"title": "Homes",\n "value": 5,}')));
    const { detail } = await next(chart, 'campaign-error');
    expect(detail).to.deep.equal({ code: 'malformed', status: undefined, place: { line: 2, column: 12 } });
  });

  for (const [content, [name, answer]] of NOTHING_TO_DRAW)
    it(`says of ${content} that the figures could not be loaded, never that there are none yet`, async () => {
      const chart = open(served(name, answer));
      const { detail } = await next(chart, 'campaign-error');
      expect(detail).to.deep.equal({ code: 'malformed', status: undefined });
      expect(stateOf(chart)).to.equal('error');
      expect(seen(chart)).to.equal('The figures could not be loaded.');
    });

  it('draws another address that answers', async () => {
    const chart = open(served('a.json', { status: 404 }));
    await next(chart, 'campaign-error');
    const ready = next(chart, 'campaign-ready');
    chart.setAttribute('src', served('a.json', json(HOMES(5))));
    await chart.updateComplete;
    expect(seen(chart)).to.equal('Loading figures…');
    await ready;
    expect(spoken(chart)).to.equal('Homes 5');
  });
});

describe('a chart whose figures are refreshed', () => {
  const refreshed = (...answers: Parameters<typeof served>[1][]): Chart =>
    open(`${served('a.json', ...answers)}&key=${newKey()}`, { refresh: '1' });

  it('draws the new ones', async () => {
    const chart = refreshed(json(HOMES(5)), json(HOMES(6)));
    await next(chart, 'campaign-ready');
    await next(chart, 'campaign-ready');
    expect(spoken(chart)).to.equal('Homes 6');
    expect(stateOf(chart)).to.equal('ready');
  });

  it('keeps the last that could be drawn, says so once with its time, and recovers by itself', async () => {
    const chart = refreshed(json(HOMES(5)), { status: 503 }, json(HOMES(6)));
    const heard = listen(chart);
    await next(chart, 'campaign-ready');
    const figure = parts(chart, 'figure')[0];
    const { detail } = await next(chart, 'campaign-error');
    expect(detail).to.deep.equal({ code: 'http', status: 503 });
    expect(stateOf(chart)).to.equal('stale');
    expect(chart.matches(':state(stale)')).to.equal(true);
    expect(parts(chart, 'figure')[0]).to.equal(figure);
    expect(parts(chart, 'stale')).to.have.lengthOf(1);
    expect(seen(chart)).to.match(/^Homes 5 Last updated on \d+ \w+ \d{4} at \d\d:\d\d; could not be refreshed\.$/);
    await next(chart, 'campaign-ready');
    expect(spoken(chart)).to.equal('Homes 6');
    expect(parts(chart, 'stale')).to.have.lengthOf(0);
    expect(parts(chart, 'figure')[0]).to.equal(figure);
    expect(stateOf(chart)).to.equal('ready');
    expect(heard).to.deep.equal(['campaign-loading', 'campaign-ready', 'campaign-error', 'campaign-ready']);
  });

  it('keeps the last that could be drawn when the new ones are no document', async () => {
    const chart = refreshed(json(HOMES(5)), json({ title: 'Homes' }), json(HOMES(5)));
    await next(chart, 'campaign-ready');
    const { detail } = await next(chart, 'campaign-error');
    expect(detail).to.deep.equal({ code: 'malformed', status: undefined });
    expect([seen(chart).startsWith('Homes 5 Last updated'), told(chart)]).to.deep.equal([true, []]);
    // The same figures again are no new data, and no longer out of date.
    while (stateOf(chart) !== 'ready') await new Promise(requestAnimationFrame);
    expect(seen(chart)).to.equal('Homes 5');
  });

  for (const [content, [name, answer]] of NOTHING_TO_DRAW)
    it(`keeps the last that could be drawn when the new ones are ${content}`, async () => {
      const good = name === 'a.csv' ? csv('value\n5\n') : json(HOMES(5));
      const chart = open(`${served(name, good, answer)}&key=${newKey()}`, { refresh: '1', heading: 'Homes' });
      await next(chart, 'campaign-ready');
      const { detail } = await next(chart, 'campaign-error');
      expect(detail).to.deep.equal({ code: 'malformed', status: undefined });
      expect(stateOf(chart)).to.equal('stale');
      expect(seen(chart)).to.match(/^Homes 5 Last updated on /);
    });

  it('follows its attributes while it is out of date', async () => {
    const chart = refreshed(json(HOMES(5)), json({ title: 'Homes' }));
    await next(chart, 'campaign-error');
    chart.setAttribute('unit', 'homes');
    await chart.updateComplete;
    expect(seen(chart)).to.match(/^Homes 5 homes Last updated/);
  });
});

describe('a CSV file', () => {
  it('is drawn as rows, by the columns that are named', async () => {
    const chart = create('campaign-breakdown');
    const file = served('a.csv', csv('What,Flats,Houses\nLofts,1,14200\nWindows,2,600\n'));
    for (const [name, value] of Object.entries({ src: file, heading: 'Homes', 'value-column': 'Houses' }))
      chart.setAttribute(name, value);
    const ready = next(chart, 'campaign-ready');
    document.body.append(chart);
    await ready;
    expect([seen(chart).includes('14,200'), told(chart)]).to.deep.equal([true, []]);
    chart.setAttribute('value-column', 'Flats');
    await chart.updateComplete;
    expect(seen(chart)).to.not.include('14,200');
  });

  it('says the line and the column of what is wrong', async () => {
    const chart = create('campaign-breakdown');
    chart.setAttribute('src', served('a.csv', csv('What,Homes\nLofts,many\nWindows,600\n')));
    chart.setAttribute('heading', 'Homes');
    const problems = next(chart, 'campaign-problems');
    document.body.append(chart);
    const { detail } = (await problems) as CustomEvent<readonly object[]>;
    expect(detail).to.have.lengthOf(1);
    expect(detail[0]).to.include({ pointer: '/categories/0/value', line: 2, column: 2 });
  });
});

describe('what comes late', () => {
  it('from an older address is never drawn', async () => {
    const [first, second] = [newKey(), newKey()];
    const chart = open(held(first));
    await requests(first, 1);
    chart.setAttribute('src', held(second));
    await requests(second, 1);
    const ready = next(chart, 'campaign-ready');
    await answer(first, json(HOMES(1)));
    await answer(second, json(HOMES(2)));
    await ready;
    expect(spoken(chart)).to.equal('Homes 2');
    expect(await requests(first, 1, 0)).to.have.lengthOf(1);
  });

  it('is never drawn over data that were set meanwhile', async () => {
    const key = newKey();
    const chart = open(held(key));
    await requests(key, 1);
    await give(chart, HOMES(7));
    // Given up: nobody is there to be answered.
    await requests(key, 1, 0);
    expect(await answer(key, json(HOMES(1)))).to.equal(0);
    expect([chart.dataSource, spoken(chart)]).to.deep.equal(['property', 'Homes 7']);
  });

  it('is asked for again when the data are taken back', async () => {
    const key = newKey();
    const chart = open(held(key));
    await requests(key, 1);
    await give(chart, HOMES(7));
    const ready = next(chart, 'campaign-ready');
    await give(chart, null);
    expect(seen(chart)).to.equal('Loading figures…');
    await requests(key, 2);
    await answer(key, json(HOMES(8)));
    await ready;
    expect(spoken(chart)).to.equal('Homes 8');
  });

  it('is not asked for where the data are there first, nor again once it has answered', async () => {
    const key = newKey();
    const chart = create('campaign-figure');
    chart.data = HOMES(7);
    chart.setAttribute('src', `${served('a.json', json(HOMES(5)))}&key=${key}`);
    document.body.append(chart);
    await chart.updateComplete;
    expect(await requests(key)).to.have.lengthOf(0);
    const ready = next(chart, 'campaign-ready');
    chart.data = null;
    await ready;
    await give(chart, HOMES(7));
    await give(chart, null);
    expect(spoken(chart)).to.equal('Homes 5');
    expect(await requests(key)).to.have.lengthOf(1);
  });
});

describe('a chart that is removed while its figures are on their way', () => {
  it('gives up, and asks again when it is put back', async () => {
    const key = newKey();
    const chart = open(held(key));
    await requests(key, 1);
    chart.remove();
    await requests(key, 1, 0);
    expect(await answer(key, json(HOMES(1)))).to.equal(0);
    const ready = next(chart, 'campaign-ready');
    document.body.append(chart);
    await requests(key, 2);
    await answer(key, json(HOMES(5)));
    await ready;
    expect(spoken(chart)).to.equal('Homes 5');
  });

  it('asks for nothing while it is away', async () => {
    const key = newKey();
    const chart = await mount('campaign-figure', HOMES(7));
    chart.remove();
    chart.setAttribute('src', held(key));
    await give(chart, null);
    expect(await requests(key)).to.have.lengthOf(0);
    document.body.append(chart);
    expect(await requests(key, 1)).to.have.lengthOf(1);
  });

  it('goes on where it is only moved', async () => {
    const key = newKey();
    const chart = open(held(key));
    await requests(key, 1);
    document.body.prepend(chart);
    const ready = next(chart, 'campaign-ready');
    expect(await answer(key, json(HOMES(5)))).to.equal(1);
    await ready;
    expect(await requests(key)).to.have.lengthOf(1);
  });

  it('asks no second time for what it has', async () => {
    const key = newKey();
    const chart = open(`${served('a.json', json(HOMES(5)))}&key=${key}`);
    await next(chart, 'campaign-ready');
    const heard = listen(chart);
    chart.remove();
    await Promise.resolve();
    document.body.append(chart);
    await chart.updateComplete;
    expect(spoken(chart)).to.equal('Homes 5');
    expect(heard).to.deep.equal([]);
    expect(await requests(key)).to.have.lengthOf(1);
  });
});

describe('a child table', () => {
  it('is seen while the figures of a script are read, and comes before an address', async () => {
    const key = newKey();
    const chart = await write(
      `<campaign-delta src="${held(key)}"><table><tr><th>Year</th><th>Homes</th></tr><tr><td>2020</td><td>5</td></tr></table></campaign-delta>`,
    );
    expect(chart.dataSource).to.equal('table');
    expect(await requests(key)).to.have.lengthOf(0);
    await give(chart, DOCUMENT['campaign-delta'](14200));
    expect(chart.dataSource).to.equal('property');
  });
});
