import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Unit } from '../../../src/contract/unit.js';
import type { PublishedQuantity } from '../../../src/contract/quantity.js';
import { english } from '../../../src/words/index.js';

const HOMES: Unit = { one: 'home', other: 'homes' };
const PERCENT: Unit = { other: '%', percent: true };
const POUNDS: Unit = { other: 'pounds', currency: 'GBP' };

describe('a figure in words', () => {
  const SAID: readonly (readonly [q: PublishedQuantity, text: string, unit?: Unit, decimals?: number])[] = [
    [{ value: 0 }, '0 homes', HOMES],
    [{ value: 1 }, '1 home', HOMES],
    [{ value: 14200 }, '14,200 homes', HOMES],
    [{ value: -1 }, '−1 homes', HOMES],
    [{ value: 1 }, '1 home', { other: 'homes' }],
    [{ value: 1 }, '1 million homes', { ...HOMES, scale: 1e6 }],
    [{ value: 12.5 }, '12.5 thousand homes', { ...HOMES, scale: 1e3 }],
    [{ value: 12.5 }, '12.5 billion homes', { ...HOMES, scale: 1e9 }],
    [{ value: 12.5 }, '12.5 trillion homes', { ...HOMES, scale: 1e12 }],
    [{ value: 14200 }, '14,200'],
    [{ value: 14200 }, '14,200.0', undefined, 1],
    [{ value: 2.6 }, '2.6 deaths per 100,000 people', { other: 'deaths', per: '100,000 people' }],
    [{ value: 5 }, '£5', POUNDS],
    [{ value: 5.5 }, '£5.50', POUNDS],
    [{ value: -5 }, '−£5', POUNDS],
    [{ value: 5 }, '£5 per person', { ...POUNDS, per: 'person' }],
    [{ value: 12.5 }, '£12.5 million', { ...POUNDS, scale: 1e6 }, 1],
    [{ value: 1 }, '1st', { other: 'ordinal' }],
    [{ value: 12 }, '12th', { other: 'ordinal' }],
    [{ value: 103 }, '103rd', { other: 'ordinal' }],
    [{ value: 5.5 }, '5.5', { other: 'ordinal' }],
    [{ value: 5 }, '5th', { other: 'ordinal' }, 2],
    [{ value: 0 }, '0', { other: 'ordinal' }],
    [{ value: -2 }, '−2', { other: 'ordinal' }],
    [{ value: 10, comparator: '<=' }, 'at most 10th', { other: 'ordinal' }],
    [{ value: 505 }, '8 min 25 s', { other: 'h:min:s' }],
    [{ value: 505.25 }, '8 min 25.3 s', { other: 'h:min:s' }, 1],
    [{ value: 119.96 }, '2 min', { other: 'h:min:s' }, 1],
    [{ value: 59.6 }, '1 min', { other: 'h:min:s' }, 0],
    [{ value: 425.1 }, '7 min 5.1 s', { other: 'h:min:s' }],
    [{ value: 8.2 }, '8 min 12 s', { other: 'h:min' }],
    [{ value: 7200 }, '2 h', { other: 'h:min:s' }],
    [{ value: 4_000_005 }, '1,111 h 6 min 45 s', { other: 'h:min:s' }],
    [{ value: -65, comparator: '~' }, 'about −1 min 5 s', { other: 'h:min:s' }],
    [{ low: 60, high: 90 }, '1 min to 1 min 30 s', { other: 'h:min:s' }],
    [{ value: 0 }, '0 s', { other: 'h:min:s' }],
    [{ value: 0 }, '0 min', { other: 'h:min' }],
    [{ value: 125.5 }, '2 h 5 min 30 s', { other: 'h:min' }],
    [{ value: 12.5 }, '12.5%', PERCENT],
    [{ value: 0.58 }, '0.58% of GNI', { other: '% of GNI', percent: true }],
    [{ value: 62 }, '62% of adults', { other: 'of adults', percent: true }],
    [{ value: 62 }, '62% of adults', { other: '%of adults', percent: true }],
    [{ value: 300 }, '300 \u2068حالة\u2069', { other: 'حالة' }],
    [{ value: 118.6 }, '118.6 (2020 = 100)', { other: '2020 = 100' }],
    [{ value: 1 }, '1 (index, 2015=100)', { other: 'index, 2015=100' }],
    [{ value: 118.6 }, '118.6 Index (2015=100)', { other: 'Index (2015=100)' }],
    [{ value: -3.2 }, '−3.2%', PERCENT],

    [{ value: 6000, comparator: '>' }, 'over 6,000 homes', HOMES],
    [{ value: 6000, comparator: '>=' }, 'at least 6,000 homes', HOMES],
    [{ value: 5, comparator: '<' }, 'under 5 homes', HOMES],
    [{ value: 5, comparator: '<=' }, 'at most 5 homes', HOMES],
    [{ value: 4000, comparator: '~' }, 'about 4,000 homes', HOMES],
    [{ value: 30, comparator: '>' }, 'over 30%', PERCENT],
    [{ low: 5000, high: 6000 }, '5,000 to 6,000 homes', HOMES],
    [{ low: -3, high: 6 }, '−3% to 6%', PERCENT],
    [{ low: 5, high: 6 }, '£5 to £6', POUNDS],
    [{ value: 52, low: 49, high: 55, level: 95 }, '52% (95% confidence interval 49% to 55%)', PERCENT],
    [{ value: 52, low: 49, high: 55, level: 90 }, '52 homes (90% confidence interval 49 to 55)', HOMES],
    [{ value: 52, low: 49, high: 55 }, '52 homes (49 to 55)', HOMES],
    [{ value: 10.2, low: 9, high: 11.4, level: 95 }, '10.2% (95% confidence interval 9.0% to 11.4%)', PERCENT],
    [{ value: 4.25, low: 4, high: 4.5 }, '4.25 homes (4.00 to 4.50)', HOMES],
    [{ value: 4.5, low: 4, high: 4.75 }, '4.5 homes (4.0 to 4.75)', HOMES],
    [{ value: 0, low: -35.9, high: 1e-7 }, '0 homes (−35.9 to 0.0000001)', HOMES],
    [{ value: 0.5, low: 1e-7, high: 1 }, '0.5 homes (0.0000001 to 1.0)', HOMES],
    [{ low: 5, high: 6.5 }, '5 to 6.5 homes', HOMES],
    [{ low: 1.2, high: 1.4 }, '1.2 to 1.4 million homes', { ...HOMES, scale: 1e6 }],
    [
      { value: 1.3, low: 1.2, high: 1.4, level: 95 },
      '1.3 million homes (95% confidence interval 1.2 to 1.4 million)',
      { ...HOMES, scale: 1e6 },
    ],
    [
      { value: 1.3, low: 1.2, high: 1.4, level: 95 },
      '£1.3 million (95% confidence interval £1.2 to £1.4 million)',
      { ...POUNDS, scale: 1e6 },
      1,
    ],

    [{}, 'no figure given', HOMES],
    [{ missing: 'not-collected' }, 'not collected', HOMES],
    [{ missing: 'cannot-exist' }, 'not applicable', HOMES],
    [{ missing: 'withheld' }, 'withheld', HOMES],
    [{ missing: 'elsewhere' }, 'included elsewhere', HOMES],
    [{ missing: 'not-yet-due' }, 'not yet due', HOMES],
    [{ unread: true }, 'figure not readable', HOMES],
    [{ value: 14, confidentiality: 'C' }, 'withheld', HOMES],
    [{ low: 13, high: 15, confidentiality: 'N' }, 'withheld', HOMES],
    [{ value: 14, confidentiality: 'F' }, '14 homes', HOMES],
    [{ value: 14, status: ['Q'] }, 'withheld', HOMES],
    [{ roundsToZero: true }, 'rounds to 0 homes', HOMES],
    [{ value: 0, roundsToZero: true }, 'rounds to 0%', PERCENT],
  ];
  for (const [q, text, unit, decimals] of SAID)
    it(`${JSON.stringify(q)} is "${text}"`, () => {
      expect(english.quantity(q, { unit, decimals })).to.equal(text);
    });
});

describe('a figure that is rounded', () => {
  const ROUNDED: readonly (readonly [q: PublishedQuantity, text: string, unit?: Unit, decimals?: number])[] = [
    [{ value: 99.96 }, '99.9%', PERCENT, 1],
    [{ value: 99.6 }, '99%', PERCENT, 0],
    [{ value: 100 }, '100.0%', PERCENT, 1],
    [{ value: 100.04 }, '100.1%', PERCENT, 1],
    [{ value: 99.96 }, '100.0 homes', HOMES, 1],
    [{ value: 0 }, '0.0%', PERCENT, 1],
    [{ value: 0.04 }, 'under 0.1%', PERCENT, 1],
    [{ value: 0.4 }, 'under 1%', PERCENT, 0],
    [{ value: -0.04 }, 'over −0.1%', PERCENT, 1],
    [{ value: 0.0004 }, 'under £0.01', POUNDS, 2],
    [{ value: 12.96, comparator: '~' }, 'about 13%', PERCENT, 1],
  ];
  for (const [q, text, unit, decimals] of ROUNDED)
    it(`${JSON.stringify(q)} to ${decimals} decimals is "${text}"`, () => {
      expect(english.quantity(q, { unit, decimals })).to.equal(text);
    });
});

describe('a figure in a column whose head says the unit', () => {
  const AMOUNTS: readonly (readonly [q: PublishedQuantity, text: string, unit?: Unit])[] = [
    [{ value: 6000, comparator: '>' }, 'over 6,000', HOMES],
    [{ value: 12.5 }, '12.5 million', { ...HOMES, scale: 1e6 }],
    [{ value: 5 }, '£5', { ...POUNDS, per: 'person' }],
    [{ value: 12.5 }, '12.5%', PERCENT],
    [{ value: 62 }, '62%', { other: '% of adults', percent: true }],
    [{ value: 1.3, low: 1.2, high: 1.4 }, '1.3 million (1.2 to 1.4 million)', { ...HOMES, scale: 1e6 }],
    [{ value: 2.6 }, '2.6', { other: 'deaths', per: '100,000 people' }],
    [{}, 'no figure given', HOMES],
  ];
  for (const [q, text, unit] of AMOUNTS)
    it(`${JSON.stringify(q)} is "${text}"`, () => {
      expect(english.amount(q, { unit })).to.equal(text);
    });

  it('leaves its scale to the head, and its currency with it', () => {
    expect(english.cell({ value: 12.5 }, { unit: { ...HOMES, scale: 1e6 } })).to.equal('12.5');
    expect(english.cell({ value: 12.5 }, { unit: { ...POUNDS, scale: 1e6 } })).to.equal('12.5');
    expect(english.cell({ value: 12.5 }, { unit: POUNDS })).to.equal('£12.50');
    expect(english.cell({ value: 999.96 }, { unit: { ...HOMES, scale: 1e3 }, decimals: 1 })).to.equal('1,000.0');
    expect(english.cell({}, { unit: { ...HOMES, scale: 1e6 } })).to.equal('no figure given');
  });

  it('has a head that names the unit where the figures do not', () => {
    expect(english.unitName(undefined)).to.equal('Value');
    expect(english.unitName(HOMES)).to.equal('homes');
    expect(english.unitName(PERCENT)).to.equal('Value');
    expect(english.unitName({ other: '% of adults', percent: true })).to.equal('% of adults');
    expect(english.unitName({ other: 'of adults', percent: true })).to.equal('% of adults');
    expect(english.unitName({ other: 'deaths', per: '100,000 people' })).to.equal('deaths per 100,000 people');
    expect(english.unitName({ ...HOMES, scale: 1e3 })).to.equal('thousand homes');
    expect(english.unitName({ other: '', scale: 1e6 })).to.equal('million');
    expect(english.unitName({ ...POUNDS, scale: 1e6 })).to.equal('£ million');
    expect(english.unitName({ ...POUNDS, scale: 1e3, per: 'school' })).to.equal('£ thousand per school');
    expect(english.unitName(POUNDS)).to.equal('Value');
    expect(english.unitName({ ...POUNDS, per: 'week' })).to.equal('per week');
    expect(english.nounName({ ...HOMES, scale: 1e3 })).to.equal('homes');
    expect(english.nounName({ other: '', scale: 1e6 })).to.equal('Value');
    expect(english.unitName({ other: 'deaths', per: '100000' })).to.equal('deaths per 100,000');
    expect(english.unitName({ other: 'deaths', per: '1000000 people' })).to.equal('deaths per 1,000,000 people');
  });
});

describe('a figure at a value axis, whose top tick states the unit', () => {
  const PLAIN: readonly (readonly [q: PublishedQuantity, unit: Unit | undefined, text: string])[] = [
    [{ value: 14200 }, HOMES, '14,200'],
    [{ value: 0 }, POUNDS, '0'],
    [{ value: 59.7 }, PERCENT, '59.7'],
    [{ value: -3, decimals: 1 }, PERCENT, '−3.0'],
    [{ value: 5 }, POUNDS, '5'],
    [{ value: -5.5 }, POUNDS, '−5.50'],
    [{ value: 5.5, decimals: 1 }, POUNDS, '5.50'],
    [{ value: 17.9 }, { ...POUNDS, scale: 1e6 }, '17.9'],
    [{ value: 2.6 }, { other: 'deaths', per: '100,000 people' }, '2.6'],
    [{ value: 6000, comparator: '>' }, HOMES, 'over 6,000'],
    [{ value: 30, comparator: '~' }, PERCENT, 'about 30'],
    [{ low: 5, high: 6.5 }, POUNDS, '5 to 6.50'],
    [{ value: 0, roundsToZero: true }, HOMES, 'rounds to 0'],
    [{}, PERCENT, 'no figure given'],
    [{ value: 4, confidentiality: 'C' }, PERCENT, 'withheld'],
  ];
  for (const [q, unit, text] of PLAIN)
    it(`${JSON.stringify(q)} is ${text}`, () => {
      expect(english.plain(q, { unit })).to.equal(text);
    });
});

describe('a figure with little room', () => {
  const BRIEF: readonly (readonly [q: PublishedQuantity, unit: Unit | undefined, text: string, exact?: string])[] = [
    [{ value: 148200000 }, POUNDS, '£148.2m'],
    [{ value: 148234567 }, POUNDS, '£148.2m', '£148,234,567'],
    [{ value: 9123456 }, POUNDS, '£9.12m', '£9,123,456'],
    [{ value: 31000000 }, POUNDS, '£31m'],
    [{ value: -1350000000 }, POUNDS, '−£1.35bn'],
    [{ value: 2.2e12 }, { other: 'dollars', currency: 'USD' }, '$2.2tn'],
    [{ value: 12.5 }, { ...POUNDS, scale: 1e6 }, '£12.5m'],
    [{ value: 1250 }, { ...POUNDS, scale: 1e6 }, '£1.25bn'],
    [{ value: 70460000, comparator: '>' }, POUNDS, 'over £70.4m', 'over £70,460,000'],
    [{ value: 999999 }, POUNDS, '£999,999'],
    [{ value: 0 }, POUNDS, '£0'],
    [{ low: 1e6, high: 2e6 }, POUNDS, '£1,000,000 to £2,000,000'],
    [{ value: 2500000 }, HOMES, '2,500,000'],
    [{ value: 4e6, confidentiality: 'C' }, POUNDS, 'withheld'],
  ];
  for (const [q, unit, text, exact = text] of BRIEF)
    it(`${JSON.stringify(q)} is ${text}`, () => {
      expect([english.brief(q, { unit }), english.brief(q, { unit }, true)]).to.deep.equal([text, exact]);
    });
});

describe('the ticks of an axis', () => {
  const ticks = (values: readonly number[], unit?: Unit) =>
    values.map((value, index) =>
      english.tick(value, unit, { isTop: index === values.length - 1, size: Math.max(...values.map(Math.abs)) }),
    );
  it('have the scale of the largest from a million on, which the top one names', () => {
    expect(ticks([0, 5e11, 2.5e12], POUNDS)).to.deep.equal(['0', '0.5', '£2.5tn']);
    expect(ticks([0, 1e7, 2e7], HOMES)).to.deep.equal(['0', '10', '20 million']);
    expect(ticks([-2e6, 0, 1e6], POUNDS)).to.deep.equal(['−2', '0', '£1m']);
  });
  it('keep the scale that the unit has, and have none below a million', () => {
    expect(ticks([0, 10, 20], { ...POUNDS, scale: 1e6 })).to.deep.equal(['0', '10', '£20 million']);
    expect(ticks([0, 500000], POUNDS)).to.deep.equal(['0', '£500,000']);
    expect(ticks([0, 50], PERCENT)).to.deep.equal(['0', '50%']);
    expect(ticks([0, 5000])).to.deep.equal(['0', '5,000']);
  });
  it('have the symbol of a unit at the top one, and no name', () => {
    expect(ticks([0, 10, 20], { other: '°C' })).to.deep.equal(['0', '10', '20 °C']);
    expect(ticks([0, 50], { other: 'km/h' })).to.deep.equal(['0', '50 km/h']);
    expect(ticks([0, 50], { other: 'µg/m³' })).to.deep.equal(['0', '50 µg/m³']);
    expect(ticks([0, 600], { other: 'Mt CO2e' })).to.deep.equal(['0', '600 Mt CO2e']);
    expect(ticks([0, 50], HOMES)).to.deep.equal(['0', '50']);
  });
  it('have the decimals of the distance between two, but for zero', () => {
    const stepped = (step: number, values: readonly number[], unit?: Unit) =>
      values.map((value, index) =>
        english.tick(value, unit, { isTop: index === values.length - 1, size: Math.max(...values), step }),
      );
    expect(stepped(0.5, [0, 0.5, 1, 1.5])).to.deep.equal(['0', '0.5', '1.0', '1.5']);
    expect(stepped(0.2, [0.6, 0.8, 1], PERCENT)).to.deep.equal(['0.6', '0.8', '1.0%']);
    expect(stepped(5e5, [0, 5e5, 1e6, 1.5e6])).to.deep.equal(['0', '0.5', '1.0', '1.5 million']);
    expect(stepped(5e5, [0, 5e5, 1e6], POUNDS)).to.deep.equal(['0', '0.5', '£1.0m']);
    expect(stepped(1, [0, 1, 2], { ...POUNDS, scale: 1e6 })).to.deep.equal(['0', '1', '£2 million']);
    expect(stepped(0.5, [0, 0.5, 1], POUNDS)).to.deep.equal(['0', '0.50', '£1.00']);
    expect(stepped(0.1 + 0.2, [0, 0.3, 0.6])).to.deep.equal(['0', '0.3', '0.6']);
  });
});

describe('a headline in pieces', () => {
  it('sets qualifier, number and unit apart', () => {
    expect(english.pieces({ value: 6000, comparator: '>' }, { unit: HOMES })).to.deep.equal({
      before: 'over',
      number: '6,000',
      after: 'homes',
    });
  });

  it('has a number alone where nothing else is said', () => {
    expect(english.pieces({ value: 12.5 }, { unit: PERCENT })).to.deep.equal({
      before: undefined,
      number: '12.5%',
      after: undefined,
    });
    expect(english.pieces({}, { unit: HOMES })).to.deep.equal({ number: 'no figure given' });
  });
});

describe('what is said of a figure beside its number', () => {
  const STATUSES: readonly (readonly [q: PublishedQuantity, said: readonly string[]])[] = [
    [{ value: 1 }, []],
    [{ value: 1, status: ['A'] }, []],
    [{ value: 1, status: ['P'] }, ['provisional']],
    [{ value: 1, status: ['E'] }, ['estimated']],
    [{ value: 1, status: ['F'] }, ['forecast']],
    [{ value: 1, status: ['I'] }, ['imputed']],
    [{ value: 1, status: ['B'] }, ['break in series']],
    [{ value: 1, status: ['D'] }, ['definition differs']],
    [{ value: 1, status: ['U'] }, ['low reliability']],
    [{ value: 1, status: ['W'] }, ['includes another category']],
    [{ value: 1, status: ['P', 'B'] }, ['provisional', 'break in series']],
    [{ value: 1, revised: true }, ['revised']],
    [{ value: 1, status: ['P'], revised: true }, ['provisional', 'revised']],
    [{ missing: 'not-collected', status: ['L'] }, []],
    [{ status: ['P'], confidentiality: 'C' }, []],
  ];
  for (const [q, said] of STATUSES)
    it(`of ${JSON.stringify(q)} is ${said.length ? said.join(' and ') : 'nothing'}`, () => {
      expect(english.statuses(q)).to.deep.equal(said);
    });
});

describe('a revision', () => {
  it('says what the figure was, when that was published, and why it changed', () => {
    const revision = { previous: { value: 5800 }, published: '2021-05-03', reason: 'late returns' };
    expect(english.revision({ value: 6000, revision }, { unit: HOMES })).to.equal(
      'revised from 5,800 homes (published on 3 May 2021): late returns',
    );
    const published = (text: string) => english.revision({ value: 6000, revision: { published: text } }, {});
    expect(published('2024-01')).to.equal('revised (published in January 2024)');
    expect(published('2024')).to.equal('revised (published in 2024)');
  });

  it('says as much as is known', () => {
    expect(english.revision({ value: 1, revision: {} }, {})).to.equal('revised');
    expect(english.revision({ value: 1, revision: { reason: 'late returns' } }, {})).to.equal('revised: late returns');
    expect(english.revision({ value: 1, revision: { previous: {} } }, {})).to.equal('revised from no figure given');
    expect(english.revision({ value: 1 }, {})).to.equal(undefined);
  });
});

describe('nothing', () => {
  it('has no scale, unless it has decimals', () => {
    const unit = { other: 'tonnes', scale: 1000 } as const;
    expect(english.quantity({ value: 0 }, { unit })).to.equal('0 tonnes');
    expect(english.quantity({ value: 1 }, { unit })).to.equal('1 thousand tonnes');
    expect(english.quantity({ value: 0 }, { unit, decimals: 1 })).to.equal('0.0 thousand tonnes');
    expect(english.quantity({ value: 0, comparator: '>' }, { unit })).to.equal('over 0 thousand tonnes');
  });
});

describe('a share', () => {
  const SHARES: readonly (readonly [q: PublishedQuantity, text: string])[] = [
    [{ value: 0 }, '0%'],
    [{ value: 0.004 }, 'under 0.1%'],
    [{ value: 0.04 }, 'under 0.1%'],
    [{ value: 0.1 }, '0.1%'],
    [{ value: 0.44 }, '0.4%'],
    [{ value: 12.5 }, '13%'],
    [{ value: 50 }, '50%'],
    [{ value: 98.7 }, '99%'],
    [{ value: 99.44 }, '99.4%'],
    [{ value: 99.96 }, '99.9%'],
    [{ value: 99.999999 }, '99.9%'],
    [{ value: 100 }, '100%'],
    [{ value: 100.004 }, '100.1%'],
    [{ value: 110 }, '110%'],
    [{ value: 312.4 }, '312%'],
    [{ value: 100.4 }, '100.4%'],
    [{ value: -3.2 }, '−3%'],
    [{ value: 60.7, comparator: '>' }, 'over 60%'],
    [{ value: 60.2, comparator: '<' }, 'under 61%'],
    [{ value: 99.96, comparator: '>' }, 'over 99.9%'],
    [{ value: 0.04, comparator: '<' }, 'under 0.1%'],
    [{ value: 60.7, comparator: '~' }, 'about 61%'],
    [{ low: 12.6, high: 45.2 }, '12% to 46%'],
  ];
  for (const [q, text] of SHARES)
    it(`of ${JSON.stringify(q)} is ${text}`, () => {
      expect(english.share(q)).to.equal(text);
    });
});
