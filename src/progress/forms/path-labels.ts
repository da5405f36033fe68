import type { Share } from '../../marks/mark.js';
import type { Label } from '../../marks/scene.js';
import { BOLD, textWidth } from '../../marks/text-width.js';
import type { Position } from '../../marks/value-scale.js';
import { pointEstimate } from '../../statistics/quantity.js';
import type { ProgressWords } from '../../words/words.js';
import type { MeasureFacts, PathFacts } from '../facts.js';

/** Font sizes of the latest figure and of targets, and the least width of a plot, in rem. */
const VALUE_SIZE = 0.8125;
const NOTE_SIZE = 0.75;
const LEAST_PLOT = 16;
/** Height of a line of text, as a share of the height of the plot. */
const LINE: Share = 0.075;

/** A measure with its path and the index of its row, and the positions in its plot. */
export interface PathPlot {
  readonly facts: MeasureFacts;
  readonly row: number;
  readonly path: PathFacts;
  readonly x: Position;
  readonly y: Position;
  readonly words: ProgressWords;
}

/** The latest value before a day; undefined if there is none. */
const valueBefore = ({ points }: PathFacts, day: number): number | undefined =>
  points
    .filter((point) => point.day < day)
    .flatMap(({ value }) => pointEstimate(value) ?? [])
    .at(-1);

/** The latest figure at its point, on the side that is turned away from the expected path, and from the line that leads to it. */
function latestLabel({ facts, row, path: all, x, y, words }: PathPlot): readonly Label[] {
  const { latest, gap } = all;
  const at = latest && pointEstimate(latest.value);
  if (at === undefined || !latest) return [];
  const place = x(latest.day);
  const height: Share = 1 - y(at);
  const isBelow = height < 0.15 || (!!gap && gap.value > at && height < 0.85);
  const strong = words.amount(latest.value, facts.measure.scope);
  const isRising = (valueBefore(all, latest.day) ?? at) <= at;
  const width = (textWidth(strong) * VALUE_SIZE * BOLD) / LEAST_PLOT;
  // Below a rising line there is room after the point, above it before the point.
  const isAfter = isRising === isBelow ? place + width <= 1 : place - width < 0;
  const anchor = isAfter ? 'start' : 'end';
  return [{ text: '', strong, x: place, y: height, row, role: 'value', anchor, line: isBelow ? 0.5 : -1.5 }];
}

/** The room of a label in the narrowest plot, as shares. */
function roomOf({ x, y, line = 0, anchor, text, strong = '' }: Label): readonly [from: Share, to: Share, top: Share] {
  const width = (textWidth(text) * NOTE_SIZE + textWidth(strong) * VALUE_SIZE * BOLD) / LEAST_PLOT;
  return anchor === 'end' ? [x - width, x, y + line * LINE] : [x, x + width, y + line * LINE];
}

/** True if a label is in the plot and touches no other. */
function isFree(label: Label, others: readonly Label[]): boolean {
  const [from, to, top] = roomOf(label);
  const isInside = from >= 0 && to <= 1 && top >= -LINE && top + LINE <= 1;
  return (
    isInside &&
    others.map(roomOf).every((other) => to <= other[0] || from >= other[1] || Math.abs(top - other[2]) >= LINE)
  );
}

/** The targets before the last, which the key names, at their diamonds: where there is room, beside the path. */
function targetLabels({ facts, row, path, x, y, words }: PathPlot, placed: readonly Label[]): readonly Label[] {
  const all = [...placed];
  path.expected.forEach(({ pointer, value, day }, index) => {
    if (!pointer || index === path.expected.length - 1) return;
    const [before, after] = [path.expected[index - 1]?.value, path.expected[index + 1]?.value ?? value];
    const isRising = before === undefined ? value <= after : before <= value;
    const text = words.amount({ value }, facts.measure.scope);
    const sides = isRising ? (['start', 'end'] as const) : (['end', 'start'] as const);
    const options = sides.map((anchor, side): Label => ({
      text,
      x: x(day),
      y: 1 - y(value),
      row,
      role: 'note',
      anchor,
      line: side ? -1.5 : 0.5,
    }));
    const free = options.find((label) => isFree(label, all));
    if (free) all.push(free);
  });
  return all.slice(placed.length);
}

/** The latest figure, and the targets before the last. */
export function labelsOf(plot: PathPlot): readonly Label[] {
  const latest = latestLabel(plot);
  return [...latest, ...targetLabels(plot, latest)];
}
