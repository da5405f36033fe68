import { nameOf } from '../../written/name.js';
import { MOST_LETTERS } from '../../written/most-letters.js';
import { isNameOf } from '../names/column-names.js';
import { isTargetName } from '../names/target-columns.js';
import { textAt, widthOf } from '../grid.js';
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
  [`(?:${arrows}\\s*|(?:${before})\\s+)${SIZE}`, `${SIZE}(?:\\s*${arrows}|\\s+(?:${after}|\\((?:${after})\\)))`].map(
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
  if (cell.length > MOST_LETTERS) return undefined;
  const text = cell.trim().replace(/\s+/g, ' ');
  if (SAME.test(text)) return '0';
  if (ZERO.test(text)) return text;
  const fall = sizeIn(text, FALLS);
  return fall === undefined ? sizeIn(text, RISES) : `-${fall}`;
}

/** A change with its sign: "+3%", "−12". */
const SIGNED = /^[-−+]/;

const isTarget = (head: string): boolean => isNameOf('target', nameOf(head)) || isTargetName(nameOf(head));

/** A body in which the words and arrows of rises and falls are signs, in columns whose figures all have one: -12.1% of "12.1% lower" and of "12.1% (lower)". A target and the figures that may reach it have them both or stay: "31%" next to "40% reduction". */
export function withSigns(body: Body): Body {
  const figuresIn = (column: number): readonly string[] =>
    body.rows.map((row) => textAt(row, column).trim()).filter((text) => /\d/.test(text));
  const isDirected = (column: number): boolean => {
    // Nearly all columns have a first figure without a direction.
    const first = body.rows.find((row) => /\d/.test(textAt(row, column)));
    if (!first || signed(textAt(first, column)) === undefined) return false;
    const figures = figuresIn(column);
    return figures.some((text) => !ZERO.test(text)) && figures.every((text) => signed(text) !== undefined);
  };
  const others = Array.from({ length: widthOf(body.rows) }, (_, column) => column).slice(1);
  const columns = others.filter(isDirected);
  const hasTarget = others.some((column) => isTarget(textAt(body.header, column)));
  const isAlike = (column: number): boolean =>
    columns.includes(column) || figuresIn(column).every((text) => SIGNED.test(text));
  if (!columns.length || (hasTarget && !others.every(isAlike))) return body;
  return editCells(body, (cell, column) => {
    const text = columns.includes(column) ? signed(cell.text) : undefined;
    return text === undefined ? cell : { ...cell, text };
  });
}
