import { cumsum } from 'd3';
import type { Rect } from '../../marks/mark.js';
import type { Form, Label } from '../../marks/scene.js';
import { WIDEST_CLASS, textWidth, widestText } from '../../marks/text-width.js';
import { LEAST_VISIBLE } from '../../marks/value-scale.js';
import { annotationNumbers } from '../../parts/annotation-layout.js';
import type { BreakdownWords } from '../../words/words.js';
import type { BreakdownFacts } from '../facts.js';
import { MOST_PIECES } from '../facts/folded.js';
import type { CategoryRow } from '../facts/rows.js';
import { isRest, piecesOf, sizeOfWhole, type PartRow, partsRefusal, tintsFor } from './parts.js';
import { rowName } from './row-name.js';

/** Least width of the chart, in rem, at which parts are named below the bar. In narrower charts the rows of the table name them. The style sheet repeats this width. */
const NAMED_FROM = 45.25;
/** Font size of the names, and the space next to a name, in ems. */
const NAME_SIZE = 0.8125;
const NAME_GAP = 0.9;
/** Largest number of lines of names. If they need more, the table names the parts at every width. */
const MOST_LINES = 7;

/** One part of the bar, with its position. */
interface Segment extends PartRow {
  readonly start: number;
  readonly width: number;
  readonly name: string;
  readonly value: string;
}

/** Text inside a part: its share, or its figure if that is already a per cent. */
function insideText({ category, share: ofAll }: CategoryRow, words: BreakdownWords): string {
  return ofAll ? words.share(ofAll) : words.amount(category.value, category.scope);
}

/** Least width of the chart, in rem, at which a text has room in a part of this width. */
const leastInside = (text: string, width: number): number => (textWidth(text) + 1) / width;

/** The figure below the bar. Empty if the bar states it itself. */
function valueBelow(stated: CategoryRow, width: number, words: BreakdownWords): string {
  const text = words.amount(stated.category.value, stated.category.scope);
  return text === insideText(stated, words) && leastInside(text, width) <= NAMED_FROM ? '' : text;
}

/** The segments of the bar in order, with their names and figures. Parts of 0 have none. */
function segmentsOf(facts: BreakdownFacts, words: BreakdownWords): readonly Segment[] {
  const parts = piecesOf(facts, words);
  const sizes = parts.map(({ size }) => size);
  const ends = cumsum(sizes);
  const whole = sizeOfWhole(facts, parts);
  return parts.map(({ row, size, stated }, i) => ({
    row,
    size,
    stated,
    start: ((ends[i] ?? 0) - (sizes[i] ?? 0)) / whole,
    width: (sizes[i] ?? 0) / whole,
    name: rowName(stated, words),
    value: valueBelow(stated, (sizes[i] ?? 0) / whole, words),
  }));
}

/** The intervals that texts occupy in each line below the bar, in ems, at the least width of the chart. */
class Lines {
  private readonly taken: [start: number, end: number][][] = [];

  get count(): number {
    return this.taken.length;
  }

  private isFree(line: number, start: number, end: number): boolean {
    return (this.taken[line] ?? []).every(([from, to]) => end < from || start > to);
  }

  take(line: number, start: number, end: number): void {
    while (this.taken.length <= line) this.taken.push([]);
    this.taken[line]?.push([start, end]);
  }

  /** Index of the first line with room for a text, below lines that its leader at `x` can cross. */
  firstFree(x: number, start: number, end: number): number {
    let line = 0;
    while (!this.isFree(line, start, end)) {
      if (!this.isFree(line, x, x)) return MOST_LINES;
      line++;
    }
    return line;
  }
}

/** The names below the bar, and the number of their lines. */
interface Names {
  readonly labels: readonly Label[];
  readonly lines: number;
}

/** True if a segment is wide enough for its name and figure below it. */
const isLarge = ({ name, value, width }: Segment): boolean =>
  widestText([name, value], NAME_SIZE) + NAME_GAP <= width * NAMED_FROM;

/** The name of a large part and its figure, in a line each below its start. */
function nameBelow(segment: Segment, lines: Lines): readonly Label[] {
  const start = segment.start * NAMED_FROM;
  const end = start + widestText([segment.name, segment.value], NAME_SIZE) + NAME_GAP;
  const place = { x: segment.start, y: 0, row: segment.row, role: 'name', least: NAMED_FROM } as const;
  const texts = [{ text: segment.name }, ...(segment.value ? [{ text: '', strong: segment.value }] : [])];
  return texts.map((text, line): Label => {
    lines.take(line, start, end);
    return { ...place, ...text, line };
  });
}

/** The name of a small part, with a leader from its middle. Undefined if no line has room for it. */
function nameAtLine(segment: Segment, lines: Lines): Label | undefined {
  const { name, value, row } = segment;
  const x = segment.start + segment.width / 2;
  const middle = x * NAMED_FROM;
  const width = textWidth(value ? `${name} ${value}` : name) * NAME_SIZE + NAME_GAP;
  const anchor = middle >= width ? 'end' : 'start';
  const [start, end] = anchor === 'end' ? [middle - width, middle] : [middle, middle + width];
  const line = end > NAMED_FROM ? MOST_LINES : lines.firstFree(middle, start, end);
  if (line >= MOST_LINES) return undefined;
  lines.take(line, start, end);
  for (let above = 0; above < line; above++) lines.take(above, middle, middle);
  return {
    text: name,
    ...(value && { strong: value }),
    x,
    y: 0,
    row,
    role: 'name',
    anchor,
    line,
    leader: true,
    least: NAMED_FROM,
  };
}

/** The names below the bar: below the starts of some parts, at leaders from the middles of the others. Undefined if they need too many lines. */
function arranged(segments: readonly Segment[], below: readonly Segment[]): Names | undefined {
  const lines = new Lines();
  const labels = below.flatMap((segment) => nameBelow(segment, lines));
  for (const segment of segments) {
    if (below.includes(segment)) continue;
    const label = nameAtLine(segment, lines);
    if (!label) return undefined;
    labels.push(label);
  }
  return { labels, lines: lines.count };
}

/** The names below the bar: no part has its name at its start if a larger one has not, unless that needs too many lines. */
function namesOf(segments: readonly Segment[]): Names {
  const large = segments.filter(isLarge);
  const most = Math.max(0, ...segments.filter((one) => !isLarge(one)).map(({ width }) => width));
  const larger = large.filter(({ width }) => width > most);
  return arranged(segments, larger) ?? arranged(segments, large) ?? { labels: [], lines: 0 };
}

/** One bar of all parts, if the categories are exact parts of one whole. */
export const share: Form<BreakdownFacts, BreakdownWords> = (facts, words) => {
  const refused = partsRefusal('share', facts, words);
  if (refused !== undefined) return { refused };
  const segments = segmentsOf(facts, words);
  const tints = tintsFor(segments, isRest);
  const marks = segments.map(({ row, start, width, stated }, index): Rect => {
    const { category } = stated;
    const least = width < LEAST_VISIBLE;
    const part = tints[index];
    return {
      type: 'rect',
      id: category.pointer,
      ...(category.id && { key: category.id }),
      row,
      x: least ? Math.min(start, 1 - LEAST_VISIBLE) : start,
      width: least ? LEAST_VISIBLE : width,
      ...(part === undefined ? { tone: 'track' as const } : { part }),
      ...(least && { least }),
    };
  });
  const inside = segments.flatMap(({ row, start, width, stated }, index): readonly Label[] => {
    const text = insideText(stated, words);
    const part = marks[index]?.part;
    const least = leastInside(text, width);
    // The smallest parts have no room for a text even in the widest chart.
    if (least > WIDEST_CLASS) return [];
    return [{ text, x: start, y: 0.5, row, role: 'part', least, ...(part !== undefined && { part }) }];
  });
  const { labels, lines } = namesOf(segments);
  return {
    scenes: [
      {
        box: 'band',
        find: 'in',
        marks,
        labels: [...inside, ...annotationNumbers(facts.data.annotations, marks), ...labels],
        lines,
      },
    ],
    notes: marks.some(({ least }) => least) ? [words.least] : [],
    rows: { isNamed: true, folds: MOST_PIECES },
  };
};
