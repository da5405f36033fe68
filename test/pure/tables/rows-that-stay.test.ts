// A law of all tables: each row is drawn, or a reader or an author is told of it.
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runsOf, soak } from '../../../scripts/soak-figures.js';
import { drawnOfCsv } from '../sources/drawn.js';

/** Figures as people write them, none of which may head a column. */
const FIGURES = [
  ...['6031', '6,032', '£6,033', '60.34%', '-6035', '+6036', '6037+', '6,038–6,138', '<5', 'n/a', '–', 'withheld'],
  ...['about 6040', 'over 6,041', 'over £6,042', 'up to 6043', 'c. 6044', '~6045', 'nearly 6,046', 'at least 6047'],
  ...['6048 (est.)', '6,049*', '6050 [r]', '£6.051m', '£6,052 (incl. VAT)', '£60.53 per head', '6,054 people'],
  ...['4 of 60', '£6.1 million', 'two thousand', 'Not available'],
];

/** Figures that may be years, which may head a column in the first line, and below names alone. */
const YEARS = ['1870', '1999', '2055'];

const NAMES = ['Food', 'Homes', 'Jobs', 'Parks'];

/** Heads of a table, and no line of them. */
const HEADS = [
  undefined,
  'Item,Value',
  ',Men,Women',
  'Item,2023,2024',
  'KPI,Actual,Target',
  'Team,Before,After',
  ',2023,2024',
];

const tables = fc
  .record({
    chart: fc.constantFrom('breakdown' as const, 'progress' as const),
    heads: fc.constantFrom(...HEADS),
    count: fc.integer({ min: 2, max: NAMES.length }),
    figures: fc.array(fc.constantFrom(...FIGURES, ...YEARS), { minLength: 8, maxLength: 8 }),
  })
  .map(({ chart, heads, count, figures }) => {
    const mayHead = heads === undefined || heads === ',Men,Women';
    const texts = figures.map((text) => (mayHead && YEARS.includes(text) ? '6060' : text));
    const width = (heads?.split(',').length ?? 2) - 1;
    const rows = NAMES.slice(0, count).map((name, row) => {
      const cells = Array.from({ length: width }, (_, column) => `"${texts[row * width + column] ?? ''}"`);
      return [name, ...cells].join(',');
    });
    return { chart, names: NAMES.slice(0, count), lines: heads === undefined ? rows : [heads, ...rows] };
  });

describe('each row of a table', () => {
  it('is drawn or told, whatever its figures are', () => {
    fc.assert(
      fc.property(tables, ({ chart, names, lines }) => {
        const said = JSON.stringify(drawnOfCsv({ chart, lang: 'en' }, ...lines));
        for (const name of names) assert.ok(said.includes(name), `${name} of ${lines.join(' / ')}: ${said}`);
      }),
      { numRuns: runsOf(10_000, 400), seed: soak.seed },
    );
  });
});
