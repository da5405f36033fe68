import { describe, it } from 'node:test';
import { expect } from 'chai';
import { parseDelta, type DeltaData } from '../../../src/delta/data.js';
import { layoutDelta } from '../../../src/delta/layout.js';
import { english } from '../../../src/words/index.js';

/** Series of 2020 and 2021 by their names. */
const seriesOf = (figures: Readonly<Record<string, readonly [number, number]>>): DeltaData['series'] =>
  Object.entries(figures).map(([label, values]) => ({
    label,
    observations: values.map((value, year) => ({ period: String(2020 + year), value })),
  }));

/** The names of the series that are benchmarks. */
function benchmarksOf(figures: Parameters<typeof seriesOf>[0], more: Partial<DeltaData> = {}): readonly string[] {
  const { data } = parseDelta({ title: 'Vaccinated', series: seriesOf(figures), ...more });
  return data!.series.filter(({ role }) => role === 'benchmark').map(({ label }) => label);
}

describe('the benchmark of a delta', () => {
  it('is the series that the document names', () => {
    expect(benchmarksOf({ Leeds: [70, 75], England: [80, 81] }, { benchmark: 'England' })).to.deep.equal(['England']);
  });

  it('is reported if no series has that name', () => {
    const { data, problems } = parseDelta({
      title: 'Vaccinated',
      benchmark: 'Englnd',
      series: seriesOf({ Leeds: [70, 75], England: [80, 81] }),
    });
    expect(problems).to.deep.equal([
      {
        pointer: '/benchmark',
        code: 'unknown-name',
        severity: 'lost',
        expected: { code: 'one-of', values: ['England'] },
        found: '"Englnd"',
      },
    ]);
    expect(data!.series.map(({ role }) => role)).to.deep.equal([undefined, undefined]);
  });

  it('is an average of others by its name', () => {
    expect(benchmarksOf({ Leeds: [70, 75], York: [60, 62], 'National average': [66, 70] })).to.deep.equal([
      'National average',
    ]);
    expect(benchmarksOf({ Leeds: [-2, 1], York: [3, 2], 'Euro area average': [1, 1.5] })).to.deep.equal([
      'Euro area average',
    ]);
  });

  it('is no total, and no figure beyond the others', () => {
    expect(benchmarksOf({ 'All persons': [66, 70], Men: [70, 75], Women: [60, 62] })).to.deep.equal([]);
    expect(benchmarksOf({ Leeds: [70, 75], York: [60, 62], 'National average': [80, 81] })).to.deep.equal([]);
    expect(benchmarksOf({ Leeds: [70, 75], 'National average': [80, 81] })).to.deep.equal([]);
  });

  it('is not stated as one of the series', () => {
    const data = parseDelta({
      title: 'Vaccinated',
      unit: '%',
      series: seriesOf({ North: [80, 78], South: [90, 85], East: [70, 66], 'National average': [81, 77] }),
    }).data!;
    expect(layoutDelta(data, english).frame.sentence).to.match(/^North: 78%.* South: 85%.* East: 66%[^:]*$/);
  });
});
