import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { highlighted } from '../../../src/marks/highlight.js';
import type { Mark } from '../../../src/marks/mark.js';
import type { Scene } from '../../../src/marks/scene.js';
import { lineThrough, plotOf, rectIn } from '../reading/scenes.js';

const after = (scene: Scene, ...pointers: string[]): Scene => {
  const [one] = highlighted({ scenes: [scene] }, [{ name: 'London', pointers }]).scenes;
  assert.ok(one);
  return one;
};
const fillsOf = ({ marks }: Scene) =>
  marks.map(({ id, series, part, tone, muted }) => [id, series ?? part, tone, muted]);

describe('what is put forward', () => {
  const lines = plotOf([
    lineThrough(0, [0, 1], [0, 1], [0, 1]),
    lineThrough(1, [0, 1], [1, 0], [0, 1]),
    { type: 'rule', role: 'target', id: '/targets/0', row: 0, quiet: true, x1: 0, x2: 1, y1: 0, y2: 0 },
  ]);

  it('keeps its colour, in front of the others, which are grey', () => {
    assert.deepEqual(fillsOf(after(lines, '/series/0')), [
      ['/series/1', undefined, undefined, true],
      ['/series/0', 0, undefined, undefined],
      ['/targets/0', undefined, undefined, undefined],
    ]);
  });

  it('is a line if it is one of its points', () => {
    assert.deepEqual(
      fillsOf(after(lines, '/series/1/observations/3')).map(([id, , , muted]) => [id, muted]),
      [
        ['/series/0', true],
        ['/series/1', undefined],
        ['/targets/0', undefined],
      ],
    );
  });

  it('is all that is in it', () => {
    const bars = plotOf([rectIn(0, 0, 1, { id: '/groups/1/categories/0' }), rectIn(1, 0, 1, { id: '/groups/11' })], {
      box: 'rows',
      find: 'row',
    });
    assert.deepEqual(fillsOf(after(bars, '/groups/1')), [
      ['/groups/1/categories/0', undefined, undefined, undefined],
      ['/groups/11', undefined, undefined, true],
    ]);
  });

  it('leaves to the others their status, their certainty and their direction', () => {
    const marks: Mark[] = [
      rectIn(0, 0, 1),
      rectIn(1, 0, 1, { status: 'provisional', certainty: 'least', tone: 'hatched' }),
      rectIn(1, 0, 1, { tone: 'track' }),
    ];
    const [, bar, track] = after(plotOf(marks, { box: 'rows', find: 'row' }), '/categories/0').marks;
    assert.deepEqual(bar, { ...marks[1], muted: true });
    assert.deepEqual(track, marks[2]);
  });

  it('is among parts that are light, so that their texts can be read', () => {
    const label = { text: 'Leeds', x: 0, y: 0, role: 'part', row: 1, part: 1 } as const;
    const parts = plotOf([rectIn(0, 0, 0.5, { part: 0 }), rectIn(1, 0.5, 0.5, { part: 1 })], {
      box: 'band',
      find: 'in',
      labels: [label],
    });
    const { marks, labels } = after(parts, '/categories/0');
    assert.deepEqual([marks[0]?.part, marks[1]?.part, marks[1]?.tone], [0, undefined, 'track']);
    assert.deepEqual(labels, [{ text: 'Leeds', x: 0, y: 0, role: 'part', row: 1 }]);
  });

  it('has its colour in the key and at its end too', () => {
    const end = (series: number) => ({ text: 'Leeds', x: 0, y: 0, role: 'name', series }) as const;
    const named = {
      ...lines,
      ends: { width: 3, least: 30, labels: [end(0), end(1)] },
      keys: [0, 1].map((series) => ({ text: 'Leeds', mark: rectIn(0, 0, 1, { series }) })),
    };
    const { ends, keys } = after(named, '/series/0');
    assert.deepEqual(
      ends?.labels.map(({ series }) => series),
      [0, undefined],
    );
    assert.deepEqual(
      keys?.map(({ mark }) => mark.muted),
      [undefined, true],
    );
  });

  it('changes nothing if it is not drawn, or nothing is put forward', () => {
    assert.deepEqual(after(lines, '/series/7'), lines);
    assert.deepEqual(highlighted({ scenes: [lines] }, undefined), { scenes: [lines] });
  });
});
