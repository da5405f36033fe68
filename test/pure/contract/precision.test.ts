import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';
import { parseBreakdown, type Breakdown } from '../../../src/breakdown/data.js';
import { parseDelta } from '../../../src/delta/data.js';

const decimalsOf = ({ scope, categories }: Breakdown) =>
  [scope, ...categories.map((one) => one.scope)].map((one) => one.decimals);

const breakdown = (values: readonly number[], more: object = {}) => {
  const categories = values.map((value, index) => ({ label: String(index), value }));
  const { data, problems } = parseBreakdown({ title: 'Rates', kind: 'rate', ...more, categories });
  return { decimals: decimalsOf(data!), problems: problems.map(({ pointer, code }) => `${code} ${pointer}`) };
};

describe('figures that nobody has rounded', () => {
  it('are shown with three digits of the one in the middle, and their changes with as many decimals', () => {
    const { sentence, problems } = drawnOfCsv(
      { chart: 'delta', title: 'Rate' },
      'Year,Rate',
      '2020,49.21973423766692',
      '2021,48.01580185338215',
    );
    expect(sentence).to.equal('48.0 in 2021, down 1.2 (2.4%) on 2020.');
    expect(problems.join()).to.contain('Write “decimals” for another number.');
  });

  it('have one number of decimals in all scopes of a unit, and are reported once', () => {
    expect(breakdown([0.24213421342, 0.5312321321312])).to.deep.equal({
      decimals: [3, 3, 3],
      problems: ['long-decimals /categories/0'],
    });
    expect(breakdown([17244583.330000002, 1.1234567891234]).decimals).to.deep.equal([0, 0, 0]);
    expect(breakdown([12.123456789, 14], { unit: { other: 'pounds', currency: 'GBP' } }).decimals).to.deep.equal([
      2, 2, 2,
    ]);
  });

  it('keep the decimals that the document gives', () => {
    expect(breakdown([0.24213421342, 0.5312321321312], { decimals: 1 })).to.deep.equal({
      decimals: [1, 1, 1],
      problems: [],
    });
  });

  it('are none that are small, whole, or written with a few decimals', () => {
    for (const values of [
      [0.0000012, 0.0000013],
      [123456789012, 3],
      [12019166.67, 1.5],
      [37.73333, 41.2],
    ])
      expect(breakdown(values), values.join()).to.deep.equal({
        decimals: [undefined, undefined, undefined],
        problems: [],
      });
  });

  it('leave figures of another unit as they are', () => {
    const { data } = parseDelta({
      title: 'Two units',
      series: [
        { label: 'A', unit: '%', observations: [{ period: '2021', value: 64.9123456789 }] },
        { label: 'B', unit: 'homes', observations: [{ period: '2021', value: 12.5 }] },
      ],
    });
    expect(data?.series.map(({ scope }) => scope.decimals)).to.deep.equal([1, undefined]);
  });
});
