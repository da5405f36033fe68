import type { FigureLayout } from '../../figure/layout.js';
import { chipTexts, type ChangeLayout } from '../../parts/change-layout.js';
import type { Scene } from '../../marks/scene.js';
import type { ChipLayout } from '../../parts/chip-layout.js';
import { capital } from '../../contract/capital.js';
import { chipBlock, chipWidth } from './chip-block.js';
import { over } from './colour.js';
import { element, escaped, translated, polyline, type Point } from './element.js';
import { stackedList, paragraph, stacked } from './frame-block.js';
import { drawMarks } from './marks.js';
import { NOTHING_DRAWN, areaOf, boxIn, placed, xIn, yIn, type Area, type Drawn } from './page-area.js';
import {
  anchorIn,
  fromStart,
  placedText,
  widestOfFonts,
  measuredWidth,
  wrapped,
  write,
  type Writing,
} from './writing.js';

/** Font sizes of a headline number in pixels: in most charts, and in narrow ones. */
const SIZES = [52, 32] as const;
/** Width of the chart, in rem, below which it is narrow. */
const NARROW_CARD = 16;

/** A piece of a line, in a font of its own. */
interface Piece {
  readonly text: string;
  readonly writing: Writing;
}

/** Pieces in lines that fit into a width, with the space between them. */
function linesOf(area: Area, pieces: readonly Piece[], most: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const width = measuredWidth(area, `${piece.text} `, piece.writing);
    if (width > room) {
      lines.push([]);
      room = most;
    }
    lines.at(-1)?.push(piece);
    room -= width;
  }
  return lines;
}

/** A line of pieces. The space between two has the smaller of their sizes, and is wider next to a number, as on the page. */
const lineAt = (area: Area, pieces: readonly Piece[], y: number): string =>
  element(
    'text',
    { x: fromStart(area, 0), y, ...(area.isMirrored && { 'text-anchor': 'end' }) },
    pieces
      .map(({ text, writing: { size, fill, weight, family } }, index) => {
        const sizeAt = (place: number): number => pieces[place]?.writing.size ?? 0;
        const space = (other: number): string => (other > size ? '\u2002' : ' ');
        const before = index && sizeAt(index - 1) >= size ? space(sizeAt(index - 1)) : '';
        const after = sizeAt(index + 1) > size ? space(sizeAt(index + 1)) : '';
        return element(
          'tspan',
          { 'font-family': family, 'font-size': size, fill, 'font-weight': weight },
          escaped(before + text + after),
        );
      })
      .join(''),
  );

/** The number with its qualifier and unit, in as many lines as they need. */
function numberBlock(area: Area, { pieces, hasValue, numberWidth }: FigureLayout): Drawn {
  const { before = '', number, after = '' } = pieces;
  if (!hasValue) {
    const writing = { size: 20, fill: area.theme.secondary, weight: 500, family: area.titleFont };
    return paragraph(area, number, writing, { line: 1.3 });
  }
  const usual = area.ems < NARROW_CARD ? SIZES[1] : SIZES[0];
  return piecesBlock(area, [before, number, after], Math.min(usual, area.width / numberWidth), area.titleFont);
}

/** A number between smaller words, in as many lines as they need. */
export function piecesBlock(
  area: Area,
  [before, number, after]: readonly string[],
  size: number,
  family?: string,
): Drawn {
  const { ink, secondary } = area.theme;
  const small = { size: Math.max(13, size * 0.4), fill: secondary, weight: 500, family };
  const large = { size, fill: ink, weight: 700, family };
  const inFont = (text = '', writing: Writing): readonly Piece[] =>
    text
      .split(/\s+/)
      .flatMap((word) => wrapped(area, word, area.width, writing).map((piece) => ({ text: piece, writing })));
  const all = [...inFont(before, small), ...inFont(number, large), ...inFont(after, small)];
  const lines = linesOf(area, all, area.width + size * 0.32);
  let y = 0;
  const content = lines.map((line) => {
    const isLarge = line.some(({ writing }) => writing === large);
    y += isLarge ? size : small.size * 1.3;
    return lineAt(area, line, y - (isLarge ? size * 0.2 : 0));
  });
  return { height: y, content: content.join('') };
}

/** The arrow of a change. */
function arrow({ direction }: ChangeLayout, x: number, y: number, fill: string): string {
  if (!direction) return '';
  if (direction === 'same') return element('rect', { x, y: y - 5, width: 7, height: 2, fill });
  const [tip, foot] = direction === 'up' ? [y - 7.5, y] : [y, y - 7.5];
  const triangle: Point[] = [
    [x, foot],
    [x + 3.5, tip],
    [x + 7, foot],
  ];
  return polyline(triangle, { fill }, 'polygon');
}

/** A change as a chip, with its width. */
function chipOf(area: Area, change: ChangeLayout, text: string): Drawn & { readonly width: number } {
  const { theme, isMirrored } = area;
  const fill = change.tone ? theme[change.tone] : theme.ink;
  const writing = { size: 12, fill, weight: 600 };
  const start = change.direction ? 19 : 8;
  const width = start + widestOfFonts(area, text, writing) + 8;
  const room = { ...area, width };
  return {
    height: 19,
    width,
    content:
      element('rect', { x: 0, y: 0, width, height: 19, rx: 9.5, fill: over(fill, theme.paper, 0.1) }) +
      arrow(change, isMirrored ? width - 15 : 8, 13.5, fill) +
      write(room, text, { x: start, y: 13.5 }, writing),
  };
}

/** The time of the figure and its changes, side by side as far as there is room. A change that needs a sentence has its own line. */
function whenBlock(area: Area, when: string, changes: readonly ChangeLayout[]): Drawn {
  const writing = { size: 13, fill: area.theme.secondary };
  let [x, y, content] = [
    when ? widestOfFonts(area, when, writing) + 8 : 0,
    0,
    write(area, when, { x: 0, y: 14 }, writing),
  ];
  if (x > area.width) [x, y, content] = [0, 0, ''];
  const sentences: Drawn[] = content || !when ? [] : [paragraph(area, when, writing)];
  let count = content ? 1 : 0;
  for (const change of changes) {
    const texts = chipTexts(change);
    const chip = texts.map((text) => chipOf(area, change, text)).find(({ width }) => width <= area.width);
    if (!chip) sentences.push(paragraph(area, capital(texts[0] ?? change.long()), writing));
    else {
      if (x && x + chip.width > area.width) [x, y] = [0, y + 23];
      content += placed(area, chip, { left: x, width: chip.width, top: y });
      x += chip.width + 8;
      count++;
    }
  }
  return stackedList([
    [0, count ? { height: y + 19, content } : NOTHING_DRAWN],
    ...sentences.map((one) => [4, one] as const),
  ]);
}

/** The words of a target with the status at the end of their line, or below them without room. */
function standingBlock(area: Area, text: string, status: ChipLayout | undefined): Drawn {
  const writing = { size: 13, fill: area.theme.secondary };
  const words = paragraph(area, text, writing);
  if (!status) return words;
  const width = chipWidth(area, status);
  const chip = chipBlock(areaOf(width, area), status);
  const isBeside = measuredWidth(area, text, writing) + 12 + width <= area.width;
  const at = (left: number): Drawn => ({ height: chip.height, content: placed(area, chip, { left, width, top: 0 }) });
  if (!text) return at(0);
  if (!isBeside) return stacked([0, words], [8, at(0)]);
  return {
    height: Math.max(words.height, chip.height),
    content: translated(words.content, 0, (chip.height - words.height) / 2) + at(area.width - width).content,
  };
}

/** The small bar of a target, above its words and the status. */
function targetBlock(area: Area, { target = '', status, scenes }: FigureLayout): Drawn {
  const bar = scenes.find(({ box: kind }) => kind === 'rows');
  if (!target && !status) return NOTHING_DRAWN;
  const box = boxIn(area, { left: 0, top: 0, width: area.width, height: 12 });
  const drawn =
    bar && target
      ? { height: 12, content: drawMarks(bar.marks, { box, theme: area.theme, bar: 8, radius: 2 }) }
      : NOTHING_DRAWN;
  return stacked([0, drawn], [4, standingBlock(area, capital(target), status)]);
}

/** The trend, with the names and figures of its ends. */
function trendBlock(area: Area, scene: Scene): Drawn {
  const { theme } = area;
  const height = scene.marks.some(({ type }) => type === 'rect') ? 64 : 44;
  const box = boxIn(area, { left: 0, top: 6, width: area.width, height });
  const lines = (scene.y?.ticks ?? []).map(({ position, zero }) => {
    const y = yIn(box, position);
    return element('line', {
      x1: xIn(box, 0),
      x2: xIn(box, 1),
      y1: y,
      y2: y,
      stroke: theme.axis,
      'stroke-dasharray': zero ? undefined : '2 3',
    });
  });
  const writing = { size: 12, fill: theme.secondary };
  const ends = scene.labels.map(({ text, strong = '', anchor = 'start' }) => {
    const x = anchor === 'end' ? area.width : 0;
    const at = { x: fromStart(area, x), y: height + 28, anchor: anchorIn(area, anchor) };
    // The figure is outermost.
    return anchor === 'end' || !strong
      ? placedText(text, { ...at, strong }, writing)
      : placedText('', { ...at, strong }, writing) +
          write(area, text, { x: measuredWidth(area, strong, { size: 12, weight: 650 }) + 6, y: height + 28 }, writing);
  });
  return { height: height + 34, content: lines.join('') + drawMarks(scene.marks, { box, theme }) + ends.join('') };
}

/** A headline figure: its number, its time and changes, its target and its trend. */
export function headlineBlock(area: Area, layout: FigureLayout): Drawn {
  const { when, changes, scenes } = layout;
  return stackedList([
    [0, numberBlock(area, layout)],
    [4, whenBlock(area, when, changes)],
    [12, targetBlock(area, layout)],
    ...scenes.filter(({ box }) => box === 'plot').map((scene) => [20, trendBlock(area, scene)] as const),
  ]);
}
