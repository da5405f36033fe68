import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Observation } from '../../../../src/contract/observation.js';
import { deltaClaims } from '../../../../src/delta/claims.js';
import { parseDelta, type DeltaData } from '../../../../src/delta/data.js';
import { stepColour, colourSteps } from '../../../../src/delta/forms/colour-steps.js';
import { layoutDelta, type DeltaLayout } from '../../../../src/delta/layout.js';
import { englishDelta } from '../../../../src/words/en/delta.js';

const quarters = (...values: readonly Observation['value'][]): readonly Observation[] =>
  values.map((value, i) => ({ period: `${2020 + Math.floor(i / 4)}-Q${(i % 4) + 1}`, value }));

function lay(observations: readonly Observation[], more: Partial<DeltaData> = {}): DeltaLayout {
  const { data } = parseDelta({ title: 'Calls', unit: 'calls', series: [{ label: 'Calls', observations }], ...more });
  if (!data) throw new Error('nothing to draw');
  return layoutDelta(data, englishDelta, { form: 'heat' });
}
/** Each cell: its row of the table, its place and its colour. */
const cells = ({ scenes: [scene] }: DeltaLayout): string[] =>
  (scene?.marks ?? []).map((mark) =>
    mark.type === 'rect'
      ? [
          mark.quiet ? '-' : mark.row,
          `${Math.floor(mark.x * 4 + 1)}/${Math.floor((mark.y ?? 0) * 2 + 1)}`,
          mark.step ?? mark.tone ?? mark.status,
        ].join(' ')
      : mark.type,
  );
const keys = ({ scenes: [scene] }: DeltaLayout): string[] => (scene?.keys ?? []).map(({ text }) => text);

describe('the steps of colour', () => {
  it('are of one size and end at round numbers', () => {
    expect(colourSteps([{ value: 3 }, { value: 97 }]).edges).to.deep.equal([0, 20, 40, 60, 80, 100]);
    expect(colourSteps([{ value: -0.41 }, { value: 0.22 }]).edges).to.deep.equal([-0.6, -0.4, -0.2, 0, 0.2, 0.4]);
  });
  it('are at most seven, whatever the range', () => {
    expect(colourSteps([{ value: 273 }, { value: 1476 }]).edges).to.have.lengthOf(8);
  });
  it('are at least five, if round numbers allow it', () => {
    const edges = [3000, 3600, 4200, 4800, 5400, 6000, 6600, 7200];
    expect(colourSteps([{ value: 3492 }, { value: 6722 }]).edges).to.deep.equal(edges);
    expect(colourSteps([{ value: 1.1 }, { value: 3.9 }]).edges).to.deep.equal([1, 1.5, 2, 2.5, 3, 3.5, 4]);
  });
  it('are one for figures that are all equal', () => {
    const { edges, stepOf } = colourSteps([{ value: 5 }, { value: 5 }]);
    expect([edges, stepOf({ value: 5 })]).to.deep.equal([[5, 5], 0]);
  });
  it('have a bound if all that it may be has one colour', () => {
    const { stepOf } = colourSteps([{ value: 3 }, { value: 97 }]);
    expect(stepOf({ value: 20 })).to.equal(1);
    expect(stepOf({ value: 20, comparator: '<' })).to.equal(0);
    expect(stepOf({ value: 20, comparator: '<=' })).to.equal(undefined);
    expect(stepOf({ value: 50, comparator: '>' })).to.equal(undefined);
    expect(stepOf({ value: 90, comparator: '>' })).to.equal(4);
    expect(stepOf({ low: 45, high: 55 })).to.equal(2);
    expect(stepOf({ low: 35, high: 55 })).to.equal(undefined);
    expect(stepOf({ value: 50, comparator: '~' })).to.equal(undefined);
    expect(stepOf({ value: 0, roundsToZero: true })).to.equal(0);
  });
  it('are spread over seven colours', () => {
    expect([0, 1, 2].map((step) => stepColour(step, 3))).to.deep.equal([0, 3, 6]);
    expect(stepColour(0, 1)).to.equal(6);
  });
});

describe('the form heat', () => {
  it('has a row of cells for each year, and a key that names the steps', () => {
    const layout = lay(quarters(3, 42, 61, 97, 12, 20, 39, 80));
    expect(layout.form).to.equal('heat');
    expect(cells(layout)).to.deep.equal([
      '0 1/1 0',
      '1 2/1 3',
      '2 3/1 5',
      '3 4/1 6',
      '4 1/2 0',
      '5 2/2 2',
      '6 3/2 2',
      '7 4/2 6',
    ]);
    expect(keys(layout)).to.deep.equal(['0 to 19', '20 to 39', '40 to 59', '60 to 79', '80 to 100']);
    expect(keys(lay(quarters(3, 42, 61, 97, 12, 20, 39, 80), { unit: 'mm' })).at(-1)).to.equal('80 to 100 mm');
    expect(layout.scenes[0]?.y?.ticks.map(({ text }) => text)).to.deep.equal(['2020', '2021']);
    expect(layout.scenes[0]?.x?.ticks.map(({ text }) => text)).to.deep.equal(['Q1', 'Q2', 'Q3', 'Q4']);
    expect(layout.scenes[0]?.labels.map(({ text, step }) => `${text} ${step}`)).to.include('97 6');
  });
  it('has the starts of steps that have room in a narrow chart, or of every second, and of the first with its unit', () => {
    const starts = (...values: readonly number[]): string[] =>
      lay(quarters(...values, 0, 0), { unit: '£' }).scenes[0]?.keys?.map(({ start, isCrowded }) =>
        isCrowded ? '' : (start ?? ''),
      ) ?? [];
    expect(starts(0, 20, 40, 60, 80, 100)).to.deep.equal(['0', '20', '40', '60', '£80']);
    expect(starts(0, 20e6, 40e6, 60e6, 80e6, 100e6)).to.deep.equal(['£0', '', '40,000,000', '', '']);
  });

  it('outlines what is missing and what is not published between others, and colours nothing before or after them', () => {
    const observations = quarters(3, null, '61 [c]', 97, 12, 20, 39).filter((_, i) => i !== 5);
    const layout = lay(observations);
    expect(cells(layout)).to.deep.equal([
      '0 1/1 0',
      '1 2/1 missing',
      '2 3/1 missing',
      '3 4/1 6',
      '4 1/2 0',
      '- 2/2 missing',
      '5 3/2 2',
    ]);
    expect(keys(layout).at(-1)).to.equal('no figure');
    expect(layout.frame.notes).to.deep.equal(['Withheld: Q3 2020']);
  });
  it('has the months of a season alone, and each year at its own row', () => {
    const season = [2020, 2021, 2022].flatMap((year) =>
      [1, 4, 14, 12].map((value, i) => ({ period: `${year}-0${i + 5}`, value: value + year - 2020 })),
    );
    const [scene] = lay(season).scenes;
    expect(scene?.marks).to.have.lengthOf(12);
    expect(scene?.y?.ticks.map(({ text }) => text)).to.deep.equal(['2020', '2021', '2022']);
    expect(scene?.x?.ticks.map(({ text, position }) => `${text} ${position}`)).to.deep.equal([
      'May 0.125',
      'Jun 0.375',
      'Jul 0.625',
      'Aug 0.875',
    ]);
    expect(scene?.keys?.some(({ text }) => text === 'no figure')).to.equal(false);
  });
  it('names each year whose first months are missing', () => {
    const observations = quarters(3, 42, 61, 97, 12, 20, 39, 80).filter((_, i) => i !== 4);
    expect(lay(observations).scenes[0]?.y?.ticks.map(({ text }) => text)).to.deep.equal(['2020', '2021']);
  });
  it('outlines incomplete periods and forecasts, whose colours could not be compared', () => {
    const observations = quarters(3, 97, 20, 40, 60, '70 [f]', 8).map((one, i) =>
      i === 6 ? { ...one, through: '2021-07' } : one,
    );
    const layout = lay(observations);
    expect(cells(layout).slice(5)).to.deep.equal(['5 2/2 forecast', '6 3/2 partial']);
    expect(layout.legend.map(({ key }) => key)).to.deep.equal(['forecast', 'partial']);
    expect(layout.scenes[0]?.labels.at(-1)).to.include({ text: '8' });
  });
  it('names the highest and the lowest figure, and claims both', () => {
    const observations = quarters(3, 42, 61, 97, 12);
    expect(lay(observations).frame.sentence).to.equal(
      'Of all figures, the largest is 97 calls in Q4 2020, the smallest 3 calls in Q1 2020.',
    );
    const { data } = parseDelta({ title: 'Calls', series: [{ label: 'Calls', observations }] });
    const claims = deltaClaims(data!, englishDelta, { form: 'heat' });
    expect(claims.slice(0, 4).map(({ kind, pointers: [first] }) => `${kind} ${first}`)).to.deep.equal([
      'figure /series/0/observations/3',
      'highest /series/0/observations/3',
      'figure /series/0/observations/0',
      'lowest /series/0/observations/0',
    ]);
  });
  it('names no extreme where a period has several figures, one of which is left out', () => {
    const observations = [{ period: '2020-Q1', value: 1 }, ...quarters(3, 42, 61, 97, 12)];
    expect(lay(observations).frame.sentence ?? '').not.to.match(/largest|smallest/);
    const [first, ...others] = quarters(null, 42, 61, 97, 12);
    expect(lay([{ ...first!, value: 1 }, first!, ...others]).frame.sentence ?? '').not.to.match(/largest|smallest/);
  });
  it('names no extreme of a single figure', () => {
    expect(lay(quarters(3, null, null, null, null)).frame.sentence ?? '').not.to.match(/largest|smallest/);
  });
  it('names the quarter that is the highest in most of three years or more, and claims both numbers', () => {
    const observations = quarters(3, 42, 61, 97, 12, 20, 39, 80, 5, 90, 7, 8);
    expect(lay(observations).frame.sentence).to.equal(
      'Q4 was the highest quarter in two of the three years. Of all figures, the largest is 97 calls in Q4 2020, the smallest 3 calls in Q1 2020.',
    );
    const { data } = parseDelta({ title: 'Calls', series: [{ label: 'Calls', observations }] });
    const claims = deltaClaims(data!, englishDelta, { form: 'heat' });
    expect(claims.slice(0, 2).map(({ reason, pointers }) => [reason, ...pointers].join(' '))).to.deep.equal([
      'highest-of-year /series/0/observations/3 /series/0/observations/7',
      'complete-years /series/0/observations/0 /series/0/observations/4 /series/0/observations/8',
    ]);
  });
  it('names a season of complete years alone, and none that ties or bounds leave open', () => {
    const first = (...values: readonly Observation['value'][]) =>
      lay(quarters(...values)).frame.sentence?.split('. ')[0];
    const three = [3, 42, 61, 97, 12, 20, 39, 80, 5, 9, 7, 18] as const;
    expect(first(...three)).to.equal('Q4 was the highest quarter in each of the three years');
    expect(first(...three, 5, null, 7, 8)).to.equal('Q4 was the highest quarter in each of the three complete years');
    expect(first(...three, 5, 9, '8 [f]', 8)).to.equal(
      'Q4 was the highest quarter in each of the three complete years',
    );
    expect(first(...three, 99)).to.equal('Q4 was the highest quarter in each of the three complete years');
    const lowest = 'Q1 was the lowest quarter in each of the three years';
    expect(first(3, 97, 61, 97, 12, 20, 80, 80, 5, 9, 7, 18)).to.equal(lowest);
    expect(first(3, 42, 61, 97, 12, 20, 80, 39, 5, 19, 7, 18)).to.equal(lowest);
    expect(first(3, 42, 61, 97, 12, 20, 39, 80)).to.match(/^Of all figures/);
    expect(first(30, 42, 10, 97, 12, 20, 80, 39, 5, 19, '<5', 18)).to.match(/^Of all figures/);
  });
  it('outlines provisional and estimated figures in their colour, and the key says so', () => {
    const layout = lay(quarters(3, 97, '20 [p]', 40, 60, '70 [e]', 8));
    const drawn = (layout.scenes[0]?.marks ?? []).map(({ step, status }) => `${step} ${status ?? ''}`.trim());
    expect(drawn).to.deep.equal(['0', '6', '2 provisional', '3', '5', '5 estimated', '0']);
    expect(layout.legend.map(({ key, marks: [sample] }) => [key, sample?.step])).to.deep.equal([
      ['provisional', 2],
      ['estimated', 2],
    ]);
  });
  it('names no lowest figure of a period that is not complete', () => {
    const observations = quarters(42, 61, 97, 30, 3).map((one, i) => (i === 4 ? { ...one, through: '2021-01' } : one));
    expect(lay(observations).frame.sentence).to.equal('Of all figures, the largest is 97 calls in Q3 2020.');
  });
  it('has a week 53 only in years that have one', () => {
    const weeks = [2020, 2021].flatMap((year) =>
      Array.from({ length: year === 2020 ? 53 : 52 }, (_, i) => ({
        period: `${year}-W${String(i + 1).padStart(2, '0')}`,
        value: i,
      })),
    );
    const { scenes } = lay(weeks);
    expect(scenes[0]?.marks).to.have.lengthOf(105);
    expect(scenes[0]?.x?.ticks.filter(({ text }) => text).map(({ text }) => text)).to.deep.equal([
      'week\u00a01',
      'week\u00a010',
      'week\u00a020',
      'week\u00a030',
      'week\u00a040',
      'week\u00a050',
    ]);
  });
  it('names the months below weeks that a day names, each at its cell', () => {
    const [monday, day] = [Date.UTC(2024, 0, 1), 864e5];
    const weeks = Array.from({ length: 60 }, (_, i) => ({
      period: `${new Date(monday + i * 7 * day).toISOString().slice(0, 10)}/P7D`,
      value: i,
    }));
    const [scene] = lay(weeks).scenes;
    expect(scene?.x?.ticks).to.have.lengthOf(53);
    expect(scene?.x?.ticks.flatMap(({ text }, index) => (text ? [[index, text]] : []))).to.deep.equal([
      [0, 'Jan'],
      [13, 'Apr'],
      [26, 'Jul'],
      [39, 'Oct'],
    ]);
  });
  it('says why it is not drawn', () => {
    const years = [2020, 2021].map((year) => ({ period: String(year), value: 1 }));
    expect(lay(years).frame.notes).to.include(
      'Not drawn as cells: it needs one series of months, quarters or weeks over two years or more.',
    );
    expect(lay(quarters(3, 42, '>61', 97, 12)).frame.notes).to.include('Not drawn as cells: a figure is not exact.');
  });
  it('is the same whatever a withheld figure is', () => {
    const [one, other] = ['50 [c]', '99 [c]'].map((value) => JSON.stringify(lay(quarters(3, 42, value, 97, 12))));
    expect(one).to.equal(other);
  });
});
