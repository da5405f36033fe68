import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Scene } from '../../../src/marks/scene.js';
import { multipleColumns } from '../../../src/parts/multiples-layout.js';

describe('the numbers of small plots in a row', () => {
  const columnsOf = (count: number, text = 'North'): readonly number[] => {
    const scene: Scene = { box: 'plot', find: 'x', marks: [], labels: [], head: { text, strong: '1' } };
    const { narrow, wide, widest } = multipleColumns(Array.from({ length: count }, () => scene));
    return [narrow, wide, widest];
  };

  it('leave no plot alone, and are more in the widest charts of many', () => {
    expect([2, 3, 4, 7, 13].map((count) => columnsOf(count))).to.deep.equal([
      [2, 2, 2],
      [2, 3, 3],
      [2, 4, 4],
      [2, 4, 4],
      [2, 4, 6],
    ]);
  });

  it('are fewer where a word of a name would be broken', () => {
    expect(columnsOf(4, 'Nottinghamshire')).to.deep.equal([2, 3, 3]);
    expect(columnsOf(4, 'Telecommunications')).to.deep.equal([1, 3, 3]);
    expect(columnsOf(4, 'Verkehrsinfrastrukturfinanzierung')).to.deep.equal([1, 2, 2]);
  });
});
