import type { ChangeLayout } from '../parts/change-layout.js';
import { frameOf, type FrameLayout, type Noted } from '../parts/frame-layout.js';
import type { TableLayout } from '../parts/old/table-layout.js';
import { isKnown } from '../statistics/quantity.js';
import type { HeadlineWords, Pieces } from '../words/words.js';
import type { Figure } from './data.js';

/** A trend line in a box of 100 by 100, with the names of its two ends. */
export interface TrendLayout {
  /** One list of points for each stretch without a gap. */
  readonly lines: readonly string[];
  /** Where the latest value stands, in per cent of the width and of the height. */
  readonly x: string;
  readonly y: string;
  readonly first: string;
  readonly last: string;
}

/** A headline figure, ready to draw. */
export interface FigureLayout {
  readonly frame: FrameLayout;
  /** All that is said, in one sentence; the headline is this sentence set large. */
  readonly sentence: string;
  readonly pieces: Pieces;
  /** True where there is a number. */
  readonly known: boolean;
  /** When the figure holds, and what was said of it: "in 2021, provisional". */
  readonly when: string;
  readonly change?: ChangeLayout;
  readonly trend?: TrendLayout;
  readonly table?: TableLayout;
}

/** What a figure has of others: the change from one before it, their line and table, and what is to be noted of them. */
export interface ComparedLayout extends Pick<FigureLayout, 'change' | 'trend' | 'table'> {
  readonly noted: readonly Noted[];
  readonly notes: readonly string[];
}

/** Whether a figure stands among others. */
export const isCompared = ({ previous, observations }: Figure): boolean => !!previous || observations.length > 0;

function whenOf({ scope, span }: Figure, words: HeadlineWords): string | undefined {
  const { period, periodLabel, asOf } = scope;
  const start = span && period?.end === Infinity && period.start === span.start;
  const during = start ? words.sinceStart(span) : period ? words.during(period) : periodLabel;
  const upTo = asOf && asOf.end < Infinity && asOf.end !== period?.end && words.upTo(asOf);
  return during && upTo ? `${during}, ${upTo}` : during || upTo || undefined;
}

/** Lays a headline figure out in words: what was published, when, and what is given of others. */
export function layoutHeadline(data: Figure, words: HeadlineWords, others?: ComparedLayout): FigureLayout {
  const { scope, value, title } = data;
  const { change, trend, table, noted = [], notes } = others ?? {};
  const when = whenOf(data, words);
  const status = words.statuses(value).join(', ');
  const said = [words.quantity(value, scope), when, status].filter(Boolean).join(', ');
  return {
    frame: frameOf(data, words, undefined, { published: [{ label: '', scope, value }, ...noted], notes }),
    sentence:
      words.labelled(title, said) + (change ? (change.refused ? `. ${change.long()}` : `, ${change.long()}.`) : '.'),
    pieces: words.pieces(value, scope),
    known: isKnown(value),
    when: [when, status].filter(Boolean).join(', '),
    change,
    trend,
    table,
  };
}
