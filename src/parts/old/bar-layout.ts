import { pointEstimate, type Quantity } from '../../statistics/quantity.js';
import type { PublishedQuantity } from '../../contract/quantity.js';
import type { LegendKey } from '../../words/words.js';

/** A share of the width as an attribute: `percent(0.425)` is `'42.5%'`. At most two decimals are a tenth of a pixel on the widest screen. */
export const percent = (share: number): string => `${Math.round(share * 1e4) / 1e2}%`;

/** One rectangle of a bar, in shares of the width as attributes, and what it is: `fill`, `soft`, `part1` … */
export interface Block {
  readonly x: string;
  readonly width: string;
  readonly look: string;
}

/** A bar's geometry, ready for attributes. */
export interface BarLayout {
  readonly blocks: readonly Block[];
  /** Where an open end starts, with the form it has, and which way it goes. */
  readonly end?: { readonly x: string; readonly form: 'at-least' | 'about'; readonly back: boolean };
  /** A confidence interval. */
  readonly whisker?: { readonly x1: string; readonly x2: string };
  /** The line that negative values hang from. */
  readonly zero?: string;
  /** Its marks, for the legend. */
  readonly marks: readonly LegendKey[];
  /** Whether it is drawn wider than its value, so as to be seen at all. */
  readonly least?: boolean;
}

/** What a row of bars is drawn on: from `low` (0, or the lowest negative value) to `high`. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** The least width at which a bar can be seen, as a share; below it the attribute says `max(1px, 0.4%)`. */
export const LEAST = 0.004;
/** The length of what is too short to be seen, as an attribute. */
const LEAST_LENGTH = `max(1px, ${percent(LEAST)})`;
/** What the bars have of the width where one goes on behind its figure. */
const OPEN_ROOM = 0.93;

const isUpTo = ({ comparator }: Quantity): boolean => comparator === '<' || comparator === '<=';

/** The scale that holds zero and every figure; what goes on behind its figure gets room. One without a number leaves it as it is. */
export function scaleOf(figures: readonly PublishedQuantity[]): Scale {
  let low = 0;
  let high = 0;
  let open = false;
  for (const q of figures) {
    const middle = pointEstimate(q);
    if (middle === undefined) continue;
    low = Math.min(low, q.low ?? middle);
    high = Math.max(high, q.high ?? middle);
    open ||= !!q.comparator && !isUpTo(q);
  }
  return { low, high: open ? high / OPEN_ROOM : high };
}

/** Things by what they must share to stand on one scale, in the order they are met. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) if (!groups.get(keyOf(one))?.push(one)) groups.set(keyOf(one), [one]);
  return groups;
}

/** Where a value stands on a scale, 0 to 1. Halved first, so that not even the widest numbers overflow. */
export function at(value: number, { low, high }: Scale): number {
  const span = high / 2 - low / 2;
  return span > 0 ? Math.min(1, Math.max(0, (value / 2 - low / 2) / span)) : 0;
}

/** The rectangle between two values; a value other than zero is never drawn narrower than can be seen. */
export function block(from: number, to: number, scale: Scale, look: string): Block & { readonly least: boolean } {
  const a = at(Math.min(from, to), scale);
  const b = at(Math.max(from, to), scale);
  const least = from !== to && b - a < LEAST;
  return {
    x: percent(Math.min(a, 1 - (least ? LEAST : 0))),
    width: least ? LEAST_LENGTH : percent(b - a),
    look,
    least,
  };
}

/** A figure's bar on a scale: a bound ends open, a range and an upper bound are soft between what is sure and what may be. */
export function barOf(q: PublishedQuantity, scale: Scale): BarLayout | undefined {
  const middle = pointEstimate(q);
  if (middle === undefined) return undefined;
  const { low = middle, high = middle, value = low, comparator } = q;
  const zero = scale.low < 0 ? percent(at(0, scale)) : undefined;
  const wide = low < high;
  if (q.value === undefined && wide) {
    const soft = block(low, high, scale, 'soft');
    return { blocks: low > 0 ? [block(0, low, scale, 'fill'), soft] : [soft], marks: ['range'], zero };
  }
  const upTo = isUpTo(q);
  const bar = block(0, value, scale, upTo ? 'soft' : 'fill');
  const form = comparator === '~' ? 'about' : 'at-least';
  return {
    blocks: [bar],
    marks: upTo ? ['at-most'] : comparator ? [form] : wide ? ['interval'] : [],
    end: comparator && !upTo ? { x: percent(at(value, scale)), form, back: value < 0 } : undefined,
    whisker: wide ? { x1: percent(at(low, scale)), x2: percent(at(high, scale)) } : undefined,
    zero,
    least: bar.least,
  };
}
