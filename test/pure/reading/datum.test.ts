import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english, layoutBreakdown, layoutProgress, parseBreakdown, parseProgress } from '../../../src/data.js';
import { dataByPointer, detailOf, findPoints, pointerOf } from '../../../src/reading/datum.js';
import type { LinkKey } from '../../../src/reading/links.js';
import { datumKey, samePoint } from '../../../src/reading/same.js';
import type { Table, TableRow } from '../../../src/parts/table-layout.js';
import { chartStops } from '../../../src/reading/stops.js';
import { TABLE, lineThrough, plotOf, rectIn } from './scenes.js';

const table = {
  ...TABLE,
  pointers: (row: number) => [`/series/0/observations/${row}`, undefined, `/series/1/observations/${row}`],
};
const lines = chartStops([
  plotOf([
    lineThrough(0, [0, 0.5, 1], [0.2, 0.3, 0.9], [0, 1, 2]),
    lineThrough(2, [0, 0.5, 1], [NaN, 0.5, 0.4], [0, 1, 2]),
  ]),
]);
const data = {
  title: 'Vacancies',
  series: [
    { pointer: '/series/0', label: 'Construction', observations: [] },
    {
      pointer: '/series/1',
      label: 'Hospitality',
      observations: [
        { pointer: '/series/1/observations/1', value: { value: 7 }, period: { text: '2021' } },
        { pointer: '/series/1/observations/2', value: { low: 6, high: 7 }, period: { text: '2022' } },
        { pointer: '/series/1/observations/0', value: { missing: 'withheld' } },
      ],
    },
  ],
};
const known = dataByPointer(data);
const pointAt = (index: number, cell: number) => {
  const point = lines.at(index)?.points.find((one) => one.cell === cell);
  assert.ok(point);
  return point;
};

describe('the detail of a datum', () => {
  it('has its pointer, label, period, series, number and words', () => {
    assert.deepEqual(detailOf(pointAt(1, 2), table, known), {
      pointer: '/series/1/observations/1',
      label: '2021',
      parent: undefined,
      period: '2021',
      series: 'Hospitality',
      value: 7,
      text: '7.0%',
    });
  });

  it('has no number for a range and for a withheld figure', () => {
    assert.equal(detailOf(pointAt(2, 2), table, known).value, undefined);
    const { value, period, text } = detailOf(pointAt(0, 2), table, known);
    assert.deepEqual([value, period, text], [undefined, undefined, 'no figure given']);
  });

  it('has the words of its own figure, also where an earlier one is before it', () => {
    const { data: regions } = parseBreakdown({
      title: 'Regions',
      unit: '%',
      categories: [{ label: 'Lazio', value: 23.8, previous: { period: '2019', value: 30.6 } }],
    });
    assert.ok(regions);
    const { table: cells } = layoutBreakdown(regions, english, { form: 'arrows' });
    const point = chartStops([plotOf([rectIn(0, 0, 1)], { find: 'in' })]).at(0)?.points[0];
    assert.ok(point);
    assert.equal(detailOf(point, cells, known).text, '23.8');
  });

  it('has the words of its own figure where the share of the way is before it', () => {
    const { data: homes } = parseProgress({
      title: 'Homes',
      unit: 'homes',
      measures: [
        { label: 'Insulated', value: '>5', target: 10 },
        { label: 'Painted', value: 3, unit: 'walls', target: 20 },
      ],
    });
    assert.ok(homes);
    const { table: cells } = layoutProgress(homes, english);
    const point = (row: number) =>
      chartStops([plotOf([rectIn(row, 0, 1)], { find: 'in' })]).at(0)?.points[0] ?? assert.fail();
    const words = [0, 1].map((row) => detailOf(point(row), cells, known).text);
    assert.deepEqual(words, ['over 5 of 10 homes', '3 of 20 walls']);
  });

  it('has the name of the group that it is a part of', () => {
    const { data: answers } = parseBreakdown({
      title: 'Answers',
      groups: ['North', 'South'].map((label) => ({ label, categories: [{ label: 'Yes', value: 3 }] })),
    });
    assert.ok(answers);
    const { table: cells } = layoutBreakdown(answers, english, { form: 'grouped' });
    const details = [1, 3].map((row) => {
      const point = chartStops([plotOf([rectIn(row, 0, 1)], { find: 'in' })]).at(0)?.points[0] ?? assert.fail();
      return detailOf(point, cells, known);
    });
    assert.deepEqual(
      details.map(({ label, parent }) => [label, parent]),
      [
        ['Yes', 'North'],
        ['Yes', 'South'],
      ],
    );
  });

  it('has the pointer of the mark if the table has none', () => {
    const point = chartStops([plotOf([rectIn(1, 0, 1)], { find: 'in' })]).at(0)?.points[0];
    assert.ok(point);
    assert.equal(pointerOf(point, TABLE), '/categories/1');
    assert.equal(detailOf(point, TABLE, known).series, undefined);
  });
});

describe('a datum is found', () => {
  it('by its pointer', () => {
    const found = findPoints(['/series/1/observations/2', '/series/0/observations/0'], lines, table);
    assert.deepEqual(
      found.map(({ index, point }) => [index, point.cell]),
      [
        [0, 0],
        [2, 2],
      ],
    );
  });

  it('not if new data have it no more', () => {
    assert.deepEqual(findPoints(['/series/7/observations/2'], lines, table), []);
    assert.deepEqual(findPoints([], lines, table), []);
  });
});

describe('linked charts', () => {
  const rowsOf = (all: readonly Omit<TableRow, 'cells'>[], period = '2023') => {
    const some: Table = {
      ...TABLE,
      length: all.length,
      pointers: (row) => [`/measures/${row}`],
      row: (row) => ({ cells: ['1'], ...all[row]! }),
    };
    const bars = chartStops([
      plotOf(
        all.map((_, row) => rectIn(row, 0, 1)),
        { find: 'row' },
      ),
    ]);
    return (key: LinkKey) => samePoint(key, { stops: bars, table: some }, () => period)?.point.row;
  };
  const same = (names: readonly string[]) => {
    const found = samePoint({ names }, { stops: lines, table }, (pointer) => known.get(pointer ?? '')?.period);
    return found && [found.index, found.point.cell];
  };

  it('know a datum by its period, its row and its series', () => {
    assert.deepEqual(datumKey(detailOf(pointAt(1, 2), table, known), {}).names, ['2021', '2021', 'Hospitality']);
  });

  it('find the same period, and in it the same series', () => {
    assert.deepEqual(same(['2021', 'Year 2021', 'Hospitality']), [1, 2]);
    assert.deepEqual(same(['Year 2021', '2021']), [1, 0]);
  });

  it('find the row of that name among several of the same time, and of that group among several of that name', () => {
    const rowFor = rowsOf([
      { name: 'Insulated', parent: 'North' },
      { name: 'Surveyed', parent: 'North' },
      { name: 'Insulated', parent: 'South' },
    ]);
    assert.equal(rowFor({ names: ['2023', 'Surveyed'] }), 1);
    assert.equal(rowFor({ names: ['2023', 'Insulated'], parent: 'South' }), 2);
  });

  it('never take a group for a category of its name', () => {
    const rowFor = rowsOf([
      { name: 'North', isGroup: true },
      { name: 'Other', parent: 'North' },
      { name: 'Other', isGroup: true },
      { name: 'Other', parent: 'Other' },
    ]);
    assert.equal(rowFor({ names: ['Other'], isGroup: true }), 2);
    assert.equal(rowFor({ names: ['Other'], parent: 'Other' }), 3);
    assert.equal(rowFor({ names: ['Other'], parent: 'North' }), 1);
    assert.equal(rowsOf([{ name: 'Other', isGroup: true }], '')({ names: ['Other'], parent: 'North' }), undefined);
    // A category of no group may be a group in another chart.
    assert.equal(rowFor({ names: ['North'] }), 0);
  });

  it('find the latest figure of a category that is a series', () => {
    assert.deepEqual(same(['Construction']), [2, 0]);
  });

  it('find nothing of what they do not have', () => {
    assert.equal(same(['Elsewhere']), undefined);
    assert.equal(same([]), undefined);
  });
});
