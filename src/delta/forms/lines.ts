import type { Rule, Run, Share, Mark } from '../../marks/mark.js';
import type { Label, LineEnds, Drawing, Form, SeriesKey } from '../../marks/scene.js';
import { ABOVE } from './column-labels.js';
import { NAME_SIZE, endsOf, MOST_NAMES, roomOf, type LineName } from '../../marks/line-names.js';
import { lineSample } from '../../marks/legend.js';
import type { Position } from '../../marks/value-scale.js';
import type { DeltaWords } from '../../words/words.js';
import { isOrdinal } from '../../contract/unit.js';
import type { DeltaFacts } from '../facts.js';
import { plotAnnotations, type PlotPoint } from './annotations.js';
import { besidePlot, hasScale, periodAxis, seriesFill, valueAxisOf, isAtZero } from './axes.js';
import { breaksOf, lineMarks, whiskerAt, lineOf, type LineSeries } from './line-series.js';
import { targetKeys, targetMarks, targetName } from './targets.js';
import { rowPlace, rowPositions, timePlace, timeScale } from './time-axis.js';

/** A line, the index of its latest point with a figure, and the whisker of that figure if it is an interval. */
interface Line {
  readonly run: Run;
  readonly latest: number;
  readonly whisker?: Rule | undefined;
}

/** Least width of a chart whose figure stands beside the plot, as a multiple of the width of the figure. */
const LEAST_TIMES = 6;
/** Width of the narrowest charts, in rem. */
const NARROWEST = 15;
/** Height of a figure, space between it and its line, and largest distance from its point, as shares of the height of the plot. */
const HEIGHT: Share = 0.09;
const GAP: Share = 0.025;
const MOST_MOVED: Share = 0.15;
/** Position of a point from which on a figure beside the plot is next to it, and from which on one in the plot ends with it. */
const AT_END: Share = 0.95;
/** Line of a figure below its point. */
const BELOW = 0.1;

/** The heights of a line from a position to its latest point, with that at which it comes in, and of its whisker. */
function heightsFrom({ run: { xs, ys }, latest, whisker }: Line, start: Share): readonly Share[] {
  const found: Share[] = whisker ? [whisker.y1, whisker.y2] : [];
  for (let point = latest; point >= 0; point--) {
    const [x, y] = [xs[point] ?? 0, ys[point] ?? NaN];
    if (x >= start) found.push(y);
    else {
      const [nextX, nextY] = [xs[point + 1] ?? x, ys[point + 1] ?? NaN];
      found.push(y + ((start - x) / (nextX - x)) * (nextY - y));
      break;
    }
  }
  return found.filter((y) => !Number.isNaN(y));
}

/** The figure of the only line: beside the plot where there is room, and else above the line or below it. Beside it at any width without such a place. */
function endFigure(
  ends: LineEnds,
  line: Line,
  gutter: number,
): { readonly ends?: LineEnds; readonly labels: readonly Label[] } {
  const { text = '', strong = '', y = 0 } = ends.labels[0] ?? {};
  const x = line.run.xs[line.latest] ?? 1;
  const isInside = x < AT_END;
  const least = isInside ? Infinity : LEAST_TIMES * NAME_SIZE * ends.width;
  const heights = heightsFrom(line, x - (NAME_SIZE * ends.width) / (NARROWEST - gutter));
  const [top, foot] = [Math.min(...heights) - GAP, Math.max(...heights) + GAP];
  const isAbove = top >= HEIGHT / 2 && y - top <= MOST_MOVED;
  const isBelow = foot + HEIGHT <= 1 && foot - y <= MOST_MOVED;
  if (least <= NARROWEST || !heights.length || !(isAbove || isBelow)) return { ends, labels: [] };
  const at = isAbove ? { y: top, line: ABOVE } : { y: foot, line: BELOW };
  const row = line.run.rows?.[line.latest];
  return {
    ...(!isInside && { ends: { ...ends, least, narrow: { width: 0, labels: [] } } }),
    labels: [
      {
        text: `${text} ${strong}`.trim(),
        x,
        ...at,
        anchor: isInside ? (x < 1 - AT_END ? 'start' : 'middle') : 'end',
        role: 'value',
        ...(!isInside && { most: least }),
        ...(row !== undefined && { row }),
      },
    ],
  };
}

/** Distance of the line of an annotation from its point. */
const POINT_GAP: Share = 0.03;

/** The ends of the lines of annotations: just above the points of lines. */
export const pointIn =
  (drawn: readonly LineSeries[]) =>
  (row: number, series: number): PlotPoint | undefined => {
    const { xs, ys, rows } = drawn[series]?.run ?? {};
    const index = rows?.indexOf(row) ?? -1;
    const [x = NaN, y = NaN] = [xs?.[index], ys?.[index]];
    return Number.isNaN(x + y) ? undefined : { x, y: Math.max(0, y - POINT_GAP) };
  };

/** The name of each line at its end, with its latest figure. None if they have no room. */
function namesOf(lines: readonly LineSeries[], facts: DeltaFacts, words: DeltaWords): readonly LineName[] {
  const { series } = facts.data;
  if (lines.length > MOST_NAMES) return [];
  return lines.flatMap(({ run, points, latest }, index): LineName[] => {
    const observation = points[latest];
    if (!observation) return [];
    const text = series.length > 1 ? series[index]?.label || words.unnamed : '';
    const { tone, series: hue } = run;
    const fill = { ...(tone && { tone }), ...(hue !== undefined && { series: hue }) };
    return [{ text, strong: besidePlot(observation, facts, words), y: run.ys[latest] ?? 0, ...fill }];
  });
}

/** The key of several lines, each with its latest figure: without those that have no hue of their own, whose number it has. They are those behind what is put forward, or beyond the number of hues. */
function keysOf(facts: DeltaFacts, lines: readonly LineSeries[], words: DeltaWords): readonly SeriesKey[] {
  const { series } = facts.data;
  const targets = targetKeys(facts, words);
  if (series.length + targets.length < 2) return [];
  const keys = series.flatMap((one, index) => {
    if (!hasScale(facts, one)) return [];
    const { points = [], latest = -1 } = lines[index] ?? {};
    const strong = points[latest] && besidePlot(points[latest], facts, words);
    return [{ text: one.label || words.unnamed, strong, fill: seriesFill(facts, index), index }];
  });
  const forward = facts.forward;
  // One other line is known by its grey.
  const isNamed = (index: number): boolean => !forward.length || forward.includes(index) || series.length < 3;
  const named = keys.filter(({ fill, index }) => fill.tone !== 'past' && (fill.tone || isNamed(index)));
  const others = keys.length - named.length;
  const all = [
    ...named,
    ...(others ? [{ text: words.others(others), strong: undefined, fill: { tone: 'past' } as const }] : []),
  ];
  return [
    ...all.map(({ text, strong, fill }) => ({ text, ...(strong && { strong }), mark: lineSample(fill) })),
    ...targets,
  ];
}

/** The note on lines that are at zero for the eye. Empty if there are none. */
function smallNotes(lines: readonly LineSeries[], position: Position, facts: DeltaFacts, words: DeltaWords) {
  // Places in a ranking have no zero.
  if (isOrdinal(facts.scope.unit)) return [];
  const names = facts.data.series.flatMap(({ label }, i) =>
    lines[i] && isAtZero(lines[i].run.ys, position) ? label || words.unnamed : [],
  );
  return names.length ? [words.tooSmall(names)] : [];
}

/** A form that draws each series over time. */
interface TimeForm {
  /** True if it fills the plot from zero, so that targets, events and benchmarks are in front of the series. If not, its scale may begin at the data. */
  readonly isFilled: boolean;
  readonly marksOf: (line: LineSeries, position: Position) => readonly Mark[];
}

/** All series over time on one scale, with targets, events, and the names of the series. */
export function drawSeries(facts: DeltaFacts, words: DeltaWords, { isFilled, marksOf: draw }: TimeForm): Drawing {
  const { rows, data } = facts;
  const values = valueAxisOf(facts, words, !isFilled);
  const { position, axis, notes } = values;
  const scale = timeScale(rows);
  const x = rowPositions(facts, scale);
  const drawn = data.series.map((_, index) => lineOf({ facts, x, position }, index));
  const keys = keysOf(facts, drawn, words);
  const names = [...namesOf(drawn, facts, words), ...targetName(facts, position, words)];
  const beside = endsOf(names, facts.forward.length > 0);
  const [only, ...others] = drawn;
  const isAlone = !keys.length && !others.length;
  const { ends, labels } =
    beside && only && isAlone
      ? endFigure(beside, { ...only, whisker: whiskerAt(only, only.latest, position) }, values.gutter)
      : { ends: beside, labels: [] };
  const room = roomOf(values.gutter, ends, keys.length > 0);
  const events = plotAnnotations(facts, { place: timePlace(rows, scale), point: pointIn(drawn), room }, words);
  // Of lines, the first series is drawn last, in front of the others, and those without a hue are behind all.
  const isReversed = !isFilled && data.series.length > 1 && drawn.some(({ run }) => run.tone);
  const ordered = isReversed ? [...drawn].reverse() : drawn;
  const [back, front] = [
    ordered.filter(({ run }) => run.tone === 'past'),
    ordered.filter(({ run }) => run.tone !== 'past'),
  ];
  const marks = [...back, ...front].flatMap((line) => draw(line, position));
  const around = [
    ...events.marks,
    ...drawn.flatMap(breaksOf),
    ...targetMarks(facts, position, rowPlace(x, rows.length)),
  ];
  return {
    notes: [...notes, ...(axis.cut || isFilled ? [] : smallNotes(drawn, position, facts, words)), ...events.notes],
    scenes: [
      {
        box: 'plot',
        find: 'x',
        ...(isFilled ? { marks, across: around } : { marks: [...around, ...marks] }),
        labels,
        x: periodAxis(facts, scale, room, words),
        y: axis,
        ...(ends && { ends }),
        ...(keys.length && { keys }),
        ...(events.strip && { strip: events.strip }),
      },
    ],
  };
}

/** A line for each series on one scale. */
export const lines: Form<DeltaFacts, DeltaWords> = (facts, words) =>
  drawSeries(facts, words, { isFilled: false, marksOf: lineMarks });
