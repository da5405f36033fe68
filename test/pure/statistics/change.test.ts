import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import type { Change } from '../../../src/statistics/change.js';
import { change, type Comparable, type NoChange } from '../../../src/statistics/comparable.js';
import { readPeriod, type Period } from '../../../src/statistics/period.js';
import { CONFIDENTIALITIES } from '../../../src/statistics/status.js';
import type { Quantity } from '../../../src/statistics/quantity.js';

function read(text: string, yearStart?: string): Period {
  const period = readPeriod(text, yearStart);
  if (typeof period === 'string') throw new Error(`${text}: ${period}`);
  return period;
}

const over = (value: number): Quantity => ({ value, comparator: '>' });
const under = (value: number): Quantity => ({ value, comparator: '<' });
const exactly = (value: number): Quantity => ({ value });

/** A flow of a year, with anything else that is said of it. */
const figure = (quantity: Quantity, period: string, rest: Partial<Comparable> = {}): Comparable => ({
  quantity,
  period: read(period),
  kind: 'flow',
  ...rest,
});
const in2021 = (quantity: Quantity, rest: Partial<Comparable> = {}): Comparable => figure(quantity, '2021', rest);
const in2020 = (quantity: Quantity, rest: Partial<Comparable> = {}): Comparable => figure(quantity, '2020', rest);

/** The change, which must be one. */
function changed(now: Comparable, before: Comparable, options?: Parameters<typeof change>[2]): Change {
  const result = change(now, before, options);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

describe('change', () => {
  it('is none from a calendar year to a fiscal year whose first day is not known', () => {
    expect(change(figure(exactly(2), 'FY2021'), figure(exactly(1), '2020'))).to.equal('period');
    expect(changed(figure(exactly(2), 'FY2021'), figure(exactly(1), 'FY2020')).absolute).to.deep.equal(exactly(1));
  });

  it('is a fall of all only to zero, however small the rest is', () => {
    expect(changed(in2021(exactly(1)), in2020(exactly(1.5e21))).percent?.value).to.be.greaterThan(-100);
    expect(changed(in2021(exactly(0.2)), in2020(over(9e20))).percent).to.deep.equal(under(-99.999_999_999_999_9));
    expect(changed(in2021(exactly(0)), in2020(exactly(6))).percent).to.deep.equal(exactly(-100));
  });

  it('is absolute and in per cent of the earlier figure', () => {
    expect(change(in2021(exactly(69)), in2020(exactly(60)))).to.deep.equal({
      absolute: exactly(9),
      direction: 1,
      percent: exactly(15),
    });
    expect(change(in2021(exactly(45)), in2020(exactly(60)))).to.deep.equal({
      absolute: exactly(-15),
      direction: -1,
      percent: exactly(-25),
    });
  });

  it('has the fewer decimals of its two figures, and none if one was published in a larger scale', () => {
    const absoluteOf = (now: Quantity, before: Quantity) => changed(in2021(now), in2020(before)).absolute;
    expect(absoluteOf({ value: 61.4 }, { value: 59.4 })).to.deep.equal({ value: 2, decimals: 1 });
    expect(absoluteOf({ value: 22, decimals: 1 }, { value: 20.25 })).to.deep.equal({ value: 1.75 });
    const millions: Quantity = { value: 1_800_000, decimals: 0 };
    expect(absoluteOf({ value: 841_250.5 }, millions)).to.deep.equal({ value: -958_749.5, decimals: 0 });
    expect(absoluteOf(millions, { value: 841_250.5 })).to.deep.equal({ value: 958_749.5, decimals: 0 });
  });

  it('is none where nothing has changed', () => {
    expect(change(in2021(exactly(60)), in2020(exactly(60)))).to.deep.equal({
      absolute: exactly(0),
      direction: 0,
      percent: exactly(0),
    });
  });

  it('has no percentage from zero', () => {
    expect(change(in2021(exactly(60)), in2020(exactly(0)))).to.deep.equal({
      absolute: exactly(60),
      direction: 1,
      noPercent: 'zero',
    });
    expect(change(in2021(exactly(0)), in2020(exactly(0)))).to.deep.equal({
      absolute: exactly(0),
      direction: 0,
      noPercent: 'zero',
    });
  });

  it('has no percentage from a negative figure', () => {
    expect(changed(in2021(exactly(60)), in2020(exactly(-20)))).to.deep.include({
      absolute: exactly(80),
      noPercent: 'negative',
    });
    expect(changed(in2021(exactly(60)), in2020(under(0)))).to.deep.include({ noPercent: 'negative' });
  });

  it('has no percentage to a negative figure or through zero, as from profit to loss', () => {
    expect(changed(in2021(exactly(-10)), in2020(exactly(20)))).to.deep.include({
      absolute: exactly(-30),
      noPercent: 'negative',
    });
    expect(changed(in2021({ low: -5, high: 5 }), in2020(exactly(20)))).to.deep.include({ noPercent: 'negative' });
    expect(changed(in2021(under(-1)), in2020(exactly(20)))).to.deep.include({ noPercent: 'negative' });
    expect(changed(in2021(exactly(0)), in2020(exactly(20))).percent).to.deep.equal(exactly(-100));
    expect(changed(in2021(under(5)), in2020(exactly(9)))).to.deep.include({ absolute: under(-4) });
  });

  it('has no percentage on a scale without a true zero', () => {
    expect(change(in2021(exactly(15.2)), in2020(exactly(14.8)), { scale: 'interval' })).to.deep.equal({
      absolute: exactly(0.4),
      direction: 1,
      noPercent: 'scale',
    });
  });

  it('from exactly 6,000 to over 6,900 is over 900 and over 15 %', () => {
    expect(change(in2021(over(6900)), in2020(exactly(6000)))).to.deep.equal({
      absolute: over(900),
      direction: 1,
      percent: over(15),
    });
  });

  it('from over 6,000 to exactly 5,000 is more than 1,000 down', () => {
    const down = changed(in2021(exactly(5000)), in2020(over(6000)));
    expect(down.absolute).to.deep.equal(under(-1000));
    expect(down.direction).to.equal(-1);
    expect(down.percent?.comparator).to.equal('<');
    expect(down.percent?.value).to.be.closeTo(-16.6667, 1e-4);
  });

  it('from under 5,000 to over 6,000 is over 1,000, and no percentage is sound', () => {
    expect(change(in2021(over(6000)), in2020(under(5000)))).to.deep.equal({
      absolute: over(1000),
      direction: 1,
      noPercent: 'bounds',
    });
  });

  it('has no direction where the bounds do not decide', () => {
    const result = changed(in2021(exactly(7000)), in2020(over(6000)));
    expect(result.absolute).to.deep.equal(under(1000));
    expect(result.direction).to.be.undefined;
  });

  it('of a per cent is in percentage points', () => {
    expect(change(in2021(exactly(12.5)), in2020(exactly(10.2)), { scale: 'points' })).to.deep.equal({
      absolute: exactly(2.3),
      direction: 1,
      points: true,
      noPercent: 'points',
    });
  });

  it('of a share whose unit is not per cent is no points', () => {
    const kind = 'share' as const;
    expect(changed(in2021(exactly(0.3), { kind }), in2020(exactly(0.2), { kind }))).to.deep.equal({
      absolute: exactly(0.1),
      direction: 1,
      percent: exactly(50),
    });
  });

  it('says that confidence intervals overlap, and where they only touch too', () => {
    const survey = (value: number, low: number, high: number): Quantity => ({ value, low, high, level: 95 });
    expect(changed(in2021(survey(55, 52, 58)), in2020(survey(52, 49, 55))).overlap).to.be.true;
    expect(changed(in2021(survey(55, 53, 58)), in2020(survey(50, 47, 53))).overlap).to.be.true;
    expect(changed(in2021(survey(50, 47, 53)), in2020(survey(55, 53, 58))).overlap).to.be.true;
    expect('overlap' in changed(in2021(survey(55, 54, 58)), in2020(survey(50, 47, 53)))).to.be.false;
    expect('overlap' in changed(in2021(survey(55, 52, 58)), in2020(exactly(54)))).to.be.false;
    expect(changed(in2021(survey(55, 52, 58)), in2020(survey(52, 49, 55))).absolute).to.deep.equal(exactly(3));
  });

  it('between two cumulative figures is a flow', () => {
    const since2018 = (value: number, through: string): Comparable =>
      figure(exactly(value), '2018/..', { kind: 'cumulative', through: read(through) });
    expect(change(since2018(255, '2022'), since2018(200, '2021'))).to.deep.equal({
      absolute: exactly(55),
      direction: 1,
      percent: exactly(27.5),
      flow: true,
    });
    const to = (value: number, period: string) => figure(exactly(value), period, { kind: 'cumulative' });
    expect(changed(to(255, '2018/2022'), to(200, '2018/2021')).flow).to.be.true;
  });

  it('goes back in time as well as forward', () => {
    expect(changed(in2020(exactly(60)), in2021(exactly(69))).absolute).to.deep.equal(exactly(-9));
  });

  it('is antisymmetric where both are exact, and agrees with the percentage', () => {
    const whole = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(whole, whole, (x, y) => {
        const [a, b] = [exactly(x / 100), exactly(y / 100)];
        const forth = changed(in2021(a), in2020(b));
        const back = changed(in2020(b), in2021(a));
        expect(forth.absolute.value).to.equal(Number(`${x - y}e-2`)); // decimals apart
        expect(back.absolute.value).to.equal(Number(`${y - x}e-2`));
        expect(forth.direction).to.equal(Math.sign(x - y));
        expect(back.direction! + forth.direction!).to.equal(0);
        if (y <= 0) expect(forth.noPercent).to.equal(y === 0 ? 'zero' : 'negative');
        else if (x < 0) expect(forth.noPercent).to.equal('negative');
        else expect(forth.percent!.value).to.be.closeTo((100 * (x - y)) / y, 1e-6 * (1 + Math.abs(x / y)));
      }),
    );
  });

  it('gives a percentage with a bound that holds for every number the figures may be', () => {
    const positive = fc.integer({ min: 1, max: 1e6 });
    const bounded = fc.oneof(
      positive.map((k) => ({ q: exactly(k), k })),
      fc.tuple(positive, positive).map(([k, gap]) => ({ q: over(k), k: k + gap })),
      fc.tuple(positive, positive).map(([k, gap]) => ({ q: under(k + gap), k })),
      fc.tuple(positive, positive, positive).map(([low, a, b]) => ({ q: { low, high: low + a + b }, k: low + a })),
    );
    fc.assert(
      fc.property(bounded, bounded, (now, before) => {
        const result = change(in2021(now.q), in2020(before.q));
        if (typeof result === 'string') return result === 'bounds';
        if (result.direction !== undefined) expect(result.direction).to.equal(Math.sign(now.k - before.k));
        const { percent } = result;
        if (!percent) return result.noPercent === 'bounds';
        const { value, low = value!, high = value!, comparator } = percent;
        const true100 = 100 * (now.k / before.k - 1);
        const slack = 1e-9 * (100 + Math.abs(true100));
        if (comparator !== '<' && comparator !== '<=') expect(true100).to.be.at.least(low - slack);
        if (comparator !== '>' && comparator !== '>=') expect(true100).to.be.at.most(high + slack);
        return true;
      }),
      { numRuns: 500 },
    );
  });
});

describe('no change', () => {
  const refuses = (reason: NoChange, now: Comparable, before: Comparable, options?: Parameters<typeof change>[2]) => {
    expect(change(now, before, options)).to.equal(reason);
  };

  it('where a figure is withheld, even beside one that is missing', () => {
    for (const confidentiality of CONFIDENTIALITIES) {
      if (confidentiality === 'F') continue;
      refuses('withheld', in2021({ value: 5, confidentiality }), in2020(exactly(4)));
      refuses('withheld', in2021({}), in2020({ value: 5, confidentiality }));
    }
    refuses('withheld', in2021({ missing: 'withheld' }), in2020(exactly(4)));
  });

  it('where a figure is missing', () => {
    refuses('missing', in2021({}), in2020(exactly(4)));
    refuses('missing', in2021(exactly(4)), in2020({ missing: 'not-collected' }));
    refuses('missing', in2021({ missing: 'not-yet-due' }), in2020(exactly(4)));
  });

  it('between a flow and a cumulative figure, or any two kinds', () => {
    refuses('kind', in2021(exactly(5)), figure(exactly(4), '2018/2021', { kind: 'cumulative' }));
    refuses('kind', in2021(exactly(5), { kind: 'rate' }), in2020(exactly(4), { kind: 'stock' }));
    // Where nothing is said it is a flow.
    refuses('kind', in2021(exactly(5), { kind: undefined }), in2020(exactly(4), { kind: 'rate' }));
    expect(changed(in2021(exactly(5), { kind: undefined }), in2020(exactly(4))).absolute).to.deep.equal(exactly(1));
  });

  it('between two units', () => {
    refuses('unit', in2021(exactly(5), { unitKey: 'gangs' }), in2020(exactly(4), { unitKey: 'suspects' }));
    refuses('unit', in2021(exactly(5), { unitKey: 'gangs' }), in2020(exactly(4)));
  });

  it('between indices with another base', () => {
    const index = (value: number, period: string, base: Comparable['base']) =>
      figure(exactly(value), period, { kind: 'index', base });
    const base2015 = { period: read('2015'), value: 100 };
    refuses('base', index(110, '2021', base2015), index(105, '2020', { period: read('2010'), value: 100 }));
    refuses('base', index(110, '2021', base2015), index(1050, '2020', { period: read('2015'), value: 1000 }));
    refuses('base', index(110, '2021', base2015), index(105, '2020', undefined));
    expect(changed(index(110, '2021', base2015), index(100, '2020', { ...base2015 })).percent).to.deep.equal(
      exactly(10),
    );
  });

  it('between cumulative figures that begin on another day', () => {
    const kind = 'cumulative' as const;
    refuses('base', figure(exactly(5), '2018/2021', { kind }), figure(exactly(4), '2017/2020', { kind }));
  });

  it('of running totals by a day or a month is a flow', () => {
    const kind = 'cumulative' as const;
    expect(
      changed(figure(exactly(5), '2021-03-31', { kind }), figure(exactly(4), '2021-02-28', { kind })),
    ).to.deep.equal({
      absolute: exactly(1),
      direction: 1,
      percent: exactly(25),
      flow: true,
    });
    expect(changed(figure(exactly(5), '2021', { kind }), figure(exactly(4), '2020', { kind })).flow).to.equal(true);
  });

  it('between periods that overlap, which running totals may', () => {
    refuses('overlap', figure(exactly(5), '2024-02/2024-04'), figure(exactly(4), '2024-01/2024-03'));
  });

  it('where a definition differs on either side', () => {
    refuses('definition', in2021({ value: 5, status: ['D'] }), in2020(exactly(4)));
    refuses('definition', in2021(exactly(5)), in2020({ value: 4, status: ['P', 'D'] }));
  });

  it('without a period, or with a label for one', () => {
    refuses('period', in2021(exactly(5)), { quantity: exactly(4), kind: 'flow' });
    refuses('period', { quantity: exactly(5), period: undefined }, { quantity: exactly(4), period: undefined });
  });

  it('within one period', () => {
    refuses('period', in2021(exactly(5)), in2021(exactly(4)));
    const since = { kind: 'cumulative', through: read('2021') } as const;
    refuses('period', figure(exactly(5), '2018/..', since), figure(exactly(4), '2018/..', since));
  });

  it('over a series break, and not from the first figure of the new series', () => {
    refuses('break', in2021({ value: 5, status: ['B'] }), in2020(exactly(4)));
    refuses('break', in2021(exactly(5)), in2020(exactly(4)), { broken: true });
    expect(changed(in2021(exactly(5)), in2020({ value: 4, status: ['B'] })).absolute).to.deep.equal(exactly(1));
  });

  it('over another length, and not a break, from the first figure of a new series by the same day', () => {
    refuses('length', figure(exactly(5), '2020-07/2020-12'), in2020({ value: 4, status: ['B'] }));
  });
  it('over a series break back in time too', () => {
    refuses('break', in2020(exactly(4)), in2021({ value: 5, status: ['B'] }));
    expect(changed(in2020({ value: 4, status: ['B'] }), in2021(exactly(5))).absolute).to.deep.equal(exactly(-1));
  });

  it('between periods of another length', () => {
    refuses('length', in2021(exactly(5)), figure(exactly(4), '2020-Q4'));
    refuses('length', figure(exactly(5), '2020/2021'), figure(exactly(4), '2019'));
    refuses('length', figure(exactly(5), '2021-02'), figure(exactly(4), '2020-W01/2020-W04'));
    refuses('length', figure(exactly(5), '2020-Q4'), figure(exactly(4), '2018-01/2018-04'));
    expect(changed(figure(exactly(5), '2024-02'), figure(exactly(4), '2024-01')).direction).to.equal(1);
  });

  it('but a change between periods of one length that are written in two ways', () => {
    expect(change(in2021(exactly(5)), figure(exactly(4), '2020-01/2020-12'))).to.be.an('object');
    expect(change(figure(exactly(5), '2020-Q4'), figure(exactly(4), '2018-01/2018-03'))).to.be.an('object');
    expect(change(figure(exactly(5), '2021-W05'), figure(exactly(4), '2021-01-04/2021-01-10'))).to.be.an('object');
  });
  it('between half a year and a whole one', () => {
    const through = read('2021-06');
    refuses('partial', in2021(exactly(5), { through }), in2020(exactly(4)));
    refuses('partial', in2020(exactly(4)), in2021(exactly(5), { through }));
  });

  it('between parts of a year that have not come equally far', () => {
    refuses(
      'partial',
      in2021(exactly(5), { through: read('2021-06') }),
      in2020(exactly(4), { through: read('2020-09') }),
    );
    refuses(
      'partial',
      in2021(exactly(5), { through: read('2021-06-30') }),
      in2020(exactly(4), { through: read('2020-06-28') }),
    );
  });

  it('but a change between parts that have come to the same day, over a leap day as well', () => {
    const half = changed(
      in2021(exactly(5), { through: read('2021-06') }),
      in2020(exactly(4), { through: read('2020-06') }),
    );
    expect(half.absolute).to.deep.equal(exactly(1));
    expect(
      change(in2021(exactly(5), { through: read('2021-02') }), in2020(exactly(4), { through: read('2020-02') })),
    ).to.be.an('object');
    const fortnight = (month: string) => figure(exactly(4), month, { through: read(`${month}-14`) });
    expect(change(fortnight('2021-07'), fortnight('2021-06'))).to.be.an('object');
  });

  it('but a change where through reaches the end of the period', () => {
    expect(change(in2021(exactly(5), { through: read('2021-12') }), in2020(exactly(4)))).to.be.an('object');
  });

  it('where both are about something, or bounds of one side', () => {
    refuses('bounds', in2021({ value: 5, comparator: '~' }), in2020({ value: 4, comparator: '~' }));
    refuses('bounds', in2021({ value: 5, comparator: '~' }), in2020(exactly(4)));
    refuses('bounds', in2021(over(6900)), in2020(over(6000)));
  });

  it('and never a number of a withheld figure', () => {
    const secret = fc.integer({ min: 1e6, max: 1e9 });
    fc.assert(
      fc.property(secret, fc.integer({ min: 0, max: 1e5 }), fc.boolean(), (hidden, shown, first) => {
        const [a, b] = [in2021({ value: hidden, confidentiality: 'C' }), in2021(exactly(shown))];
        const other = { period: read('2020') };
        expect(first ? change(a, { ...b, ...other }) : change({ ...b, ...other }, a)).to.equal('withheld');
      }),
    );
  });
});
