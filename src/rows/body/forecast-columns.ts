import { withSuffix, quantityIn } from '../cell.js';
import { yearIn } from '../columns/period-head.js';
import { nameOf } from '../../written/name.js';
import { textAt, isEmpty, type Cell, type Line, type LangOf } from '../grid.js';
import { editCells, emptyColumns, type Body, type Tidying } from './body.js';
import { statusIn } from '../../written/qualifiers.js';

/** Headers of the last year of each row whose figure is no estimate, as the International Monetary Fund writes it. */
const LAST_KNOWN = /^(?:estimates?|forecasts?|projections?) (?:start|begin)s? after$/;

/** A body in which the figures below years after the one in a column "Estimates start after" are marked: `1.1 [e]` below "2023" next to "2022". */
export function markEstimates(body: Body): Body {
  const { header } = body;
  const column = header?.cells.findIndex(({ text }) => LAST_KNOWN.test(nameOf(text))) ?? -1;
  if (!header || column < 0) return body;
  const mark = /^e/.test(nameOf(textAt(header, column))) ? '[e]' : '[f]';
  const years = header.cells.map(({ text }) => yearIn(text));
  const marked = editCells(body, (cell, i, row) => {
    const last = yearIn(row.cells[column]?.text);
    const year = years[i];
    const isEstimate = last !== undefined && year !== undefined && year > last && /\d/.test(cell.figure ?? cell.text);
    return isEstimate ? withSuffix(cell, mark) : cell;
  });
  return emptyColumns(marked, [column]);
}

/** True if a cell is left empty, or says with a sign that it has no figure. */
const isBlank = (cell: Cell | undefined): boolean => !cell || isEmpty(cell) || /^[\s.…–—-]*$/.test(cell.text);

/** The columns of a body that hold what came and what is expected of one series. */
interface Continued {
  readonly known: number;
  readonly expected: number;
}

/** True if two cells hold the same figure: sheets repeat the last known one so that the lines of a chart meet. */
function areEqual(one: Cell | undefined, other: Cell | undefined, lang: string | undefined): boolean {
  const { value } = quantityIn(one, lang);
  return value !== undefined && value === quantityIn(other, lang).value;
}

/** The only two columns of figures, of which one is named a forecast and goes on where the other ends. Undefined if they say both of one row. */
function continuedIn(header: Line, rows: readonly Line[], langOf: LangOf): Continued | undefined {
  const filled = header.cells.flatMap((_, column) =>
    column > 0 && rows.some(({ cells }) => !isBlank(cells[column])) ? [column] : [],
  );
  const [known, expected] = filled;
  if (known === undefined || expected === undefined || filled.length > 2) return undefined;
  if (statusIn(nameOf(textAt(header, expected))) !== '[f]') return undefined;
  const kinds = rows.flatMap(({ cells }) => {
    const [now, later] = [cells[known], cells[expected]];
    if (isBlank(later)) return isBlank(now) ? [] : ['known'];
    if (isBlank(now)) return ['expected'];
    return areEqual(now, later, now && langOf(now)) ? ['known'] : ['both'];
  });
  const turns = kinds.filter((kind, i) => i > 0 && kind !== kinds[i - 1]).length;
  return turns === 1 && !kinds.includes('both') ? { known, expected } : undefined;
}

/** A body in which forecasts of a column of their own go on with the figures before it: "Actual" to 2023 and "Forecast" from 2024 are one series, whose last figures are forecasts. */
export function joinForecasts(body: Body, { langOf }: Tidying): Body {
  const { header, rows } = body;
  const columns = header && continuedIn(header, rows, langOf);
  if (!columns) return body;
  const { known, expected } = columns;
  const continued = editCells(body, (cell, column, { cells: { [expected]: later } }) => {
    const isForecast = column === known && isBlank(cell) && later && !isBlank(later);
    return isForecast ? withSuffix(later, '[f]') : cell;
  });
  return emptyColumns(continued, [expected]);
}
