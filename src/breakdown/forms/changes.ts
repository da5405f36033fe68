import { isEnlarged, type Mark } from '../../marks/mark.js';
import { quantityMarks } from '../../marks/quantity-marks.js';
import type { Form } from '../../marks/scene.js';
import { valueExtent } from '../../marks/value-scale.js';
import { isExact, isKnown, pointEstimate } from '../../statistics/quantity.js';
import type { TickPlace } from '../../words/chart-words.js';
import type { BreakdownWords } from '../../words/words.js';
import type { BreakdownFacts } from '../facts.js';
import { changeValue } from '../facts/changes.js';
import { rowAxis } from '../../marks/row-axis.js';

/** A bar for the change of each row, to the end of the line if it rose and to the start if it fell. */
export const changes: Form<BreakdownFacts, BreakdownWords> = (facts, words) => {
  const { data, rows, scope, changes: all } = facts;
  if (!data.alike) return { refused: words.unlike };
  if (!all) return { refused: words.notDrawn('changes', 'no-previous') };
  const { measure } = all;
  const values = rows.map(({ change }) => changeValue(change, measure));
  if (!values.some(isKnown)) return { refused: words.notDrawn('changes', 'no-change') };
  // A fall of "over 4" is open on the other side than a rise of it, and a range may be both.
  if (values.some((value) => isKnown(value) && !isExact(value)))
    return { refused: words.notDrawn('changes', 'inexact') };
  const isRelative = measure === 'percent';
  // A head states that changes are in percentage points.
  const unit = scope.unit?.percent ? undefined : scope.unit;
  const text = (value: number, place: TickPlace): string => words.changeTick(value, unit, place, isRelative);
  const axis = rowAxis(valueExtent(values), text, isRelative ? undefined : unit);
  const marks = rows.flatMap(({ category, change }, row): readonly Mark[] => {
    const value = values[row] ?? {};
    const tone = (pointEstimate(value) ?? 0) < 0 ? ('soft' as const) : undefined;
    const place = { id: category.pointer, row, ...(tone && { tone }) };
    return change ? quantityMarks(value, axis.position, place) : [];
  });
  const hasLeast = marks.some(isEnlarged);
  return {
    scenes: [{ box: 'rows', find: 'row', marks, labels: axis.labels, across: axis.lines }],
    notes: hasLeast ? [words.least] : [],
    rows: { hasHeads: true, hasScale: true },
  };
};
