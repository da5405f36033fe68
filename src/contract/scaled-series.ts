import type { PlacedFigure } from './stated-units.js';

/** The pointer of a series, at the start of those of its figures. */
const SERIES = /^\/series\/\d+(?=\/)/;

/** Least ratio of figures written in a scale to plain ones next to them that are of another kind: votes of "10.7m" and 307 seats. */
const LEAST_RATIO = 1000;

/** The sizes of the figures of a series, and whether all, or none, are written in a scale. */
interface Sizes {
  least: number;
  most: number;
  areScaled: boolean;
  arePlain: boolean;
}

/** The sizes of the figures of each series. Zeros are of any size. */
function sizesOf(figures: readonly PlacedFigure[]): ReadonlyMap<string, Sizes> {
  const all = new Map<string, Sizes>();
  for (const { pointer, figure } of figures) {
    const [series] = SERIES.exec(pointer) ?? [];
    const { value, low, high } = figure.quantity;
    const { scale = 1 } = figure.stated;
    const size = Math.abs(value ?? high ?? low ?? 0) * scale;
    if (series === undefined || size === 0) continue;
    const { least, most, areScaled, arePlain } = all.get(series) ?? {
      least: Infinity,
      most: 0,
      areScaled: true,
      arePlain: true,
    };
    all.set(series, {
      least: Math.min(least, size),
      most: Math.max(most, size),
      areScaled: areScaled && scale > 1,
      arePlain: arePlain && scale === 1,
    });
  }
  return all;
}

/**
 * The series of figures without a unit that keep the scale in which all of theirs are written, next to plain figures of another kind: the votes of "Seats, Votes"
 * are millions beside 307 seats, and those of two parties of which one has 950,000 and the other "1.2m" are not.
 */
export function scaledSeries(figures: readonly PlacedFigure[]): ReadonlySet<string> {
  if (!figures.some(({ figure }) => (figure.stated.scale ?? 1) > 1)) return new Set();
  const sizes = [...sizesOf(figures)];
  const plain = sizes.filter(([, { arePlain }]) => arePlain).map(([, { most }]) => most);
  if (!plain.length) return new Set();
  const isApart = ({ areScaled, least }: Sizes): boolean =>
    areScaled && plain.every((most) => least >= most * LEAST_RATIO);
  return new Set(sizes.flatMap(([series, one]) => (isApart(one) ? series : [])));
}

/** The series of a figure. Empty of a figure of none. */
export const seriesOfPointer = (pointer: string): string => SERIES.exec(pointer)?.[0] ?? '';
