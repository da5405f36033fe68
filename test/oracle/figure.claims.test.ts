import { describe, it } from 'node:test';
import { RUNS, tryCharts } from './run.js';
import { TRIALS } from './subjects.js';

describe('claims of a figure', () => {
  it('are true of random figures, and so are their words', (test) => {
    test.diagnostic(`${RUNS} documents: ${tryCharts(TRIALS.figure)}`);
  });
});
