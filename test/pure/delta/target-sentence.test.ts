import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Observation } from '../../../src/contract/observation.js';
import { deltaClaims } from '../../../src/delta/claims.js';
import { parseDelta, type DeltaData } from '../../../src/delta/data.js';
import { layoutDelta } from '../../../src/delta/layout.js';
import { englishDelta } from '../../../src/words/en/delta.js';

const months = (...values: readonly Observation['value'][]): readonly Observation[] =>
  values.map((value, index) => ({ period: `2024-0${index + 1}`, value }));

const parse = (observations: readonly Observation[], more: Partial<DeltaData> = {}) => {
  const series = [{ label: 'Waiting', observations }];
  const { data } = parseDelta({
    title: 'T',
    unit: '%',
    kind: 'rate',
    polarity: 'up-good',
    target: 95,
    series,
    ...more,
  });
  if (!data) throw new Error('nothing to draw');
  return data;
};

/** The sentence on the target and the notes. */
function told(observations: readonly Observation[], more: Partial<DeltaData> = {}): readonly string[] {
  const { sentence = '', notes } = layoutDelta(parse(observations, more), englishDelta).frame;
  const [met] = /[^.]*(?:met|missed) the target.*$/.exec(sentence) ?? [];
  return [met?.trim() ?? '', ...notes];
}

describe('the target in the sentence of a delta', () => {
  it('is met by none, some or all of the figures', () => {
    expect(told(months(71, 96, 80, 94))).to.deep.equal([
      'One of four months met the target of 95%.',
      'Higher is better.',
    ]);
    expect(told(months(71, 80, 94))[0]).to.equal('None of the three months met the target of 95%.');
    expect(told(months(95, 96, 97))[0]).to.equal('All three months met the target of 95%.');
    expect(told(months(95, 96))[0]).to.equal('Both months met the target of 95%.');
  });

  it('is not counted where a rise of one figure is bad', () => {
    const [, ...others] = months(71, 96, 80, 94);
    expect(told([{ period: '2024-01', value: 71, polarity: 'up-bad' }, ...others])[0]).to.equal('');
  });

  it('is a bound or range, or a limit where a rise is bad', () => {
    expect(told(months(3, 12, 9), { target: '<=10', polarity: 'neutral' })[0]).to.equal(
      'Two of three months met the target of at most 10%.',
    );
    expect(told(months(3, 12, 9), { target: 10, polarity: 'up-bad' })[0]).to.equal(
      'Two of three months met the target of 10%.',
    );
  });

  it('leaves out missing figures and periods that are not complete', () => {
    expect(told(months(71, null, 96, 97))[0]).to.equal('Two months met the target of 95%, one did not.');
    expect(told([...months(71, 80), { period: '2024-03', value: 96, through: '2024-03-10' }])[0]).to.equal(
      'Two months missed the target of 95%.',
    );
  });

  it('is only in a note if its direction is not known, or a figure leaves it open', () => {
    for (const [observations, more] of [
      [months(71, 96), { polarity: 'neutral' }],
      [months(71, '>90'), {}],
      [months(71, '96 [f]'), {}],
      [months(71), {}],
      [months(71, 96), { kind: 'cumulative' }],
    ] as const)
      expect(told(observations, more).slice(0, 2)).to.deep.equal(['', 'Target: 95%.']);
  });

  it('is claimed with the figures that are counted', () => {
    const claims = deltaClaims(parse(months(71, 96, 80)), englishDelta).filter(({ kind }) => kind === 'count');
    expect(claims.map(({ reason, pointers }) => [reason, pointers])).to.deep.equal([
      ['met', ['/series/0/observations/1']],
      ['before', ['/series/0/observations/0', '/series/0/observations/2']],
    ]);
  });
});
