import { describe, it } from 'node:test';
import { RUNS, tryCharts } from './run.js';
import { TRIALS } from './subjects.js';

describe('claims of a breakdown', () => {
  it('are true of random breakdowns, and so are their words', (test) => {
    test.diagnostic(`${RUNS} documents: ${tryCharts(TRIALS.breakdown)}`);
  });
});
