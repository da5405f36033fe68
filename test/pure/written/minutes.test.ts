import { expect } from 'chai';
import { describe, it } from 'node:test';
import { inMinutes, minutesIn } from '../../../src/written/minutes.js';

describe('a duration', () => {
  const CASES: readonly (readonly [text: string, minutes: number | undefined, inWords: string])[] = [
    ['1h 20m', 80, '80 minutes'],
    ['2 hours 5 minutes', 125, '125 minutes'],
    ['1 hr, 5 mins', 65, '65 minutes'],
    ['1 Std. 5 Min.', 65, '65 minutes'],
    ['2 heures 10 minutes', 130, '130 minutes'],
    ['2h31', 151, '151 minutes'],
    ['2 h 07', 127, '127 minutes'],
    ['1 day 4 h', 1680, '1680 minutes'],
    ['2 Tage und 3 Std.', 3060, '3060 minutes'],
    ['1,250 h 30 min', 75_030, '75030 minutes'],
    ['1.250 Std. 30 Min.', 75_030, '75030 minutes'],
    ['1:25.345', 1.42, '85.345 seconds'],
    ['1:25.3', undefined, '1:25.3'],
    ['2 days', undefined, '2880 minutes'],
    ['45m', undefined, '45 minutes'],
    ['3 hours', undefined, '180 minutes'],
    ['7 min 30 s', 7.5, '450 seconds'],
    ['02:35', 155, '02:35'],
    ['00:07:30', 7.5, '00:07:30'],
    ['45', undefined, '45'],
    ['5 miles', undefined, '5 miles'],
    ['2 h 75', undefined, '2 h 75'],
    ['', undefined, ''],
  ];
  for (const [text, minutes, inWords] of CASES)
    it(`“${text}” is ${minutes ?? 'none'} in minutes, and “${inWords}” in a column of such`, () => {
      expect([minutesIn(text), inMinutes(text)]).to.deep.equal([minutes, inWords]);
    });
});
