import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfValue } from '../sources/drawn.js';

describe('a target on a scale without a true zero', () => {
  const measures = [{ label: 'Hall', value: 18, target: 21 }];
  const titled = { title: 'Warm rooms', unit: '°C' };

  it('has no share, but the distance to it', () => {
    expect(drawnOfValue({ chart: 'progress' }, { ...titled, measures }).rows).to.deep.equal([
      'Hall | 18 | target 21 °C, 3 below it',
    ]);
    expect(drawnOfValue({ chart: 'figure' }, { ...titled, value: 18, target: 21 }).sentence).to.equal(
      'Warm rooms: 18 °C. 3 below the target of 21 °C.',
    );
  });

  it('fills no ring', () => {
    const { form, notes } = drawnOfValue({ chart: 'progress', form: 'ring' }, { ...titled, measures });
    expect([form, notes]).to.deep.equal(['bars', ['Drawn as bars: there is no target to fill.']]);
  });

  it('has the share of the way from a start', () => {
    const from10 = [{ label: 'Hall', value: 18, target: 20, baseline: 10 }];
    expect(drawnOfValue({ chart: 'progress' }, { ...titled, measures: from10 }).rows).to.deep.equal([
      'Hall | 18 | 80% of the way from 10 to 20 °C',
    ]);
  });
});
