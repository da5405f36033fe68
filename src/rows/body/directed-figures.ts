import { textAt } from '../grid.js';
import { editCells, type Body } from './body.js';

/** The words of a direction before and after the size of a change, in English, German, French and Spanish, and its arrows. */
interface Direction {
  readonly arrows: string;
  readonly before: string;
  readonly after: string;
}

const RISE: Direction = {
  arrows: '[▲△⬆↑↗]',
  before:
    'up(?: by)?|increased?(?: of| by)?|rise of|rose(?: by)?|plus|anstieg um|(?:en )?hausse de|aumento de|subida de',
  after: 'up|higher|more|increase|rise|höher|mehr|(?:de|en) plus|en hausse|más(?: alto)?',
};

const FALL: Direction = {
  arrows: '[▼▽⬇↓↘]',
  before:
    'down(?: by)?|decreased?(?: of| by)?|fall of|fell(?: by)?|drop of|dropped(?: by)?|minus|rückgang um|(?:en )?baisse de|descenso de|bajada de|caída de',
  after:
    'down|lower|less|fewer|decrease|fall|drop|decline|reduction|niedriger|geringer|weniger|(?:de|en) moins|en baisse|menos',
};

/** A number without a sign, with that of a currency or a per cent. */
const SIZE =
  '([^\\p{L}\\d()<>~+−–-]*\\d[\\d.,\u00a0 ]*(?:\\s*(?:%|per ?cent|(?:percentage )?points?|pp|pts?|prozent))?)';

const formsOf = ({ arrows, before, after }: Direction): readonly RegExp[] =>
  [`(?:${arrows}\\s*|(?:${before})\\s+)${SIZE}`, `${SIZE}(?:\\s*${arrows}|\\s+(?:${after}))`].map(
    (form) => new RegExp(`^${form}$`, 'iu'),
  );
const RISES = formsOf(RISE);
const FALLS = formsOf(FALL);

/** Words and signs of no change. */
const SAME = /^(?:no change|unchanged|unverändert|inchangé|sin cambios?|[→↔=])$/i;

/** Nothing, which has no direction. */
const ZERO = /^0(?:[.,]0+)? ?%?$/;

/** The size in a text of one of some forms. */
const sizeIn = (text: string, forms: readonly RegExp[]): string | undefined =>
  forms.map((form) => form.exec(text)?.[1]?.trim()).find(Boolean);

/** A change with its sign: "-12.1%" of "12.1% lower", "3%" of "up 3%", "0" of "no change". Undefined of any other text. */
function signed(cell: string): string | undefined {
  const text = cell.trim();
  if (SAME.test(text)) return '0';
  if (ZERO.test(text)) return text;
  const fall = sizeIn(text, FALLS);
  return fall === undefined ? sizeIn(text, RISES) : `-${fall}`;
}

/**
 * A body in which the words and arrows of rises and falls are signs, in columns whose figures all have one: "12.1% lower" next to "3.4% higher" is -12.1%.
 * The same body if there are none.
 */
export function withSigns(body: Body): Body {
  const width = Math.max(0, ...body.rows.map(({ cells }) => cells.length));
  const isDirected = (column: number): boolean => {
    const figures = body.rows.map((row) => textAt(row, column)).filter((text) => /\d/.test(text));
    return figures.some((text) => !ZERO.test(text.trim())) && figures.every((text) => signed(text) !== undefined);
  };
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => column && isDirected(column));
  if (!columns.length) return body;
  return editCells(body, (cell, column) => {
    const text = columns.includes(column) ? signed(cell.text) : undefined;
    return text === undefined ? cell : { ...cell, text };
  });
}
