// Mistakes of page authors: what readers see, and what the console says.
import { expect } from '@open-wc/testing';
import { seen } from '../reading.js';
import { clear, parts, write } from './chart.js';

const { warn } = console;
let warnings: string[] = [];

beforeEach(() => {
  warnings = [];
  console.warn = (text: string) => void warnings.push(text);
});
afterEach(() => {
  console.warn = warn;
  clear();
});

describe('a mistake in a tag', () => {
  it('is one warning for each chart, with its first three problems in words', async () => {
    const chart = await write(
      `<campaign-progress heading="Homes" data='{"measures":[{"name":"a","current":1,"goal":3}]}'></campaign-progress>`,
    );
    expect(warnings).to.deep.equal([
      '<campaign-progress heading="Homes"> 5 problems in the data:' +
        '\n- /measures/0/label: Missing. A measure needs “label”.' +
        '\n- /measures/0/value: Missing. A measure needs “value”.' +
        '\n- /measures/0/name: Unknown member. Did you mean “label”?' +
        '\n- and 2 more. With the attribute debug, the chart lists them all.',
    ]);
    expect(parts(chart, 'problems')).to.deep.equal([]);
    chart.setAttribute('debug', '');
    await chart.updateComplete;
    expect(parts(chart, 'problems')[0]!.querySelectorAll('li')).to.have.lengthOf(5);
    expect(warnings).to.have.lengthOf(1);
  });
  it('is in the event campaign-problems, also if it is an unknown form that comes and goes', async () => {
    const chart = await write(
      `<campaign-breakdown heading="Homes" data='{"categories":[{"label":"A","value":5}]}'></campaign-breakdown>`,
    );
    const codes: string[][] = [];
    chart.addEventListener('campaign-problems', ({ detail }) => void codes.push(detail.map(({ code }) => code)));
    for (const form of ['pie', 'bars']) {
      chart.setAttribute('form', form);
      await chart.updateComplete;
    }
    expect(codes).to.deep.equal([['unknown-form'], []]);
  });
  it('is plain words for readers if nothing can be drawn', async () => {
    const chart = await write(`<campaign-progress data='{"measures":[1,]}'></campaign-progress>`);
    expect(seen(chart)).to.equal('This chart cannot be drawn.');
    expect(warnings).to.deep.equal([
      '<campaign-progress> One problem in the data:\n- Line 1, column 15: Not JSON. Remove the comma: nothing follows it.',
    ]);
  });
  it('may be a title for a heading, an unknown form, or a type of script that is not known', async () => {
    const chart = await write(
      '<campaign-breakdown title="Homes" form="pie"><script type="text/json">{"categories":[{"label":"A","value":5}]}</script></campaign-breakdown>',
    );
    expect(parts(chart, 'title')[0]?.textContent).to.equal('Homes');
    expect(chart.problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['unknown-form', '/form'],
      ['title-attribute', '/title'],
      ['script-type', '/type'],
    ]);
  });
});

describe('rows in JSON', () => {
  const rows = [
    { Year: 2020, Country: 'A', Deaths: 1 },
    { Year: 2021, Country: 'A', Deaths: 2 },
    { Year: 2021, Country: 'B', Deaths: 'x' },
  ];
  it('are drawn from every source, and their problems have pointers into the list', async () => {
    const chart = await write('<campaign-delta heading="Deaths"></campaign-delta>');
    for (const set of [
      () => void Object.assign(chart, { data: rows }),
      () => void Object.assign(chart, { data: JSON.stringify(rows) }),
      () => {
        Object.assign(chart, { data: undefined });
        chart.setAttribute('data', `\ufeff${JSON.stringify(rows)}`);
      },
    ]) {
      set();
      await chart.updateComplete;
      expect(chart.problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
        ['not-a-quantity', '/2/Deaths'],
      ]);
      expect(seen(chart)).to.include('1 row could not be read.');
    }
  });
});
