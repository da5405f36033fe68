import { describe, it } from 'node:test';
import { RUNS, tryCharts } from './run.js';
import { TRIALS } from './subjects.js';

describe('claims of progress', () => {
  it('are true of random measures of progress, and so are their words', (test) => {
    test.diagnostic(`${RUNS} documents: ${tryCharts(TRIALS.progress)}`);
  });
});
