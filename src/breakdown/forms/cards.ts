import type { Mark } from '../../marks/mark.js';
import type { Form } from '../../marks/scene.js';
import { BOLD, unbrokenWords, widestText } from '../../marks/text-width.js';
import { linearPosition } from '../../marks/value-scale.js';
import { CATEGORY_CARD_WIDTHS, figurePieces, isLongNumber } from '../../parts/cards-layout.js';
import { type Table, rowsOf } from '../../parts/table-layout.js';
import { pointEstimate } from '../../statistics/quantity.js';
import type { BreakdownWords } from '../../words/words.js';
import type { BreakdownFacts } from '../facts.js';

/** Font sizes of the number of a card in rem, the smaller for long ones, and of its words, and the space at its sides with that of the border. */
const FIGURE_SIZE = 1.5;
const LONG_SIZE = 1;
const NAME_SIZE = 0.8125;
const PADDING = 1.65;

/** The pieces of all figures of cards. */
const figuresIn = (table: Table) =>
  rowsOf(table).flatMap(({ cells: [figure = ''], hasValue }) => (hasValue ? [figurePieces(figure)] : []));

/** The width and the size of figures that all cards have in common. */
interface CardSize {
  /** The least width of cards, in rem, in which no number is broken, and no word of a name if there is room. */
  readonly cardWidth: number;
  /** True if a number is long: then all figures have its size. */
  readonly hasLongNumber: boolean;
}

/** The size of cards. */
export function cardSize(table: Table): CardSize {
  const figures = figuresIn(table);
  const numbers = figures.flatMap(([, number]) => number.split(' '));
  const hasLongNumber = numbers.some(isLongNumber);
  const words = [...figures.flatMap(([before, , after]) => [before, after]), ...rowsOf(table).map(({ name }) => name)];
  const size = (hasLongNumber ? LONG_SIZE : FIGURE_SIZE) * BOLD;
  const width = PADDING + Math.max(widestText(numbers, size), widestText(words.flatMap(unbrokenWords), NAME_SIZE));
  // In the narrowest cards no number is below the words before it.
  const lines = figures.map(([before, number]) => widestText([before], NAME_SIZE) + widestText([number], size));
  const isWordy = PADDING + Math.max(0, ...lines) > CATEGORY_CARD_WIDTHS[0];
  return {
    cardWidth: CATEGORY_CARD_WIDTHS.find((one) => one >= width && !(isWordy && one === CATEGORY_CARD_WIDTHS[0])) ?? 17,
    hasLongNumber,
  };
}

/** A card for each row with a large figure and, if there are shares, a small bar of its share below. */
export const cards: Form<BreakdownFacts, BreakdownWords> = (facts, words) => {
  const position = linearPosition({ low: 0, high: 100 });
  const marks = facts.rows.flatMap(({ category, share }, row): readonly Mark[] => {
    const estimate = share && pointEstimate(share);
    if (estimate === undefined) return [];
    const place = { type: 'rect', id: category.pointer, row, x: 0 } as const;
    return [
      { ...place, width: 1, tone: 'track', quiet: true },
      { ...place, width: position(estimate) },
    ];
  });
  return { scenes: [{ box: 'rows', find: 'row', marks, labels: [] }], notes: facts.data.alike ? [] : [words.unlike] };
};
