import type { Mark, Rect, Rule, Share } from '../../marks/mark.js';
import type { Label, Strip } from '../../marks/scene.js';
import { WIDTH_CLASSES, textWidth, widthOfClass } from '../../marks/text-width.js';
import type { Period } from '../../statistics/period.js';
import type { DeltaWords } from '../../words/words.js';
import type { ParsedEvent } from '../data.js';
import type { DeltaFacts } from '../facts.js';

/** Font size of the names, and the space between two, in ems. */
const NAME_SIZE = 0.75;
const NAME_GAP = 0.8;
/** Width of a number in its disc with the space next to it, in ems. */
const NUMBER_WIDTH = 1.5;
/** Least distance of a number from the edge of the plot. */
const NUMBER_EDGE: Share = 0.04;
/** Largest number of lines of names. */
const MOST_LINES = 3;
/** Height of a line of names as a share of the plot's usual height. */
const LINE: Share = 0.059;
/** Number of lines above the plot that the figures at columns need. */
export const FIGURE_LINES = 1.2;
/** Least width of a chart with names, in ems. A narrower chart has numbers. */
const LEAST_WIDTH = 30;

/** Position of a time across a plot: its start and its end. Undefined if it lies outside. */
export type TimePlace = (period: Period) => readonly [from: Share, to: Share] | undefined;

/** The plot that events are drawn in. */
export interface AnnotatedPlot {
  readonly place: TimePlace;
  /** Width of the chart that is not part of the plot, in ems: the value axis, and the names at the ends of lines. */
  readonly margin: number;
  /** Number of lines above the plot that its own labels need. */
  readonly above?: number;
}

/** The marks of events and spans, and the strip with their names. */
export interface Annotations {
  readonly marks: readonly Mark[];
  readonly strip?: Strip;
  /** Notes on those that lie outside of the plot. */
  readonly notes: readonly string[];
}

/** An event or a span in a plot. */
interface Placed {
  readonly event: ParsedEvent;
  readonly isSpan: boolean;
  readonly from: Share;
  readonly to: Share;
}

/** A name in the strip, with its line from 0 at the plot, and its side of its time. */
interface PlacedName {
  readonly line: number;
  readonly anchor: 'start' | 'end';
}

/** The lines of names in a plot of a width in ems. Undefined if there is no room. A wider plot has room for the same lines. */
function linesIn(placed: readonly Placed[], width: number): readonly PlacedName[] | undefined {
  const ends = Array<number>(MOST_LINES).fill(-Infinity);
  const names: PlacedName[] = [];
  for (const { event, from } of placed) {
    const length = textWidth(event.label) * NAME_SIZE;
    const start = from * width;
    const anchor = start + length <= width ? 'start' : 'end';
    const begin = anchor === 'start' ? start : start - length;
    const line = ends.findIndex((end) => end + NAME_GAP <= begin);
    if (line < 0 || begin < 0) return undefined;
    ends[line] = begin + length;
    names.push({ line, anchor });
  }
  return names;
}

/** The names in the narrowest width of a chart that has room for all. Undefined if none has. */
function roomFor(placed: readonly Placed[], margin: number) {
  for (let index = 0; index < WIDTH_CLASSES - 2; index++) {
    const least = widthOfClass(index);
    const names = least < LEAST_WIDTH ? undefined : linesIn(placed, least - margin);
    if (names) return { least, names };
  }
  return undefined;
}

/** The numbers of events, each shown from the width of the chart on at which it is clear of those before it. */
function numbersOf(placed: readonly Placed[], margin: number, base: Omit<Label, 'text' | 'x'>): readonly Label[] {
  const middles = placed.map(({ from, to }) => Math.min(Math.max((from + to) / 2, NUMBER_EDGE), 1 - NUMBER_EDGE));
  return middles.flatMap((x, index): readonly Label[] => {
    const nearest = Math.min(1, ...middles.slice(0, index).map((before) => Math.abs(x - before)));
    const least = index && margin + NUMBER_WIDTH / Math.max(nearest, 1e-6);
    if (least >= (base.most ?? widthOfClass(WIDTH_CLASSES - 1))) return [];
    return [{ ...base, x, text: String(index + 1), ...(least && { least }) }];
  });
}

function stripOf(placed: readonly Placed[], { margin, above = 0 }: AnnotatedPlot, words: DeltaWords): Strip {
  const room = roomFor(placed, margin);
  const lineOf = (line: number): number => -1 - line - above;
  const names = (room?.names ?? []).map(({ line, anchor }, index): Label => ({
    text: placed[index]?.event.label ?? '',
    x: placed[index]?.from ?? 0,
    y: 0,
    role: 'tick',
    anchor,
    line: lineOf(line),
    ...(line > 0 && { leader: true }),
    ...(room && { least: room.least }),
  }));
  const most = room && { most: room.least };
  const numbers = numbersOf(placed, margin, { y: 0, role: 'number', anchor: 'middle', line: lineOf(0), ...most });
  return {
    labels: [...names, ...numbers],
    lines: above + 1 + Math.max(0, ...(room?.names ?? []).map(({ line }) => line)),
    list: placed.map(({ event }) => words.eventIn(event.label, event.period)),
    ...(room && { least: room.least }),
  };
}

/** The line of an event from its name to the foot of the plot, or the shade of a span. */
function markOf({ event, isSpan, from, to }: Placed, top: Share): Mark {
  const base = { id: event.pointer, row: 0, quiet: true } as const;
  const shade: Rect = { type: 'rect', ...base, tone: 'span', x: from, y: 0, width: to - from, height: 1 };
  const rule: Rule = { type: 'rule', ...base, role: 'event', x1: from, x2: from, y1: top, y2: 1 };
  return isSpan ? shade : rule;
}

/** The events and spans of a chart in a plot: lines and shades, with their names above it. */
export function annotationsOf({ data, isCalendar }: DeltaFacts, plot: AnnotatedPlot, words: DeltaWords): Annotations {
  const outside: ParsedEvent[] = [];
  const placeAll = (events: readonly ParsedEvent[], isSpan: boolean): readonly Placed[] =>
    events.flatMap((event): readonly Placed[] => {
      const place = isCalendar ? plot.place(event.period) : undefined;
      if (!place) {
        outside.push(event);
        return [];
      }
      const [from, to] = place;
      return [{ event, isSpan, from, to: isSpan ? to : from }];
    });
  const placed = [...placeAll(data.spans, true), ...placeAll(data.events, false)].sort((a, b) => a.from - b.from);
  const notes = undrawnEvents(outside, words);
  if (!placed.length) return { marks: [], notes };
  const top = -LINE * (1 + (plot.above ?? 0));
  // Shades lie behind the lines.
  const marks = [...placed].sort((a, b) => Number(b.isSpan) - Number(a.isSpan)).map((one) => markOf(one, top));
  return { marks, notes, strip: stripOf(placed, plot, words) };
}

/** A note on events and spans that a form does not draw. */
export const undrawnEvents = (events: readonly ParsedEvent[], words: DeltaWords): readonly string[] =>
  events.length ? [words.eventsNote(events.map(({ label, period }) => words.eventIn(label, period)))] : [];
