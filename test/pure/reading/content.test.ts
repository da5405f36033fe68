import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { announcementOf, contentOf } from '../../../src/reading/content.js';
import { stopsOf, type Stop } from '../../../src/reading/stops.js';
import { TABLE, lineThrough, plotOf, rectIn } from './scenes.js';

const lines = stopsOf(
  plotOf([
    lineThrough(0, [0, 0.5, 1], [0.2, 0.3, 0.9], [0, 1, 2]),
    lineThrough(2, [0, 0.5, 1], [NaN, 0.5, 0.4], [0, 1, 2]),
  ]),
  0,
);
const stopAt = (index: number): Stop => {
  const stop = lines.at(index);
  assert.ok(stop);
  return stop;
};
const textsOf = (stop: Stop) =>
  contentOf(stop, TABLE).lines.map(({ name, figure, change }) => [name, figure, ...(change ? [change] : [])]);

describe('the content of a box', () => {
  it('names the row, and each line with its figure and its change as the lines are drawn', () => {
    assert.equal(contentOf(stopAt(2), TABLE).head, '2022');
    assert.deepEqual(textsOf(stopAt(2)), [
      ['Hospitality', '6.4%, provisional', '−0.6 points'],
      ['Construction', '13.0%', '+0.9 points'],
    ]);
  });

  it('says why there is no figure, and what else is in the row', () => {
    assert.deepEqual(textsOf(stopAt(0)), [
      ['Construction', '11.8%'],
      ['Hospitality', 'no figure given'],
      ['Events', 'Lockdown'],
    ]);
  });

  it('says a unit that all names have once, in its head', () => {
    const contentIn = (unit: string, ...other: readonly string[]) => {
      const heads = ['Year', `Shops${unit}`, 'Change', `Grants${other[0] ?? unit}`];
      const row = () => ({ name: '2020', cells: ['1.3', '+0.9', '3.9'] });
      const table = { ...TABLE, heads, kinds: ['figure', 'change', 'figure'] as const, row };
      const plot = plotOf([lineThrough(0, [0], [0.2], [0]), lineThrough(2, [0], [0.5], [0])]);
      const stop = stopsOf(plot, 0).at(0);
      assert.ok(stop);
      const { head, lines: all } = contentOf(stop, table);
      return [head, ...all.map(({ name }) => name)];
    };
    assert.deepEqual(contentIn(', £ million'), ['2020, £ million', 'Shops', 'Grants']);
    assert.deepEqual(contentIn(', £ million, 2020 prices'), ['2020, £ million, 2020 prices', 'Shops', 'Grants']);
    assert.deepEqual(contentIn(', £ million', ', £'), ['2020', 'Shops, £ million', 'Grants, £']);
    assert.deepEqual(contentIn(''), ['2020', 'Shops', 'Grants']);
  });

  it('has the notes of the row', () => {
    assert.deepEqual(contentOf(stopAt(2), TABLE).notes, ['Hospitality: without hotels']);
    assert.deepEqual(contentOf(stopAt(1), TABLE).notes, []);
  });

  it('marks the line that is nearest', () => {
    const stop = stopAt(1);
    const isNearest = contentOf(stop, TABLE, stop.points[1]).lines.map((line) => line.isNearest ?? false);
    assert.deepEqual(isNearest, [false, true]);
  });

  it('has a sample of the mark of each line', () => {
    const [construction] = contentOf(stopAt(1), TABLE).lines;
    assert.deepEqual([construction?.sample?.type, construction?.sample?.series], ['run', 0]);
  });

  it('of one figure does not name a column whose head says nothing', () => {
    const part = stopsOf(plotOf([rectIn(0, 0, 1, { part: 3 })], { find: 'in' }), 0).at(0);
    assert.ok(part);
    const named = (head: string) => {
      const row = () => ({ name: 'Coal', cells: ['31%', 'a third'] });
      const table = { heads: ['Category', head, 'Share'], plainHead: 'Value', length: 1, row };
      return announcementOf(contentOf(part, table));
    };
    assert.equal(named('Value'), 'Coal. 31%. Share a third');
    assert.equal(named('calls'), 'Coal. calls 31%. Share a third');
  });

  it('of a part has all cells of its row', () => {
    const part = stopsOf(plotOf([rectIn(1, 0, 1, { part: 3 })], { find: 'in' }), 0).at(0);
    assert.ok(part);
    const table = {
      heads: ['Category', 'calls', 'Share'],
      length: 2,
      row: (index: number) => ({ name: ['Heating', 'Damp'][index] ?? '', cells: ['5,200', '43%'] }),
    };
    const { head, lines: all } = contentOf(part, table);
    assert.equal(head, 'Damp');
    assert.deepEqual(
      all.map(({ name, figure, sample }) => [name, figure, sample?.part]),
      [
        ['calls', '5,200', 3],
        ['Share', '43%', undefined],
      ],
    );
  });

  it('of several rows names each of them', () => {
    const years = stopsOf(
      plotOf([lineThrough(0, [0.5], [0.6], [1]), { ...lineThrough(0, [0.5], [0.2], [2]), tone: 'past' }]),
      0,
    ).at(0);
    assert.ok(years);
    const { head, lines: all } = contentOf(years, TABLE);
    assert.equal(head, '');
    assert.deepEqual(
      all.map(({ name, figure }) => [name, figure]),
      [
        ['2022', '13.0%'],
        ['2021', '12.1%'],
      ],
    );
  });

  it('of a stop without data is empty', () => {
    assert.deepEqual(contentOf({ scene: 0, points: [] }, TABLE), { head: '', lines: [], notes: [] });
  });
});

describe('the announcement', () => {
  it('is the whole content, once', () => {
    assert.equal(
      announcementOf(contentOf(stopAt(2), TABLE)),
      '2022. Hospitality 6.4%, provisional, −0.6 points. Construction 13.0%, +0.9 points. Hospitality: without hotels',
    );
  });
});
