// The laws of reading, over documents of each chart made at random, each in one of its forms.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { soak } from '../../../scripts/soak-figures.js';
import { TRIALS } from '../../oracle/subjects.js';
import { isGreyedTruly, missedData, unreadStops, type Drawn } from './laws.js';

const RUNS = Math.round(5_000 * soak.share);

for (const { chart, cases, draw } of Object.values(TRIALS))
  describe(`reading a ${chart} (${RUNS} times, seed ${soak.seed})`, () => {
    it('has words at every stop, reaches every datum once, and greys none but others', () => {
      const law = fc.property(cases, ([document, form]) => {
        const layout = draw(document, form)?.layout as Drawn | undefined;
        if (!layout) return;
        assert.deepEqual(unreadStops(layout), []);
        assert.deepEqual(missedData(layout), []);
        assert.ok(isGreyedTruly(layout));
      });
      fc.assert(law, { numRuns: RUNS, seed: soak.seed });
    });
  });
