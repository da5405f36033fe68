import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseFigure, type FigureData } from '../../../src/figure/data.js';
import { layoutFigure, type FigureLayout } from '../../../src/figure/layout.js';
import type { Mark, Run } from '../../../src/marks/mark.js';
import { rowsOf } from '../../../src/parts/table-layout.js';
import { english } from '../../../src/words/index.js';

const lay = (data: Partial<FigureData>): FigureLayout =>
  layoutFigure(parseFigure({ title: 'Homes insulated', value: null, ...data }).data!, english);

const marksOf = ({ scenes }: FigureLayout): readonly Mark[] => scenes.flatMap(({ marks }) => marks);
const runOf = (layout: FigureLayout): Run | undefined => marksOf(layout).find((mark) => mark.type === 'run');
/** The path of the trend line. */
const pathOf = (layout: FigureLayout): string | undefined => runOf(layout)?.d;
/** The dots of the trend: id, row, and position in per cent. */
const dotsOf = (layout: FigureLayout): string[] =>
  marksOf(layout).flatMap((mark) =>
    mark.type === 'dot' ? `${mark.id} ${mark.row}: ${Math.round(mark.x * 100)} ${Math.round(mark.y * 100)}` : [],
  );
/** The names of both ends of the trend, with their values. */
const endsOf = ({ scenes }: FigureLayout): string[] =>
  scenes.flatMap(({ labels }) => labels.map(({ text, strong = '' }) => `${text}: ${strong}`));
/** The rows of the table: name and figure. */
const rowTexts = ({ table }: FigureLayout): string[][] => rowsOf(table).map(({ name, cells }) => [name, ...cells]);

describe('the layout of a figure', () => {
  it('says in one sentence what was published', () => {
    expect(lay({ value: '>6000', unit: 'gangs', period: '2021' }).sentence).to.equal(
      'Homes insulated: over 6,000 gangs in 2021.',
    );
  });

  it('says of a thing that was named that no figure is given, and never zero', () => {
    const { sentence, pieces } = lay({ unit: 'homes' });
    expect(sentence).to.equal('Homes insulated: no figure given.');
    expect(pieces).to.deep.equal({ number: 'no figure given' });
    expect(lay({ unit: 'homes' }).hasValue).to.equal(false);
    expect(lay({ value: 0, unit: 'homes' }).sentence).to.equal('Homes insulated: 0.');
    expect(lay({ value: 0, unit: 'homes' }).hasValue).to.equal(true);
  });

  it('sets the same figure large that the sentence says', () => {
    expect(lay({ value: '~4000', unit: 'visitors', period: '2021-07-31' })).to.deep.include({
      pieces: { before: 'about', number: '4,000', after: 'visitors' },
      when: 'on 31 July 2021',
      sentence: 'Homes insulated: about 4,000 visitors on 31 July 2021.',
    });
  });

  it('compares with an earlier figure without a time on the word of its document', () => {
    const previous = { value: 41900 } as FigureData['previous'];
    const { sentence, frame } = lay({ value: 48200, unit: 'GBP', period: '2026-03', previous });
    expect(sentence).to.equal('Homes insulated: £48,200 in March 2026, up £6,300 (15.0%) on the figure before.');
    expect(frame.notes.map(String)).to.deep.equal(['Earlier figure: £41,900']);
    const part = lay({ value: 48200, period: '2026-03', asOf: '2026-03-10', previous });
    expect(part.sentence).to.include('Not compared with the figure before: part of a month.');
  });

  it('says nothing of a withheld figure', () => {
    const layout = lay({
      value: { value: 1437, confidentiality: 'C' },
      previous: { period: '2020', value: 1200 },
      period: '2021',
    });
    expect(layout.sentence).to.equal(
      'Homes insulated: withheld, in 2021. Not compared with 2020: a figure is withheld.',
    );
    expect(JSON.stringify(layout)).to.not.include('437');
  });

  it('says what was said of the number', () => {
    expect(lay({ value: '14200 [p]', period: '2021' }).when).to.equal('in 2021, provisional');
    expect(lay({ value: '14200 [p] [r]' }).when).to.equal('provisional, revised');
  });
});

describe('when a figure holds', () => {
  it('is not after its period', () => {
    const when = (period: string, asOf: string) =>
      layoutFigure(parseFigure({ title: 'Homes', value: 5, period, asOf }).data!, english).when;
    expect(when('2021', '2023-01-15')).to.equal('in 2021');
    expect(when('2020/21', '2023-01-15')).to.equal('2020/21');
    expect(when('2020/21', '2020-12-31')).to.equal('2020/21, up to 31 December 2020');
  });

  const WHEN: readonly (readonly [data: Partial<FigureData>, when: string])[] = [
    [{}, ''],
    [{ period: '2021' }, 'in 2021'],
    [{ period: '2018/2022' }, 'from 2018 to 2022'],
    [{ period: '2018/..' }, 'since 2018'],
    [{ period: '2018/..', span: '2018/2022' }, 'since the campaign began in 2018'],
    [{ period: '2019/..', span: '2018/2022' }, 'since 2019'],
    [
      { period: '2018/..', span: '2018/2022', asOf: '2021-07-31' },
      'since the campaign began in 2018, up to 31 July 2021',
    ],
    [{ asOf: '2021-07' }, 'up to July 2021'],
    [{ period: '2021', asOf: '2021-12-31' }, 'in 2021'],
    [{ period: '2021', asOf: '2018/..' }, 'in 2021'],
    [{ period: '2024/25' }, '2024/25'],
    [{ period: '2024/25', yearStart: '04-01' }, 'in 2024/25'],
  ];
  for (const [data, when] of WHEN)
    it(`with ${JSON.stringify(data)} is "${when}"`, () => {
      expect(lay({ value: 1, ...data }).when).to.equal(when);
    });
});

describe('the change of a figure', () => {
  it('is from the figure before that was given', () => {
    const { changes, sentence } = lay({ value: 14200, period: '2021', previous: { period: '2020', value: 12300 } });
    expect(changes[0]?.long()).to.equal('up 1,900 (15.4%) on 2020');
    expect(sentence).to.equal('Homes insulated: 14,200 in 2021, up 1,900 (15.4%) on 2020.');
  });

  it('is from the period before among the observations, where none was given', () => {
    const observations = [
      { period: '2019', value: 13100 },
      { period: '2020', value: 12300 },
    ];
    expect(lay({ value: 14200, period: '2021', observations }).changes[0]?.long()).to.equal('up 1,900 (15.4%) on 2020');
    expect(lay({ value: 14200, period: '2022', observations }).changes[0]?.long()).to.equal(
      'up 1,900 (15.4%) on 2020; no figure for 2021',
    );
    expect(lay({ value: 14200, observations }).changes).to.deep.equal([]);
  });

  it('is none for a part of a year, and says why in a sentence of its own', () => {
    const { changes, sentence } = lay({
      value: 7400,
      period: '2022',
      asOf: '2022-06',
      previous: { period: '2021', value: 14200 },
    });
    expect(changes[0]?.refused).to.equal(true);
    expect(changes[0]?.direction).to.equal(undefined);
    expect(sentence).to.equal('Homes insulated: 7,400 so far in 2022, to June. Not compared with the whole of 2021.');
  });

  it('is there for a part of a year where the year before came equally far', () => {
    const previous = { period: '2021', value: 7100, through: '2021-06' };
    expect(lay({ value: 7400, period: '2022', asOf: '2022-06', previous }).changes[0]?.long()).to.match(
      /^up 300 \(4\.2%\) on 2021 to June/,
    );
  });

  it('is absent where there is nothing to compare with', () => {
    expect(lay({ value: 14200, period: '2021' }).changes).to.deep.equal([]);
    // Since a day: the year before it is of another length.
    const observations = [{ period: '2017', value: 900 }];
    expect(lay({ value: 14200, period: '2018/..', kind: 'cumulative', observations }).changes).to.deep.equal([]);
  });

  it('writes a fall with the minus sign and never with a hyphen', () => {
    const { changes } = lay({ value: -1100, period: '2021', previous: { period: '2020', value: 400 } });
    expect(changes[0]?.short).to.deep.equal(['−1,500']);
    expect(lay({ value: -1100 }).pieces.number).to.equal('−1,100');
  });
});

describe('the chip of a change in the narrowest charts', () => {
  const briefOf = (data: Partial<FigureData>): string | undefined => lay(data).changes[0]?.brief?.();

  it('has the per cent alone, and the earlier period without the year of the figure', () => {
    const quarters = { value: 1.24, period: '2024-Q3', previous: { period: '2024-Q2', value: 1.31 }, unit: 'TEU' };
    expect(briefOf(quarters)).to.equal('5.3% on Q2');
    expect(briefOf({ ...quarters, previous: { period: '2023-Q3', value: 1.31 } })).to.equal('5.3% on Q3 2023');
    expect(briefOf({ value: 46, period: '2024-09', previous: { period: '2024-08', value: 48 } })).to.equal(
      '4.2% on Aug',
    );
    expect(briefOf({ value: 5, period: '2024', previous: { period: '2023', value: 4 } })).to.equal('25% on 2023');
  });

  it('has the size if there is no per cent', () => {
    const share = { value: 89.7, unit: '%', period: '2024-Q3', previous: { period: '2024-Q2', value: 91 } };
    expect(briefOf(share)).to.equal('1.3 points on Q2');
    expect(briefOf({ ...share, previous: { period: '2024-Q2', value: 89.7 } })).to.equal('unchanged on Q2');
  });
});

describe('the chip of a change', () => {
  const chipOf = (data: Partial<FigureData>): string | undefined =>
    lay({ period: '2021', ...data }).changes[0]?.chip?.();
  const from = (value: FigureData['value']): Partial<FigureData> => ({ previous: { period: '2020', value } });

  it('gives its size, which an arrow completes', () => {
    expect(chipOf({ value: 14200, ...from(12300) })).to.equal('1,900 (15.4%) on 2020');
    expect(chipOf({ value: 12300, ...from(14200) })).to.equal('1,900 (13.4%) on 2020');
    expect(chipOf({ value: 12300, ...from(12300) })).to.equal('unchanged on 2020');
    expect(chipOf({ value: 900, ...from(0) })).to.equal('900 on 2020');
    expect(chipOf({ value: 90, unit: '%', ...from(89) })).to.equal('1 point on 2020');
    expect(chipOf({ value: '<5000', ...from(6000) })).to.equal('over 1,000 (over 16.6%) on 2020');
    const euros = { other: 'euro', currency: 'EUR', scale: 1e6 } as const;
    expect(chipOf({ value: 12.5, unit: euros, decimals: 1, ...from(11) })).to.equal('€1.5 million (13.6%) on 2020');
  });

  it('states both ways where the direction is not known, since it has no arrow', () => {
    expect(chipOf({ value: '5000..6000', ...from(5500) })).to.equal('between 500 lower and 500 higher than 2020');
  });

  it('has the short name of the period', () => {
    const previous = { period: '2021-07', value: 5 };
    expect(chipOf({ value: 9, period: '2021-08', previous })).to.equal('4 (80%) on Jul 2021');
  });

  it('is absent where only a sentence tells the change, or why there is none', () => {
    expect(chipOf({ value: 14200, ...from(null) })).to.equal(undefined);
    expect(chipOf({ value: '52 (49..55)', ...from('50 (47..53)') })).to.equal(undefined);
    expect(chipOf({ value: '58 (56..60)', unit: '%', ...from('47 (44..50)') })).to.equal('11 points on 2020');
  });
});

describe('the trend of a figure', () => {
  const years = (...values: (number | null)[]): FigureData['observations'] =>
    values.map((value, i) => ({ period: String(2018 + i), value }));

  // A leap year is a little longer than others, so three years' ends are not quite even.
  it('is a line from its lowest to its highest value, with its ends named', () => {
    const layout = lay({ unit: '%', observations: years(77.6, 80, 79.5) });
    expect(pathOf(layout)).to.equal('M0,100L49.93,0L100,20.83');
    expect(endsOf(layout)).to.deep.equal(['2018: 77.6%', '2020: 79.5%']);
  });

  it('is one mark whose points are the rows of the table', () => {
    const run = runOf(lay({ observations: years(5, 10, null, 5) }));
    expect(run?.id).to.equal('/observations');
    expect(Array.from(run?.rows ?? [])).to.deep.equal([0, 1, 2, 3]);
    expect(Array.from(run?.ys ?? [])).to.deep.equal([1, 0, NaN, 1]);
    expect(Array.from(run?.xs ?? [], (x) => Math.round(x * 100))).to.deep.equal([0, 33, 67, 100]);
  });

  it('of thousands of days is thinned in its path, and each day remains a point', () => {
    const day = (index: number): string => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
    const observations = Array.from({ length: 9000 }, (_, index) => ({ period: day(index), value: index % 7 }));
    const run = runOf(lay({ observations }));
    expect(run?.xs).to.have.lengthOf(9000);
    expect(run?.d.match(/[ML]/g)).to.have.lengthOf.below(8200);
  });

  it('with gaps has a dot for each point that stands alone, and up to 150 of them', () => {
    const everySecond = (length: number): (number | null)[] =>
      Array.from({ length }, (_, index) => (index % 2 ? null : 5 + index));
    expect(dotsOf(lay({ observations: years(...everySecond(301)) }))).to.have.lengthOf(151);
    expect(dotsOf(lay({ observations: years(...everySecond(303)) }))).to.deep.equal(['/observations/302 302: 100 0']);
  });

  it('says its scale, unless that includes zero', () => {
    const notesOf = (...values: number[]): readonly string[] =>
      lay({ unit: '%', observations: years(...values) }).frame.notes;
    expect(notesOf(77.6, 80, 84.5)).to.deep.equal(['The line runs from 77.6% to 84.5%, not from zero.']);
    expect(notesOf(-9, -5)).to.deep.equal(['The line runs from −9% to −5%, not from zero.']);
    expect(notesOf(0, 5)).to.deep.equal([]);
    expect(notesOf(-5, 0)).to.deep.equal([]);
    expect(notesOf(-5, 5)).to.deep.equal([]);
    expect(notesOf(5, 5)).to.deep.equal([]);
  });

  it('has a line at each end of its scale, and one at zero between them', () => {
    const ticksOf = (...values: number[]): unknown[] | undefined =>
      lay({ observations: years(...values) }).scenes[0]?.y?.ticks.map(({ position, text, zero }) => [
        position,
        text,
        !!zero,
      ]);
    expect(ticksOf(5, 10)).to.deep.equal([
      [0, '10', false],
      [1, '5', false],
    ]);
    expect(ticksOf(-5, 15)).to.deep.equal([
      [0, '15', false],
      [0.75, '0', true],
      [1, '−5', false],
    ]);
    expect(ticksOf(5, 5)).to.deep.equal([]);
  });

  it('is level in the middle where all values are equal', () => {
    expect(pathOf(lay({ observations: years(5, 5) }))).to.equal('M0,50L100,50');
    expect(pathOf(lay({ observations: years(0, 0) }))).to.equal('M0,50L100,50');
  });

  it('has an earlier figure once that is in the trend too, in a table of all figures', () => {
    const observations = [
      { period: '2019', value: 9 },
      { period: '2020', value: 10 },
    ];
    const rowsWith = (value: number): string[] => {
      const { numbers } = lay({ value: 12, period: '2021', previous: { period: '2020', value }, observations });
      return rowsOf(numbers).map(({ name, cells: [figure] }) => `${name}: ${figure}`);
    };
    expect(rowsWith(10)).to.deep.equal(['2019: 9', '2020: 10', '2021: 12']);
    expect(rowsWith(11)).to.deep.equal(['2020: 11', '2019: 9', '2020: 10', '2021: 12']);
  });

  it('holds the largest numbers', () => {
    expect(pathOf(lay({ observations: years(-1.7e308, 0, 1.7e308) }))).to.equal('M0,100L49.93,50L100,0');
  });

  it('breaks where a figure is missing, and has dots at the latest that is known and at those that stand alone', () => {
    const layout = lay({ observations: years(5, 10, null, 5, null, 5, 10, null) });
    expect(pathOf(layout)).to.equal('M0,100L14.27,0M42.86,100ZM71.41,100L85.73,0');
    expect(dotsOf(layout)).to.deep.equal(['/observations/3 3: 43 100', '/observations/6 6: 86 0']);
    expect(endsOf(layout)).to.deep.equal(['2018: 5', '2025: ']);
  });

  it('leads from one day to the next, however far apart they are, unless one of a regular series is missing', () => {
    const days = (...periods: string[]) =>
      pathOf(lay({ observations: periods.map((period, i) => ({ period, value: i % 2 })) }));
    expect(days('2019-03-31', '2020-03-31', '2021-03-31')).to.match(/^M0,100L[\d.]+,0L100,100$/);
    expect(days('2021-01-01', '2021-01-02', '2021-01-03', '2021-01-05')).to.match(/^M[^M]+L[^M]+L[^M]+M100,0Z$/);
  });

  it('breaks where the series does, and a note says so', () => {
    const layout = lay({
      observations: [
        { period: '2018', value: 0 },
        { period: '2019', value: 10 },
        { period: '2020', value: '4 [b]' },
        { period: '2021', value: 5 },
      ],
    });
    expect(pathOf(layout)).to.equal('M0,100L33.3,0M66.7,60L100,50');
    expect(dotsOf(layout)).to.deep.equal(['/observations/3 3: 100 50']);
    expect(layout.frame.notes).to.deep.equal(['2020: break in series']);
    expect(rowTexts(layout)[2]).to.deep.equal(['2020', '4, break in series']);
  });

  it('gives no change across a break among its figures', () => {
    const observations = [
      { period: '2018', value: 5 },
      { period: '2019', value: '9 [b]' },
    ];
    const changeOf = (more: Partial<FigureData>): string | undefined =>
      lay({ observations, ...more }).changes[0]?.long();
    const none = 'Not compared with 2018: break in series.';
    expect(changeOf({ value: 9, period: '2019' })).to.equal(none);
    expect(changeOf({ value: 9, period: '2020', previous: { period: '2018', value: 5 } })).to.equal(none);
    expect(changeOf({ value: 12, period: '2020' })).to.equal('up 3 (33.3%) on 2019');
  });

  const pathThrough = (...periods: string[]): string | undefined =>
    pathOf(lay({ observations: periods.map((period) => ({ period, value: 5 })) }));

  it('stands where its time is, and leaves the place of periods that nobody published empty', () => {
    expect(pathThrough('2011', '2012', '2015', '2016', '2021')).to.equal('M0,50L10.02,50M39.99,50L50.01,50M100,50Z');
    // 28 days of 120.
    expect(pathThrough('2021-01', '2021-02', '2021-05')).to.equal('M0,50L23.33,50M100,50Z');
    // 366 days of 1,096.
    expect(pathThrough('2017/2019', '2017/2020', '2017/2022')).to.equal('M0,50L33.39,50L100,50');
  });

  it('is one line through months that are regularly far apart', () => {
    expect(pathThrough('2023-03', '2023-09', '2024-03', '2024-09')).to.not.match(/M.*M/);
    expect(pathThrough('2023-03', '2023-09', '2024-03', '2025-03', '2025-09')).to.match(/M.*M/);
  });

  it('stands by the day where its periods are of several kinds, without a gap', () => {
    // 31 December 2020, then 90, 181 and 365 days later.
    expect(pathThrough('2020', '2021-Q1', '2021-Q2', '2021-12')).to.equal('M0,50L24.66,50L49.59,50L100,50');
  });

  it('stands evenly where a period is no time of the calendar, has no end, or holds the next', () => {
    expect(pathThrough('2018', '2019/20', '2024')).to.equal('M0,50L50,50L100,50');
    expect(pathThrough('2010/..', '2019/..', '2020/..')).to.equal('M0,50L50,50L100,50');
    expect(pathThrough('2018/2022', '2019', '2020')).to.equal('M0,50L50,50L100,50');
  });

  it('is not drawn of one figure, or of none', () => {
    expect(lay({ value: 5 }).scenes).to.deep.equal([]);
    expect(lay({ observations: years(5) }).scenes).to.deep.equal([]);
    expect(lay({ observations: years(5, null, null) }).scenes).to.deep.equal([]);
  });

  it('has a table with every figure and what was said of it', () => {
    const layout = lay({
      unit: 'homes',
      observations: [
        { period: '2019', value: '>13100' },
        { period: '2020', value: null },
        { period: '2021', value: '14200 [p]' },
      ],
    });
    expect(layout.table.heads).to.deep.equal(['Period', 'Homes']);
    expect(rowTexts(layout)).to.deep.equal([
      ['2019', 'over 13,100'],
      ['2020', 'no figure given'],
      ['2021', '14,200, provisional'],
    ]);
    expect(lay({ value: 5 }).table.length).to.equal(0);
  });

  it('has annotations in the table, and in notes with the words of their periods', () => {
    const layout = lay({
      value: 5,
      unit: 'homes',
      period: '2021-Q2',
      observations: [
        { period: '2021-Q1', value: 4 },
        { period: '2021-Q2', value: 5 },
      ],
      annotations: [{ at: { period: '2021-Q1' }, text: 'New count' }],
    });
    expect(layout.table.heads).to.deep.equal(['Period', 'Homes', 'Annotation']);
    expect(rowTexts(layout)).to.deep.equal([
      ['Q1 2021', '4', 'New count'],
      ['Q2 2021', '5', ''],
    ]);
    expect(layout.frame.notes).to.include('Q1 2021: New count');
  });
});

describe('the bar of a target', () => {
  it('ends before the edge of the chart if the figure has no upper bound', () => {
    const bar = lay({ value: '>93', target: 50 }).scenes[0]?.marks.find(
      (mark) => mark.type === 'rect' && mark.certainty === 'least',
    );
    expect(bar?.type === 'rect' && Math.round(bar.width * 1000) / 1000).to.equal(0.93);
  });
});

describe('the width of a number', () => {
  it('is that of its longest word in a wide and bold font', () => {
    const widthOf = (value: FigureData['value']): number => Math.round(lay({ value }).numberWidth * 10) / 10;
    expect(widthOf(5)).to.equal(0.7);
    expect(widthOf('5000..6000')).to.equal(3.3);
    expect(widthOf(123456789012345)).to.equal(12.4);
  });
});

describe('what stands around a figure', () => {
  it('are its title, notes, description and sources, each once', () => {
    const { frame } = lay({
      value: { value: 1, note: 'Counted twice.', source: 'Survey' },
      subtitle: 'In all regions',
      description: 'How homes were counted.',
      note: 'One note.',
      notes: ['Another note.'],
      source: { name: 'Survey', url: 'https://example.org/', date: '2022-07-25' },
    });
    expect(frame).to.deep.include({
      title: 'Homes insulated',
      subtitle: 'In all regions',
      description: 'How homes were counted.',
    });
    expect([...frame.notes].sort()).to.deep.equal(['Another note.', 'Counted twice.', 'One note.']);
    expect(frame.sources).to.deep.equal([
      { before: 'Source: ', name: 'Survey', url: 'https://example.org/', after: ', 25 July 2022' },
      { before: 'Source: ', name: 'Survey', url: undefined, after: '' },
    ]);
  });

  it('say a note once, wherever it was given', () => {
    const { frame } = lay({
      value: { value: 1, note: 'Late returns are missing.' },
      note: 'Late returns are missing.',
      notes: ['Late returns are missing.', 'Other note.', 'Other note.'],
    });
    expect(frame.notes).to.deep.equal(['Late returns are missing.', 'Other note.']);
  });

  it('say the base of an index, and what a figure was before it was revised', () => {
    const { frame } = lay({
      value: { value: 112, revision: { previous: 110, published: '2021-05-03', reason: 'late returns' } },
      kind: 'index',
      base: { period: '2015', value: 100 },
    });
    expect(frame.notes).to.deep.equal(['Index 2015 = 100', 'Revised from 110 (published on 3 May 2021): late returns']);
  });

  it('name an earlier figure whose time nobody has written', () => {
    const { data } = parseFigure({ title: 'Recycled', value: '87%', previous: { value: '83%' } });
    expect(layoutFigure(data!, english).frame.notes).to.deep.equal(['Earlier figure: 83%']);
  });

  it('name the language where the document has another than the words', () => {
    expect(lay({ lang: 'cy' }).frame).to.deep.include({ lang: 'en', own: 'cy' });
    expect(lay({ lang: 'en-GB' }).frame.own).to.equal(undefined);
    expect(lay({}).frame.own).to.equal(undefined);
  });
});

describe('figures that are not alike', () => {
  it('stand in the table with their own units, and not on the line', () => {
    const layout = lay({
      value: 6000,
      unit: 'homes',
      kind: 'flow',
      period: '2022',
      observations: [
        { period: '2019', value: 4000 },
        { period: '2020', value: 90000, kind: 'cumulative' },
        { period: '2021', value: 6000, unit: { other: 'euros', currency: 'EUR' } },
        { period: '2022', value: 2000 },
      ],
    });
    // Between the two that are alike nothing is known.
    expect(pathOf(layout)).to.equal('M0,0ZM100,100Z');
    expect(dotsOf(layout)).to.deep.equal(['/observations/0 0: 0 0', '/observations/3 3: 100 100']);
    expect(Array.from(runOf(layout)?.rows ?? [])).to.deep.equal([0, 3]);
    expect(rowTexts(layout).map(([, value]) => value)).to.deep.equal(['4,000', '90,000', '€6,000', '2,000']);
    expect(layout.frame.notes).to.deep.equal([
      'Figures of another kind or unit are not on the line; the table has them all.',
      'The line runs from 2,000 to 4,000, not from zero.',
    ]);
  });

  it('may be compared with one that is not final, and a note says so', () => {
    const { frame } = lay({ value: 6000, period: '2021', previous: { period: '2020', value: '5000 [p]' } });
    expect(frame.notes).to.deep.equal(['2020: provisional']);
  });

  it('are given in a note where they are not compared, since they stand nowhere else', () => {
    const notesOf = (more: Partial<FigureData>): readonly string[] =>
      lay({ value: 7400, unit: 'homes', period: '2022', ...more }).frame.notes;
    const before = { period: '2021', value: '14200 [p]' };
    expect(notesOf({ asOf: '2022-06', previous: before })).to.deep.equal(['2021: 14,200 homes (provisional)']);
    expect(notesOf({ previous: { ...before, unit: 'flats' } })).to.deep.equal(['2021: 14,200 flats (provisional)']);
    expect(notesOf({ previous: { period: '2021', value: 14200 } })).to.deep.equal([]);
    // Nothing is said of a figure that was not given or may not be known, nor beside one.
    expect(notesOf({ previous: { period: '2021', value: null } })).to.deep.equal([]);
    expect(notesOf({ previous: { period: '2021', value: '[c]' } })).to.deep.equal([]);
    expect(notesOf({ value: '[c]', previous: { period: '2021', value: 14200 } })).to.deep.equal([]);
  });

  it('of a per cent say in the head of the table what they are of', () => {
    const observations = [
      { period: '2020', value: 60 },
      { period: '2021', value: 62 },
    ];
    const layout = lay({ value: 62, unit: '% of adults', period: '2021', observations });
    expect(layout.sentence).to.equal('Homes insulated: 62% of adults in 2021, up 2 percentage points on 2020.');
    expect(layout.table.heads).to.deep.equal(['Period', '% of adults']);
    expect(rowTexts(layout)).to.deep.equal([
      ['2020', '60%'],
      ['2021', '62%'],
    ]);
  });
});

describe('several comparisons of a figure', () => {
  const previous = [
    { period: '2021-02', value: 1200 },
    { period: '2020-03', value: 1600 },
  ];

  it('are stated in one sentence, in the order of the document', () => {
    const { sentence, changes } = lay({ value: 1500, period: '2021-03', previous });
    expect(sentence).to.equal(
      'Homes insulated: 1,500 in March 2021, up 300 (25%) on February 2021 and down 100 (6.3%) on March 2020.',
    );
    expect(changes.map(({ direction }) => direction)).to.deep.equal(['up', 'down']);
  });

  it('each have their own reason if there is no change', () => {
    const withheld = { period: '2020-03', value: { value: 1600, confidentiality: 'C' as const } };
    const { sentence } = lay({ value: 1500, period: '2021-03', previous: [previous[0]!, withheld] });
    expect(sentence).to.equal(
      'Homes insulated: 1,500 in March 2021, up 300 (25%) on February 2021. Not compared with March 2020: a figure is withheld.',
    );
  });

  it('have a reason that they share once', () => {
    const layout = (...values: readonly string[]) =>
      lay({
        value: '1500 [b]',
        period: '2021',
        previous: values.map((value, index) => ({ period: String(2020 - index), value })),
      });
    const { sentence, changes } = layout('1200', '1100');
    expect(sentence).to.equal(
      'Homes insulated: 1,500 (break in series) in 2021. Not compared with 2020 and 2019: break in series.',
    );
    expect(changes.map(({ long }) => long())).to.deep.equal(['Not compared with 2020 and 2019: break in series.']);
    expect(layout('1200', '[c]', '1100').changes.map(({ long }) => long())).to.deep.equal([
      'Not compared with 2020 and 2018: break in series.',
      'Not compared with 2019: a figure is withheld.',
    ]);
  });
});

describe('the change of a figure over a break', () => {
  it('is refused where the time of the break is not known', () => {
    const observations = [
      { period: '2011', value: 10 },
      { period: '2019/2020', value: { value: 50, status: 'B' as const } },
    ];
    expect(lay({ value: 100, period: '2021', observations }).sentence).to.contain(
      'Not compared with 2011: break in series.',
    );
    const before = { period: '2020', value: 10 };
    expect(lay({ value: 100, period: '2021', previous: before, observations }).sentence).to.contain('up 90');
  });
});

describe('the target of a figure', () => {
  const targetOf = (data: Partial<FigureData>) => lay({ unit: 'homes', ...data });
  /** The marks of the small bar: what they are, from where to where, in per cent. */
  const barOf = ({ scenes }: FigureLayout): string[] =>
    scenes
      .filter(({ box }) => box === 'rows')
      .flatMap(({ marks }) =>
        marks.map((mark) =>
          mark.type === 'rect'
            ? `${mark.tone ?? mark.certainty} ${Math.round(mark.x * 100)}–${Math.round((mark.x + mark.width) * 100)}`
            : mark.type === 'rule'
              ? `${mark.role} ${Math.round(mark.x1 * 100)}`
              : mark.type,
        ),
      );

  it('is a share of a value that is to be reached, with a small bar', () => {
    const layout = targetOf({ value: 14200, target: 20000 });
    expect(layout.target).to.equal('71% of the target of 20,000 homes');
    expect(layout.sentence).to.equal('Homes insulated: 14,200. 71% of the target of 20,000 homes.');
    expect(barOf(layout)).to.deep.equal(['track 0–100', 'exact 0–71', 'target 100']);
  });

  it('has no share where the start may be zero or below', () => {
    expect(targetOf({ value: 5, target: 10, baseline: '<=0' }).target).to.equal(
      'below the target of 10 homes, at most 0 at the start',
    );
  });
  it('has no share of a figure below zero, or of one that rounds to zero', () => {
    expect(targetOf({ value: -5, target: 100 }).target).to.equal('below the target of 100 homes');
    expect(targetOf({ value: { value: 0, roundsToZero: true }, target: 100 }).target).to.equal('target: 100 homes');
  });
  it('keeps its statuses, and those of the start', () => {
    expect(targetOf({ value: 20, target: { value: 50, status: 'E' } }).target).to.equal(
      '40% of the target of 50 homes (estimated)',
    );
    expect(targetOf({ value: 30, baseline: { value: 20, status: 'P' }, target: 40 }).target).to.equal(
      '50% of the way from 20 (provisional) to 40 homes',
    );
  });
  it('is reached at the target, and past it if something says that it is to be reached', () => {
    expect(targetOf({ value: 20000, target: 20000 }).target).to.equal('target of 20,000 homes reached');
    const past = targetOf({ value: 25000, target: 20000, polarity: 'up-good' });
    expect(past.target).to.equal('target of 20,000 homes reached');
    expect(barOf(past)).to.deep.equal(['track 0–80', 'exact 0–100', 'target 80']);
    const counted = targetOf({ value: 25000, target: 20000, kind: 'cumulative' });
    expect(counted.target).to.equal('target of 20,000 homes reached');
    const grown = targetOf({ value: 25000, target: 20000, previous: { period: '2020', value: 12000 } });
    expect(grown.target).to.equal('target of 20,000 homes reached');
  });
  it('is only below a figure past it if nothing says so: a response of 8 minutes has not reached a target of 7', () => {
    const past = targetOf({ value: 25000, target: 20000 });
    expect(past.target).to.equal('125% of the target of 20,000 homes');
    expect(barOf(past)).to.deep.equal(['track 0–80', 'exact 0–100', 'target 80']);
    expect(targetOf({ value: '8 min 24 s', target: '7 min', unit: undefined }).target).to.equal(
      '120% of the target of 7 min',
    );
    expect(targetOf({ value: 62, target: 60, unit: '%' }).target).to.equal('2 points above the target of 60%');
    const before = targetOf({ value: 25000, target: 20000, previous: { period: '2020', value: 31000 } });
    expect(before.target).to.equal('125% of the target of 20,000 homes');
  });

  it('is a limit or a bound without a bar', () => {
    const limit = targetOf({ value: 300, target: '<=250', unit: 'days' });
    expect(limit.target).to.equal('above the target of at most 250 days');
    expect(barOf(limit)).to.deep.equal([]);
    expect(targetOf({ value: 240, target: '<=250', unit: 'days' }).target).to.equal(
      'target of at most 250 days reached',
    );
    expect(targetOf({ value: 300, target: 250, polarity: 'up-bad' }).target).to.equal('above the target of 250 homes');
  });

  it('keeps the bound of the figure, and decides nothing that it leaves open', () => {
    const open = targetOf({ value: '>6000', target: 10000 });
    expect(open.target).to.equal('over 60% of the target of 10,000 homes');
    expect(barOf(open)).to.deep.equal(['track 0–100', 'least 0–60', 'target 100']);
    expect(targetOf({ value: 6000, target: '~10000' }).target).to.equal('target: about 10,000 homes');
    expect(targetOf({ value: null, target: 10000 }).target).to.equal('target: 10,000 homes');
    expect(targetOf({ value: '<6000', target: 10000 }).target).to.equal('under 60% of the target of 10,000 homes');
  });

  it('is the end of a way from a baseline, drawn from its start', () => {
    const down = targetOf({ value: 31, baseline: 46, target: 21, unit: 'days', polarity: 'up-bad' });
    expect(down.target).to.equal('60% of the way from 46 to 21 days');
    expect(barOf(down)).to.deep.equal(['track 0–100', 'exact 0–60', 'target 100']);
    const open = targetOf({ value: '<31', baseline: 46, target: 21, unit: 'days' });
    expect(open.target).to.equal('over 60% of the way from 46 to 21 days');
    const back = targetOf({ value: 48, baseline: 46, target: 21, unit: 'days' });
    expect(back.target).to.equal('above the target of 21 days, 46 at the start');
    expect(barOf(back)).to.deep.equal([]);
    expect(targetOf({ value: 20, baseline: 46, target: 21, unit: 'days' }).target).to.equal(
      'target of 21 days reached, 46 at the start',
    );
    expect(targetOf({ value: '~31', baseline: 46, target: 21, unit: 'days' }).target).to.equal(
      'target: 21 days, 46 at the start',
    );
  });

  it('of a per cent is at a distance in percentage points, which rounding never makes 0', () => {
    const layout = targetOf({ value: 84.5, target: 90, unit: '%' });
    expect(layout.target).to.equal('5.5 points below the target of 90%');
    expect(barOf(layout)).to.deep.equal(['track 0–100', 'exact 0–94', 'target 100']);
    expect(targetOf({ value: 89.96, target: 90, unit: '%', decimals: 1 }).target).to.equal(
      'under 0.1 points below the target of 90%',
    );
  });

  it('says nothing of a withheld figure', () => {
    const layout = targetOf({ value: { value: 7100, confidentiality: 'C' }, target: 10000 });
    expect(layout.target).to.equal('target: 10,000 homes');
    expect(JSON.stringify(layout)).to.not.include('71');
    expect(targetOf({ value: 7, target: { value: 4711, confidentiality: 'C' } }).target).to.equal(undefined);
  });
});

describe('the trend of a figure as columns', () => {
  const observations = [
    { period: '2019', value: 10 },
    { period: '2020', value: null },
    { period: '2021', value: 20 },
  ];
  const columns = (more: Partial<FigureData> = {}): string[] =>
    marksOf(lay({ value: 20, observations, trend: 'columns', ...more })).map((mark) =>
      mark.type === 'rect' ? `${mark.id} ${mark.row} ${Math.round((mark.height ?? 0) * 100)}` : mark.type,
    );

  it('begins at zero, and marks a figure that is missing', () => {
    expect(columns()).to.deep.equal(['/observations/0 0 50', 'rule', '/observations/2 2 100']);
    expect(lay({ value: 20, observations, trend: 'columns' }).frame.notes).to.deep.equal([]);
  });

  it('is a line if there are more columns than can be told apart', () => {
    const days = Array.from({ length: 61 }, (_, day) => ({ period: String(1950 + day), value: day + 1 }));
    expect(columns({ observations: days })[0]).to.equal('run');
  });
});
