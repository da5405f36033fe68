import type { Mark, Rect, Run } from '../../../src/marks/mark.js';
import type { Scene } from '../../../src/marks/scene.js';
import type { Table } from '../../../src/parts/table-layout.js';

/** A line with a point for each position. */
export const lineThrough = (cell: number, xs: number[], ys: number[], rows: number[]): Run => ({
  type: 'run',
  shape: 'line',
  id: `/series/${cell}`,
  row: rows[0] ?? 0,
  cell,
  series: cell,
  d: '',
  xs: Float64Array.from(xs),
  ys: Float64Array.from(ys),
  rows: Int32Array.from(rows),
});

export const rectIn = (row: number, x: number, width: number, more: Partial<Rect> = {}): Rect => ({
  type: 'rect',
  id: `/categories/${row}`,
  row,
  x,
  width,
  ...more,
});

export const plotOf = (marks: readonly Mark[], more: Partial<Scene> = {}): Scene => ({
  box: 'plot',
  find: 'x',
  marks,
  labels: [],
  ...more,
});

/** A table of two series with changes. */
export const TABLE: Table = {
  heads: ['Period', 'Construction', 'Change', 'Hospitality', 'Change', 'Events'],
  kinds: ['figure', 'change', 'figure', 'change'],
  length: 3,
  row: (index) => ({
    name: ['2020', '2021', '2022'][index] ?? '',
    cells:
      [
        ['11.8%', '', 'no figure given', '', 'Lockdown'],
        ['12.1%', '+0.3 points', '7.0%', '', ''],
        ['13.0%', '+0.9 points', '6.4%, provisional', '−0.6 points', ''],
      ][index] ?? [],
    ...(index === 2 && { notes: ['Hospitality: without hotels'] }),
  }),
};
