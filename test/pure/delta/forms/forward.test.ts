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
  return layoutDelta(data, english, { form: 'lines' });
}
const keys = ({ scenes: [scene] }: DeltaLayout) => scene?.keys?.map(({ text }) => text);
const ends = ({ scenes: [scene] }: DeltaLayout) => scene?.ends?.labels.map(({ text }) => text);

describe('lines of which one is put forward', () => {
  it('have the number of the grey ones in the key, which one grey cannot tell apart', () => {
    expect(keys(lay(['Spain', 'Greece', 'Malta', 'Italy'], 'Spain'))).to.deep.equal(['Spain', '3 others']);
    expect(keys(lay(['Spain', 'Greece'], 'Spain'))).to.deep.equal(['Spain', 'Greece']);
  });
  it('have names at their ends, in two lines if they are long, and cut if they are longer', () => {
    const long = 'European Union - 27 countries (from 2020),';
    const cut = `${LONG}, candidate countries and all others that report`;
    expect(ends(lay(['Spain', LONG, 'Malta'], 'Spain'))).to.include.members([long, 'without the United Kingdom']);
    expect(ends(lay(['Spain', cut, 'Malta'], 'Spain'))).to.include.members([
      'European Union - 27',
      'countries (from 2020), with…',
    ]);
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
  it('has the accent, also if there are more lines than hues and it is not the first', () => {
    const [scene] = lay(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'], 'C').scenes;
    const runs = scene?.marks.filter(({ type }) => type === 'run').map(({ id, series, muted }) => [id, series, muted]);
    expect(runs?.at(-1)).to.deep.equal(['/series/2', 0, undefined]);
    expect(runs?.filter(([, hue]) => hue !== undefined)).to.have.length(1);
    expect(scene?.ends?.labels.filter(({ series }) => series !== undefined).map(({ text }) => text)).to.deep.equal([
      'C',
    ]);
    expect(scene?.keys?.map(({ text }) => text)).to.deep.equal(['C', '7 others']);
  });

  it('are the strong ones of slopes, whichever is the steepest', () => {
    const series = ['A', 'B', 'C'].map((label, index) => ({
      label,
      observations: [
        { period: '2022', value: 10 },
        { period: '2023', value: 20 + 10 * index },
      ],
    }));
    const { data } = parseDelta({ title: 'Cases', highlight: 'A, B', series });
    const [scene] = data ? layoutDelta(data, english, { form: 'slope' }).scenes : [];
    const tones = scene?.marks.flatMap((mark) => (mark.type === 'run' ? [[mark.id, mark.tone]] : []));
    expect(tones).to.deep.equal([
      ['/series/2', 'past'],
      ['/series/0', undefined],
      ['/series/1', undefined],
    ]);
  });
});
