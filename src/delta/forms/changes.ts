import { rectSample } from '../../marks/legend.js';
import { isEnlarged, type Mark } from '../../marks/mark.js';
import { gutterOf, type PlotRoom } from '../../marks/placed-axis.js';
import { columnMarks, missingRule } from '../../marks/quantity-marks.js';
import type { Form, Label } from '../../marks/scene.js';
import { valueAxis, valueExtent, type Position, type ValueAxis } from '../../marks/value-scale.js';
import type { ChangeLayout } from '../../parts/change-layout.js';
import type { Statement } from '../../parts/claim-layout.js';
import { isExact, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts } from '../facts.js';
import { FIGURE_LINES, plotAnnotations, type PlotPoint } from './annotations.js';
import { bandAxis, cellOfSeries, hasStrip, columnPlaces, seriesFill } from './axes.js';
import { PERIOD_PADDING, bandsOf, type Bands } from './bands.js';
import { columnLabels, figureLine, figureWidth, keyLabels, type ColumnFigure } from './column-labels.js';
import { largestChange } from './extremes.js';
import { statedChange, figureStatement } from './latest.js';
import { bandPlace } from './time-axis.js';

/** Largest number of changes that are drawn as one column each. */
const MOST_COLUMNS = 150;
/** Largest number of changes that are all labelled where there is room. */
const MOST_LABELLED = 24;

/** Height of a label as a share of the least height of a plot. */
const LABEL_HEIGHT = 0.11;

/** Width of the widest figure at a column in ems. */
const MOST_WIDTH = 11;

/** A change that is drawn, or that is compared and refused. */
interface Drawn {
  readonly row: number;
  readonly place: number;
  readonly series: number;
  /** Place of the series among those that are no benchmark, which is that of its column in each place. */
  readonly side: number;
  readonly id: string;
  readonly change: ChangeLayout;
  /** Undefined if the change is refused. */
  readonly size: Quantity | undefined;
}

/** The changes of all series that are no benchmark, in the order of their rows. */
function drawnOf(facts: DeltaFacts, places: readonly (number | undefined)[], words: DeltaWords): readonly Drawn[] {
  const { data, mainSeries, rows, unscaled } = facts;
  return places.flatMap((row, place) =>
    mainSeries.flatMap((series, side): readonly Drawn[] => {
      const index = row === undefined ? undefined : rows[row]?.indexes[series];
      const observation = data.series[series]?.observations[index ?? -1];
      if (row === undefined || index === undefined || !observation || unscaled.has(observation)) return [];
      const change = statedChange(facts, series, index, words);
      if (!change) return [];
      const size = typeof change.found === 'object' ? change.found.absolute : undefined;
      return [{ row, place, series, side, id: observation.pointer, change, size }];
    }),
  );
}

/** The largest of the exact changes of one series as a sentence, with its figure. Undefined if another is as large. */
export function changesStatement(facts: DeltaFacts, words: DeltaWords): Statement | undefined {
  const [series = 0, ...others] = facts.mainSeries;
  const one = facts.data.series[series];
  if (!one || others.length) return undefined;
  const found = one.observations.flatMap((observation, index) => {
    const change = statedChange(facts, series, index, words);
    return change && !change.refused ? [{ observation, change }] : [];
  });
  const largest = largestChange(found);
  if (!largest) return undefined;
  const stated = figureStatement(largest.observation, largest.change, words, { label: '' });
  return { text: words.ownLargestChange(stated.text), claims: stated.claims };
}

/** The places of the changes, and the scales that they are drawn on. */
interface Plot {
  readonly facts: DeltaFacts;
  readonly places: readonly (number | undefined)[];
  readonly bands: Bands;
  readonly position: Position;
}

/** The value axis of the changes, with the sign of each. */
function signedAxis(drawn: readonly Drawn[], { scope }: DeltaFacts, words: DeltaWords): ValueAxis {
  const { unit } = scope;
  // The figure of the largest fall, below its column, may hang below the plot.
  const extent = valueExtent(drawn.flatMap(({ size }) => size ?? []));
  return valueAxis(extent, (value, place) => words.changeTick(value, unit, place));
}

/** The column of a change, or the dotted line of one that is not known. */
function marksOf({ row, place, series, side, id, size }: Drawn, { facts, bands, position }: Plot): readonly Mark[] {
  const width = bands.width / facts.mainSeries.length;
  const x = bands.at(place) + side * width;
  const base = { id, row, ...cellOfSeries(facts, series) };
  const y = 1 - position(0);
  if (!size) return [{ ...missingRule(base), quiet: false, x1: x, x2: x + width, y1: y, y2: y }];
  const isFall = facts.mainSeries.length === 1 && (pointEstimate(size) ?? 0) < 0;
  const fill = { ...seriesFill(facts, series), ...(isFall && { tone: 'soft' as const }) };
  return columnMarks(size, position, { ...base, ...fill, x, width });
}

/** The labels of the changes of one series. */
function labelsOf(drawn: readonly Drawn[], plotted: Plot, room: PlotRoom, words: DeltaWords): readonly Label[] {
  const { facts, places, bands, position } = plotted;
  if (facts.mainSeries.length > 1) return [];
  const figures = drawn.flatMap(({ row, place, change, size }): readonly ColumnFigure[] => {
    const value = size && pointEstimate(size);
    if (value === undefined) return [];
    // The top tick alone says that they are points.
    const isPoints = !!facts.scope.unit?.percent && !!size && isExact(size);
    const text = (isPoints ? words.signed(size, { decimals: facts.scope.decimals }, true) : change.short[0]) ?? '';
    const width = figureWidth(text);
    // A change in words, such as "less than 20 higher than before, or lower", is in the table.
    if (width > MOST_WIDTH) return [];
    const line = figureLine(value < 0, size?.comparator);
    const at = { x: bands.at(place) + bands.width / 2, y: 1 - position(value), line } as const;
    return [{ place, value, label: { text, row, ...at, anchor: 'middle', role: 'value' }, width }];
  });
  const plot = { count: places.length, room, isOneBox: true };
  return places.length <= MOST_LABELLED ? columnLabels(figures, plot) : keyLabels(figures, plot);
}

/** The ends of the lines of annotations: above the column of a change and its figure, above the zero line if it falls. */
const pointIn =
  (drawn: readonly Drawn[], { facts: { mainSeries }, bands, position }: Plot) =>
  (row: number, series: number): PlotPoint | undefined => {
    const found = drawn.find((one) => one.row === row && one.series === series);
    const value = found?.size && pointEstimate(found.size);
    if (!found || value === undefined) return undefined;
    const figure = mainSeries.length === 1 && value > 0 ? LABEL_HEIGHT : 0;
    const middle = (found.side + 0.5) / mainSeries.length;
    return { x: bands.at(found.place) + middle * bands.width, y: 1 - position(Math.max(0, value)) - figure };
  };

/** The changes themselves as columns: rises above the zero line, falls below it and lighter. A change that is not known is a dotted line. */
export const changes: Form<DeltaFacts, DeltaWords> = (facts, words) => {
  const all = columnPlaces(facts);
  if (all.length > MOST_COLUMNS) return { refused: words.tooManyChanges };
  const found = drawnOf(facts, all, words);
  // The first period has nothing before it, so that the axis begins with the first change.
  const start = found[0]?.place ?? 0;
  const places = all.slice(start);
  const drawn = found.map((one) => ({ ...one, place: one.place - start }));
  if (!drawn.some(({ size }) => size)) return { refused: words.noChanges };
  const { axis, position } = signedAxis(drawn, facts, words);
  const gutter = gutterOf(axis, hasStrip(facts.data));
  const plot = { facts, places, bands: bandsOf(places.length, PERIOD_PADDING), position };
  const marks = drawn.flatMap((one) => marksOf(one, plot));
  const keys = facts.mainSeries.map((series) => ({
    text: facts.data.series[series]?.label || words.unnamed,
    mark: rectSample(seriesFill(facts, series)),
  }));
  const above = facts.mainSeries.length === 1 ? FIGURE_LINES : 0;
  const room = { margin: gutter };
  const point = pointIn(drawn, plot);
  const events = plotAnnotations(facts, { place: bandPlace(facts, places), room, above, point }, words);
  return {
    notes: [...(marks.some(isEnlarged) ? [words.least] : []), ...events.notes],
    scenes: [
      {
        box: 'plot',
        find: 'x',
        marks,
        labels: labelsOf(drawn, plot, room, words),
        x: bandAxis(facts, places, words, room),
        y: axis,
        ...(keys.length > 1 && { keys }),
        ...(events.marks.length && { across: events.marks }),
        ...(events.strip && { strip: events.strip }),
      },
    ],
  };
};
