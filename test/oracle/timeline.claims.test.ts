import { describe, it } from 'node:test';
import { RUNS, tryCharts } from './run.js';
import { TRIALS } from './subjects.js';

describe('claims of a timeline', () => {
  it('are true of random timelines, and so are their words', (test) => {
    test.diagnostic(`${RUNS} documents: ${tryCharts(TRIALS.timeline)}`);
  });
});
