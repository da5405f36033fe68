import type { Mark, MarkBase, Run, Share } from '../../marks/mark.js';
import { lineAcross } from '../../marks/row-axis.js';
import { linePath } from '../../marks/run.js';
import type { Form, LineEnds, LineStrip, Scene, Tick } from '../../marks/scene.js';
import { classWidth, textWidth } from '../../marks/text-width.js';
import type { ParsedObservation } from '../../contract/observation.js';
import { changeOf } from '../../parts/comparable-layout.js';
import { changeSize, type ChangeLayout } from '../../parts/change-layout.js';
import type { Statement } from '../../parts/claim-layout.js';
import { isKnown, pointEstimate } from '../../statistics/quantity.js';
import type { DeltaWords } from '../../words/words.js';
import { isOnScale, observationIn, type DeltaFacts } from '../facts.js';
import { isOfOneScale } from '../facts/scales.js';
import { comparisonsOf } from '../facts/comparisons.js';
import { plotAnnotations } from './annotations.js';
import { TICK_GAP, TICK_SIZE, type PlotRoom } from '../../marks/placed-axis.js';
import { cellOfSeries, isAtZero } from './axes.js';
import { slopeScale } from './slope-scale.js';
import { largestChange } from './extremes.js';
import { figureStatement } from './latest.js';
import { NAME_DISTANCE, NAME_MARGIN, NAME_SIZE, cutText, stripAt, type LineName } from '../../marks/line-names.js';
import { SMALL_NAMES, SMALL_NAME_SIZE, slopeStrips, widthBeside } from './slope-names.js';
import { targetMarks, targetName } from './targets.js';
import { timePlace, timeScale } from './time-axis.js';
import { withoutInterval } from '../../parts/interval-layout.js';

/** Largest number of lines in a plot of the usual height. */
const MOST_LOW = 8;

/** Width of the narrowest charts, in rem, and the widths from which on more of a long name of a period is shown. */
const NARROWEST = 15;
const STEPS = [NARROWEST, 20, 30, 40];

/** True if lines are so many that their plot is higher. */
const isTall = (slopes: readonly unknown[]): boolean => slopes.length > MOST_LOW;

/** A series in the first and in the last period. */
export interface Slope {
  readonly series: number;
  readonly label: string;
  readonly before: ParsedObservation;
  readonly now: ParsedObservation;
  /** The change between the two, or the reason why they are not compared. */
  readonly change: ChangeLayout;
  /** Size of the change without its sign. NaN if it is refused or not exact. */
  readonly size: number;
}

/** The series that have a figure in both periods. */
export function slopesOf(facts: DeltaFacts, words: DeltaWords): readonly Slope[] {
  const { data, rows, latest } = facts;
  const compare = comparisonsOf(facts, 'first');
  return data.series.flatMap(({ label }, series): readonly Slope[] => {
    const before = observationIn(facts, 0, series);
    const now = observationIn(facts, latest, series);
    if (!before || !now || before === now) return [];
    if (![before, now].every(({ value }) => isKnown(value))) return [];
    const comparison = compare(series, rows[latest]?.indexes[series] ?? -1);
    if (!comparison || comparison.before !== before) return [];
    const change = changeOf(comparison, words);
    return [{ series, label, before, now, change, size: changeSize(change) }];
  });
}

/** The series with the largest change. Undefined if a change is not exact, or another is as large. */
const steepestOf = (slopes: readonly Slope[], { mainPlaces }: DeltaFacts): Slope | undefined =>
  largestChange(slopes.filter(({ series }) => mainPlaces.has(series)));

/** The steepest line as a sentence. Undefined if it is not known which is the steepest, or none of several is. */
export function slopeStatement(facts: DeltaFacts, words: DeltaWords): Statement | undefined {
  const steepest = steepestOf(slopesOf(facts, words), facts);
  const isOnly = facts.mainSeries.length === 1;
  if (!steepest || (!isOnly && !steepest.size)) return undefined;
  const { label, now, change } = steepest;
  const stated = figureStatement(now, change, words, { label: isOnly ? '' : label || words.unnamed });
  return isOnly ? stated : { text: words.mostChanged(stated.text), claims: stated.claims };
}

/** The lines, and the scale that they are drawn on. */
interface Plot {
  readonly facts: DeltaFacts;
  readonly slopes: readonly Slope[];
  /** Those that the page puts forward, or else the steepest or the highest. */
  readonly strong: readonly Slope[];
  readonly y: (observation: ParsedObservation) => Share;
  /** The name of the target of all periods, at its line. */
  readonly target: readonly LineName[];
}

/** The lines that are put forward, or else the steepest. If several are as steep, the highest. */
function strongOf(slopes: readonly Slope[], facts: DeltaFacts): readonly Slope[] {
  const { forward, highest } = facts;
  if (forward.length) return slopes.filter(({ series }) => forward.includes(series));
  const strong = steepestOf(slopes, facts) ?? slopes.find(({ series }) => series === highest);
  return strong ? [strong] : [];
}

/** Strong lines have the accent, a benchmark its own tone, the others are grey. */
const fillOf = (one: Slope, { strong, facts }: Plot): Pick<MarkBase, 'tone'> =>
  strong.includes(one) ? {} : { tone: facts.mainPlaces.has(one.series) ? 'past' : 'benchmark' };

/** A line with a dot at each end. Figures that are not compared have their dots only. */
function marksOf(one: Slope, plot: Plot): readonly Mark[] {
  const { facts, y } = plot;
  const { series, before, now, change } = one;
  const { latest } = facts;
  const id = facts.data.series[series]?.pointer ?? '';
  const base = { id, row: 0, ...cellOfSeries(facts, series), ...fillOf(one, plot) };
  const xs = Float64Array.of(0, 1);
  const ys = Float64Array.of(y(before), y(now));
  const rows = Int32Array.of(0, latest);
  const run: Run = { type: 'run', shape: 'line', ...base, d: linePath({ xs, ys }), xs, ys, rows };
  const dots = [
    { type: 'dot', ...base, id: before.pointer, x: 0, y: y(before) } as const,
    { type: 'dot', ...base, id: now.pointer, row: latest, x: 1, y: y(now) } as const,
  ];
  return change.refused ? dots : [run, ...dots];
}

/** The lines in the order in which they are named: the strong ones, the highest and the lowest of the last period, then those with the largest changes. */
function ranked({ slopes, strong, y }: Plot): readonly Slope[] {
  const bySize = [...slopes].sort((a, b) => (b.size || 0) - (a.size || 0));
  const byHeight = [...slopes].sort((a, b) => y(a.now) - y(b.now));
  return [...new Set([...strong, byHeight[0], byHeight.at(-1), ...bySize].flatMap((one) => one ?? []))];
}

/** The names and figures at both ends of the lines. The table has those that have no room. */
function namesOf(plot: Plot, words: DeltaWords): Pick<Scene, 'ends' | 'starts'> {
  const nameOf = (one: Slope, observation: ParsedObservation): LineName => {
    const { value, scope } = observation;
    // An interval is in the table.
    const bare = withoutInterval(value);
    const text = plot.facts.data.series.length > 1 ? one.label || words.unnamed : '';
    return { text, strong: words.amount(bare, scope), y: plot.y(observation), ...fillOf(one, plot) };
  };
  const all = ranked(plot);
  return slopeStrips({
    starts: all.map((one) => nameOf(one, one.before)),
    ends: [...plot.target, ...all.map((one) => nameOf(one, one.now))],
    distance: isTall(plot.slopes) ? NAME_DISTANCE / 1.5 : NAME_DISTANCE,
  });
}

/** Room of the plot between the texts at both ends of the lines. */
function roomBetween({ starts, ends }: Pick<Scene, 'starts' | 'ends'>): PlotRoom {
  const widthOf = (some: readonly (LineStrip | undefined)[]): number =>
    some.reduce((sum, strip) => sum + (strip ? strip.width * NAME_SIZE + NAME_MARGIN : 0), 0);
  // Between the two widths, one side is narrow: it has the margin of both wide ones.
  const until = Math.min(starts?.least ?? 0, ends?.least ?? 0);
  return { margin: widthOf([starts, ends]), narrow: { margin: widthOf([starts?.narrow, ends?.narrow]), until } };
}

/** Width of the plot in a chart of a width, in rem, between the texts that are there. */
const plotIn = (width: number, strips: readonly (LineEnds | undefined)[]): number => {
  const shown = strips.flatMap((ends) => (ends ? stripAt(ends, ({ least }) => width >= classWidth(least)) : []));
  return width - widthBeside(shown, width < SMALL_NAMES ? SMALL_NAME_SIZE : NAME_SIZE);
};

/** Strips of names with the narrower ones that replace them. */
const tiersOf = (strip: LineStrip | LineEnds | undefined): readonly (LineStrip | LineEnds)[] =>
  strip ? [strip, ...('narrow' in strip ? tiersOf(strip.narrow) : [])] : [];

/** Widths of the chart at which wider texts stand beside the plot. */
const changesOf = (strips: readonly (LineEnds | undefined)[]): readonly number[] =>
  [SMALL_NAMES, ...strips.flatMap(tiersOf).map((strip) => classWidth('least' in strip ? strip.least : 0))].sort(
    (a, b) => a - b,
  );

/** Least width of the chart from which on the plot is always at least `inside` rem wide. */
function leastAround(inside: number, strips: readonly (LineEnds | undefined)[]): number {
  let least = Infinity;
  for (const from of [0, ...changesOf(strips)].reverse()) {
    const need = inside + from - plotIn(from, strips);
    if (need > from) return Math.min(least, need);
    least = from;
  }
  return least;
}

/** The name of the last period; in narrower charts, as much of it as has room. */
function lastTick(tick: Tick, least: number, strips: readonly (LineEnds | undefined)[]): readonly Tick[] {
  if (least <= NARROWEST) return [tick];
  const changes = changesOf(strips);
  const steps = STEPS.filter((width) => width < least);
  const cut = steps.flatMap((width, index): readonly Tick[] => {
    const most = steps[index + 1] ?? least;
    const widths = [width, ...changes.filter((change) => change > width && change < most)];
    const room = Math.min(...widths.map((each) => plotIn(each, strips))) / TICK_SIZE;
    const text = textWidth(tick.text) <= room ? tick.text : cutText(tick.text, '', room, true);
    return text ? [{ ...tick, text, anchor: 'end', most, ...(index && { least: width }) }] : [];
  });
  return [...cut, { ...tick, least }];
}

/** Width of the narrowest texts at one side of the plot, in ems. */
const leastWidth = (strip: LineEnds | undefined): number =>
  Math.min(...tiersOf(strip ?? { width: 0, labels: [] }).map(({ width }) => width));

/** The name of the first period. In charts too narrow for both it is below the figures at the starts, if these are as wide, or else left out. */
function firstTick(tick: Tick, least: number, starts: LineEnds | undefined): readonly Tick[] {
  const side = leastWidth(starts) * SMALL_NAME_SIZE + NAME_MARGIN;
  const isBelow = textWidth(tick.text) * TICK_SIZE <= side;
  return [...(isBelow ? [{ ...tick, anchor: 'end', most: least } as const] : []), { ...tick, least }];
}

/** The names of both periods, centred on their lines if there is room beside the plot. The first gives way to the last, which is cut in narrow charts. */
function periodTicks(
  texts: readonly [string, string],
  { starts, ends }: Pick<Scene, 'starts' | 'ends'>,
): readonly Tick[] {
  const strips = [starts, ends];
  const ticks = texts.map((text, position) => {
    const strip = strips[position];
    const side = leastWidth(strip) * NAME_SIZE;
    const width = textWidth(text) * TICK_SIZE;
    const isRoomy = width / 2 <= side;
    const anchor = isRoomy ? 'middle' : position ? 'end' : 'start';
    return { inside: isRoomy ? width / 2 : width, tick: { position, text, anchor } satisfies Tick };
  });
  const both = ticks.reduce((sum, { inside }) => sum + inside, TICK_GAP);
  return ticks.flatMap(({ tick, inside }) =>
    tick.position
      ? lastTick(tick, leastAround(inside, strips), strips)
      : firstTick(tick, leastAround(both, strips), starts),
  );
}

/** The vertical lines at the first and at the last period. */
const periodLines = [0, 1].map((x) => lineAcross('grid', x, 0));

/** A line for each series between the first and the last period: those that are put forward, the steepest or the highest, strong, the others grey. */
export const slope: Form<DeltaFacts, DeltaWords> = (facts, words) => {
  const { data, rows, latest } = facts;
  if (!isOfOneScale(facts)) return { refused: words.unlikeSlopes };
  const slopes = slopesOf(facts, words);
  if (!slopes.some(({ change }) => !change.refused)) return { refused: words.noSlopes };
  const strong = strongOf(slopes, facts);
  // Targets of single periods have no line from the first to the last.
  const targets = facts.hasTargets ? [] : data.targets.filter((target) => isOnScale(facts, target));
  const values = [...slopes.flatMap(({ before, now }) => [before, now]), ...targets].map(({ value }) => value);
  const { position, notes, isCut, ticks } = slopeScale(values, facts, words);
  const target = targets.length ? targetName(facts, position, words) : [];
  const plot: Plot = { facts, slopes, strong, target, y: ({ value }) => 1 - position(pointEstimate(value) ?? NaN) };
  const small = ticks.length ? slopes.filter(({ before, now }) => isAtZero([before, now].map(plot.y), position)) : [];
  const named = namesOf(plot, words);
  const drawn = rows.slice(0, latest + 1);
  const events = plotAnnotations(facts, { place: timePlace(drawn, timeScale(drawn)), room: roomBetween(named) }, words);
  const joined = new Set(slopes.flatMap(({ series, change }) => (change.refused ? [] : [series])));
  const left = data.series.filter((_, series) => !joined.has(series));
  const periodOf = (row: number): string => (rows[row] ? words.periodName(rows[row].named, true) : '');
  const ends = periodTicks([periodOf(0), periodOf(latest)], named);
  const inFront = [...slopes.filter((one) => !strong.includes(one)), ...strong];
  return {
    notes: [
      ...notes,
      ...(small.length ? [words.tooSmall(small.map(({ label }) => label || words.unnamed))] : []),
      ...(latest > 1 ? [words.endsOnly(periodOf(0), periodOf(latest))] : []),
      ...(left.length && !facts.areNames ? [words.notJoined(left.map(({ label }) => label || words.unnamed))] : []),
      ...events.notes,
    ],
    scenes: [
      {
        box: 'plot',
        find: 'x',
        marks: [
          ...events.marks,
          ...periodLines,
          ...(targets.length ? targetMarks(facts, position, () => [0, 1]) : []),
          ...inFront.flatMap((one) => marksOf(one, plot)),
        ],
        labels: [],
        x: { kind: 'placed', ticks: ends },
        y: { kind: 'even', ticks, ...(isCut && { cut: true }) },
        ...(isTall(slopes) && { tall: true }),
        ...named,
        ...(events.strip && { strip: events.strip }),
      },
    ],
  };
};
