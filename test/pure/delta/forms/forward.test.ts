import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseDelta } from '../../../../src/delta/data.js';
import { layoutDelta, type DeltaLayout } from '../../../../src/delta/layout.js';
import { english } from '../../../../src/words/index.js';

const LONG = 'European Union - 27 countries (from 2020), without the United Kingdom';

function lay(names: readonly string[], highlight: string): DeltaLayout {
  const series = names.map((label, index) => ({
    label,
    observations: [
      { period: '2022', value: 10 * index + 4 },
      { period: '2023', value: 10 * index + 5 },
    ],
  }));
  const { data } = parseDelta({ title: 'Unemployment', unit: '%', form: 'lines', highlight, series });
  if (!data) throw new Error('nothing to draw');
  return layoutDelta(data, english);
}
const keys = ({ scenes: [scene] }: DeltaLayout) => scene?.keys?.map(({ text }) => text);
const ends = ({ scenes: [scene] }: DeltaLayout) => scene?.ends?.labels.map(({ text }) => text);

describe('lines of which one is put forward', () => {
  it('have the number of the grey ones in the key, which one grey cannot tell apart', () => {
    expect(keys(lay(['Spain', 'Greece', 'Malta', 'Italy'], 'Spain'))).to.deep.equal(['Spain', '3 others']);
    expect(keys(lay(['Spain', 'Greece'], 'Spain'))).to.deep.equal(['Spain', 'Greece']);
  });
  it('have names at their ends, cut if they are long', () => {
    expect(ends(lay(['Spain', LONG, 'Malta', 'Italy'], 'Spain'))).to.include('European Union - 27…');
  });
  it('have quiet names behind the one that is put forward', () => {
    const [scene] = lay(['Spain', 'Greece', 'Malta', 'Italy'], 'Spain').scenes;
    expect(scene?.ends?.labels.map(({ role }) => role)).to.deep.equal(['name', 'tick', 'tick', 'tick']);
  });
  it('are the ones that the sentence states', () => {
    expect(lay(['Spain', 'Greece', 'Malta', 'Italy'], 'Spain').frame.sentence).to.equal(
      'Spain: 5% in 2023, up 1 percentage point on 2022.',
    );
  });
});
