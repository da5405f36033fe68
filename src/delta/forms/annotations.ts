import { range } from 'd3';
import type { Mark, Rect, Rule, Share } from '../../marks/mark.js';
import { nameStrips } from '../../marks/name-strip.js';
import type { PlotRoom } from '../../marks/placed-axis.js';
import type { Label, Scene, Strip } from '../../marks/scene.js';
import { WIDTH_CLASSES, textWidth, widthOfClass } from '../../marks/text-width.js';
import { widthStretches } from '../../marks/width-stretches.js';
import { annotationName, annotationNotes } from '../../parts/annotation-layout.js';
import type { Period } from '../../statistics/period.js';
import type { DeltaWords } from '../../words/words.js';
import type { Delta, ParsedEvent } from '../data.js';
import type { DeltaFacts } from '../facts.js';

/** Font size of the names, in ems. */
const NAME_SIZE = 0.75;
/** Space between the line of an event and its name, in ems. */
const NAME_OFFSET = 0.25;
/** Width of a number in its disc with the space next to it, in ems. */
const NUMBER_WIDTH = 1.5;
/** Most lanes of numbers, and the distance of two in their lines of text. */
const NUMBER_LANES = 3;
const NUMBER_LINES = 1.3;
/** Width of the narrowest chart, in rem, in which numbers are clear of each other. A narrower one would need lanes that are empty in all others. */
const NARROWEST = 12;
/** Widths of charts in which numbers may change their lane. */
const CLASSES = range(WIDTH_CLASSES - 1)
  .map(widthOfClass)
  .filter((width) => width > NARROWEST);
/** Least distance of a number from the edge of the plot. */
const NUMBER_EDGE: Share = 0.04;
/** Height of a line of names as a share of the plot's usual height. */
const LINE: Share = 0.059;
/** Number of lines above the plot that the figures at columns need. */
export const FIGURE_LINES = 1.2;

/** Position of a time across a plot: its start and its end. Undefined if it lies outside. */
export type TimePlace = (period: Period) => readonly [from: Share, to: Share] | undefined;

/** The plot that events are drawn in. */
export interface AnnotatedPlot {
  readonly place: TimePlace;
  readonly room: PlotRoom;
  /** Number of lines above the plot that its own labels need. */
  readonly above?: number;
  /** End of the line to the figure of a series in a row. Undefined if it has none. */
  readonly point?: (row: number, series: number) => PlotPoint | undefined;
  /** Member of its place that each annotation names, if its line crosses the marks of other series or years. */
  readonly named?: 'series' | 'period';
}

/** A position in a plot. */
export interface PlotPoint {
  readonly x: Share;
  readonly y: Share;
}

/** The marks of events and spans, and the strip with their names. */
export interface Annotations {
  readonly marks: readonly Mark[];
  readonly strip?: Strip;
  /** Notes on those that lie outside of the plot. */
  readonly notes: readonly string[];
}

/** An event, a span or an annotation in a plot. */
interface Placed {
  readonly pointer: string;
  readonly label: string;
  /** Its name with its time, for the list. */
  readonly item: string;
  readonly isSpan: boolean;
  readonly from: Share;
  readonly to: Share;
  /** End of its line. An event has a line to the foot of the plot. */
  readonly y?: Share;
}

/** The lane of each number along a plot: the lowest in which it is clear of those before it. Undefined without room. */
function lanesOf(middles: readonly number[]): readonly (number | undefined)[] {
  const ends: number[] = [];
  return middles.map((middle) => {
    const lane = range(NUMBER_LANES).find((one) => middle - (ends[one] ?? -Infinity) >= NUMBER_WIDTH);
    if (lane !== undefined) ends[lane] = middle;
    return lane;
  });
}

/** The numbers of events above a plot, in lanes by the width of the chart. Those of upper lanes have a line, behind the numbers of lower ones. */
function numbersOf(
  placed: readonly Placed[],
  { margin, narrow }: PlotRoom,
  base: Omit<Label, 'text' | 'x'> & { readonly line: number },
): readonly Label[] {
  const middles = placed.map(({ from, to }) => Math.min(Math.max((from + to) / 2, NUMBER_EDGE), 1 - NUMBER_EDGE));
  const widths = [0, ...CLASSES].filter((width) => width < (base.most ?? Infinity));
  const lanes = widths.map((from) => {
    const width = Math.max(from, NARROWEST);
    const plot = width - (narrow && width < narrow.until ? narrow.margin : margin);
    return lanesOf(middles.map((x) => x * plot));
  });
  return middles
    .flatMap((x, index) => {
      const lanesByWidth = lanes.map((one) => one[index]);
      return widthStretches(lanesByWidth, widths, base.most).map(({ value: lane, ...stretch }): Label => {
        const line = base.line - lane * NUMBER_LINES;
        return { ...base, x, text: String(index + 1), line, ...stretch, ...(lane > 0 && { leader: true }) };
      });
    })
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function stripOf(placed: readonly Placed[], plot: AnnotatedPlot): Strip {
  const { above = 0 } = plot;
  const arrangements = nameStrips(
    placed.map(({ label, from }) => ({ at: from, width: textWidth(label) * NAME_SIZE + NAME_OFFSET })),
    plot.room.margin,
  );
  const lineOf = (line: number): number => -1 - line - above;
  const names = arrangements.flatMap(({ names: all, least, most }) =>
    all.map(({ line, anchor }, index): Label => ({
      text: placed[index]?.label ?? '',
      x: placed[index]?.from ?? 0,
      y: 0,
      role: 'event',
      anchor,
      line: lineOf(line),
      ...(line > 0 && { leader: true }),
      least,
      ...(most && { most }),
    })),
  );
  const [narrowest] = arrangements;
  const most = narrowest && { most: narrowest.least };
  const numbers = numbersOf(placed, plot.room, { y: 0, role: 'number', anchor: 'middle', line: lineOf(0), ...most });
  return {
    labels: [...names, ...numbers],
    lines: -Math.min(...[...names, ...numbers].map(({ line = -1 }) => line)),
    list: placed.map(({ item }) => item),
    ...(narrowest && { least: narrowest.least }),
  };
}

/** The line of an event from its name to the foot of the plot, that of an annotation to its figure, or the shade of a span. */
function markOf({ pointer, isSpan, from, to, y }: Placed, top: Share): Mark {
  const base = { id: pointer, row: 0, quiet: true } as const;
  const shade: Rect = { type: 'rect', ...base, tone: 'span', x: from, y: 0, width: to - from, height: 1 };
  const rule: Rule = { type: 'rule', ...base, role: 'event', x1: from, x2: from, y1: top, y2: 1 };
  // Text is next to the dotted line of an event, but above the line of an annotation.
  if (y !== undefined) return { ...rule, role: 'annotation', y1: Math.min(top + LINE, y), y2: y };
  return isSpan ? shade : rule;
}

/** The annotations of a chart, each at its figure, or at the period of several series. One that is only at the period of its figure names its series. */
function placedAnnotations(
  { data, rows, isCalendar }: DeltaFacts,
  plot: AnnotatedPlot,
  words: DeltaWords,
): readonly Placed[] {
  const pointOf = (datum: string): PlotPoint | undefined => {
    for (const [series, { observations }] of data.series.entries()) {
      const index = observations.findIndex(({ pointer }) => pointer === datum);
      if (index >= 0)
        return plot.point?.(
          rows.findIndex(({ indexes }) => indexes[series] === index),
          series,
        );
    }
    return undefined;
  };
  return (data.annotations ?? []).flatMap((annotation): readonly Placed[] => {
    const { pointer, datum, text, name, period } = annotation;
    const { x, y } = (datum === undefined ? undefined : pointOf(datum)) ?? {
      x: isCalendar && period ? plot.place(period)?.[0] : undefined,
    };
    if (x === undefined) return [];
    const datumName = annotationName(annotation, words);
    const item = text && datumName ? words.eventIn(text, datumName) : text || datumName;
    const ofSeries = name && (y === undefined || plot.named === 'series') ? words.labelled(name, text) : text;
    const label = plot.named === 'period' ? item : ofSeries;
    return [{ isSpan: false, pointer, label, item, from: x, to: x, ...(y !== undefined && { y }) }];
  });
}

/** The events, spans and annotations of a chart in a plot: lines and shades, with their names above it. */
export function plotAnnotations(facts: DeltaFacts, plot: AnnotatedPlot, words: DeltaWords): Annotations {
  const { data, isCalendar } = facts;
  const outside: ParsedEvent[] = [];
  const placeAll = (events: readonly ParsedEvent[], isSpan: boolean): readonly Placed[] =>
    events.flatMap((event): readonly Placed[] => {
      const { pointer, label, period } = event;
      const place = isCalendar ? plot.place(period) : undefined;
      if (!place) {
        outside.push(event);
        return [];
      }
      const [from, to] = place;
      return [
        { pointer, label, item: words.eventIn(label, words.period(period)), isSpan, from, to: isSpan ? to : from },
      ];
    });
  const placed = [
    ...placeAll(data.spans, true),
    ...placeAll(data.events, false),
    ...placedAnnotations(facts, plot, words),
  ].sort((a, b) => a.from - b.from);
  const notes = undrawnEvents(outside, words);
  if (!placed.length) return { marks: [], notes };
  const top = -LINE * (1 + (plot.above ?? 0));
  // Shades lie behind the lines.
  const marks = [...placed].sort((a, b) => Number(b.isSpan) - Number(a.isSpan)).map((one) => markOf(one, top));
  return { marks, notes, strip: stripOf(placed, plot) };
}

/** Notes on the annotations that no mark of a scene shows. */
export function undrawnAnnotations({ annotations = [] }: Delta, scenes: readonly Scene[], words: DeltaWords) {
  const drawn = new Set(scenes.flatMap(({ marks, across = [] }) => [...marks, ...across].map(({ id }) => id)));
  const undrawn = annotations.filter(({ pointer }) => !drawn.has(pointer));
  return annotationNotes(undrawn, words, scenes);
}

/** A note on events and spans that a form does not draw. */
export const undrawnEvents = (events: readonly ParsedEvent[], words: DeltaWords): readonly string[] =>
  events.length
    ? [words.eventsNote(events.map(({ label, period }) => words.eventIn(label, words.period(period))))]
    : [];
