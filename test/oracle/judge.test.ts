import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Claim } from './claim.js';
import { truth, type Hand } from './by-hand.js';
import type { Document, Json } from './document.js';

const breakdown = (values: readonly Json[], more: Document = {}): Document => ({
  unit: 'homes',
  ...more,
  categories: values.map((value, index) => ({ label: `Part ${index}`, value })),
});

const series = (observations: readonly (readonly [period: string, value: Json])[], more: Document = {}): Document => ({
  unit: 'homes',
  ...more,
  series: [{ label: 'Homes', observations: observations.map(([period, value]) => ({ period, value })) }],
});

const observation = (index: number) => `/series/0/observations/${index}`;
const change = (
  value: Claim['value'],
  direction: Claim['direction'],
  pair: readonly [number, number] = [1, 0],
): Hand => ({
  kind: 'change',
  pointers: pair.map(observation),
  ...(value && { value }),
  ...(direction && { direction }),
});

describe('the oracle on a figure', () => {
  it('knows it with its comparator', () => {
    const document = { value: '>6000' };
    expect(truth(document, { kind: 'figure', pointers: [''], value: { value: 6000, comparator: '>' } })).to.equal(
      'true',
    );
    expect(truth(document, { kind: 'figure', pointers: ['/value'], value: { value: 6000 } })).to.equal('false');
    expect(truth(document, { kind: 'figure', pointers: [''], value: { value: 6000, comparator: '>=' } })).to.equal(
      'true',
    );
    expect(
      truth({ value: '>=6000' }, { kind: 'figure', pointers: [''], value: { value: 6000, comparator: '>' } }),
    ).to.equal('false');
  });
  it('knows nothing of one that is withheld', () => {
    const document = { value: { value: 73_000, confidentiality: 'C' } };
    expect(truth(document, { kind: 'figure', pointers: [''], value: { value: 73_000 } })).to.equal('false');
    expect(truth(document, { kind: 'missing', pointers: [''], reason: 'withheld' })).to.equal('true');
    expect(truth(document, { kind: 'missing', pointers: [''], reason: 'not-collected' })).to.equal('false');
  });
  it('does not let a status or an interval go', () => {
    const qualified = { value: { value: 6000, status: 'P' } };
    expect(truth(qualified, { kind: 'figure', pointers: [''], value: { value: 6000 } })).to.equal('false');
    const confident = { value: '52 (49..55)' };
    expect(truth(confident, { kind: 'figure', pointers: [''], value: { value: 52 } })).to.equal('false');
    expect(
      truth(confident, { kind: 'figure', pointers: [''], value: { value: 52, low: 49, high: 55, level: 95 } }),
    ).to.equal('true');
  });
  it('counts what the pointers name', () => {
    const document = breakdown([1, null, null, '[c]']);
    const pointers = ['/categories/1', '/categories/2'];
    expect(truth(document, { kind: 'count', pointers, value: { value: 2 }, reason: 'no-figure' })).to.equal('true');
    expect(truth(document, { kind: 'count', pointers, value: { value: 3 }, reason: 'no-figure' })).to.equal('false');
    expect(truth(document, { kind: 'count', pointers, value: { value: 2 }, reason: 'withheld' })).to.equal('false');
  });
});

describe('the oracle on a change', () => {
  it('knows its size and direction', () => {
    const document = series([
      ['2020', 12_300],
      ['2021', 14_200],
    ]);
    expect(truth(document, change({ value: 1900 }, 'up'))).to.equal('true');
    expect(truth(document, change({ value: 1900 }, 'down'))).to.equal('false');
    expect(truth(document, change({ value: 1800 }, 'up'))).to.equal('false');
    const relative = { ...change({ value: (1900 / 12_300) * 100 }, 'up'), kind: 'relative-change' } as const;
    expect(truth(document, relative)).to.equal('true');
    expect(truth({ ...document, unit: '%' }, relative)).to.equal('false');
    expect(truth({ ...document, unit: '°C' }, relative)).to.equal('false');
  });
  it('takes it of bounds where they allow it', () => {
    const document = series([
      ['2020', 5000],
      ['2021', '>6000'],
      ['2022', '>7000'],
      ['2023', '~7100'],
    ]);
    expect(truth(document, change({ value: 1000, comparator: '>' }, 'up'))).to.equal('true');
    expect(truth(document, change({ value: 1000 }, 'up'))).to.equal('false');
    expect(truth(document, change({ value: 1000, comparator: '>' }, 'up', [2, 1]))).to.equal('false');
    expect(truth(document, change({ value: 100 }, 'up', [3, 2]))).to.equal('false');
    expect(truth(document, { ...change(undefined, undefined, [2, 1]), kind: 'no-change', reason: 'unknown' })).to.equal(
      'true',
    );
  });
  it('forbids a per cent from zero, and from profit to loss', () => {
    const document = series([
      ['2020', 0],
      ['2021', 5],
      ['2022', -5],
    ]);
    expect(truth(document, { ...change({ value: 100 }, 'up'), kind: 'relative-change' })).to.equal('false');
    expect(truth(document, { ...change({ value: 200 }, 'down', [2, 1]), kind: 'relative-change' })).to.equal('false');
    expect(truth(document, change({ value: 10 }, 'down', [2, 1]))).to.equal('true');
  });
  it('is of the latest earlier figure, and skips none that is withheld', () => {
    const gap = series([
      ['2019', 1],
      ['2020', null],
      ['2021', 3],
    ]);
    expect(truth(gap, change({ value: 2 }, 'up', [2, 0]))).to.equal('true');
    const withheld = series([
      ['2019', 1],
      ['2020', '[c]'],
      ['2021', 3],
    ]);
    expect(truth(withheld, change({ value: 2 }, 'up', [2, 0]))).to.equal('false');
    const three = series([
      ['2019', 1],
      ['2020', 2],
      ['2021', 3],
    ]);
    expect(truth(three, change({ value: 2 }, 'up', [2, 0]))).to.equal('false');
    expect(truth({ ...three, against: 'first' }, change({ value: 2 }, 'up', [2, 0]))).to.equal('true');
  });
  it('is forbidden over a break, of a part of a period, and of other kinds and units', () => {
    expect(
      truth(
        series([
          ['2020', 1],
          ['2021', { value: 3, status: 'B' }],
        ]),
        change({ value: 2 }, 'up'),
      ),
    ).to.equal('false');
    expect(
      truth(
        series(
          [
            ['2020', 1],
            ['2021', 3],
          ],
          { asOf: '2021-06-30' },
        ),
        change({ value: 2 }, 'up'),
      ),
    ).to.equal('false');
    expect(
      truth(
        series(
          [
            ['2020', 1],
            ['2021', 3],
          ],
          { asOf: '2021-12-31' },
        ),
        change({ value: 2 }, 'up'),
      ),
    ).to.equal('true');
    const other: Document = {
      series: [
        {
          label: 'A',
          observations: [
            { period: '2020', value: 1 },
            { period: '2021', value: 3, unit: 'flats' },
          ],
        },
      ],
    };
    expect(truth(other, change({ value: 2 }, 'up'))).to.equal('false');
  });
  it('is of the year before in a series of reporting years, and of none that may be one year or two', () => {
    const of = (...periods: readonly string[]) => ({
      series: [{ label: 'A', observations: periods.map((period, index) => ({ period, value: index + 1 })) }],
    });
    const claim = (later: number, earlier: number) => ({
      kind: 'change' as const,
      pointers: [later, earlier].map((index) => `/series/0/observations/${index}`),
      value: { value: later - earlier },
      direction: 'up' as const,
    });
    expect(truth(of('2018/2019', '2019/2020', '2020/2021'), claim(2, 1))).to.equal('true');
    expect(truth(of('2018/2019', '2019/2020', '2020/2021'), claim(2, 0))).to.equal('false');
    expect(truth(of('2012/13', '2013/14'), claim(1, 0))).to.equal('true');
    expect(truth(of('2018', '2019/2020'), claim(1, 0))).to.equal('false');
    expect(truth({ kind: 'cumulative', ...of('2018/2018', '2018/2019') }, claim(1, 0))).to.equal('true');
    const noChange = { ...claim(2, 1), kind: 'no-change' as const, reason: 'period' };
    expect(truth(of('2019/2020', '2014/15', '2019/20'), noChange)).to.equal('true');
  });
  it('compares figures of one kind, and takes one whose kind is not known for a flow', () => {
    const of = (kind: string, own: string) => ({
      kind,
      series: [
        {
          observations: [
            { period: '2020', value: 1, kind: own },
            { period: '2021', value: 3 },
          ],
        },
      ],
    });
    expect(truth(of('flow', 'rate'), change({ value: 2 }, 'up'))).to.equal('false');
    expect(truth(of('flow', 'about a lot'), change({ value: 2 }, 'up'))).to.equal('true');
    expect(truth(of('index', 'about a lot'), change({ value: 2 }, 'up'))).to.equal('false');
  });

  it('is a fall of all only to zero', () => {
    const fall = (value: number) =>
      truth(
        {
          series: [
            {
              label: 'A',
              observations: [
                { period: '2020', value: 1.5e21 },
                { period: '2021', value },
              ],
            },
          ],
        },
        {
          kind: 'relative-change',
          pointers: ['/series/0/observations/1', '/series/0/observations/0'],
          value: { value: 100 },
          direction: 'down',
        },
      );
    expect([fall(0), fall(1)]).to.deep.equal(['true', 'false']);
  });

  it('is none where the two differ by the last digit of a computation', () => {
    const same = (value: number): string =>
      truth(
        series([
          ['2020', 0.1],
          ['2021', value],
        ]),
        change({ value: 0 }, 'same'),
      );
    expect([same(0.1), same(0.09999999999999999), same(0.0999999999)]).to.deep.equal(['true', 'true', 'false']);
  });

  it('may pass over a figure of which nobody knows whether it is a per cent', () => {
    const shares = series(
      [
        ['2020', '83%'],
        ['2021', 0.4],
        ['2022', 0],
      ],
      { unit: '%' },
    );
    expect(truth(shares, change({ value: 83 }, 'down', [2, 0]))).to.equal('undecided');
    const percents = series(
      [
        ['2020', '83%'],
        ['2021', '40%'],
        ['2022', 0],
      ],
      { unit: '%' },
    );
    expect(truth(percents, change({ value: 83 }, 'down', [2, 0]))).to.equal('false');
  });

  it('passes over money among homes, which is refused, but not over a number', () => {
    const homes = (between: Json) =>
      series([
        ['2012', 4],
        ['2013', 'under 5'],
        ['2014', between],
        ['2015', 9],
      ]);
    const up = change({ value: 4, comparator: '>' }, 'up', [3, 1]);
    expect(truth(homes('€1.2m'), up)).to.equal('undecided');
    expect(truth(homes(7), up)).to.equal('false');
    expect(truth(homes({ value: 7, confidentiality: 'C' }), up)).to.equal('false');
  });

  it('passes over periods that overlap, but not of a running total', () => {
    const rolling = series([
      ['2020-01/2020-03', 1],
      ['2020-02/2020-04', 2],
      ['2020-04/2020-06', 4],
    ]);
    expect(truth(rolling, change({ value: 2 }, 'up', [2, 1]))).to.equal('false');
    expect(truth(rolling, change({ value: 3 }, 'up', [2, 0]))).to.equal('true');
    const running = series(
      [
        ['2018/2019', 1],
        ['2018/2020', 3],
      ],
      { kind: 'cumulative' },
    );
    expect(truth(running, change({ value: 2 }, 'up'))).to.equal('true');
  });
});

describe('the oracle on parts of a whole', () => {
  const share = (pointers: readonly string[], value: number): Hand => ({ kind: 'share', pointers, value: { value } });
  it('takes them as parts only if somebody says so', () => {
    const claim = share(['/categories/0', '/total'], 40);
    expect(truth(breakdown([40, 30], { total: 100 }), claim)).to.equal('true');
    expect(truth(breakdown([40, 30], { total: 100, kind: 'rate' }), claim)).to.equal('false');
    expect(truth(breakdown([40, 30], { total: 100, exclusive: false }), claim)).to.equal('false');
    const computed = share(['/categories/0', '/categories/0', '/categories/1'], (40 / 70) * 100);
    expect(truth(breakdown([40, 30]), computed)).to.equal('false');
    expect(truth(breakdown([40, 30], { whole: true }), computed)).to.equal('true');
    expect(truth(breakdown([40, 30]), computed, 'donut')).to.equal('true');
    expect(truth(breakdown([40, 30, null], { whole: true }), computed)).to.equal('false');
  });
  it('takes per cents as parts if three or more add up to 100', () => {
    const total = (pointers: readonly number[], value: number): Hand => ({
      kind: 'total',
      pointers: pointers.map((index) => `/categories/${index}`),
      value: { value },
    });
    expect(truth(breakdown([33.3, 33.3, 33.4], { unit: '%' }), total([0, 1, 2], 100))).to.equal('true');
    expect(truth(breakdown([33.3, 33.3, 30], { unit: '%' }), total([0, 1, 2], 96.6))).to.equal('false');
    expect(truth(breakdown([60, 40], { unit: '%' }), total([0, 1], 100))).to.equal('false');
  });
  it('knows a category that equals the sum of three others or more', () => {
    const equal = (...others: readonly number[]): Hand => ({
      kind: 'total',
      pointers: others.map((index) => `/categories/${index}`),
      value: { value: 100 },
      text: 'Part 0 equals the sum of the others.',
    });
    expect(truth(breakdown([100, 40, 30, 30]), equal(1, 2, 3))).to.equal('true');
    expect(truth(breakdown([100, 40, 30, 31]), equal(1, 2, 3))).to.equal('false');
    expect(truth(breakdown([100, 70, 30]), equal(1, 2))).to.equal('false');
    expect(truth(breakdown([100, 70, 30, 0]), equal(1, 2, 3))).to.equal('false');
    expect(truth(breakdown([100, 40, 30, 30], { kind: 'rate' }), equal(1, 2, 3))).to.equal('false');
  });
  it('adds bounds, and keeps their qualifiers', () => {
    const document = breakdown(['>6000', { value: 4000, status: 'P' }], { whole: true });
    const pointers = ['/categories/0', '/categories/1'];
    expect(
      truth(document, { kind: 'total', pointers, value: { value: 10_000, comparator: '>', status: ['P'] } }),
    ).to.equal('true');
    expect(truth(document, { kind: 'total', pointers, value: { value: 10_000, comparator: '>' } })).to.equal('false');
    expect(truth(document, { kind: 'total', pointers, value: { value: 10_000, status: ['P'] } })).to.equal('false');
  });
  it('knows the remainder only if every named part is exact', () => {
    const remainder = (value: number, ...parts: readonly number[]): Hand => ({
      kind: 'remainder',
      pointers: ['/total', ...parts.map((index) => `/categories/${index}`)],
      value: { value },
    });
    expect(truth(breakdown([40, 30], { total: 100 }), remainder(30, 0, 1))).to.equal('true');
    expect(truth(breakdown([40, 30], { total: 100 }), remainder(20, 0, 1))).to.equal('false');
    expect(truth(breakdown([40, 30, '[c]'], { total: 100 }), remainder(30, 0, 1))).to.equal('false');
    expect(truth(breakdown([40, '~30'], { total: 100 }), remainder(30, 0, 1))).to.equal('false');
    expect(truth(breakdown([40, 70], { total: 100 }), remainder(-10, 0, 1))).to.equal('false');
  });
  it('knows the highest only if nothing may be as high', () => {
    const highest = (...order: readonly number[]): Hand => ({
      kind: 'highest',
      pointers: order.map((index) => `/categories/${index}`),
      text: 'The largest with a figure is Part 0',
    });
    expect(truth(breakdown([40, 30]), highest(0, 1))).to.equal('true');
    expect(truth(breakdown([40, 40]), highest(0, 1))).to.equal('false');
    expect(truth(breakdown([40, '>30']), highest(0, 1))).to.equal('false');
    expect(truth(breakdown([40, 30, 50]), highest(0, 1))).to.equal('false');
    expect(truth(breakdown([40, 30, null]), { ...highest(0, 1), text: 'The largest is Part 0' })).to.equal('false');
  });
});
