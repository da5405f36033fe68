import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseFigure, type FigureData } from '../../../src/figure/data.js';
import { layoutFigure } from '../../../src/figure/layout.js';
import { parseProgress } from '../../../src/progress/data.js';
import { englishFigure } from '../../../src/words/en/figure.js';
import { toldBy } from '../rows/told.js';

/** The problems of a figure, with its time, its trend and an earlier figure. */
const problemsOf = (document: Omit<FigureData, 'title'>): readonly unknown[] =>
  toldBy(parseFigure({ title: 'T', ...document }));

const sentenceOf = (document: Omit<FigureData, 'title'>): string => {
  const { data } = parseFigure({ title: 'T', ...document });
  return data ? layoutFigure(data, englishFigure).sentence : '';
};

describe('a headline and its own trend', () => {
  const CASES: readonly (readonly [string, Omit<FigureData, 'title'>, ...string[]])[] = [
    ['agree', { value: 12, period: '2021', observations: [{ period: '2021', value: 12 }] }],
    [
      'contradict each other',
      { value: 12, period: '2021', observations: [{ period: '2021', value: 13 }] },
      'noted headline-differs /value',
    ],
    [
      'agree if the headline is rounded',
      { value: 398.6, period: '2021', observations: [{ period: '2021', value: 398.61 }] },
    ],
    [
      'agree if the headline is a bound',
      { value: '>6000', period: '2021', observations: [{ period: '2021', value: 6012 }] },
    ],
    [
      'contradict each other if the bound excludes the figure',
      { value: '>6000', period: '2021', observations: [{ period: '2021', value: 5900 }] },
      'noted headline-differs /value',
    ],
    ['agree if it is about', { value: '~6000', period: '2021', observations: [{ period: '2021', value: 5900 }] }],
    [
      'are not compared with a figure of another time',
      { value: 1, period: '2021', observations: [{ period: '2020', value: 5 }] },
    ],
    [
      'are not compared with a figure of part of the time',
      { value: 9, period: '2021', observations: [{ period: '2021', value: 5, through: '2021-06' }] },
    ],
    [
      'are not compared with a figure of another unit',
      { value: 9, unit: 'homes', period: '2021', observations: [{ period: '2021', value: 5, unit: '%' }] },
    ],
    [
      'are not compared if one is withheld',
      { value: 9, period: '2021', observations: [{ period: '2021', value: '5 [c]' }] },
    ],
  ];
  for (const [name, document, ...problems] of CASES)
    it(name, () => {
      expect(problemsOf(document)).to.deep.equal(problems);
    });
  it('contradict each other in a measure', () => {
    const measure = { label: 'A', value: 5, period: '2021', observations: [{ period: '2021', value: 6 }] };
    expect(toldBy(parseProgress({ title: 'T', measures: [measure] }))).to.deep.equal([
      'noted headline-differs /measures/0/value',
    ]);
  });
});

describe('the times of a figure', () => {
  it('are reported if the earlier figure is of a later time, which is then stated by itself', () => {
    const document = { value: 5, period: '2021', previous: { period: '2030', value: 9 } };
    expect(problemsOf(document)).to.deep.equal(['noted not-earlier /previous/period']);
    const { data } = parseFigure({ title: 'T', ...document });
    const layout = data && layoutFigure(data, englishFigure);
    expect([layout?.sentence, layout?.frame.notes]).to.deep.equal(['T: 5 in 2021.', ['2030: 9']]);
  });
  it('are reported if the last day lies before the period', () => {
    expect(problemsOf({ value: 5, period: '2021', asOf: '2020-06-30' })).to.deep.equal(['lost period-order /asOf']);
    expect(sentenceOf({ value: 5, period: '2021', asOf: '2020-06-30' })).to.equal('T: 5 in 2021.');
  });
  it('may have a last day after the period', () => {
    expect(problemsOf({ value: 5, period: '2021', asOf: '2022-06-30' })).to.deep.equal([]);
  });
  const READINGS: readonly (readonly [string, Omit<FigureData, 'title'>])[] = [
    [
      'T: 12 in 2013/14, up 2 (20%) on 2012/13.',
      { value: 12, period: '2013/14', previous: { period: '2012/13', value: 10 } },
    ],
    [
      'T: 12 in 2000/01, up 2 (20%) on 1999/00.',
      {
        value: 12,
        period: '2000/2001',
        observations: [
          { period: '1998/1999', value: 9 },
          { period: '1999/2000', value: 10 },
          { period: '2000/2001', value: 12 },
        ],
      },
    ],
    [
      'T: 3.9% in February 2024, up 0.2 percentage points on January 2024.',
      {
        unit: '%',
        kind: 'rate',
        value: 3.9,
        period: '2024-02-01',
        observations: [
          { period: '2024-01-01', value: 3.7 },
          { period: '2024-02-01', value: 3.9 },
        ],
      },
    ],
    [
      'T: 12 on 1 January 2024, up 2 (20%) on 1 January 2023.',
      { kind: 'stock', value: 12, period: '2024-01-01', previous: { period: '2023-01-01', value: 10 } },
    ],
    [
      'T: 12 by 31 March 2021, up 2 (20%) on 28 February 2021.',
      { kind: 'cumulative', value: 12, period: '2021-03-31', previous: { period: '2021-02-28', value: 10 } },
    ],
    [
      'T: 12 from 2018 to 2020, up 2 (20%) on 2018 to 2019.',
      { kind: 'cumulative', value: 12, period: '2018/2020', previous: { period: '2018/2019', value: 10 } },
    ],
  ];
  for (const [sentence, document] of READINGS)
    it(`read "${sentence}"`, () => {
      expect([sentenceOf(document), problemsOf(document)]).to.deep.equal([sentence, []]);
    });
});

it('a figure whose unit has no readable name is drawn without it', () => {
  const unit = { one: 'death', other: true, per: '100,000 people' } as never;
  expect(sentenceOf({ unit, value: 1.3, period: '2021', previous: { period: '2020', value: 442.6 } })).to.equal(
    'T: 1.3 per 100,000 people in 2021, down 441.3 (99.7%) on 2020.',
  );
});
