// Rows within the answer of an API, as every source of JSON gives them.
import { expect } from '@open-wc/testing';
import { seen, stateOf } from '../reading.js';
import { clear, create, next, told, write, type Chart } from './chart.js';

afterEach(clear);

const ANSWER = {
  count: 2,
  results: [
    { area: 'North', homes: 600 },
    { area: 'South', homes: 1400 },
  ],
};

async function drawn(chart: Chart): Promise<Chart> {
  if (stateOf(chart) !== 'ready') await next(chart, 'campaign-ready');
  return chart;
}

describe('the answer of an API', () => {
  it('is drawn as rows from the property', async () => {
    const chart = create('campaign-breakdown');
    chart.setAttribute('heading', 'Homes');
    chart.data = ANSWER;
    document.body.append(chart);
    expect(seen(await drawn(chart)))
      .to.include('South 1,400')
      .and.to.include('North 600');
    expect(told(chart)).to.deep.equal([]);
  });

  it('is drawn as rows from the property alone', async () => {
    const chart = create('campaign-breakdown');
    chart.data = ANSWER;
    document.body.append(chart);
    expect(seen(await drawn(chart)))
      .to.include('South 1,400')
      .and.to.include('North 600');
  });

  it('is drawn as rows from a script', async () => {
    const chart = await write(
      `<campaign-breakdown heading="Homes"><script type="application/json">${JSON.stringify(ANSWER)}</script></campaign-breakdown>`,
    );
    expect(seen(await drawn(chart)))
      .to.include('South 1,400')
      .and.to.include('North 600');
    expect(told(chart)).to.deep.equal([]);
  });

  it('has its problems at their place in the document', async () => {
    const chart = create('campaign-breakdown');
    chart.setAttribute('heading', 'Homes');
    chart.data = {
      data: [
        { area: 'North', homes: 600 },
        { area: 'South', homes: 'many' },
        { area: 'East', homes: 5 },
      ],
    };
    document.body.append(chart);
    await drawn(chart);
    expect(chart.problems.map(({ pointer }) => pointer)).to.deep.equal(['/data/1/homes']);
  });
});
