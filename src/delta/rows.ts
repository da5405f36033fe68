import { hoistShared, type Records, type Row, type Sheet } from '../contract/rows.js';

/** A row and the index of the column with its figure, from 0. If absent, it is the column `value`. */
type Observed = readonly [row: Row, column?: number];

/** One series: its name, and the rows with its figures. */
interface ObservedSeries {
  readonly label: string;
  readonly observed: Observed[];
}

/** The series of a sheet with one figure in each row, in the order in which their names first occur. Undefined if no column has the figures. */
function seriesByName(
  { rows, spare, header }: Sheet,
  title: string | undefined,
): readonly ObservedSeries[] | undefined {
  const [value, name] = spare;
  // A sheet without a header has a period, a figure and perhaps the name of a series.
  const isNamed = header('period') === '' && spare.length === 2 && name?.figures === false;
  // If a single column remains next to that of the series, it has the figures, whatever its header is.
  const hasValue = header('value') !== undefined;
  const isOnly = !hasValue && header('series') !== undefined && spare.length === 1;
  const figures = isOnly || isNamed ? value : undefined;
  if (!hasValue && !figures) return undefined;
  const series = new Map<string, ObservedSeries>();
  for (const row of rows) {
    const label = isNamed ? row.peek(name.column) : (row.peek('series') ?? row.peek('label'));
    const key = label ?? '';
    const known = series.get(key) ?? { label: label ?? title ?? header('value') ?? '', observed: [] };
    known.observed.push([row, figures?.column]);
    series.set(key, known);
  }
  return [...series.values()];
}

/** The series of a sheet with one period in each row: one series for each further column, named by its header. */
const seriesByColumn = ({ rows, spare }: Sheet, title: string | undefined): readonly ObservedSeries[] =>
  spare.map(({ column, header }) => ({
    label: header || (spare.length === 1 && title) || '',
    observed: rows.map((row) => [row, column]),
  }));

/**
 * Makes a `DeltaData` from records. Either each row is one figure (a period, a value and the name of a series), or each row is a period and
 * each further column is a series named by its header. Columns: period, value, status, series, through, unit, source, note. Never throws.
 */
export function toDocument(records: Records): unknown {
  const sheet = records.sheet('period');
  const found = seriesByName(sheet, records.title) ?? seriesByColumn(sheet, records.title);
  const series = found.map(({ label, observed }, i) => {
    const observations = observed.map(([row, column], j) => {
      const { text, figure, context } = row.entryFor(`/series/${i}/observations/${j}`, column);
      const { unit, source, note } = context;
      return { period: text('period'), value: figure('value'), through: text('through'), unit, source, note };
    });
    return hoistShared({ label, observations }, observations, ['unit', 'source']);
  });
  return hoistShared({ ...records.head, series }, series, ['unit', 'source']);
}
