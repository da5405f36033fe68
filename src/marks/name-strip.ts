import { range } from 'd3';
import type { Share } from './mark.js';
import { WIDTH_CLASSES, widthOfClass } from './text-width.js';

/** Space between two names, in ems. */
const GAP = 0.6;
/** Largest number of lines of names. */
const MOST_LINES = 3;
/** Largest number of places of names that are tried. */
const MOST_TRIED = 500;
/** Least width of a chart with names, in ems. */
const LEAST_WIDTH = 30;

/** A name at a line in a plot: the place of the line, and the width of the name in ems, with the space next to its line. */
export interface StripName {
  readonly at: Share;
  readonly width: number;
}

/** The place of a name in a strip: its line of text, from 0 at the plot, and its side of its time. */
export interface StripPlace {
  readonly line: number;
  readonly anchor: 'start' | 'end';
}

/** The places of names in charts from a width on, in ems, up to another. */
export interface NameStrip {
  readonly least: number;
  readonly most?: number;
  readonly names: readonly StripPlace[];
}

/** A name in the strip, with the place of its line and the stretch that it covers, in ems. */
interface PlacedName extends StripPlace {
  readonly at: number;
  readonly begin: number;
  readonly end: number;
}

/** True if the line to a name crosses another name. */
const isCrossing = (name: PlacedName, other: PlacedName): boolean =>
  other.line <= name.line && other.begin < name.at && name.at < other.end;

/** True if two names can stand in one strip: neither overlaps the other nor is crossed by its line. */
const isApart = (a: PlacedName, b: PlacedName): boolean =>
  !isCrossing(a, b) && !isCrossing(b, a) && (a.line !== b.line || a.end + GAP <= b.begin || b.end + GAP <= a.begin);

/** The places of a name in a plot of a width in ems: after its line or before it, in one of some lines of text. */
function placesOf({ at: share, width: length }: StripName, width: number, lines: number): readonly PlacedName[] {
  const at = share * width;
  return range(lines)
    .flatMap((line): readonly PlacedName[] => [
      { line, anchor: 'start', at, begin: at, end: at + length },
      { line, anchor: 'end', at, begin: at - length, end: at },
    ])
    .filter(({ begin, end }) => begin >= 0 && end <= width);
}

/** A place for each name, none in the way of another. Undefined if none is found in {@link MOST_TRIED} steps. */
function arranged(choices: readonly (readonly PlacedName[])[]): readonly PlacedName[] | undefined {
  let tried = 0;
  const next = (names: readonly PlacedName[]): readonly PlacedName[] | undefined => {
    const places = choices[names.length];
    if (!places) return names;
    for (const place of places) {
      if (++tried > MOST_TRIED) return undefined;
      const found = names.every((other) => isApart(place, other)) ? next([...names, place]) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  return next([]);
}

/** The names in a plot of a width in ems, in as few lines of text as they need. Undefined if there is no room. */
function linesIn(all: readonly StripName[], width: number): readonly PlacedName[] | undefined {
  for (let lines = 1; lines <= MOST_LINES; lines++) {
    const names = arranged(all.map((one) => placesOf(one, width, lines)));
    if (names) return names;
  }
  return undefined;
}

const areAlike = (a: readonly StripPlace[], b: readonly StripPlace[]): boolean =>
  a.every(({ line, anchor }, index) => line === b[index]?.line && anchor === b[index].anchor);

/** The places of names in charts of all widths that have room for them, from the narrowest on. `margin` is the width of the chart that is not part of the plot. Empty if there is no room in any chart. */
export function nameStrips(all: readonly StripName[], margin: number): readonly NameStrip[] {
  const found: NameStrip[] = [];
  for (let index = 0; index < WIDTH_CLASSES - 2; index++) {
    const from = widthOfClass(index);
    const names = from < LEAST_WIDTH ? undefined : linesIn(all, from - margin);
    const before = found.at(-1);
    if (!names || (before && areAlike(before.names, names))) continue;
    if (before) found[found.length - 1] = { ...before, most: from };
    found.push({ least: from, names: names.map(({ line, anchor }) => ({ line, anchor })) });
  }
  return found;
}
