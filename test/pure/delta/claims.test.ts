import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Observation } from '../../../src/contract/observation.js';
import { parseDelta, type DeltaData } from '../../../src/delta/data.js';
import { deltaClaims } from '../../../src/delta/claims.js';
import { layoutDelta } from '../../../src/delta/layout.js';
import type { Claim } from '../../../src/parts/claim-layout.js';
import { rowsOf } from '../../../src/parts/table-layout.js';
import { englishDelta } from '../../../src/words/en/delta.js';

/** The claims of one series, and all texts that can make one. */
function claimsOf(observations: readonly Observation[], more: Partial<DeltaData> = {}): readonly Claim[] {
  const { data } = parseDelta({ title: 'Homes', series: [{ label: 'Homes', observations }], ...more });
  if (!data) throw new Error('nothing to draw');
  const { frame, table } = layoutDelta(data, englishDelta);
  const texts = [
    frame.sentence ?? '',
    ...frame.notes,
    table.summary ?? '',
    ...rowsOf(table).flatMap(({ cells }) => cells),
  ];
  const all = deltaClaims(data, englishDelta);
  for (const { text } of all)
    expect(
      texts.some((one) => one.includes(text)),
      text,
    ).to.equal(true);
  return all;
}
const at = (index: number): string => `/series/0/observations/${index}`;

describe('the claims of a delta', () => {
  it('are the figure and the change of its sentence, and the changes of its table', () => {
    const observations = [
      { period: '2019', value: 67.3 },
      { period: '2024', value: 59.7 },
    ];
    const change = { kind: 'change', pointers: [at(1), at(0)], value: { value: 7.6 }, direction: 'down' };
    expect(claimsOf(observations, { unit: '%' })).to.deep.equal([
      { kind: 'figure', pointers: [at(1)], value: { value: 59.7 }, text: '59.7% in 2024' },
      { ...change, text: 'down 7.6 percentage points on 2019' },
      { ...change, text: '−7.6 points' },
    ]);
  });

  it('of amounts are in their unit and in per cent, exact', () => {
    const observations = [
      { period: '2019', value: 8 },
      { period: '2020', value: 10 },
    ];
    const text = 'up 2 (25%) on 2019';
    expect(claimsOf(observations).slice(1, 3)).to.deep.equal([
      { kind: 'change', pointers: [at(1), at(0)], value: { value: 2 }, direction: 'up', text },
      { kind: 'relative-change', pointers: [at(1), at(0)], value: { value: 25 }, direction: 'up', text },
    ]);
  });

  it('of bounds have a bound in their direction', () => {
    const observations = [
      { period: '2019', value: 9 },
      { period: '2020', value: '<5' },
    ];
    expect(claimsOf(observations)[1]).to.deep.include({
      value: { value: 4, comparator: '>' },
      direction: 'down',
      text: 'down by over 4 (over 44.4%) on 2019',
    });
  });

  it('are the reason for no change, and for a missing figure', () => {
    const observations: readonly Observation[] = [
      { period: '2019', value: 9 },
      { period: '2020', value: '[c]' },
      { period: '2021', value: 5 },
    ];
    expect(claimsOf(observations).slice(1)).to.deep.equal([
      {
        kind: 'no-change',
        pointers: [at(2), at(1)],
        reason: 'withheld',
        text: 'Not compared with 2020: a figure is withheld.',
      },
      { kind: 'missing', pointers: [at(1)], reason: 'withheld', text: 'Withheld: 2020' },
      { kind: 'no-change', pointers: [at(2), at(1)], reason: 'withheld', text: 'a figure is withheld' },
    ]);
  });

  it('are the largest and the smallest of a long series if no other equals them', () => {
    const observations = Array.from({ length: 401 }, (_, i) => ({
      period: new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
      value: Math.max(2, i),
    }));
    const extremes = claimsOf(observations).filter(({ kind }) => kind === 'highest' || kind === 'lowest');
    expect(extremes.map(({ kind, pointers: [first] }) => [kind, first])).to.deep.equal([['highest', at(400)]]);
  });
});
