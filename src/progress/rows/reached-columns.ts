import type { FigureColumn, Row, Sheet } from '../../rows/rows.js';
import { nameOf } from '../../written/name.js';

/** Participles of what was done: "sold", "counted", "verkauft", "vendus", "vendidas". */
const DONE =
  /^(?:\p{L}{2,}ed|sold|done|complete|met|built|spent|paid|sent|cast|held|given|taken|won|made|\p{L}{0,3}ge\p{L}{2,}(?:t|en)|verkauft|erreicht|besetzt|belegt|\p{L}{2,}ée?s?|vendue?s?|atteinte?s?|\p{L}{2,}[aí]d[oa]s?|hech[oa]s?)$/u;
/** Participles of what is planned or waits, and of what was not reached. */
const OPEN =
  /^(?:need|planned|budgeted|required|requested|needed|wanted|expected|estimated|allocated|proposed|scheduled|invited|registered|offered|issued|targeted|promised|failed|missed|lost|rejected|refused|cancelled|delayed|closed|outstanding|geplant|gemeldet|prévue?s?|demandée?s?|previst[oa]s?)$/;

/** Heads of all people whom a figure is a part of, which nobody is to reach, in English, German, French and Spanish. */
const PEOPLE =
  /^(?:(?:total|estimated|resident|adult) )*(?:population|residents|inhabitants|electorate|electors|(?:registered )?voters|einwohner(?:zahl)?|bevölkerung|wahlberechtigte|habitants|inscrits|población|habitantes|censo(?: electoral)?)(?! (?:target|goal))(?!\p{L})/u;

/** True for the head of what was done: "Sold", "Spent to 31 Dec", "Votes counted". */
function isDone({ header }: FigureColumn): boolean {
  const words = nameOf(header).match(/\p{L}+/gu) ?? [];
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  return ends.some((word) => DONE.test(word)) && !ends.some((word) => OPEN.test(word));
}

/** True if most rows have no more in one column than in another. */
function isWithin(one: FigureColumn, other: FigureColumn, rows: readonly Row[]): boolean {
  const both = rows
    .map((row) => [row.numberAt(one.column), row.numberAt(other.column)] as const)
    .filter(([part, whole]) => !isNaN(part + whole));
  return both.length > 0 && both.filter(([part, whole]) => part <= whole).length * 2 > both.length;
}

/** The column of what was done, and the only other one, of how much there is to do: "Sold" next to "Capacity". */
interface ReachedColumns {
  readonly reached: FigureColumn;
  readonly whole?: FigureColumn;
}

/**
 * Finds what was done among the columns of amounts, and of how much, if there are no more of them. Per cents are of these. If the page gives the target, it is one of
 * the per cents, where a column has them: 95 of "Vaccinated", "Eligible" and "Coverage". So is what is shown of all people, whom nobody is to reach.
 */
export function reachedColumns(sheet: Sheet, hasTarget: boolean): ReachedColumns | undefined {
  const { figures, rows, header } = sheet;
  if (header('value') !== undefined || header('target') !== undefined) return undefined;
  const isPercent = ({ column, header: head, unit }: FigureColumn): boolean =>
    unit === '%' || head.includes('%') || rows.some((row) => row.textAt(column).includes('%'));
  const amounts = figures.filter((column) => !isPercent(column));
  const [reached, ...more] = amounts.filter(isDone);
  const [whole, ...others] = amounts.filter((column) => column !== reached);
  if (!reached || !whole || more.length || others.length || reached.period !== undefined) return undefined;
  if (!isWithin(reached, whole, rows)) return undefined;
  const isOfPeople = PEOPLE.test(nameOf(whole.header));
  const isShare = (one: FigureColumn): boolean => isPercent(one) && areWays(one, reached, whole, sheet);
  const share = hasTarget || isOfPeople ? figures.find(isShare) : undefined;
  if (share) return { reached: share };
  return isOfPeople ? { reached } : { reached, whole };
}

/** True if a column has the per cents that the chart computes: what one column is of another, in each row, apart from its rounding. */
export function areWays(
  { column, unit }: FigureColumn,
  value: FigureColumn | undefined,
  target: FigureColumn | undefined,
  { rows }: Pick<Sheet, 'rows'>,
): boolean {
  if (!value || !target) return false;
  if (unit !== '%' && !rows.every((row) => /%|^\P{N}*$/u.test(row.textAt(column)))) return false;
  const misses = rows.map((row) => {
    const way = (100 * row.numberAt(value.column)) / row.numberAt(target.column);
    return Math.abs(row.numberAt(column) - way);
  });
  const known = misses.filter((miss) => !isNaN(miss));
  const isWay = known.length > 1 && known.every((miss) => miss <= 0.5);
  // It has been read.
  if (isWay) rows[0]?.peek(column);
  return isWay;
}
