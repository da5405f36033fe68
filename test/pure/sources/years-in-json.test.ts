import { expect } from 'chai';
import { describe, it } from 'node:test';
import { read } from '../rows/told.js';
import { inputOfValue } from './made.js';

/** The phases and events of rows that a script gives to a timeline. */
const documentOf = (...rows: readonly object[]): unknown => read(inputOfValue({ chart: 'timeline' }, rows).document);

describe('years that JSON has as numbers', () => {
  it('are the starts and ends of phases', () => {
    for (const [first, last] of [
      ['start', 'end'],
      ['from', 'to'],
      ['start_year', 'end_year'],
    ] as const)
      expect(documentOf({ phase: 'Pilot', [first]: 2018, [last]: 2019, homes: 2100 }), first).to.deep.include({
        phases: [{ label: 'Pilot', period: '2018/2019', value: 2100 }],
      });
  });
  it('are the times of events', () => {
    expect(documentOf({ site: 'Hall', opened: 1998 }, { site: 'Pool', opened: 2004 })).to.deep.include({
      events: [
        { label: 'Hall', period: '1998' },
        { label: 'Pool', period: '2004' },
      ],
    });
    expect(documentOf({ pledge: 'Net zero', due: 2030, value: 40 })).to.deep.include({
      events: [{ label: 'Net zero', period: '2030', value: 40 }],
    });
  });
});
