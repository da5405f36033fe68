import { readPeriodCell, spanIn } from '../../written/period-span.js';
import { partOfYear } from '../../written/part-of-year.js';
import { yearIn } from '../columns/period-head.js';
import { textAt, withCells, type Cell, type LangOf } from '../grid.js';
import { editCells, type Body, type Tidying } from './body.js';

/** A year in a title, and the end of one that spans two: "2024", "2023/24", "2023-2024". None of which something goes up to or on from: "by 2030". */
const YEAR =
  /(?<!\b(?:by|since|from|to|until|before|after|on|vs\.?|bis|seit|ab|von|gegenüber|depuis|jusqu'en|desde|hasta) )(?<![\d.,/–-])(\d{4})(?:[/–-](\d{2}|\d{4}))?(?![\d/–-])/giu;

/** The only year that a title names, or both years of one that spans two. Empty if it names several, or a span of more. */
function yearsIn(title: string): readonly number[] {
  const [year, another] = title.matchAll(YEAR);
  if (!year || another) return [];
  const [, first = '', last = ''] = year;
  const next = +first + 1;
  if (!last) return [+first];
  return +last === next || +last === next % 100 ? [+first, next] : [];
}

/** A cell with the name of a month or quarter or with a day, and that without its year: `-01`, `-Q1`, `-01-31`. */
interface Part {
  readonly cell: Cell;
  readonly part: string;
}

const partIn = (cell: Cell, langOf: LangOf): Part | undefined => {
  const part = partOfYear(cell.text, langOf(cell));
  return part === undefined ? undefined : { cell, part };
};

/** The months, quarters or days of cells with their years. Empty if they do not follow each other in the years. */
function periodsOf(parts: readonly Part[], [first, second]: readonly number[]): ReadonlyMap<Cell, string> {
  const turns = parts.filter(({ part }, i) => i > 0 && part <= (parts[i - 1]?.part ?? ''));
  const [turn] = turns;
  if (turns.length > 1 || (turn && second === undefined)) return new Map();
  const secondAt = turn ? parts.indexOf(turn) : parts.length;
  return new Map(parts.map(({ cell, part }, i) => [cell, `${i < secondAt ? first : second}${part}`]));
}

/** A body in which months, quarters and days without a year, in the head or before the rows, have that of the title: "Jan" below "Visits in 2024" is `2024-01`, and "Sep" to "Aug" below "2023/24" lie in both years. */
export function dateMonths(body: Body, { title = body.around.title ?? '', langOf }: Tidying): Body {
  const { header, rows } = body;
  const years = yearsIn(title);
  if (!header || !years.length) return body;
  const heads = header.cells.slice(1);
  const names = rows.flatMap(({ cells: [first] }) => first ?? []);
  if ([...heads, ...names].some(({ text }) => yearIn(text) !== undefined)) return body;
  const span = spanIn(textAt(header, 0));
  const inSpan = ([cell, period]: readonly [Cell, string]): readonly [Cell, string] => [
    cell,
    period.length > 7 ? readPeriodCell(`${cell.text} ${period.slice(0, 4)}`, langOf(cell), undefined, span) : period,
  ];
  const periodsIn = (cells: readonly Cell[]): ReadonlyMap<Cell, string> => {
    const parts = cells.flatMap((cell) => partIn(cell, langOf) ?? []);
    const isEnough = parts.length > 1 && parts.length * 2 >= cells.length;
    return new Map(isEnough ? [...periodsOf(parts, years)].map(inSpan) : []);
  };
  const inHead = periodsIn(heads);
  if (inHead.size)
    return { ...body, header: withCells(header, (cell) => ({ ...cell, text: inHead.get(cell) ?? cell.text })) };
  const before = periodsIn(names);
  // Names of rows may be labels, whose text stays as it is.
  const withTime = (cell: Cell): Cell => {
    const time = before.get(cell);
    return time === undefined ? cell : { ...cell, time };
  };
  return before.size ? editCells(body, withTime) : body;
}
