import { dodge } from '../../marks/line-ends.js';
import type { Share } from '../../marks/mark.js';
import type { LineStrip, Scene } from '../../marks/scene.js';
import { WIDEST_FONT, classWidth } from '../../marks/text-width.js';
import {
  NAME_MARGIN,
  NAME_SIZE,
  allWritten,
  haveRoom,
  stripOf,
  fittedName,
  type LineName,
  type NamePlace,
  type NameRoom,
  type WrittenName,
} from '../../marks/line-names.js';

/** Largest distance of a name from its line, as a share of the plot's height, where not all names have room: about half of a line of text. */
const MOST_MOVED: Share = 0.025;
/** Largest width of names and figures in ems: in wide charts, and of the figures at the starts in narrow ones. */
const WIDEST = 28;
const WIDEST_START = 5;
/** Width in ems of the names at the ends and the figures at the starts together in narrow charts, and least width of the names. */
const NARROW = 15.5;
const LEAST_END = 7;
/** Least width of the names in ems where the plot would otherwise be narrower than it may be. */
const LEAST_NARROWEST = 5.5;
/** Least widths in ems of the plot itself between wide names, and between narrow ones. */
const LEAST_PLOT = 5.5;
const LEAST_NARROW_PLOT = 4.25;
/** Width of the narrowest charts that are looked at, in rem, such as a drawing of 240 pixels without its padding, and font size of names in charts narrower than `SMALL_NAMES` rem. */
const NARROW_CHART = 13;
export const SMALL_NAMES = 20;
/** Width in rem, that of a width class, from which charts have room for most names that the narrowest have to cut, such as one beside a text. */
const BESIDE_TEXT = 16;
export const SMALL_NAME_SIZE = 0.6875;

/** The names of a slope's series, the most important first, with the figures at both ends. */
export interface SlopeNames {
  readonly starts: readonly LineName[];
  readonly ends: readonly LineName[];
  /** Least distance of two lines of text, as a share of the plot's height. */
  readonly distance: Share;
}

/** Width of the texts beside a plot in rem, in a font of this size. */
export const widthBeside = (strips: readonly LineStrip[], size: number): number =>
  strips.reduce((sum, { width }) => sum + width * size + NAME_MARGIN, 0);

/** True if names that are moved apart are all next to their lines. */
function areNext(all: readonly WrittenName[], distance: Share): boolean {
  const ys = dodge(
    all.map(({ name }) => name.y),
    all.map(() => distance),
  );
  return haveRoom(all, distance) && all.every(({ name: { y } }, index) => Math.abs((ys[index] ?? y) - y) <= MOST_MOVED);
}

/** As many names as stand next to their lines. Those before have priority. */
function nextToLines(names: readonly WrittenName[], distance: Share): readonly WrittenName[] {
  let some: readonly WrittenName[] = [];
  for (const name of names) if (areNext([...some, name], distance)) some = [...some, name];
  return some;
}

/** The figure alone, without the name. */
const figureOnly = ({ text: _text, ...name }: LineName): LineName => ({ ...name, text: '' });

/** All names, in two lines or cut where they are too wide. Where they have no room together, those that stay next to their lines. */
function fitting(
  names: readonly LineName[],
  { widest, side, distance }: NamePlace & Pick<NameRoom, 'widest'>,
): LineStrip {
  const cut = { widest, most: 1, cut: true } as const;
  const all =
    allWritten(names, { ...cut, most: 2 }, distance) ??
    allWritten(names, cut, distance) ??
    nextToLines(
      names.flatMap((name) => fittedName(name, cut) ?? fittedName(figureOnly(name), cut) ?? []),
      distance,
    );
  return stripOf(all, { distance, side, isLed: true });
}

/** The names and figures at both ends of lines. In narrower charts there are only figures at the starts, and narrower names at the ends; in the narrowest, lines keep their room. */
export function slopeStrips({ starts, ends, distance }: SlopeNames): Pick<Scene, 'starts' | 'ends'> {
  // Without names, both sides have figures alone.
  const widestStart = ends.some(({ text }) => text) ? WIDEST_START : NARROW / 2;
  const figures = fitting(starts.map(figureOnly), { widest: widestStart, distance, side: 'starts' });
  const names = fitting(ends, { widest: WIDEST, distance, side: 'ends' });
  const named = fitting(starts, { widest: WIDEST, distance, side: 'starts' });
  const leastOf = (...strips: readonly LineStrip[]): number => LEAST_PLOT + widthBeside(strips, NAME_SIZE);
  const widest = Math.max(LEAST_END, NARROW - figures.width);
  const narrow = fitting(ends, { widest, distance, side: 'ends' });
  const least = LEAST_NARROW_PLOT + widthBeside([figures, narrow], SMALL_NAME_SIZE);
  /** The names where a narrow chart of this width has room for them. */
  const namesIn = (chart: number): LineStrip => {
    const room = (chart - LEAST_NARROW_PLOT - 2 * NAME_MARGIN) / SMALL_NAME_SIZE - figures.width;
    return fitting(ends, { widest: Math.max(LEAST_NARROWEST, room), distance, side: 'ends' });
  };
  const narrowest = least > NARROW_CHART && namesIn(NARROW_CHART);
  const isCut = narrowest && narrowest.labels.some(({ text }) => text.includes('…'));
  const middle = isCut && classWidth(least) > BESIDE_TEXT && namesIn(BESIDE_TEXT / WIDEST_FONT);
  return {
    starts: { ...named, least: leastOf(named, names), narrow: figures },
    ends: {
      ...names,
      least: leastOf(figures, names),
      narrow: narrowest
        ? { ...narrow, least, narrow: middle ? { ...middle, least: BESIDE_TEXT, narrow: narrowest } : narrowest }
        : narrow,
    },
  };
}
