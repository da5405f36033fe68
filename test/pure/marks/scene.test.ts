import { expect } from 'chai';
import { describe, it } from 'node:test';
import { fewColumns, widthOfFew, type Axis, type Scene } from '../../../src/marks/scene.js';

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
