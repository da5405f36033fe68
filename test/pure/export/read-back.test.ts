import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Layout } from '../../../src/data.js';
import { toCsv, toJson, type ChartData } from '../../../src/export.js';
import { readText } from '../../../src/sources/rows.js';
import { CHARTS } from '../../charts.js';

/** A row or an item that could not be read is not in the chart, and so in no export of it: the note on it is left out. */
const WITH_LOSSES = ['Malformed'];

/** A figure that another of its time contradicts is compared with nothing. In an export it is the only one of its time. */
const CONTRADICTED = 'DuplicatePeriod';

/** Everything that a layout states and draws. Pointers of data that were left out differ. */
const drawn = ({ frame, table, ...layout }: Layout, hasLosses: boolean): string =>
  JSON.stringify(
    {
      ...layout,
      frame: hasLosses ? { ...frame, warnings: [], omissions: [] } : frame,
      heads: table.heads,
      rows: Array.from({ length: Math.min(1000, table.length) }, (_, index) => table.row(index)),
    },
    (key, value: unknown) =>
      key === 'id' || key === 'pointer' ? '' : ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
    1,
  );

const FORMATS: Readonly<Record<string, (data: ChartData) => unknown>> = {
  JSON: (data) => JSON.parse(toJson(data)) as unknown,
  CSV: (data) => readText({ text: toCsv(data), type: 'csv' }, { toDocument: () => assert.fail() }).document,
  'CSV with a byte order mark': (data) =>
    readText({ text: toCsv(data, { bom: true }), type: 'csv' }, { toDocument: () => assert.fail() }).document,
};

for (const [format, written] of Object.entries(FORMATS))
  for (const { name: chart, situations, parse, layout } of CHARTS)
    describe(`${chart} as ${format}`, () => {
      for (const [name, document] of situations) {
        const { data } = parse(document);
        if (!data || name === CONTRADICTED) continue;
        it(`${name} reads back to the same chart`, () => {
          const { data: again, problems } = parse(written(data));
          assert.ok(again, JSON.stringify(problems));
          const hasLosses = WITH_LOSSES.includes(name);
          assert.equal(drawn(layout(again), hasLosses), drawn(layout(data), hasLosses));
        });
      }
    });
