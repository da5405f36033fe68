// Columns of counts in a chart in per cent.
import type { UnitInput } from '../../contract/unit.js';
import { nameOf } from '../../written/name.js';
import { numberIn } from '../cell.js';
import { SHARES } from '../names/derived-name.js';
import type { Assignment } from './column-finders.js';
import type { ProfiledRows } from './column-profile.js';
import type { NamedColumns } from './column-search.js';

/** Figures above which all of a column are counts below a title in per cent: next to a column that the title names, and of any column. */
export const COUNTS_BESIDE = 100;
export const COUNTS = 1000;

/** The whole, in per cent. */
const WHOLE = 100;

/** The rows of a chart, and its unit. */
interface RowsWithUnit extends ProfiledRows {
  readonly unit?: string | undefined;
}

/** True for the unit of per cents, of whatever they are: "%", "% of respondents". */
const isPercentUnit = (unit: UnitInput | undefined): boolean => typeof unit === 'string' && unit.startsWith('%');

/** True if the figures of two columns or more add up to about 100 in most rows. */
const addUpToHundred = (figures: readonly (readonly number[])[]): boolean => {
  const [first = []] = figures;
  const sums = first.map((_, row) => figures.reduce((sum, one) => sum + (one[row] ?? NaN), 0));
  return figures.length > 1 && sums.filter((sum) => Math.abs(sum - WHOLE) <= 1).length * 2 > sums.length;
};

/** Heads of numbers of something: "days left", "number of respondents", "signature count". */
const COUNTED = /^(?:(?:number|count) of|days?|weeks?|months?|hours?) \p{L}|(?:^|\p{L} )count$/u;

/** Heads of counts, next to per cents: "Number" next to "% of respondents", "Respondents" next to "Share (%)". */
const COUNTS_NAMED =
  /^(?:n|no|nr|num|number|count|freq(?:uency)?|responses|respondents|answers|people|persons|cases|votes|headcount|anzahl|häufigkeit|antworten|befragte|personen|stimmen|nombre|effectifs?|réponses|personnes|voix|número|frecuencia|respuestas|personas|votos|aantal|antal|liczba)$|^(?:number|count|anzahl|nombre|número) (?:of|de[rs]?) \p{L}/u;

/** Room for the rounding of a share, in points. */
const ROUNDED = 0.51;

/** True if shares are those of some counts in their sum, or in a larger one, but for their rounding. */
function areSharesOf(shares: readonly number[], counts: readonly number[]): boolean {
  const sumOf = (figures: readonly number[]): number => figures.reduce((sum, one) => sum + one, 0);
  const ratio = sumOf(counts) / sumOf(shares);
  if (!(ratio > 0) || Math.abs(ratio - 1) < 0.1 || new Set(shares).size < 2) return false;
  return shares.every((share, row) => Math.abs((counts[row] ?? NaN) / ratio - share) <= ROUNDED);
}

/** Of some columns next to per cents those that have the heads of counts, or of which the per cents are the shares. A per cent has its sign, or is named as a share. */
function countsOfShares(columns: readonly number[], { profiles, rows, langOf }: RowsWithUnit): readonly number[] {
  const hasSign = (column: number): boolean => isPercentUnit(profiles[column]?.unit) || !!profiles[column]?.hasSigns;
  const isShare = (column: number): boolean => hasSign(column) || SHARES.test(nameOf(profiles[column]?.name));
  const shares = columns.filter(isShare);
  if (!shares.length) return [];
  const figuresOf = (column: number): readonly number[] => rows.map((row) => numberIn(row, column, langOf));
  const sharedFigures = shares.map(figuresOf);
  return columns.filter((column) => {
    if (shares.includes(column)) return false;
    if (COUNTS_NAMED.test(nameOf(profiles[column]?.name))) return true;
    const figures = figuresOf(column);
    return sharedFigures.some((one) => areSharesOf(one, figures));
  });
}

/** In a chart in per cent, the columns that cannot be per cents, next to others that are: "Number" next to "% of respondents", "Votes" in thousands next to "Share", an average in dollars next to the shares of a budget. Empty if the unit of the chart is another. `spare` are those that belong to no field: if another has the values, only counts that are named so or of which per cents are the shares. */
export function countsBesidePercents(
  columns: readonly number[],
  spare: readonly number[],
  source: RowsWithUnit,
): readonly number[] {
  const { profiles, rows, langOf, unit } = source;
  if (unit !== '%' || columns.length < 2) return [];
  const named = countsOfShares(columns, source).filter((column) => spare.includes(column));
  if (named.length) return named;
  if (rows.length < 2 || columns.length > spare.length) return [];
  const figuresOf = (column: number): readonly number[] => rows.map((row) => Math.abs(numberIn(row, column, langOf)));
  const areAbove = (column: number, limit: number): boolean => {
    const figures = figuresOf(column).filter((figure) => !isNaN(figure));
    return figures.length > 1 && figures.every((figure) => figure > limit);
  };
  const isPercent = (column: number): boolean => isPercentUnit(profiles[column]?.unit) || !!profiles[column]?.hasSigns;
  const counts = columns.filter((column) => !isPercent(column) && areAbove(column, COUNTS_BESIDE));
  const others = columns.filter((column) => !counts.includes(column));
  // A growth of 150% may be next to one of 30%.
  const areCounts =
    counts.every((column) => areAbove(column, COUNTS) || COUNTED.test(nameOf(profiles[column]?.name))) ||
    others.some(isPercent) ||
    addUpToHundred(others.map(figuresOf));
  const arePercents = others.length > 0 && !others.some((column) => figuresOf(column).some((figure) => figure > WHOLE));
  return areCounts && arePercents ? counts : [];
}

/** The columns of fields and of figures, in a chart in per cent with a value that is no count next to per cents: "% of respondents", or none of several, in place of "Number". As they are if the page names the column of the values. */
export function withoutCountedValue(
  source: RowsWithUnit & { readonly named: NamedColumns },
  assigned: Assignment,
): Assignment {
  const { columns, figures } = assigned;
  const value = columns.get('value');
  if (source.unit !== '%' || value === undefined || source.named.some(([field]) => field === 'value')) return assigned;
  const all = [value, ...figures].sort((one, other) => one - other);
  const counts = countsOfShares(all, source);
  if (!counts.includes(value)) return assigned;
  const [percents, ...more] = all.filter((column) => !counts.includes(column));
  const others = [...columns].filter(([field]) => field !== 'value');
  return percents === undefined || more.length
    ? { ...assigned, columns: new Map(others), figures: all }
    : {
        ...assigned,
        columns: new Map([...others, ['value', percents]]),
        figures: all.filter((column) => column !== percents),
      };
}
