import { dodge } from '../../marks/line-ends.js';
import type { Share } from '../../marks/mark.js';
import type { Label, LineStrip, Scene } from '../../marks/scene.js';
import { BOLD, textWidth } from '../../marks/text-width.js';
import { isolated } from '../../words/isolated.js';
import { NAME_MARGIN, NAME_SIZE, type LineName } from './line-names.js';

/** Largest distance of a name from its line, as a share of the plot's height. */
const MOST_MOVED: Share = 0.05;
/** Largest width of names and figures in ems: in wide charts, and at the ends and starts of lines in narrow ones. */
const WIDEST = 20;
const WIDEST_END = 11;
const WIDEST_START = 5;
/** Least width in ems of the plot itself between wide names. */
const LEAST_PLOT = 9;
/** Space next to a text, in ems. */
const SPACE = 0.5;

/** The names of a slope's series, the most important first, with the figures at both ends. */
export interface SlopeNames {
  readonly starts: readonly LineName[];
  readonly ends: readonly LineName[];
  /** Least distance of two lines of text, as a share of the plot's height. */
  readonly distance: Share;
}

/** Width of a name with its figure, in ems of its text. */
const widthOf = ({ text, strong = '' }: LineName): number => textWidth(text ? `${text} ${strong}` : strong) * BOLD;

/** Names at positions that are moved apart. Undefined if one would be too far from its line. */
function movedApart(names: readonly LineName[], distance: Share): readonly LineName[] | undefined {
  if ((names.length - 1) * distance > 1) return undefined;
  const ys = dodge(
    names.map(({ y }) => y),
    distance,
  );
  const moved = names.map((name, index) => ({ ...name, y: ys[index] ?? name.y }));
  return moved.every(({ y }, index) => Math.abs(y - (names[index]?.y ?? y)) <= MOST_MOVED) ? moved : undefined;
}

/** As many names as can be moved apart and still be next to their lines. Those before have priority. */
function nextToLines(names: readonly LineName[], distance: Share): readonly LineName[] {
  let some: readonly LineName[] = [];
  for (const name of names) if (movedApart([...some, name], distance)) some = [...some, name];
  return movedApart(some, distance) ?? [];
}

/** Names as labels of a strip, at one of its sides. */
function stripOf(names: readonly LineName[], side: 'starts' | 'ends'): LineStrip {
  const labels = names.map(({ tone, ...name }): Label => {
    const base = { ...name, text: isolated(name.text), role: tone ? ('tick' as const) : ('name' as const) };
    return side === 'ends' ? { ...base, x: 0 } : { ...base, x: 1, anchor: 'end' };
  });
  return { width: names.length ? Math.max(...names.map(widthOf)) + SPACE : 0, labels };
}

/** The figure alone, without the name. */
const figureOnly = ({ text: _text, ...name }: LineName): LineName => ({ ...name, text: '' });

/** The names that are not too wide and stay next to their lines, as a strip. */
const fitting = (
  names: readonly LineName[],
  { widest, distance, side }: { widest: number; distance: Share; side: 'starts' | 'ends' },
): LineStrip =>
  stripOf(
    nextToLines(
      names.filter((name) => widthOf(name) <= widest),
      distance,
    ),
    side,
  );

/**
 * The names and figures at both ends of lines, as many as stay next to their lines. In narrower charts there are only figures at the starts, and in
 * the narrowest only short names at the ends.
 */
export function slopeStrips({ starts, ends, distance }: SlopeNames): Pick<Scene, 'starts' | 'ends'> {
  const figures = fitting(starts.map(figureOnly), { widest: WIDEST_START, distance, side: 'starts' });
  const names = fitting(ends, { widest: WIDEST, distance, side: 'ends' });
  const named = fitting(starts, { widest: WIDEST, distance, side: 'starts' });
  const leastOf = (...strips: readonly LineStrip[]): number =>
    LEAST_PLOT + strips.reduce((sum, { width }) => sum + width * NAME_SIZE + NAME_MARGIN, 0);
  return {
    starts: { ...named, least: leastOf(named, names), narrow: figures },
    ends: {
      ...names,
      least: leastOf(figures, names),
      narrow: fitting(ends, { widest: WIDEST_END, distance, side: 'ends' }),
    },
  };
}
