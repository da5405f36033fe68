import { sum } from 'd3';
import type { CellPlace, Cells, Mark, Rule, Share } from '../../marks/mark.js';
import { markStatus } from '../../marks/status.js';
import { cellsFor, dealt, type DealtCells } from '../../marks/waffle-cells.js';
import { pointEstimate } from '../../statistics/quantity.js';
import { hasDrawnParts, tintOf } from '../facts.js';
import type { Filling } from './filling.js';
import { aimPointer } from './row-figures.js';

/** Number of things that the whole consists of, counted from zero, if each of them can have one of so many cells. Undefined for a share in per cent. */
export function thingsOf({ facts: { measure, way }, target }: Filling, most: number): number | undefined {
  const { value, scope } = measure;
  const count = pointEstimate(value);
  const isCounted = !scope.unit?.percent && !scope.unit?.currency && !scope.unit?.scale && target === undefined;
  if (!isCounted || !way || way.from !== 0 || (count !== undefined && !Number.isInteger(count))) return undefined;
  return Number.isInteger(way.to) && way.to > 1 && way.to <= most ? way.to : undefined;
}

/** Number of filled cells. None and all are filled only by exactly nothing and exactly the whole. */
function countOf(share: number, cells: number): number {
  if (share <= 0 || share >= 100) return share <= 0 ? 0 : cells;
  return Math.min(cells - 1, Math.max(1, Math.round((share / 100) * cells)));
}

/** The parts of the filled cells, each in its tint. Empty if the parts are not drawn. */
function partsOf({ facts: { measure, way }, row }: Filling, filled: number): readonly DealtCells[] {
  const whole = pointEstimate(measure.value);
  if (!whole || (way && way.from !== 0) || !hasDrawnParts(measure)) return [];
  const shares = measure.parts.map(({ value }) => Math.max(0, pointEstimate(value) ?? 0) / whole);
  // A part below zero may leave others that exceed the figure.
  if (!(sum(shares) <= 1 + 1e-9)) return [];
  return cellsFor(shares, filled).map((count, part) => ({
    count,
    id: measure.parts[part]?.pointer ?? '',
    row,
    part: tintOf(part, shares.length),
  }));
}

/** The line after the cell at which the target is reached, in the middle of the gap between two cells. */
function targetRule({ facts: { measure }, row }: Filling, cell: CellPlace, gap: Share): Rule {
  const x = Math.min(1, cell.x + cell.width + gap / 2);
  return {
    type: 'rule',
    role: 'target',
    id: aimPointer(measure),
    row,
    quiet: true,
    x1: x,
    x2: x,
    y1: cell.y,
    y2: cell.y + cell.height,
  };
}

/** The cells of a measure, the filled ones first, as squares or as symbols. */
export function filledCells(filling: Filling, cells: readonly CellPlace[], symbol?: Cells['symbol']): readonly Mark[] {
  const { facts, row, value, target } = filling;
  const { pointer, value: published } = facts.measure;
  const count = cells.length;
  const filled = value ? countOf(pointEstimate(value) ?? 0, count) : 0;
  const parts = partsOf(filling, filled);
  const status = markStatus(published);
  const place = { id: pointer, row, ...(symbol && { symbol }) };
  const rest = { ...place, ...(parts.length ? { tone: 'hatched' as const } : status && { status }) };
  const marks = dealt(cells, [
    ...parts,
    { ...rest, count: filled - sum(parts, (part) => part.count) },
    { ...place, count: count - filled, tone: value ? 'track' : 'missing', quiet: true },
  ]);
  const end = target === undefined || filling.zone ? undefined : cells[countOf(target, count) - 1];
  const [first, second] = cells;
  const gap = first && second ? second.x - first.x - first.width : 0;
  return end ? [...marks, targetRule(filling, end, gap)] : marks;
}
