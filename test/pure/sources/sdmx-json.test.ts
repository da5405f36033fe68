// Messages in SDMX-JSON, as the web services of offices and central banks send them, cut to a few observations.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfValue } from './drawn.js';

/** Values with codes and names. */
const values = (...pairs: readonly (readonly [id: string, name: string])[]): readonly object[] =>
  pairs.map(([id, name]) => ({ id, name }));

const REGIONS = {
  keyPosition: 0,
  id: 'REGION',
  name: 'Region',
  values: values(['1', 'New South Wales'], ['4', 'South Australia']),
};
const MONTHS = {
  id: 'TIME_PERIOD',
  name: 'Time',
  role: 'TIME_PERIOD',
  values: values(['2014-02', 'Feb-2014'], ['2014-03', 'Mar-2014']),
};
const STATUS = {
  id: 'OBS_STATUS',
  name: 'Observation status',
  values: values(['A', 'Normal value'], ['P', 'Provisional value']),
};

describe('a message in SDMX-JSON', () => {
  it('may have all observations in one object, as those of the Australian Bureau of Statistics', () => {
    const { rows, heads, problems } = drawnOfValue(
      { chart: 'delta' },
      {
        header: { id: '48fc', sender: { id: 'ABS', name: 'Australian Bureau of Statistics' } },
        dataSets: [
          {
            action: 'Information',
            observations: { '0:0': [2599.8, 0], '0:1': [2862.7, 1], '1:0': [630.2, 0], '1:1': [690.6, null] },
          },
        ],
        structure: {
          name: 'Retail Trade',
          dimensions: { observation: [REGIONS, MONTHS] },
          attributes: { dataSet: [], series: [], observation: [STATUS] },
        },
      },
    );
    expect(heads).to.deep.equal([
      'Period',
      'New South Wales',
      'New South Wales: Change',
      'South Australia',
      'South Australia: Change',
    ]);
    expect(rows).to.deep.equal([
      'Feb 2014 | 2,599.8 |  | 630.2 | ',
      'Mar 2014 | 2,862.7, provisional | +262.9 (+10.1%) | 690.6 | +60.4 (+9.6%)',
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('may have the observations of each series in an object of its own, as those of the European Central Bank', () => {
    const { sentence } = drawnOfValue(
      { chart: 'figure', title: 'Exchange rate' },
      {
        header: { id: '9b', sender: { id: 'ECB' } },
        dataSets: [
          { action: 'Replace', series: { '0:0': { attributes: [0], observations: { 0: [1.2, 0], 1: [1.1205, 0] } } } },
        ],
        structure: {
          name: 'Exchange Rates',
          dimensions: {
            series: [
              { id: 'FREQ', name: 'Frequency', values: values(['D', 'Daily']) },
              { id: 'CURRENCY', name: 'Currency', values: values(['USD', 'US dollar']) },
            ],
            observation: [{ ...MONTHS, values: values(['2016-10-04', '2016-10-04'], ['2016-10-05', '2016-10-05']) }],
          },
          attributes: {
            series: [{ id: 'UNIT_MULT', name: 'Unit multiplier', values: values(['0', 'Units']) }],
            observation: [STATUS],
          },
        },
      },
    );
    expect(sentence).to.equal('Exchange rate: $1.1205 on 5 October 2016, down $0.0795 (6.6%) on 4 October 2016.');
  });

  it('may be within "data", with a list of structures and the values of its times, as in version 2', () => {
    const { rows } = drawnOfValue(
      { chart: 'breakdown' },
      {
        meta: { id: 'x' },
        data: {
          dataSets: [{ structure: 0, observations: { '0:0': [12.5], '1:0': [14] } }],
          structures: [{ dimensions: { observation: [REGIONS, { id: 'TIME_PERIOD', values: [{ value: '2024' }] }] } }],
        },
      },
    );
    expect(rows).to.deep.equal(['South Australia | 14.0', 'New South Wales | 12.5']);
  });
});
