// The table of a chart, copied as HTML without `<data>`, gives the same chart again.
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { soak } from '../../scripts/soak-figures.js';
import { onPage } from '../../src/contract/current-page.js';
import { readRecords } from '../../src/rows/rows.js';
import type { Layout } from '../../src/parts/layout.js';
import { rowsOf, type TableRow } from '../../src/parts/table-layout.js';
import { CHART, CHARTS, laid, type ChartName } from '../charts.js';
import { lay, publications } from './publication.js';
import { finished } from '../../src/contract/steps.js';

const RUNS = { numRuns: 4_000 * soak.share, seed: soak.seed };

/** Heads of columns that are computed from the figures, or hold what a row of figures cannot. */
const COMPUTED =
  /\bchange$|^share|^of the way|^of target|^(?:points )?to target|^status$|^parts and milestones$|^range$|% interval$/i;

/** Zero is the same in every scale: "0 thousand". */
const withoutScaleOfZero = (text: string): string =>
  text.replace(/^((?:rounds to )?\p{Sc}?0) (?:thousand|million)$/u, '$1');

/** The name of a row, after the name of the group whose heading stands above it. */
const namesOf = ({ groupHead }: Layout['table'], { name, parent = '' }: TableRow): readonly string[] =>
  groupHead ? [parent, name] : [name];

/** A copy has no unit, so that each measure with a start and a target is drawn on its own way: "190, from 91 towards 0". */
const withoutWay = (text: string): string => text.replace(/, from \S+ towards \S+$/, '');

/** The names of the rows and the figures of a table, by name, without what is computed. Parts of a row stand alone in a copy. An empty cell is "no figure given". */
function figuresOf({ table }: Layout): readonly (readonly string[])[] {
  const kept = table.heads.flatMap((head, i) =>
    i > 0 && !COMPUTED.test(head) && !['Target', 'Out of'].includes(head) ? [i - 1] : [],
  );
  return rowsOf(table)
    .map((row) => [
      ...namesOf(table, row),
      ...kept.map((i) => withoutSide(withoutWay(withoutScaleOfZero(row.cells[i] || 'no figure given')))),
    ])
    .sort((a, b) => a.join('|').localeCompare(b.join('|')));
}

/** The chart of a table as its HTML would be read. */
function copied(chart: ChartName, { table }: Layout): Layout | undefined {
  const heads = [...(table.groupHead ? [table.groupHead] : []), ...table.heads];
  const texts = [heads, ...rowsOf(table).map((row) => [...namesOf(table, row), ...row.cells])];
  const lines = texts.map((cells, i) => ({
    line: i + 1,
    part: i ? undefined : ('head' as const),
    cells: cells.map((text) => ({ text })),
  }));
  return onPage({ lang: 'en', isSource: true }, () => {
    const document = finished(CHART[chart].toDocument(readRecords({ lines }, { lang: 'en', title: 'T' })));
    return laid(CHART[chart], { ...(document as object), title: 'T' });
  });
}

/** A copy does not know whether more is good, so that a figure beyond its target is above it. */
const withoutSide = (text: string): string => text.replace(/ past (the target|it)$/, ' above $1');

describe('a table that is copied without its machine-readable numbers', () => {
  for (const publication of publications()) {
    const { layout } = lay(publication);
    if (!layout || layout.table.length === 0) continue;
    it(`has the same names and figures: ${publication.chart}, ${publication.name}`, () => {
      const again = copied(publication.chart as ChartName, layout);
      assert.deepEqual(again && figuresOf(again), figuresOf(layout));
    });
  }

  // Tables whose cells or heads say more than a table of figures can hold.
  const RICHER = new Set([
    ...['progress EachItsOwnTime', 'breakdown NotAlike'], // the time of a row, beside its figure
    'progress FromDifferentStarts', // the start of each row
    'progress IndicatorsInGroups', // a row without a group, after those of groups
    'progress Money', // figures in two scales
    ...['progress PartsOfWholes', 'progress SharesWithDecimals'], // the unit, without which each is drawn as its share
    ...['breakdown Percentages', 'delta RoundsToZero'], // the decimals of a remainder, and of what rounds to zero
  ]);
  for (const chart of CHARTS)
    for (const [name, document] of chart.name === 'timeline' ? [] : chart.situations) {
      const layout = RICHER.has(`${chart.name} ${name}`) ? undefined : laid(chart, document);
      if (!layout || layout.table.length === 0) continue;
      it(`has the same names and figures: the ${chart.name} ${name}`, () => {
        const again = copied(chart.name, layout);
        assert.deepEqual(again && figuresOf(again), figuresOf(layout));
      });
    }

  const figure = fc.oneof(
    fc.integer({ min: -999, max: 9_999_999 }).filter((n) => n !== 0),
    fc.integer({ min: 1, max: 99_999 }).map((n) => (n / 10).toFixed(1)),
    fc.constantFrom<unknown[]>('>6000', '>=5', '<10', '<=1250', '~4000', '5..10', '12 [p]', '7.5 [e]', '3 [p] [r]'),
    fc.constantFrom<unknown[]>(null, '[c]', '[x]', '[z]', '[not-collected]', '[elsewhere]', '[not-yet-due]', '[low]'),
  );
  const unit = fc.constantFrom<unknown[]>(
    undefined,
    'gangs',
    '%',
    '£',
    '£m',
    { other: 'jobs', scale: 1000 },
    { other: 'deaths', per: '100,000 people' },
  );
  const LABELS = ['North', 'Men', 'Over 65', 'Aged 16 to 24', 'Wind, onshore', 'Withheld goods', 'Über uns'];

  it('has the same names and figures, whatever they are: breakdown', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 7 }), unit, (values, of) => {
        const categories = values.map((value, i) => ({ label: LABELS[i], value }));
        const layout = laid(CHART.breakdown, { title: 'T', unit: of, categories });
        const again = layout && copied('breakdown', layout);
        assert.deepEqual(again && figuresOf(again), layout && figuresOf(layout));
      }),
      RUNS,
    );
  });

  it('has the same periods and figures, whatever they are: delta', () => {
    const start = fc.constantFrom(
      ['2018', '2019', '2020', '2021'],
      ['2020-11', '2020-12', '2021-01', '2021-02'],
      ['2020-Q3', '2020-Q4', '2021-Q1', '2021-Q2'],
      ['2021-W01', '2021-W02', '2021-W03', '2021-W04'],
      ['2021-03-31', '2021-04-30', '2021-05-31', '2021-06-30'],
    );
    fc.assert(
      fc.property(start, fc.array(figure, { minLength: 2, maxLength: 4 }), unit, (periods, values, of) => {
        const observations = values.map((value, i) => ({ period: periods[i], value }));
        const layout = laid(CHART.delta, { title: 'T', unit: of, series: [{ label: 'Cases', observations }] });
        const again = layout && copied('delta', layout);
        assert.deepEqual(again && figuresOf(again), layout && figuresOf(layout));
      }),
      RUNS,
    );
  });
});
