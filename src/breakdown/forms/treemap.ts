import type { Label, Form } from '../../marks/scene.js';
import { classWidth, BOLD, WIDEST_CLASS, textWidth } from '../../marks/text-width.js';
import { widthStretches } from '../../marks/width-stretches.js';
import { hierarchy, range, sum, treemap as layoutTiles, type HierarchyRectangularNode } from 'd3';
import type { Rect } from '../../marks/mark.js';
import { isExact, pointEstimate } from '../../statistics/quantity.js';
import { annotationNumbering } from '../../parts/annotation-layout.js';
import { isolated } from '../../words/isolated.js';
import type { BreakdownWords } from '../../words/words.js';
import type { BreakdownFacts } from '../facts.js';
import type { CategoryRow } from '../facts/rows.js';
import { isRest, partsOf, piecesOf, type PartRow, partsRefusal } from './parts.js';
import { rowName } from './row-name.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The labels of tiles with letters that follow each other in the order of the rows, from the first one on, in a chart of any width. */
function lettered(labels: readonly Label[]): readonly Label[] {
  const some = labels
    .filter(({ role }) => role === 'letter')
    .map((label) => ({ label, least: classWidth(label.least ?? 0), most: classWidth(label.most ?? Infinity) }));
  const widths = [...new Set(some.flatMap(({ least, most }) => [least, most]))].sort((a, b) => a - b);
  const texts = new Map(some.map(({ label }) => [label, Array.from(widths, (): string | undefined => undefined)]));
  widths.forEach((width, index) => {
    const seen = some.filter(({ least, most }) => least <= width && width < most);
    seen.forEach(({ label }, at) => {
      const letters = texts.get(label);
      if (letters) letters[index] = LETTERS[at];
    });
  });
  return labels.flatMap((label) => {
    const letters = texts.get(label);
    return letters
      ? widthStretches(letters, widths).map(({ value, ...range }) => ({ ...label, text: value, ...range }))
      : [label];
  });
}

/** Height of the plot in ems, and its width at which tiles have the proportions of the layout. The style sheet repeats the height. */
const HEIGHT = 20;
const WIDTH = 40;
/** Font size of labels, height of a line, and space around a label, in ems. */
const SIZE = 0.8125;
const LINE = 1.25 * SIZE;
const GAP = 0.65;
/** Height of a line of a number in its disc, in ems. */
const NUMBER_LINE = 1.25 * 0.6875;
/** Tints of categories that have parts. The second is too like the first. */
const TINTS = [0, 2, 3, 4, 5];
/** Width of narrow charts, in rem, in which a name that has room is broken no further, and that of the narrowest, as in cards of a sidebar, in which it needs no letter. */
const NARROW = 15;
const NARROWEST = 11;
/** Width of a wide chart, in rem. */
const WIDEST_PAGE = 80;
const ANY_LETTER = 'a';
/** Most tiles: of the four-hundredth part, the area is that of a square of at most 23 px in a plot of 640 by 320. */
const MOST_TILES = 400;

/** A tile before it is laid out: a part of the whole, or a part of it. */
interface Node {
  readonly part?: PartRow;
  readonly part0?: PartRow;
  readonly children?: readonly Node[];
}
type Tile = HierarchyRectangularNode<Node>;

/** The parts of a category, if they are exactly what it consists of. They are in the rows after its own. */
function partsWithin({ rows }: BreakdownFacts, { row, stated: { category }, size }: PartRow): readonly PartRow[] {
  let end = row + 1;
  while (rows[end]?.parent === category) end++;
  const inner = rows.slice(row + 1, end).map((stated, index) => ({ row: row + 1 + index, stated }));
  if (!inner.length || !inner.every(({ stated }) => isExact(stated.category.value))) return [];
  const parts = inner.map((one) => ({ ...one, size: pointEstimate(one.stated.category.value) ?? 0 }));
  const together = parts.reduce((all, part) => all + part.size, 0);
  return Math.abs(together - size) <= 1e-9 * size ? parts.filter((part) => part.size > 0) : [];
}

/** The parts of the whole, the smallest of very many as one, with their own parts if all of these have room. */
function nodesOf(facts: BreakdownFacts, words: BreakdownWords): readonly Node[] {
  const nodes = piecesOf(facts, words, MOST_TILES).map((part): Node => {
    const inner = partsWithin(facts, part);
    return inner.length ? { part, children: inner.map((one) => ({ part: one, part0: part })) } : { part };
  });
  const haveRoom = sum(nodes, ({ children = [] }) => children.length) <= MOST_TILES;
  return haveRoom ? nodes : nodes.map(({ part }) => ({ part }));
}

/** The tiles of all parts: of the parts of parts where there are any. */
function tilesOf(children: readonly Node[]): readonly Tile[] {
  const root = hierarchy<Node>({ children }, ({ children: nodes }) => nodes as Node[] | undefined).sum((node) =>
    node.children ? 0 : (node.part?.size ?? 0),
  );
  const laidOut = layoutTiles<Node>().size([WIDTH, HEIGHT])(root);
  return laidOut.leaves().sort((a, b) => (a.data.part?.row ?? 0) - (b.data.part?.row ?? 0));
}

/** Most words of a name that is broken, and most lines that it has. */
const MOST_WORDS = 24;
const MOST_LINES = 5;

/** Words in lines that are at most so wide, as many in each as fit. */
function filledLines(words: readonly string[], most: number): readonly string[] {
  const [first = '', ...others] = words;
  const lines = [first];
  for (const word of others) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (textWidth(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The words of a name in at most so many lines, of which the widest is as narrow as it can be. `widths` are those that a line can have, in order. */
const brokenName = (words: readonly string[], widths: readonly number[], count: number): readonly string[] =>
  filledLines(words, widths.find((width) => filledLines(words, width).length <= count) ?? Infinity);

/** The widths that lines of words can have, the least first: none is narrower than the widest word. */
function lineWidths(words: readonly string[]): readonly number[] {
  const least = Math.max(...words.map(textWidth));
  return words
    .flatMap((_, from) => range(from + 1, words.length + 1).map((to) => textWidth(words.slice(from, to).join(' '))))
    .filter((width) => width >= least)
    .sort((a, b) => a - b);
}

/** One line of a text in a tile: its start, and its bold end, which may be the number of annotations. */
type Line = readonly [text: string, strong: string, isNumber?: true];

/** A name in one line, in two and more, above its figure, and then the same with the words of the figure below its number: "$22.6", "million". */
function brokenTexts(name: string, value: string): readonly (readonly Line[])[] {
  const words = name.split(' ');
  const counts = range(1, words.length > MOST_WORDS ? 2 : Math.min(MOST_LINES, words.length) + 1);
  const widths = words.length > MOST_WORDS ? [] : lineWidths(words);
  const below = (figure: readonly string[]) => (count: number) => [
    ...brokenName(words, widths, count).map((line): Line => [line, '']),
    ...figure.map((line): Line => ['', line]),
  ];
  const [, number, unit] = /^(\S*\d\S*) (\D+)$/u.exec(value) ?? [];
  return [...counts.map(below([value])), ...(number && unit ? counts.map(below([number, unit])) : [])];
}

/** The texts that a tile can have, the fullest first, each as lines: its name and figure, below its category if it is the first part of it. */
function textsOf({ data }: Tile, facts: BreakdownFacts, words: BreakdownWords): readonly (readonly Line[])[] {
  const { part, part0 } = data;
  if (!part) return [];
  const amountOf = ({ category }: CategoryRow): string => words.brief(category.value, category.scope);
  const [name, value] = [rowName(part.stated, words), amountOf(part.stated)];
  if (!part0) return [[[name, value]], ...brokenTexts(name, value)];
  // Bold is the category above alone.
  const broken = brokenTexts(name, value).map((lines) => lines.map(([text, strong]): Line => [text || strong, '']));
  const alone: readonly (readonly Line[])[] = [[[`${isolated(name)} ${value}`, '']], ...broken];
  if (partsWithin(facts, part0)[0]?.row !== part.row) return alone;
  const above = rowName(part0.stated, words);
  const heads: readonly Line[] = [
    ['', `${isolated(above)} ${amountOf(part0.stated)}`],
    ['', above],
  ];
  return [...heads.flatMap((head) => alone.map((lines) => [head, ...lines])), ...alone];
}

const widthOf = ([text, strong]: Line): number =>
  (textWidth(text && strong ? `${text} ` : text) + textWidth(strong) * BOLD) * SIZE + GAP;

/** The lines of a text, and the widths of the chart, in ems, between which they are shown. */
interface Fitting {
  readonly lines: readonly Line[];
  readonly least: number;
  readonly most?: number;
}

/** The texts for which a tile is high enough: the first that fits in a wide page, or that of the least width; then those for narrower charts. */
function fittingOf(texts: readonly (readonly Line[])[], width: number, height: number): readonly Fitting[] {
  const fitting = texts.filter(({ length }) => length * LINE + 0.4 <= height);
  const needed = fitting.map((lines): Fitting => ({ lines, least: Math.max(...lines.map(widthOf)) / width }));
  const first = needed.find(({ least }) => least <= WIDEST_PAGE) ?? [...needed].sort((a, b) => a.least - b.least)[0];
  if (!first || first.least > WIDEST_CLASS) return [];
  const found = [first];
  for (const { lines, least } of needed.slice(needed.indexOf(first) + 1)) {
    const before = found.at(-1)?.least ?? Infinity;
    if (before > NARROW && classWidth(least) < classWidth(before)) found.push({ lines, least, most: before });
  }
  return found;
}

/** The number of annotations in the middle of a line of a tile. */
const numberLabel = (
  { x0, x1, y0 }: Tile,
  text: string,
  line: number,
  widths: Pick<Label, 'least' | 'most'>,
): Label => ({
  ...{ text, x: (x0 + x1) / 2 / WIDTH, y: y0 / HEIGHT, role: 'number', anchor: 'middle' },
  line: ((line + 0.5) * LINE + 0.2) / NUMBER_LINE - 0.5,
  ...widths,
});

/** The labels of one tile: its texts from a width of the chart on, and a letter in narrower charts, where the row with that letter names it. */
function labelsOf(
  tile: Tile,
  texts: readonly (readonly Line[])[],
  place: Pick<Label, 'row' | 'part'>,
): readonly Label[] {
  const { part0 } = tile.data;
  const [width, height] = [(tile.x1 - tile.x0) / WIDTH, tile.y1 - tile.y0];
  const at = { x: tile.x0 / WIDTH, y: tile.y0 / HEIGHT, ...place } as const;
  const found = fittingOf(texts, width, height);
  const shown = found.flatMap(({ lines, ...widths }) =>
    lines.map(([text, strong, isNumber], line): Label => {
      if (isNumber) return numberLabel(tile, strong, line, widths);
      // The line that names the category above is that of its row.
      const row = part0 && strong ? part0.row : place.row;
      return { ...at, text, strong, role: 'part', line, ...widths, ...(row !== undefined && { row }) };
    }),
  );
  const least = found.at(-1)?.least ?? Infinity;
  const letterLeast = (textWidth(ANY_LETTER) * SIZE + 0.5) / width;
  const hasLetter = least > NARROWEST && height >= LINE + 0.2 && letterLeast < Math.min(least, WIDEST_CLASS);
  if (!hasLetter) return shown;
  return [
    { ...at, text: ANY_LETTER, role: 'letter', line: 0, least: letterLeast, ...(found.length && { most: least }) },
    ...shown,
  ];
}

/** A tile for each part, with an area in proportion to its figure; tiles of the parts of a category lie together. */
export const treemap: Form<BreakdownFacts, BreakdownWords> = (facts, words) => {
  const refused = partsRefusal('treemap', facts, words);
  if (refused !== undefined) return { refused };
  if (!partsOf(facts).length) return { refused: words.notDrawn('treemap', 'empty') };
  const nodes = nodesOf(facts, words);
  const outerRows = nodes.flatMap(({ part, children }) => (part && children ? [part.row] : []));
  const marks: Rect[] = [];
  const labels: Label[] = [];
  const numberOf = annotationNumbering(facts.data.annotations);
  for (const tile of tilesOf(nodes)) {
    const { part, part0 } = tile.data;
    if (!part) continue;
    // Parts without parts of their own have the tint after those that have some: each is a tile with its own name.
    const tint = TINTS[part0 ? outerRows.indexOf(part0.row) : outerRows.length];
    const fill = isRest(part) || tint === undefined ? { tone: 'track' as const } : { part: tint };
    const [x, y] = [tile.x0 / WIDTH, tile.y0 / HEIGHT];
    const size = { width: tile.x1 / WIDTH - x, height: tile.y1 / HEIGHT - y };
    const { pointer, id: key } = part.stated.category;
    marks.push({ type: 'rect', id: pointer, ...(key && { key }), row: part.row, x, y, ...size, ...fill });
    const place = { row: part.row, ...('part' in fill && { part: fill.part }) };
    const texts = textsOf(tile, facts, words);
    const number = numberOf(pointer);
    const numbered = number ? texts.map((lines): readonly Line[] => [...lines, ['', number, true]]) : [];
    labels.push(...labelsOf(tile, [...numbered, ...texts], place));
  }
  const smallest = nodes.find(({ part }) => part?.row === facts.rows.length)?.part?.stated.category.label;
  const notes = smallest === undefined ? [] : [words.oneTile(smallest)];
  return {
    scenes: [{ box: 'plot', find: 'in', marks, labels: lettered(labels) }],
    notes,
    rows: { isNamed: true, folds: MOST_TILES },
  };
};
