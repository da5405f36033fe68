import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Observation } from '../../../../src/contract/observation.js';
import { parseDelta } from '../../../../src/delta/data.js';
import { layoutDelta, type DeltaLayout } from '../../../../src/delta/layout.js';
import { toSvg } from '../../../../src/export/svg.js';
import { englishDelta } from '../../../../src/words/en/delta.js';

function drawn(form: 'columns' | 'lines', values: readonly Observation['value'][]): DeltaLayout {
  const observations = values.map((value, i) => ({ period: String(2018 + i), value }));
  const { data } = parseDelta({ title: 'Homes', unit: 'homes', series: [{ label: 'Homes', observations }] });
  if (!data) throw new Error('nothing to draw');
  return layoutDelta(data, englishDelta, { form });
}
const lines = (...values: readonly Observation['value'][]): DeltaLayout => drawn('lines', values);

const marks = ({ scenes: [scene] }: DeltaLayout): string[] =>
  (scene?.marks ?? []).map((mark) => {
    const { certainty = 'exact', status = '-' } = mark;
    if (mark.type === 'run') return [mark.shape, certainty, status, mark.d].join(' ');
    return [mark.type, mark.row, certainty, status].join(' ');
  });

describe('bounds in lines', () => {
  it('are points of their own, with a dashed line to and from them', () => {
    const layout = lines(100, 80, '<40', 60, 100);
    expect(marks(layout)).to.deep.equal([
      'line exact - M0,0L24.98,20M75.02,40L100,0',
      'line range - M24.98,20L49.97,60L75.02,40',
      'dot 2 most -',
      'dot 4 exact -',
    ]);
    expect(layout.legend.map(({ key }) => key)).to.deep.equal(['at-most']);
  });
  it('say in which direction the figure lies', () => {
    const layout = lines('>=100', 80, '<=40');
    expect(marks(layout).slice(2)).to.deep.equal(['dot 0 least -', 'dot 2 most -']);
    expect(layout.legend.map(({ key, marks: [sample] }) => [key, sample?.type])).to.deep.equal([
      ['at-least', 'dot'],
      ['at-most', 'dot'],
    ]);
  });
  it('have an arrow and a dashed line in the exported drawing too', () => {
    const drawn = toSvg(lines(100, '<40', 60), { width: 320 });
    expect(drawn.match(/<path [^>]*stroke-dasharray="4 3"/g)).to.have.length(1);
    expect(drawn.match(/<polyline /g)).to.have.length(2);
  });
  it('are none of figures that are exact or about right', () => {
    expect(marks(lines(100, '~80', 40))).to.deep.equal(['line exact - M0,0L50,20L100,60', 'dot 2 exact -']);
  });
  it('are drawn as the figure of a period that is not complete: the line towards it is dashed', () => {
    const observations = [
      { period: '2020', value: 100 },
      { period: '2021', value: 80 },
      { period: '2022', value: 40, through: '2022-06' },
    ];
    const { data } = parseDelta({ title: 'Homes', unit: 'homes', series: [{ label: 'Homes', observations }] });
    expect(marks(layoutDelta(data!, englishDelta, { form: 'lines' }))).to.deep.equal([
      'line exact - M0,0L50.07,20',
      'line range - M50.07,20L100,60',
      'dot 2 exact partial',
    ]);
  });
  it('keep their status, and a forecast its dotted line', () => {
    expect(marks(lines(100, '<50 [p]', '80 [f]'))).to.deep.equal([
      'line exact - M0,0Z',
      'line range - M0,0L50,50',
      'line exact forecast M50,50L100,20',
      'dot 1 most provisional',
      'dot 2 exact forecast',
    ]);
  });
});

describe('ranges in columns', () => {
  it('have their figure above their upper end', () => {
    const { scenes } = drawn('columns', [100, '20..60', 80]);
    expect(scenes[0]?.labels.find(({ row }) => row === 1)).to.include({ text: '20 to 60', y: 0.4 });
  });
});

describe('ranges in lines', () => {
  const whiskers = ({ scenes: [scene] }: DeltaLayout) =>
    (scene?.marks ?? []).flatMap((mark) =>
      mark.type === 'rule' && mark.role === 'interval'
        ? [[mark.row, Math.round(mark.y1 * 1e6) / 1e6, Math.round(mark.y2 * 1e6) / 1e6]]
        : [],
    );

  it('are whiskers and no points, since nobody published their middle', () => {
    const layout = lines(100, '20..60', 100, '60..80');
    expect(marks(layout)).to.deep.equal([
      'line exact - M0,0ZM66.61,0Z',
      'line range - M0,0L33.3,60L66.61,0L100,30',
      'rule 1 exact -',
      'rule 3 exact -',
    ]);
    expect(whiskers(layout)).to.deep.equal([
      [1, 0.4, 0.8],
      [3, 0.2, 0.4],
    ]);
    expect(layout.legend.map(({ key }) => key)).to.deep.equal(['interval']);
  });
  it('are a band where they follow one another', () => {
    const layout = lines(100, '20..60', '60..80');
    expect(marks(layout)).to.deep.equal([
      'area exact - M50,40L100,20L100,40L50,80Z',
      'line exact - M0,0Z',
      'line range - M0,0L50,60L100,30',
    ]);
    expect(whiskers(layout)).to.deep.equal([]);
  });
  it('are whiskers of a value in an interval too, whose line is drawn and whose point is marked', () => {
    const layout = lines(100, '50 (20..60)');
    expect(marks(layout)).to.deep.equal(['line exact - M0,0L100,50', 'rule 1 exact -', 'dot 1 exact -']);
    expect(whiskers(layout)).to.deep.equal([[1, 0.4, 0.8]]);
  });
});
