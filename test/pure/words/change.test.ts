// The change from one figure to the next in words, or why there is none; each as the headline figure says it.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseFigure, type FigureData } from '../../../src/figure/data.js';
import { layoutFigure } from '../../../src/figure/layout.js';
import { english } from '../../../src/words/index.js';

/** The change of a figure of 2021 against one of 2020. */
const change = (value: FigureData['value'], before: FigureData['value'], more: Partial<FigureData> = {}) =>
  layoutFigure(
    parseFigure({ title: 'T', period: '2021', value, previous: { period: '2020', value: before }, ...more }).data!,
    english,
  ).changes[0]!;

describe('a change in words', () => {
  const PERCENT = { unit: '%', decimals: 1 };
  const SAID: readonly (readonly [
    now: FigureData['value'],
    before: FigureData['value'],
    long: string,
    more?: Partial<FigureData>,
  ])[] = [
    [14200, 12300, 'up 1,900 (15.4%) on 2020'],
    [12300, 14200, 'down 1,900 (13.4%) on 2020'],
    [12300, 12300, 'the same as 2020'],
    [0, 0, 'the same as 2020'],
    [110, 100, 'up 10 (10%) on 2020'],
    [811956, 751485, 'up 60,471 (8.0%) on 2020'],
    [1024, 29, 'up 995 (3,431%) on 2020'],
    [900, 0, 'up 900 on 2020, from zero'],
    [-900, 0, 'down 900 on 2020, from zero'],
    [1.2, -0.4, 'up 1.6 on 2020'],
    [0, 100, 'down 100 (100%) on 2020'],
    [4, 10000, 'down 9,996 (99.9%) on 2020'],
    [199999, 100000, 'up 99,999 (99.9%) on 2020'],
    [200000, 100000, 'up 100,000 (100%) on 2020'],
    [1_099_970, 100_000, 'up 999,970 (1,000%) on 2020'],
    [90, 89, 'up 1 percentage point on 2020', { unit: '%' }],
    [100001, 100000, 'up 1 (under 0.1%) on 2020'],
    [99999, 100000, 'down 1 (under 0.1%) on 2020'],
    [91.5, 88.9, 'up 2.6 percentage points on 2020', PERCENT],
    [88.9, 91.5, 'down 2.6 percentage points on 2020', PERCENT],
    [
      12.5,
      11,
      'up €1.5 million (13.6%) on 2020',
      { unit: { other: 'euro', currency: 'EUR', scale: 1e6 }, decimals: 1 },
    ],
    ['>6900', 6000, 'up by over 900 (over 15%) on 2020'],
    ['>=6900', 6000, 'up by at least 900 (at least 15%) on 2020'],
    ['<5000', 6000, 'down by over 1,000 (over 16.6%) on 2020'],
    ['5000..6000', 4000, 'up by 1,000 to 2,000 (25% to 50%) on 2020'],
    ['5000..6000', 6200, 'down by 200 to 1,200 (3.2% to 19.4%) on 2020'],
    ['<5', 9, 'down by over 4 (over 44.4%) on 2020'],
    ['5000..6000', 5500, 'between 500 lower and 500 higher than 2020'],
    ['5000..6000', 5000, 'the same as 2020 or up to 1,000 higher'],
    ['5000..6000', 6000, 'the same as 2020 or up to 1,000 lower'],
    ['<1200', 1000, 'less than 200 higher than 2020, or lower'],
    ['>=800', 1000, 'at most 200 lower than 2020, or higher'],
    ['>=1000', 1000, 'the same as 2020 or higher'],
    ['<=1000', 1000, 'the same as 2020 or lower'],
    ['>6000', 6000, 'higher than 2020'],
    ['<6000', 6000, 'lower than 2020'],
    [15.2, 14.8, 'up 0.4 °C on 2020', { unit: '°C' }],
    [59, 60.8, 'down 1.8 °F on 2020', { unit: { other: '°F' } }],
    [2.4, -1.3, 'up 3.7 on 2020'],
    [-1.3, 2.4, 'down 3.7 on 2020'],
    [0.4, 0.1, 'up by under 1 (300%) on 2020', { decimals: 0 }],
    [14200, 12300, 'up 1,900 (15.4%) on 2020', { polarity: 'up-good' }],
    [14200, 12300, 'up 1,900 (15.4%) on 2020', { polarity: 'up-bad' }],
    [12300, 14200, 'down 1,900 (13.4%) on 2020', { polarity: 'up-good' }],
    [12300, 14200, 'down 1,900 (13.4%) on 2020', { polarity: 'up-bad' }],
    [14200, 12300, 'up 1,900 (15.4%) on 2020', { polarity: 'neutral' }],
    [12300, 12300, 'the same as 2020', { polarity: 'up-good' }],
  ];
  for (const [now, before, long, more] of SAID)
    it(`from ${JSON.stringify(before)} to ${JSON.stringify(now)}${more ? ` with ${JSON.stringify(more)}` : ''} is "${long}"`, () => {
      const said = change(now, before, more);
      expect(said.long()).to.equal(long);
      expect(said.refused).to.equal(false);
    });

  it('of confidence intervals that overlap names both, and calls nothing significant', () => {
    const long = change('52 (49..55)', '47 (44..50)', PERCENT).long();
    expect(long).to.match(/^up 5\.0 percentage points on 2020/);
    expect(long).to.include('49.0% to 55.0%').and.to.include('44.0% to 50.0%').and.to.include('overlap');
    expect(long).to.not.match(/signific/);
    const millions = { unit: { other: 'people', scale: 1e6 } } as const;
    expect(change('1.3 (1.2..1.4)', '1.2 (1.1..1.3)', millions).long()).to.equal(
      'up 0.1 million (8.3%) on 2020; the confidence intervals, 1.2 to 1.4 million and 1.1 to 1.3 million, overlap',
    );
  });

  it('of confidence intervals that do not overlap says nothing of them', () => {
    expect(change('58 (56..60)', '47 (44..50)', PERCENT).long()).to.equal('up 11.0 percentage points on 2020');
  });
});

describe('a change in short', () => {
  it('has a sign, and its per cent apart', () => {
    expect(change(14200, 12300).short).to.deep.equal(['+1,900', '(+15.4%)']);
    expect(change(12300, 14200).short).to.deep.equal(['−1,900', '(−13.4%)']);
    expect(change(12300, 12300).short).to.deep.equal(['no change']);
    expect(change(900, 0).short).to.deep.equal(['+900']);
    expect(change(91.5, 88.9, { unit: '%' }).short).to.deep.equal(['+2.6 points']);
  });

  it('says why there is none', () => {
    expect(change(14200, null).short).to.deep.equal(['no figure for 2020']);
    expect(change('14200 [b]', 12300).short).to.deep.equal(['break in series']);
  });
});

describe('the arrow of a change', () => {
  it('points where the figure went, and nowhere where that is not known', () => {
    expect(change(14200, 12300).direction).to.equal('up');
    expect(change(12300, 14200).direction).to.equal('down');
    expect(change(12300, 12300).direction).to.equal('same');
    expect(change('5000..6000', 5500).direction).to.equal(undefined);
    expect(change(14200, null).direction).to.equal(undefined);
  });

  it('is neither good nor bad where nobody said what is good', () => {
    expect(change(14200, 12300).tone).to.equal(undefined);
    expect(change(14200, 12300, { polarity: 'neutral' }).tone).to.equal(undefined);
    expect(change(14200, 12300, { polarity: 'up-good' }).tone).to.equal('good');
    expect(change(14200, 12300, { polarity: 'up-bad' }).tone).to.equal('bad');
    expect(change(12300, 12300, { polarity: 'up-bad' }).tone).to.equal(undefined);
  });

  it('is neither good nor bad where the figures may be the same, or can only grow', () => {
    const good = { polarity: 'up-good' } as const;
    const overlapping = change('52 (49..55)', '47 (44..50)', good);
    expect([overlapping.direction, overlapping.tone]).to.deep.equal(['up', undefined]);
    expect(overlapping.long()).to.equal(
      'up 5 (10.6%) on 2020; the confidence intervals, 49 to 55 and 44 to 50, overlap',
    );
    expect(change('58 (56..60)', '47 (44..50)', good).tone).to.equal('good');

    const since = {
      kind: 'cumulative',
      period: '2018/2021',
      previous: { period: '2018/2020', value: 300000 },
    } as const;
    const growing = change(385000, null, { ...good, ...since });
    expect([growing.direction, growing.tone]).to.deep.equal(['up', undefined]);
    expect(growing.long()).to.equal('up 85,000 (28.3%) on 2018 to 2020');
  });
});

describe('no change', () => {
  const before = (more: object): Partial<FigureData> => ({ previous: { period: '2020', value: 12300, ...more } });
  const REFUSED: readonly (readonly [
    why: string,
    long: string,
    more: Partial<FigureData>,
    now?: FigureData['value'],
    earlier?: FigureData['value'],
  ])[] = [
    ['no earlier figure was given', 'Not compared with 2020: no figure given.', {}, 14200, null],
    ['no figure was given', 'Not compared with 2020: no figure given.', {}, null, 12300],
    ['a figure is withheld', 'Not compared with 2020: a figure is withheld.', {}, '[c]', 12300],
    [
      'the kinds differ',
      'Not compared with 2020: another kind of figure.',
      { kind: 'cumulative', ...before({ kind: 'flow' }) },
    ],
    ['the units differ', 'Not compared with 2020: another unit.', { unit: 'homes', ...before({ unit: 'flats' }) }],
    ['a definition differs', 'Not compared with 2020: definition changed.', {}, '14200 [D]', 12300],
    ['the series breaks', 'Not compared with 2020: break in series.', {}, '14200 [b]', 12300],
    [
      'the periods differ in length',
      'Not compared with Q4 2020: periods of different length.',
      before({ period: '2020-Q4' }),
    ],
    ['both figures are bounds', 'Not compared with 2020: both figures are only minimums.', {}, '>14200', '>12300'],
    ['half a year is compared with a whole one', 'Not compared with the whole of 2020.', { asOf: '2021-06' }],
  ];
  for (const [why, long, more, now = 14200, earlier = 12300] of REFUSED)
    it(`where ${why}: "${long}"`, () => {
      const said = change(now, earlier, more);
      expect(said.long()).to.equal(long);
      expect(said.refused).to.equal(true);
      expect(said.short.join(' ')).to.match(/^[a-z0-9][\w ]+$/);
    });

  it('where another base is counted from says so for indices and for totals since another day', () => {
    const index = { kind: 'index', base: { period: '2015', value: 100 } } as const;
    expect(change(110, 100, { ...index, ...before({ base: { period: '2010', value: 100 } }) }).long()).to.equal(
      'Not compared with 2020: 2021 has the base 2015 = 100, 2020 the base 2010 = 100.',
    );
    expect(
      change(385000, 300000, {
        kind: 'cumulative',
        period: '2018/2021',
        previous: { period: '2017/2020', value: 300000 },
      }).long(),
    ).to.equal('Not compared with 2017 to 2020: counted from another day.');
  });

  it('where the name of the earlier figure begins with "since" does not name it', () => {
    const since = { period: '2018/..', value: 5 };
    expect(change(14200, 12300, { previous: since }).long()).to.equal('Not compared: periods of different length.');
  });

  it('where a period is a label or the same says that, and does not deny that it is there', () => {
    const long = change(14200, 12300, before({ period: '2020/21' })).long();
    expect(long).to.include('2020/21').and.to.not.include('no such');
    expect(change(14200, 12300, before({ period: '2021' })).long()).to.equal(
      'Not compared with 2021: the same period.',
    );
  });
});
