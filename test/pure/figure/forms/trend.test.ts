import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseFigure } from '../../../../src/figure/data.js';
import { layoutFigure } from '../../../../src/figure/layout.js';
import { english } from '../../../../src/words/index.js';

describe('the trend of places in a ranking', () => {
  const { data } = parseFigure({
    title: 'Rank',
    unit: 'ordinal',
    value: 3,
    period: '2023',
    trend: 'columns',
    observations: [
      { period: '2022', value: 9 },
      { period: '2023', value: 3 },
    ],
  });
  it('is a line that rises to the first, and says nothing of zero', () => {
    const { scenes, frame } = layoutFigure(data!, english);
    const [run] = scenes[0]?.marks ?? [];
    expect(run?.type === 'run' && [...run.ys]).to.deep.equal([1, 0]);
    expect(frame.notes).to.deep.equal([]);
  });
});
