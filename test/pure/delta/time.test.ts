import { expect } from 'chai';
import { describe, it } from 'node:test';
import { deltaClaims } from '../../../src/delta/claims.js';
import { parseDelta, type DeltaData } from '../../../src/delta/data.js';
import { layoutDelta } from '../../../src/delta/layout.js';
import { englishDelta } from '../../../src/words/en/delta.js';
import { seriesOf } from '../sources/made.js';

type Row = readonly [period: string, value: number];

/** The sentence of one series, and the number of its problems. */
function read(rows: readonly Row[], more: Partial<DeltaData> = {}): string {
  const observations = rows.map(([period, value]) => ({ period, value }));
  const { data, problems } = parseDelta({ title: 'T', series: [{ label: 'T', observations }], ...more });
  if (!data) throw new Error('nothing to draw');
  return `${layoutDelta(data, englishDelta).frame.sentence}${problems.length ? ` ${problems.length} problems` : ''}`;
}

describe('the time of a series', () => {
  const RATE = { unit: '%', kind: 'rate' } as const;
  const SENTENCES: readonly (readonly [rows: readonly Row[], sentence: string, more?: Partial<DeltaData>])[] = [
    [
      [
        ['2012/13', 10],
        ['2013/14', 12],
      ],
      '12 in 2013/14, up 2 (20%) on 2012/13.',
    ],
    [
      [
        ['Baseline', 10],
        ['Midline', 16],
        ['Endline', 12],
      ],
      'Endline: 12, up 2 (20%) on Baseline.',
      { against: 'Baseline' },
    ],
    [
      [
        ['Wave 1', 10],
        ['Wave 2', 16],
      ],
      'Wave 2: 16.',
      { against: 'Wave 2' },
    ],
    [
      [
        ['2009-10', 10],
        ['2010-11', 12],
        ['2011-12', 11],
        ['2012-13', 12],
      ],
      '12 in 2012/13, up 1 (9.1%) on 2011/12.',
    ],
    [
      [
        ['1998-99', 10],
        ['1999/2000', 12],
        ['2000-01', 11],
      ],
      '11 in 2000/01, down 1 (8.3%) on 1999/00.',
    ],
    [
      [
        ['2013/14', 12],
        ['2012/13', 10],
      ],
      '12 in 2013/14, up 2 (20%) on 2012/13.',
    ],
    [
      [
        ['2013/14', 12],
        ['2012/13', 10],
        ['2014/15', 9],
      ],
      '9 in 2014/15, down 3 (25%) on 2013/14.',
    ],
    [
      [
        ['2012/13', 10],
        ['2014/15', 12],
      ],
      '12 in 2014/15, up 2 (20%) on 2012/13.',
    ],
    [
      [
        ['2012/2013', 10],
        ['2014/2015', 12],
      ],
      '2014/2015: 12. Not compared with 2012/2013: the dates are not known. 2 problems',
    ],
    [
      [
        ['2024-01-01', 3.7],
        ['2024-02-01', 3.9],
      ],
      '3.9% in February 2024, up 0.2 percentage points on January 2024.',
      RATE,
    ],
    [
      [
        ['2023-07-01', 3.8],
        ['2023-10-01', 3.9],
      ],
      '3.9% in Q4 2023, up 0.1 percentage points on Q3 2023.',
      RATE,
    ],
    [
      [
        ['2023-01-01', 10],
        ['2024-01-01', 12],
      ],
      '12 in 2024, up 2 (20%) on 2023.',
    ],
    [
      [
        ['2023-01-01', 10],
        ['2024-01-01', 12],
      ],
      '12 on 1 January 2024, up 2 (20%) on 1 January 2023.',
      { kind: 'stock' },
    ],
    [
      [
        ['2021-02-28', 10],
        ['2021-03-31', 12],
      ],
      '12 by 31 March 2021, up 2 (20%) on 28 February 2021.',
      { kind: 'cumulative' },
    ],
    [
      [
        ['2018/2019', 10],
        ['2018/2020', 12],
      ],
      '12 from 2018 to 2020, up 2 (20%) on 2018 to 2019.',
      { kind: 'cumulative' },
    ],
    [
      [
        ['2020-W40', 4],
        ['2020-W41', 10],
        ['2020-Q4', 13],
      ],
      '13 by the end of Q4 2020, up 3 (30%) on week 41 of 2020.',
      { kind: 'cumulative' },
    ],
    [
      [
        ['2018-01/2018-03', 4],
        ['2020-Q4', 10],
      ],
      '10 in Q4 2020, up 6 (150%) on January to March 2018.',
    ],
  ];
  for (const [rows, sentence, more] of SENTENCES)
    it(`of ${rows.map(([period]) => period).join(', ')}${more?.kind ? ` as ${more.kind}` : ''} reads "${sentence}"`, () => {
      expect(read(rows, more)).to.equal(sentence);
    });
});

describe('a series of months by their first days', () => {
  it('has a whole month where `through` is that day too', () => {
    const observations = ['2018-04-01', '2018-05-01', '2018-06-01'].map((period, index) => ({
      period,
      value: index,
      ...(index === 2 && { through: period }),
    }));
    const { data, problems } = parseDelta({ title: 'T', series: [{ label: 'T', observations }] });
    expect(problems).to.deep.equal([]);
    expect(data && layoutDelta(data, englishDelta).frame.sentence).to.equal('2 in June 2018, up 1 (100%) on May 2018.');
  });
});

describe('running totals by one day', () => {
  it('are not compared, however they are written', () => {
    const { data } = parseDelta({
      title: 'T',
      kind: 'cumulative',
      yearStart: '04-01',
      series: [seriesOf('T', ['2015', 1], ['2016-03-31', 100])],
    });
    expect(data && layoutDelta(data, englishDelta).frame.sentence).to.equal('100 by 31 March 2016.');
  });
});

describe('a break in a series with a period that is no date', () => {
  const sentence = (periods: readonly string[]): string | undefined => {
    const observations = periods.map((period, index) => ({ period, value: period === '2012' ? '1 [b]' : index }));
    const { data } = parseDelta({ title: 'T', series: [{ label: 'T', observations }] });
    return data && layoutDelta(data, englishDelta).frame.sentence;
  };
  it('lies between two years wherever it stands', () => {
    expect(sentence(['soon', '2012', '2010'])).to.match(/Not compared with 2010: break in series/);
  });
});

describe('a series with a period that is no date', () => {
  it('may break there between any two of its dates', () => {
    const { data } = parseDelta({
      title: 'T',
      series: [seriesOf('T', ['2018', 1], ['2019', 2], ['2018/2019', '3 [b]'])],
    });
    const claims = data && deltaClaims(data, englishDelta);
    const ofLast = claims?.filter(({ pointers }) => pointers[0] === '/series/0/observations/1');
    expect(ofLast?.map(({ kind, reason }) => [kind, reason])).to.deep.equal([['no-change', 'break']]);
  });
  it('has its dates in order, so that the first is the earliest', () => {
    const rows: readonly Row[] = [
      ['2021', 1],
      ['2015', 5],
      ['2019/2020', 2],
      ['2011', 4],
    ];
    const { data } = parseDelta({
      title: 'T',
      against: 'first',
      series: [{ label: 'T', observations: rows.map(([period, value]) => ({ period, value })) }],
    });
    expect(data && layoutDelta(data, englishDelta).frame.sentence).to.equal('1 in 2021, down 3 (75%) on 2011.');
  });
  const OUT_OF_ORDER: readonly Row[] = [
    ['2019/2020', 1],
    ['2005', 0.9],
    ['2001', 0.5],
  ];
  it('is never compared with a later period', () => {
    expect(read(OUT_OF_ORDER)).to.not.match(/on 2005/);
  });
  it('is drawn although its periods are out of order', () => {
    const { data } = parseDelta({
      title: 'T',
      series: [
        seriesOf('A', ['2020', 1], ['2010', 1]),
        { label: 'B', observations: ['2012/13', '2013/14', '2014/15'].map((period) => ({ period, value: 1 })) },
      ],
    });
    expect(data && layoutDelta(data, englishDelta, { form: 'columns' }).scenes).to.not.be.empty;
  });
  it('is read from the observations that are used', () => {
    const observations = ['about a lot', null, { period: '2013/14', value: 3 }, { period: '2014/15', value: 4 }];
    const { data } = parseDelta({ title: 'T', series: [{ label: 'A', observations }] });
    expect(data && layoutDelta(data, englishDelta).frame.sentence).to.equal('4 in 2014/15, up 1 (33.3%) on 2013/14.');
  });
  it('of a single figure is read as that of the other series', () => {
    const { data, problems } = parseDelta({
      title: 'T',
      series: [seriesOf('A', ['2013/14', 4]), seriesOf('B', ['2012/13', 3], ['2013/14', 6])],
    });
    expect(problems).to.deep.equal([]);
    expect(data && layoutDelta(data, englishDelta).frame.sentence).to.equal(
      'A: 4 in 2013/14. B: 6 in 2013/14, up 3 (100%) on 2012/13.',
    );
    // Of another kind it is read by itself.
    const { data: stock } = parseDelta({
      title: 'T',
      series: [
        { ...seriesOf('A', ['2020-01-01', 4]), kind: 'stock' },
        seriesOf('B', ['2020-01-01', 3], ['2020-02-01', 6]),
      ],
    });
    const first = stock?.series.map(({ observations: [one] }) => one?.period?.text);
    expect(first).to.deep.equal(['2020-01-01', '2020-01']);
  });
});
