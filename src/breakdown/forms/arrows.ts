import { extent } from 'd3';
import type { Dot, Mark, Rule } from '../../marks/mark.js';
import { intervalOf, missingRule, whiskerOf } from '../../marks/quantity-marks.js';
import type { Form } from '../../marks/scene.js';
import { areClose, type Extent, type Position } from '../../marks/value-scale.js';
import { isExact, isKnown, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import type { PartsReason } from '../../words/breakdown-forms.js';
import type { TickPlace } from '../../words/chart-words.js';
import type { BreakdownWords } from '../../words/words.js';
import type { BreakdownFacts } from '../facts.js';
import { isHeading } from '../data/whole.js';
import type { CategoryRow } from '../facts/rows.js';
import { rowAxis } from '../../marks/row-axis.js';

/** Length below which a line to a point stands for an arrow, whose head would cover its ring or stand on its wrong side. */
const SHORT = 0.04;

/** The figures of a row, the earlier one first. */
const figuresOf = ({ category: { value, previous } }: CategoryRow): readonly Quantity[] =>
  [previous?.value, value].filter((one) => one !== undefined);

/** The reason why the figures cannot be drawn as arrows. An end that is a bound would be mistaken for an exact one. */
function reasonOf({ rows, changes }: BreakdownFacts): PartsReason | undefined {
  if (!changes) return 'no-previous';
  return rows.flatMap(figuresOf).some((figure) => isKnown(figure) && !(isExact(figure) || intervalOf(figure)))
    ? 'inexact'
    : undefined;
}

/** The range of all figures with their intervals: from zero, or from the least of them if they lie close together. */
function extentOf(rows: readonly CategoryRow[]): Extent {
  const values = rows.flatMap(figuresOf).flatMap((figure) => {
    const estimate = pointEstimate(figure);
    return estimate === undefined ? [] : [estimate, ...(intervalOf(figure) ?? [])];
  });
  const [low = 0, high = 0] = extent(values);
  return areClose({ low, high }) ? { low, high } : { low: Math.min(0, low), high: Math.max(0, high) };
}

/** The marks of one row: a ring at the earlier figure and an arrow from it to the figure, or two points if these are not compared. */
function marksOf(row: CategoryRow, index: number, position: Position): readonly Mark[] {
  const { category, change, isBenchmark } = row;
  const { pointer: id, value, previous } = category;
  const place = { id, row: index, ...(isBenchmark && { tone: 'past' as const }) };
  const [before, now] = [pointEstimate(previous?.value ?? {}), pointEstimate(value)];
  if (before === undefined && now === undefined) return isHeading(category) ? [] : [missingRule({ id, row: index })];
  const dotAt = (x: number, pointer: string, shape: 'ring' | 'circle'): Dot => ({
    ...place,
    type: 'dot',
    id: pointer,
    x: position(x),
    y: 0.5,
    shape,
  });
  const ring = before === undefined || !previous ? [] : [dotAt(before, previous.pointer, 'ring')];
  const interval = intervalOf(value);
  const whisker = interval ? [whiskerOf(interval, position, place)] : [];
  const isCompared = change && typeof change.found !== 'string';
  if (now === undefined) return ring;
  if (before === undefined || !isCompared || before === now) return [...whisker, ...ring, dotAt(now, id, 'circle')];
  const [x1, x2] = [position(before), position(now)];
  const line: Rule = { ...place, type: 'rule', role: 'change', x1, x2, y1: 0.5, y2: 0.5 };
  if (Math.abs(x2 - x1) < SHORT) return [...whisker, line, ...ring, dotAt(now, id, 'circle')];
  return [...whisker, { ...line, ends: 'head' }, ...ring];
}

/** An arrow for each row from its earlier figure to its figure, on one scale. */
export const arrows: Form<BreakdownFacts, BreakdownWords> = (facts, words) => {
  const { data, rows, scope } = facts;
  if (!data.alike) return { refused: words.unlike };
  const reason = reasonOf(facts);
  if (reason) return { refused: words.notDrawn('arrows', reason) };
  const range = extentOf(rows);
  // A head states the scale of all figures.
  const text = (value: number, { isTop, ...place }: TickPlace): string =>
    words.tick(value, scope.unit, { ...place, isTop: isTop && !scope.unit?.scale });
  const axis = rowAxis(range, text, scope.unit);
  const marks = rows.flatMap((row, index) => marksOf(row, index, axis.position));
  return {
    scenes: [{ box: 'rows', find: 'row', marks, labels: axis.labels, across: axis.lines }],
    notes: range.low > 0 || range.high < 0 ? [words.cutScale] : [],
    rows: { hasHeads: true, hasScale: true },
  };
};
