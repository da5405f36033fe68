import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseDelta } from '../../../../src/delta/data.js';
import { layoutDelta } from '../../../../src/delta/layout.js';
import type { Scene } from '../../../../src/marks/scene.js';
import { english } from '../../../../src/words/index.js';
import { seriesOf } from '../../sources/made.js';

function sceneOf(...values: readonly number[]): Scene {
  const observations = values.map((value, index) => ({ period: String(2016 + index), value }));
  const { data } = parseDelta({ title: 'Balance', unit: '£ million', series: [{ label: 'Balance', observations }] });
  const [scene] = (data && layoutDelta(data, english, { form: 'lines' }).scenes) ?? [];
  if (!scene) throw new Error('nothing to draw');
  return scene;
}
const inPlot = ({ labels }: Scene) => labels.map(({ text, anchor, line }) => [text, anchor, line]);

describe('the figure at the end of the only line', () => {
  it('stands beside the plot, and in narrow charts in it, above the line', () => {
    const scene = sceneOf(2, 3, 4, 5.4);
    expect(inPlot(scene)).to.deep.equal([['£5.4 million', 'end', -1.2]]);
    expect(scene.ends?.labels.map(({ strong }) => strong)).to.deep.equal(['£5.4 million']);
    expect(scene.ends?.narrow).to.deep.equal({ width: 0, labels: [] });
    expect(scene.labels[0]?.most).to.equal(scene.ends?.least);
  });
  it('stands below the line in narrow charts if that falls to it', () => {
    expect(inPlot(sceneOf(9, 8, 7.5, 3))).to.deep.equal([['£3.0 million', 'end', 0.1]]);
  });
  it('stands beside the plot alone where the axis leaves narrow charts no plot', () => {
    expect(inPlot(sceneOf(-8e32, -7e32, 1000))).to.deep.equal([]);
  });
  it('stands beside the plot alone where it is short', () => {
    const { data } = parseDelta({
      title: 'Clinics',
      series: [seriesOf('', ['2020', 3], ['2021', 4])],
    });
    const [scene] = (data && layoutDelta(data, english, { form: 'lines' }).scenes) ?? [];
    expect(scene?.labels).to.deep.equal([]);
    expect(scene?.ends?.narrow).to.equal(undefined);
  });
  it('stands below the only point at the top, in the middle of the plot', () => {
    const scene = sceneOf(2);
    expect(inPlot(scene)).to.deep.equal([['£2 million', 'middle', 0.1]]);
    expect([scene.labels[0]?.x, scene.labels[0]?.most, scene.ends]).to.deep.equal([0.5, undefined, undefined]);
  });
});
