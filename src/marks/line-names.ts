import { dodge } from './line-ends.js';
import type { MarkBase, Share } from './mark.js';
import type { PlotRoom } from './placed-axis.js';
import type { Label, LineEnds, LineStrip } from './scene.js';
import { BOLD, firstLine, textWidth } from './text-width.js';
import { isolated } from '../words/isolated.js';

/** Least distance of two names at the ends of lines: one line of text, as a share of the plot's least height. */
export const NAME_DISTANCE = 0.066;
/** Largest distance of a name from the end of its line that a thin line bridges in the space beside the plot, and the width that it has beyond that, in ems. */
const MOST_LED: Share = 2 * NAME_DISTANCE;
const LEAD = 1.6;
/** Largest widths of names at the ends of lines, in ems: those that have room in most charts, and those of names in two lines in wide charts. If one is wider, a key above the plot names the lines. */
const WIDEST_NAME = 18;
const WIDEST_LINE = 28;
/** Font size of the names in ems, and the least width of a chart with names: a width in ems, and a multiple of the width of the names. */
export const NAME_SIZE = 0.8125;
const LEAST_WIDTH = 32;
const LEAST_TIMES = 2.6;
/** Fewest and most letters of a name that was cut. */
const LEAST_LETTERS = 4;
const MOST_LETTERS = 80;

/** Space between a plot and the names at the ends of its lines, in ems. */
export const NAME_MARGIN = 0.6;

/** A name at the end of a line, before it is moved apart from the others. */
export type LineName = Pick<Label, 'text' | 'y' | 'series' | 'strong'> & Pick<MarkBase, 'tone'>;

/** The room of a name: width in ems, lines of text, and whether a name that has none may be cut. */
export interface NameRoom {
  readonly widest: number;
  readonly most: 1 | 2;
  readonly cut?: boolean;
}

/** A name, and the lines of text that it is written in. The figure is at the end of the last. */
export interface WrittenName {
  readonly name: LineName;
  readonly lines: readonly string[];
}

/** Width of a line of text with a figure at its end, in ems. The figure is bold, and so is a text that is not grey. */
const widthOf = (line: string, strong: string, isGrey: boolean): number =>
  textWidth(line && strong ? `${line} ` : line) * (isGrey ? 1 : BOLD) + textWidth(strong) * BOLD;

/** Width in ems of a strip with these names. */
const widthOfAll = (all: readonly WrittenName[]): number =>
  0.5 +
  Math.max(
    0,
    ...all.flatMap(({ name, lines }) =>
      lines.map((line, index) => widthOf(line, (index === lines.length - 1 && name.strong) || '', !!name.tone)),
    ),
  );

/** A text cut with an ellipsis to a width in ems, with a figure after it. Undefined where too few letters have room. */
export function cutText(line: string, strong: string, widest: number, isGrey: boolean): string | undefined {
  const letters = Array.from(line.slice(0, MOST_LETTERS));
  while (letters.pop()) {
    const cut = letters.join('').trimEnd();
    if (cut.length < LEAST_LETTERS) break;
    if (widthOf(`${cut}…`, strong, isGrey) <= widest) return `${cut}…`;
  }
  return undefined;
}

/** A name as it has room: in one line, in two, or cut. Undefined if it has none. */
export function fittedName(name: LineName, { widest, most, cut }: NameRoom): WrittenName | undefined {
  const { text, strong = '', tone } = name;
  const isGrey = !!tone;
  if (widthOf(text, strong, isGrey) <= widest) return { name, lines: [text] };
  const first = most > 1 ? firstLine(text, isGrey ? widest : widest / BOLD) : '';
  const rest = text.slice(first.length);
  if (first && widthOf(rest, strong, isGrey) <= widest) return { name, lines: [first.trimEnd(), rest] };
  if (!cut) return undefined;
  // A word that is cut keeps most letters where the figure has a line of its own.
  const last = first || most === 1 ? cutText(rest, strong, widest, isGrey) : undefined;
  if (last) return { name, lines: first ? [first.trimEnd(), last] : [last] };
  const only = most > 1 && widthOf('', strong, isGrey) <= widest && cutText(text, '', widest, isGrey);
  return only ? { name, lines: [only, ''] } : undefined;
}

/** Height of a name of one line, as a share of that of the plot, and the side of the plot at which it stands. */
export interface NamePlace {
  readonly distance: Share;
  readonly side: 'starts' | 'ends';
  /** True if a thin line leads from the end of a line to a name that was moved away from it. */
  readonly isLed?: boolean;
}

/** The labels of names that stand at these heights. */
function labelsOf({ name, lines }: WrittenName, y: Share, { distance, side, isLed }: NamePlace): readonly Label[] {
  const { text: _, strong, tone, ...base } = name;
  const isMoved = isLed && Math.abs(y - name.y) > distance / 2;
  return lines.map((line, index): Label => {
    const isLast = index === lines.length - 1;
    return {
      ...base,
      // After Arabic letters a per cent sign would leave its number.
      text: isolated(line),
      ...(side === 'ends' ? { x: 0 } : { x: 1, anchor: 'end' }),
      y,
      role: tone ? 'tick' : 'name',
      ...(isLast && strong && { strong }),
      ...(lines.length > 1 && { line: index - 1.3 }),
      ...(isMoved && !index && { from: name.y }),
    };
  });
}

/** Names moved apart in a strip beside a plot. */
export function stripOf(all: readonly WrittenName[], place: NamePlace): LineStrip {
  const ys = dodge(
    all.map(({ name }) => name.y),
    all.map(({ lines }) => lines.length * place.distance),
    place.distance / 2,
  );
  const labels = all.flatMap((one, index) => labelsOf(one, ys[index] ?? one.name.y, place));
  return { width: all.length ? widthOfAll(all) : 0, labels };
}

/** A strip with room for long lines in front of its names. */
function withLead({ width, labels }: LineStrip): LineStrip {
  const whole = width + LEAD;
  return { width: whole, labels: labels.map((label) => ({ ...label, x: LEAD / whole })), lead: LEAD };
}

/** Most names that have room one below the other at the ends of lines. */
export const MOST_NAMES = 1 + Math.floor(1 / NAME_DISTANCE);

/** True if names have room one below the other. */
export const haveRoom = (all: readonly WrittenName[], distance: Share): boolean =>
  (all.reduce((sum, { lines }) => sum + lines.length, 0) - 1) * distance <= 1;

/** All names as they have room. Undefined if one has none, or all of them together. */
export function allWritten(
  names: readonly LineName[],
  room: NameRoom,
  distance: Share,
): readonly WrittenName[] | undefined {
  if ((names.length - 1) * distance > 1) return undefined;
  const all = names.flatMap((name) => fittedName(name, room) ?? []);
  return all.length === names.length && haveRoom(all, distance) ? all : undefined;
}

/** The strip of names at the ends of lines. Undefined if they are too many or too wide. Of grey lines, which only names tell apart, long ones are cut. */
export function endsOf(names: readonly LineName[], areGrey = false): LineEnds | undefined {
  const short = names.map(({ strong, ...name }) => (name.text ? name : { ...name, strong }));
  const [low, high] = [WIDEST_NAME - 0.5, WIDEST_LINE - 0.5];
  const rooms: readonly [readonly LineName[], NameRoom][] = [
    [names, { widest: low, most: 1 }],
    [names, { widest: low, most: 2 }],
    [short, { widest: low, most: 1 }],
    [short, { widest: low, most: 2 }],
    [short, { widest: high, most: 2 }],
    ...([2, 1] as const).flatMap((most): [readonly LineName[], NameRoom][] =>
      areGrey ? [[short, { widest: low, most, cut: true }]] : [],
    ),
  ];
  let fitting: readonly WrittenName[] | undefined;
  for (const [some, room] of rooms) fitting ??= allWritten(some, room, NAME_DISTANCE);
  if (!fitting?.length) return undefined;
  const led = stripOf(fitting, { distance: NAME_DISTANCE, side: 'ends', isLed: true });
  // In a narrow space lines to names far away would lie on one another.
  const isFar = led.labels.some(({ y, from = y }) => Math.abs(y - from) > MOST_LED);
  const strip = isFar ? withLead(led) : led;
  return { ...strip, least: Math.max(LEAST_WIDTH, LEAST_TIMES * NAME_SIZE * strip.width) };
}

/** The strip that is shown in a chart, `isShown` of whose strips says which have room in it. */
export function stripAt(ends: LineEnds, isShown: (ends: LineEnds) => boolean): LineStrip {
  const { narrow } = ends;
  if (!narrow || isShown(ends)) return ends;
  return 'least' in narrow ? stripAt(narrow, isShown) : narrow;
}

/** The room of a plot between its value axis and the names at the ends of its lines, which a key, or a figure in the plot, may replace in narrow charts. */
export function roomOf(gutter: number, ends: LineEnds | undefined, hasKeys: boolean): PlotRoom {
  if (!ends) return { margin: gutter, before: gutter };
  const margin = gutter + ends.width * NAME_SIZE + NAME_MARGIN;
  return {
    margin,
    before: gutter,
    ...((hasKeys || ends.narrow) && {
      narrow: { margin: gutter + (ends.narrow ? NAME_MARGIN : 0), until: ends.least },
    }),
  };
}
