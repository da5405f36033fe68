import { hoistShared, type Records, type Row } from '../contract/rows.js';

type Observed = readonly [row: Row, column?: number];

/**
 * Makes a `DeltaData` of records. Either each row is one figure (period, value, and the series it belongs to), or each row is a period and each
 * further column a series named by its header. Columns: period, value, status, series, through, unit, source, note. Never throws.
 */
export function toDocument(records: Records): unknown {
  const { rows, spare, header } = records.sheet('period');
  const series = new Map<string | number, { readonly label: string; readonly observed: Observed[] }>();
  const [value, name] = spare;
  // Without a header: period and figure, with or without a name.
  const named = header('period') === '' && spare.length === 2 && !name!.figures ? name : undefined;
  // Beside a column of series the only other one holds the figures, whatever it is called.
  const hasValue = header('value') !== undefined;
  const isOnly = !hasValue && header('series') !== undefined && spare.length === 1;
  const figures = isOnly || named ? value : undefined;
  if (hasValue || figures) {
    for (const row of rows) {
      const label = named ? row.peek(named.column) : (row.peek('series') ?? row.peek('label'));
      const key = label ?? '';
      if (!series.has(key)) series.set(key, { label: label ?? records.title ?? header('value') ?? '', observed: [] });
      series.get(key)!.observed.push([row, figures?.column]);
    }
  } else {
    for (const { column, header: text } of spare) {
      const label = text || (spare.length === 1 && records.title) || '';
      series.set(column, { label, observed: rows.map((row) => [row, column]) });
    }
  }
  const all = [...series.values()].map(({ label, observed }, i) => {
    const observations = observed.map(([row, column], j) => {
      const { text, figure, context } = row.entryFor(`/series/${i}/observations/${j}`, column);
      const { unit, source, note } = context;
      return { period: text('period'), value: figure('value'), through: text('through'), unit, source, note };
    });
    return hoistShared({ label, observations }, observations, ['unit', 'source']);
  });
  return hoistShared({ ...records.head, series: all }, all, ['unit', 'source']);
}
