// Rows with spaces before their names, which are parts of those above them.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { nestIndented } from '../../../src/rows/body/pivot-rows.js';
import type { Line } from '../../../src/rows/grid.js';
import { surroundingsOf } from '../../../src/rows/table/surroundings.js';

const line = (name: string, figure: string): Line => ({ line: 1, cells: [{ text: name }, { text: figure }] });

describe('indented rows', () => {
  it('are parts of the row above, however many there are', () => {
    const family = [line('North', '2'), line('  Leeds', '1'), line('  York', '1')];
    const rows = Array.from({ length: 70_000 }, () => family).flat();
    const body = {
      header: line('Region', 'Homes'),
      groups: [],
      units: undefined,
      rows,
      around: surroundingsOf([], []),
    };
    const tidying = {
      langOf: () => 'en',
      title: undefined,
      isFile: true,
      hasPeriod: false,
      hasNamed: false,
      problems: [],
    };
    const nested = nestIndented(body, tidying);
    expect(nested.rows.slice(0, 3).map(({ cells }) => cells.map(({ text }) => text.trim()))).to.deep.equal([
      ['North', '2', ''],
      ['Leeds', '1', 'North'],
      ['York', '1', 'North'],
    ]);
  });
});
