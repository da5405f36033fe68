// Texts of many rows, which are read, parsed and drawn in a task each: what a reader sees is what a short text gives, and never what is of yesterday.
import { expect } from '@open-wc/testing';
import { isChromium } from '../engine.js';
import { answer, held, newKey, requests } from '../remote/unruly.js';
import { seen } from '../reading.js';
import { DOCUMENT, clear, create, give, listen, next, write, type Chart } from './chart.js';

afterEach(clear);

/** Rows, the first of which is the largest by far: few, which are soon drawn. */
const rowsOf = (largest: number): readonly (readonly [name: string, value: number])[] =>
  Array.from({ length: 100 }, (_, i) => [`Place number ${i} of many`, i ? 5000 - i : largest]);
/** A text with as many spaces at its end as make it long enough to be read in steps. */
const long = (text: string): string => text.padEnd(200_000);
const CSV = (largest: number): string =>
  long(['Place,Homes', ...rowsOf(largest).map(([name, value]) => `${name},${value}`)].join('\n'));
const ROWS = (largest: number): string =>
  long(JSON.stringify(rowsOf(largest).map(([Place, Homes]) => ({ Place, Homes }))));
const DOCUMENT_OF = (largest: number): string =>
  long(JSON.stringify({ title: 'Homes', categories: rowsOf(largest).map(([label, value]) => ({ label, value })) }));
/** The kinds of texts. Their steps are the same code in every engine, and the turns between them, which differ, are those of any kind. */
const TEXTS: Readonly<Record<string, typeof CSV>> = isChromium
  ? { CSV, 'rows of JSON': ROWS, 'a document of JSON': DOCUMENT_OF }
  : { CSV };

/** A chart of which the modules that it needs have loaded. */
const warm = (): Promise<Chart> =>
  write('<campaign-breakdown data="Place,Homes&#10;A,1&#10;B,2"></campaign-breakdown>');

/** A task of the page, in which a step may be done. */
function turn(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  port2.postMessage(undefined);
  return new Promise((resolve) => (port1.onmessage = resolve));
}
/** Numbers of turns after which data change: after most steps, and in engines that run the same code after some. */
const TURNS: readonly number[] = isChromium ? [0, 1, 2, 4, 7, 12, 20, 31] : [1, 5, 11];

for (const [name, text] of Object.entries(TEXTS))
  describe(`a long text of ${name}`, () => {
    it('is drawn when its updates are complete, and the page has its turn before', async () => {
      const chart = await warm();
      const heard = listen(chart);
      let turns = 0;
      setTimeout(() => turns++);
      chart.setAttribute('data', text(77_777));
      await chart.updateComplete;
      expect(turns).to.equal(1);
      expect(seen(chart)).to.include('77,777');
      expect(heard).to.deep.equal(['campaign-ready']);
    });

    it('is not drawn if another comes between its steps', async () => {
      const chart = await warm();
      const heard = listen(chart);
      chart.setAttribute('data', text(77_777));
      await Promise.resolve();
      chart.setAttribute('data', text(88_888));
      await chart.updateComplete;
      expect(seen(chart)).to.include('88,888').and.to.not.include('77,777');
      expect(heard).to.deep.equal(['campaign-ready']);
    });

    it('is not drawn over data that are set between its steps', async () => {
      const chart = await warm();
      const heard = listen(chart);
      chart.setAttribute('data', text(77_777));
      await Promise.resolve();
      await give(chart, DOCUMENT['campaign-breakdown'](14_200));
      expect(seen(chart)).to.include('14,200').and.to.not.include('77,777');
      expect([chart.dataSource, heard]).to.deep.equal(['property', ['campaign-ready']]);
    });

    it('is read by the attributes that change between its steps', async () => {
      const chart = await warm();
      chart.setAttribute('data', text(77_777));
      await Promise.resolve();
      chart.setAttribute('unit', 'dwellings');
      await chart.updateComplete;
      expect(seen(chart)).to.include('77,777').and.to.include('dwellings');
    });

    it('is drawn in the form and the words that are set after any of its steps', async () => {
      const chart = await warm();
      for (const turns of TURNS) {
        chart.setAttribute('data', text(70_000 + turns));
        for (let i = 0; i < turns; i++) await turn();
        chart.setAttribute('form', turns % 2 ? 'bars' : 'cards');
        Object.assign(chart, { words: { showTable: `Table ${turns}` } });
        await chart.updateComplete;
        expect(chart.drawnForm, `after ${turns} turns`).to.equal(turns % 2 ? 'bars' : 'cards');
        expect(seen(chart)).to.include(`70,0${String(turns).padStart(2, '0')}`);
      }
    });

    it('is drawn once it is back in the page', async () => {
      const chart = await warm();
      chart.setAttribute('data', text(77_777));
      await Promise.resolve();
      chart.remove();
      await chart.updateComplete;
      document.body.append(chart);
      await chart.updateComplete;
      expect(seen(chart)).to.include('77,777');
    });
  });

describe('a long text that is set as data', () => {
  it('is not drawn over another that is set after any of its steps', async () => {
    const chart = await warm();
    for (const turns of TURNS) {
      chart.data = CSV(77_777);
      for (let i = 0; i < turns; i++) await turn();
      await give(chart, CSV(88_888));
      expect(seen(chart), `after ${turns} turns`).to.include('88,888').and.to.not.include('77,777');
      await give(chart, 'Place,Homes\nA,1\nB,2');
    }
  });
});

/** Many rows, the first of which is the largest by far. */
const many = (largest: number): readonly (readonly [name: string, value: number])[] =>
  Array.from({ length: 3000 }, (_, i) => [`Place number ${i} of many`, i ? 5000 - i : largest]);
const TABLE = (largest: number): string =>
  `<table><tr><th>Place<th>Homes${many(largest)
    .map(([name, value]) => `<tr><td>${name}<td>${value}`)
    .join('')}</table>`;

describe('a long table', () => {
  it('is drawn when its updates are complete, and the page has its turn before', async () => {
    const chart = await warm();
    chart.removeAttribute('data');
    await chart.updateComplete;
    chart.innerHTML = TABLE(77_777);
    const heard = listen(chart);
    let turns = 0;
    setTimeout(() => turns++);
    await next(chart, 'campaign-ready');
    expect(turns).to.equal(1);
    expect(seen(chart)).to.include('77,777');
    expect(heard).to.deep.equal(['campaign-ready']);
  });

  it('is drawn as it is after a cell has changed between its steps', async () => {
    const chart = await warm();
    chart.removeAttribute('data');
    for (const turns of TURNS.filter((turns) => turns > 0)) {
      chart.innerHTML = TABLE(77_777);
      for (let i = 0; i < turns; i++) await turn();
      const [cell] = [...chart.querySelectorAll('td')].slice(1);
      if (cell) cell.textContent = '88888';
      await Promise.resolve();
      await chart.updateComplete;
      expect(seen(chart), `after ${turns} turns`).to.include('88,888').and.to.not.include('77,777');
    }
  });

  it('is drawn as it is after it has changed outside of the page', async () => {
    const chart = await warm();
    chart.removeAttribute('data');
    chart.innerHTML = TABLE(77_777);
    await next(chart, 'campaign-ready');
    chart.remove();
    await turn();
    chart.innerHTML = TABLE(88_888);
    document.body.append(chart);
    await chart.updateComplete;
    expect(seen(chart)).to.include('88,888');
  });
});

/** Rows and documents with many items, as a script has them. */
const OBJECTS: Readonly<Record<string, (largest: number) => object>> = {
  rows: (largest) => many(largest).map(([Place, Homes]) => ({ Place, Homes })),
  'a document': (largest) => ({
    title: 'Homes',
    categories: [...many(largest), ...many(1)].map(([label, value], i) => ({ label: `${label}, ${i}`, value })),
  }),
};

for (const [name, make] of Object.entries(OBJECTS))
  describe(`${name} with many items that are set as data`, () => {
    it('are drawn when the updates are complete, and the page has its turn before', async () => {
      const chart = await warm();
      const heard = listen(chart);
      let turns = 0;
      setTimeout(() => turns++);
      await give(chart, make(77_777));
      expect(turns).to.equal(1);
      expect(seen(chart)).to.include('77,777');
      expect(heard).to.deep.equal(['campaign-ready']);
    });

    it('are not drawn over others that are set after any of their steps', async () => {
      const chart = await warm();
      for (const turns of TURNS) {
        chart.data = make(77_777);
        for (let i = 0; i < turns; i++) await turn();
        await give(chart, make(88_888));
        expect(seen(chart), `after ${turns} turns`).to.include('88,888').and.to.not.include('77,777');
      }
    });

    it('are read again when they have changed in place', async () => {
      const chart = await warm();
      const data = make(77_777);
      chart.data = data;
      await turn();
      Object.assign(data, make(88_888));
      chart.requestUpdate();
      await chart.updateComplete;
      expect(seen(chart)).to.include('88,888').and.to.not.include('77,777');
    });
  });

describe('a long file', () => {
  it('is drawn as a short one is', async () => {
    const key = newKey();
    const chart = create('campaign-breakdown');
    chart.setAttribute('src', held(key));
    document.body.append(chart);
    const csv = (body: string) => ({ headers: { 'content-type': 'text/csv' }, body });
    await requests(key, 1);
    const ready = next(chart, 'campaign-ready');
    await answer(key, csv(CSV(77_777)));
    await ready;
    expect(seen(chart)).to.include('77,777');
    expect(chart.problems).to.deep.equal([]);
  });
});
