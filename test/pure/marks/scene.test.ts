import { expect } from 'chai';
import { describe, it } from 'node:test';
import { fewColumns, stripLines, widthOfFew, type Axis, type Scene } from '../../../src/marks/scene.js';

const scene = (kind: Axis['kind'], count: number): Scene => ({
  box: 'cells',
  find: 'x',
  marks: [],
  labels: [],
  x: { kind, ticks: Array.from({ length: count }, (_, position) => ({ position, text: String(position) })) },
});

describe('columns', () => {
  it('are few up to five', () => {
    expect([1, 3, 5, 6].map((count) => fewColumns(scene('bands', count)))).to.deep.equal([1, 3, 5, undefined]);
  });
  it('are no points of a line', () => {
    expect(fewColumns(scene('placed', 3))).to.equal(undefined);
  });
  it('need the width of the chart for names above and beside them', () => {
    const ends = { width: 4, least: 30, labels: [] };
    expect(fewColumns({ ...scene('bands', 3), ends })).to.equal(undefined);
  });
  it('are at most 11 rem apart', () => {
    expect([1, 3].map(widthOfFew)).to.deep.equal([14, 36]);
  });
});

describe('the strip above a plot', () => {
  it('has the lines of the names that are shown, and one for none', () => {
    const at = { text: 'Lockdown', x: 0, y: 0, role: 'event' } as const;
    const names = {
      lines: 3,
      list: [],
      labels: [
        { ...at, line: -3, most: 40 },
        { ...at, line: -1.5, least: 40 },
      ],
    };
    const lines = [38, 50, 10].map((width) =>
      stripLines(names, ({ least = 30, most = 99 }) => least <= width && width < most),
    );
    expect(lines).to.deep.equal([3, 1.5, 1]);
  });
});
