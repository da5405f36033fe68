import { BOLD, WIDEST_FONT, textWidth } from '../../marks/text-width.js';
import { withNoBreaks } from '../../parts/unbroken-layout.js';
import { element, escaped } from './element.js';
import type { Area, Font } from './page-area.js';

/** Font and colour of a text. */
export interface Writing extends Font {
  readonly fill: string;
  /** Colour of a halo that separates the text from what it crosses. */
  readonly halo?: string;
  /** Direction of the text; that of its first letter if absent. */
  readonly dir?: Direction;
}

/** Direction of a text. */
export type Direction = 'ltr' | 'rtl';

/** Alignment with a position; `start` is at the left in an area from left to right. */
export type Anchor = 'start' | 'middle' | 'end';

/** Height of a line in font sizes: of running text, and of names, labels and figures. */
export const LINE = 1.4;
export const LABEL_LINE = 1.25;

/** Scripts from right to left: a text whose first letter is of one has that direction. */
const FROM_RIGHT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of a text by its first letter. */
export const textDirection = (text: string): Direction => (FROM_RIGHT.test(text) ? 'rtl' : 'ltr');

/** Anchors in a text or an area of the other direction. */
export const OPPOSITE_ANCHOR = { start: 'end', middle: 'middle', end: 'start' } as const;

/** Glyphs that are narrower or wider than those of their class in every font, and by how many ems. */
const SLIM = /[frt-]/g;
const BROAD = /[A-HK-LN-VX-Z]/g;
const countOf = (text: string, glyphs: RegExp): number => text.match(glyphs)?.length ?? 0;

/** An estimate for every font, rather too wide than too narrow. */
const estimate: NonNullable<Area['measure']> = (text, { size, weight = 400 }) =>
  (textWidth(text) - 0.16 * countOf(text, SLIM) + 0.1 * countOf(text, BROAD)) * size * (weight > 500 ? BOLD : 1);

/** An area, as far as the widths of its texts depend on it. */
type Measured = Pick<Area, 'measure'>;

/** Width of a text in pixels: as the page measures it, or estimated. */
export const measuredWidth = ({ measure = estimate }: Measured, text: string, font: Font): number =>
  measure(text, font);

/** Width that a text has at most, in any font: that of a box around it. */
export const widestOfFonts = ({ measure }: Measured, text: string, font: Font): number =>
  measure ? measure(text, font) : estimate(text, font) * WIDEST_FONT;

/** Width of the widest of some lines in pixels; 0 without lines. */
export const widestOf = (area: Measured, lines: readonly string[], font: Font): number =>
  Math.max(0, ...lines.map((line) => measuredWidth(area, line, font)));

/** Width of the widest piece of a text that is not broken: of a word, or of a part of it up to a hyphen. */
export const widestWord = (area: Measured, text: string, font: Font): number =>
  widestOf(area, text.split(/[ \n\t]+|(?<=-)/), font);

/** The parts of a word that fit into a width, broken after its hyphens if possible. Most words fit as they are. */
function broken(area: Measured, word: string, most: number, writing: Font): readonly string[] {
  if (measuredWidth(area, word, writing) <= most) return [word];
  const pieces: string[] = [];
  let piece = '';
  const add = (part: string): void => {
    if (piece && measuredWidth(area, piece + part, writing) > most) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  };
  for (const part of word.split(/(?<=-)/))
    if (measuredWidth(area, part, writing) <= most) add(part);
    else if (/^\p{L}+[.,;:)]?$/u.test(part)) hyphenated(area, part, most, writing).forEach(add);
    else for (const character of part) add(character);
  return piece ? [...pieces, piece] : pieces;
}

/** The pieces of a word that fit into a width, each but the last with a hyphen, and the last not much shorter than the others. */
function hyphenated(area: Measured, word: string, most: number, writing: Font): readonly string[] {
  const letters = Array.from(word);
  const count = Math.max(2, Math.ceil(measuredWidth(area, word, writing) / (most - measuredWidth(area, '-', writing))));
  // Letters differ in width, so that an even number of them may be too wide.
  for (let length = Math.ceil(letters.length / count); length > 1; length--) {
    const starts = letters.flatMap((_, index) => (index % length ? [] : index));
    const pieces = starts.map((start) => letters.slice(start, start + length).join(''));
    const shown = pieces.map((piece, index) => (index < pieces.length - 1 ? `${piece}-` : piece));
    if (shown.every((piece) => measuredWidth(area, piece, writing) <= most)) return shown;
  }
  return letters;
}

/** Marks at the start and the end of an isolated text. */
const [ISOLATE, POP] = ['\u2068', '\u2069'];

/** Lines of which each has the whole of its isolated texts: one that is broken ends in its line and begins again in the next. */
function withIsolates(lines: readonly string[]): readonly string[] {
  let isOpen = false;
  return lines.map((line) => {
    const whole = isOpen ? ISOLATE + line : line;
    isOpen = whole.lastIndexOf(ISOLATE) > whole.lastIndexOf(POP);
    return isOpen ? whole + POP : whole;
  });
}

/** The pieces of a text between which a line may end. Words that belong together and do not fit are pieces of their own. */
const lineWords = (area: Measured, text: string, most: number, writing: Font): readonly string[] =>
  withNoBreaks(text)
    .split(/[ \n\t]+/)
    .flatMap((word) => (measuredWidth(area, word, writing) > most ? word.split('\u00a0') : word))
    .filter(Boolean);

/** The lines of a text that fit into a width in pixels. A word that does not fit is broken. Empty for an empty text. */
export function wrapped(area: Measured, text: string, room: number, writing: Font): readonly string[] {
  // A room that was computed from the width of the text may be less than it in its last digit.
  const most = room + 0.01;
  const lines: string[] = [];
  for (const word of lineWords(area, text, most, writing)) {
    const last = lines.at(-1);
    if (last !== undefined && measuredWidth(area, `${last} ${word}`, writing) <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...broken(area, word, most, writing));
  }
  const plain = lines.map((line) => line.replaceAll('\u00a0', ' '));
  return text.includes(ISOLATE) ? withIsolates(plain) : plain;
}

/** The lines of a heading, all about as wide: no word is alone in the last one. */
export function balanced(area: Measured, text: string, most: number, writing: Font): readonly string[] {
  let lines = wrapped(area, text, most, writing);
  for (let width = most * 0.96; lines.length > 1 && width > most / 2; width -= most * 0.04) {
    const narrower = wrapped(area, text, width, writing);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/** The lines of a text, of which the last is not much shorter than the others if those can be a little narrower. */
export function pretty(area: Measured, text: string, most: number, writing: Font): readonly string[] {
  const lines = wrapped(area, text, most, writing);
  const isShort = (all: readonly string[]): boolean =>
    all.length > 1 && measuredWidth(area, all.at(-1) ?? '', writing) < most / 5;
  for (let width = most; isShort(lines) && width > most * 0.7; width -= most * 0.04) {
    const narrower = wrapped(area, text, width, writing);
    if (narrower.length > lines.length) break;
    if (!isShort(narrower)) return narrower;
  }
  return lines;
}

/** The attributes of a text: its font, its colour, and its halo. */
const styleOf = ({ size, fill, weight, family, halo }: Writing) => ({
  ...(family && { 'font-family': family }),
  'font-size': size,
  fill,
  ...(weight && { 'font-weight': weight }),
  ...(halo && { stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
});

/** A text at a position in pixels from the left of its area; `anchor` is its alignment there. `strong` is bold text after it. */
export function placedText(
  text: string,
  {
    x,
    y,
    anchor,
    strong,
  }: { readonly x: number; readonly y: number; readonly anchor: Anchor; readonly strong?: string | undefined },
  writing: Writing,
): string {
  if (!text && !strong) return '';
  const isFromRight = (writing.dir ?? textDirection(text || (strong ?? ''))) === 'rtl';
  const physical = isFromRight ? OPPOSITE_ANCHOR[anchor] : anchor;
  const bold = strong ? element('tspan', { 'font-weight': 650 }, escaped(`${text ? ' ' : ''}${strong}`)) : '';
  return element(
    'text',
    {
      x,
      y,
      ...(physical !== 'start' && { 'text-anchor': physical }),
      ...(isFromRight && { direction: 'rtl' }),
      ...styleOf(writing),
    },
    escaped(text) + bold,
  );
}

/** Alignment in an area: `start` is at the right in one from right to left. */
export const anchorIn = ({ isMirrored }: { readonly isMirrored: boolean }, anchor: Anchor): Anchor =>
  isMirrored ? OPPOSITE_ANCHOR[anchor] : anchor;

/** A position that counts from the inline start of an area, in pixels from its left. */
export const fromStart = ({ width, isMirrored }: Area, x: number): number => (isMirrored ? width - x : x);

/** A text whose position counts from the inline start of an area. */
export const write = (
  area: Area,
  text: string,
  { x, y, anchor = 'start' }: { readonly x: number; readonly y: number; readonly anchor?: Anchor },
  writing: Writing,
): string => placedText(text, { x: fromStart(area, x), y, anchor: anchorIn(area, anchor) }, writing);

/** Distance from the top of a line to its base line, in pixels. */
export const baseOf = (size: number, line = LINE): number => size * (line / 2 + 0.34);

/** Lines of text below each other, from a place in an area. */
export const writeLines = (
  area: Area,
  lines: readonly string[],
  {
    x,
    y,
    anchor = 'start',
    line = LINE,
  }: { readonly x: number; readonly y: number; readonly anchor?: Anchor; readonly line?: number },
  writing: Writing,
): string =>
  lines
    .map((text, index) =>
      write(area, text, { x, y: y + index * writing.size * line + baseOf(writing.size, line), anchor }, writing),
    )
    .join('');
