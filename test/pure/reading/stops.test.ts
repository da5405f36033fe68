import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chartStops, nearestOf, stopsOf } from '../../../src/reading/stops.js';
import { lineThrough, plotOf, rectIn } from './scenes.js';

describe('the stops of lines', () => {
  const lines = plotOf([
    lineThrough(0, [0, 0.5, 1], [0.2, 0.3, 0.4], [0, 1, 2]),
    // A gap has the position of the point before it, and no row.
    lineThrough(1, [0, 0, 1], [0.1, NaN, 0.9], [0, -1, 2]),
  ]);
  const stops = stopsOf(lines, 0);

  it('are the positions of all points', () => {
    assert.deepEqual(
      [0, 1, 2].map((index) => stops.at(index)?.x),
      [0, 0.5, 1],
    );
    assert.equal(stops.length, 3);
    assert.equal(stops.at(3), undefined);
  });

  it('have the lines as they are drawn, from the top', () => {
    const cellsAt = (index: number) => stops.at(index)?.points.map(({ cell }) => cell);
    assert.deepEqual([cellsAt(0), cellsAt(1), cellsAt(2)], [[1, 0], [0], [0, 1]]);
  });

  it('have figures without a position last', () => {
    const { points } = stopsOf(plotOf([lineThrough(0, [0], [NaN], [0]), lineThrough(1, [0], [0.5], [0])]), 0).at(0) ?? {
      points: [],
    };
    assert.deepEqual(
      points.map(({ cell }) => cell),
      [1, 0],
    );
  });

  it('are nearest along x', () => {
    assert.deepEqual(
      [-1, 0.2, 0.26, 0.74, 0.76, 2].map((x) => stops.nearest({ x, y: 0 })),
      [0, 0, 1, 1, 2, 2],
    );
  });

  it('have every point of a line that is not in the order of its positions', () => {
    const back = stopsOf(plotOf([lineThrough(0, [1, 0], [0.1, 0.2], [1, 0])]), 0);
    assert.deepEqual(
      [0, 1].map((index) => back.at(index)?.points.map(({ row }) => row)),
      [[0], [1]],
    );
  });

  it('are found by the row of the table', () => {
    assert.deepEqual([0, 2, 9].map(stops.ofRow), [0, 2, -1]);
  });

  it('are none without marks', () => {
    const none = stopsOf(plotOf([]), 0);
    assert.deepEqual([none.length, none.at(0), none.nearest({ x: 0.5, y: 0.5 })], [0, undefined, undefined]);
  });

  it('do not repeat the dot of a point', () => {
    const line = lineThrough(0, [0, 1], [0.2, 0.3], [0, 1]);
    const dot = { type: 'dot', id: '/series/0/observations/1', row: 1, cell: 0, x: 1, y: 0.3 } as const;
    assert.equal(stopsOf(plotOf([line, dot]), 0).at(1)?.points.length, 1);
  });

  it('leave out quiet marks', () => {
    assert.equal(stopsOf(plotOf([{ ...lineThrough(0, [0, 1], [0, 1], [0, 1]), quiet: true }]), 0).length, 0);
  });
});

describe('the stops of columns', () => {
  it('are the rows, with the columns of all series', () => {
    const marks = [
      rectIn(1, 0.6, 0.1, { cell: 0, y: 0.5, height: 0.5 }),
      rectIn(1, 0.7, 0.1, { cell: 1, y: 0.2, height: 0.8 }),
      rectIn(0, 0.1, 0.2, { cell: 0, y: 0, height: 1 }),
    ];
    const stops = stopsOf(plotOf(marks), 0);
    assert.equal(stops.length, 2);
    assert.deepEqual(
      stops.at(1)?.points.map(({ row, cell }) => [row, cell]),
      [
        [1, 0],
        [1, 1],
      ],
    );
    assert.deepEqual([stops.nearest({ x: 0.3, y: 0 }), stops.nearest({ x: 0.9, y: 0 })], [0, 1]);
  });

  it('have the places of their names if their marks are in cells', () => {
    const ticks = [
      { text: '2020', position: 0.25, row: 0 },
      { text: '2021', position: 0.75, row: 1 },
    ];
    const cells = plotOf([rectIn(0, 0.1, 0.8), rectIn(1, 0.1, 0.8)], { box: 'cells', x: { kind: 'bands', ticks } });
    const stops = stopsOf(cells, 0);
    assert.deepEqual([stops.nearest({ x: 0.4, y: 0 }), stops.nearest({ x: 0.6, y: 0 })], [0, 1]);
    // There is no rule across a cell.
    assert.equal(stops.at(0)?.x, undefined);
  });
});

describe('the datum of a stop that is nearest to a place', () => {
  const [low, high] = [
    rectIn(0, 0.1, 0.2, { cell: 0, y: 0.8, height: 0.2 }),
    rectIn(0, 0.3, 0.2, { cell: 1, y: 0.2, height: 0.8 }),
  ];
  const cellAt = (marks: Parameters<typeof plotOf>[0], x: number, y: number) => {
    const stop = stopsOf(plotOf(marks), 0).at(0);
    return stop && nearestOf(stop, { x, y })?.cell;
  };

  it('is the column that it is in or above, of several side by side', () => {
    assert.equal(cellAt([low, high], 0.2, 0.9), 0);
    assert.equal(cellAt([low, high], 0.2, 0.1), 0);
    assert.equal(cellAt([low, high], 0.4, 0.9), 1);
  });

  it('is the line at that height, even if it lies between two periods', () => {
    const lines = [lineThrough(0, [0, 1], [0.2, 0.2], [0, 1]), lineThrough(1, [0, 1], [0.8, 0.8], [0, 1])];
    assert.equal(cellAt(lines, 0.3, 0.75), 1);
    assert.equal(cellAt(lines, 0.3, 0.25), 0);
  });

  it('is none of those without a position', () => {
    const lines = [lineThrough(0, [0, 1], [NaN, 0.2], [0, 1]), lineThrough(1, [0, 1], [0.8, 0.8], [0, 1])];
    assert.equal(cellAt(lines, 0, 0.1), 1);
  });
});

describe('the stops of parts', () => {
  const tiles = plotOf([rectIn(2, 0, 0.5, { y: 0, height: 1 }), rectIn(0, 0.5, 0.5, { y: 0, height: 0.5 })], {
    find: 'in',
  });

  it('are in the order of the table', () => {
    const stops = stopsOf(tiles, 0);
    assert.deepEqual(
      [0, 1].map((index) => stops.at(index)?.points[0]?.row),
      [0, 2],
    );
  });

  it('are found inside of their marks and next to them', () => {
    const stops = stopsOf(tiles, 0);
    assert.deepEqual(
      [
        { x: 0.2, y: 0.9 },
        { x: 0.7, y: 0.2 },
        { x: 0.7, y: 0.52 },
        { x: 0.7, y: 0.8 },
      ].map((place) => stops.nearest(place)),
      [1, 0, 0, undefined],
    );
  });

  it('are found only in their own box', () => {
    const bars = plotOf([rectIn(0, 0, 1), rectIn(1, 0, 1)], { box: 'rows', find: 'in' });
    assert.equal(
      stopsOf(bars, 0).nearest({ x: 0.5, y: 0.5 }, (row) => row === 1),
      1,
    );
  });

  it('of a ring are found by their angle', () => {
    const arc = { type: 'arc', id: '', d: '', x: 0.5, y: 0.5 } as const;
    const ring = plotOf(
      [
        { ...arc, row: 0, from: 0, to: 0.5 },
        { ...arc, row: 1, from: 0.5, to: 1 },
      ],
      { box: 'square', find: 'turn' },
    );
    const stops = stopsOf(ring, 0);
    assert.deepEqual(
      [
        { x: 0.9, y: 0.5 },
        { x: 0.1, y: 0.5 },
        { x: 0.51, y: 0.05 },
        { x: 0.99, y: 0.99 },
      ].map((place) => stops.nearest(place)),
      [0, 1, 0, undefined],
    );
  });

  it('of rows are one for each row, with all its marks', () => {
    const rows = plotOf([rectIn(1, 0, 0.5), rectIn(0, 0, 0.5), rectIn(1, 0.5, 0.2)], { box: 'rows', find: 'row' });
    const stops = stopsOf(rows, 0);
    assert.equal(stops.length, 2);
    assert.equal(stops.at(1)?.points[0]?.marks.length, 2);
  });
});

describe('the stops of a chart', () => {
  it('are those of its scenes, one after the other', () => {
    const one = plotOf([lineThrough(0, [0, 1], [0, 1], [0, 1])]);
    const stops = chartStops([one, plotOf([]), one]);
    assert.equal(stops.length, 4);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((index) => [stops.at(index)?.scene, stops.at(index)?.x]),
      [
        [0, 0],
        [0, 1],
        [2, 0],
        [2, 1],
        [undefined, undefined],
      ],
    );
    assert.equal(stops.nearest(2, { x: 0.9, y: 0 }), 3);
    assert.equal(stops.nearest(7, { x: 0.9, y: 0 }), undefined);
    assert.deepEqual([stops.withRow(1), stops.withRow(9)], [[1, 3], []]);
  });

  it('have a last one of the first scene that has some', () => {
    const one = plotOf([lineThrough(0, [0, 1], [0, 1], [0, 1])]);
    assert.deepEqual(
      [[one, one], [plotOf([]), one, one], []].map((scenes) => chartStops(scenes).lastOfFirst),
      [1, 1, 0],
    );
  });
});
