import { ticks } from 'd3';
import type { Unit } from '../../contract/unit.js';
import type { Label } from '../../marks/scene.js';
import { textWidth } from '../../marks/text-width.js';
import { linearPosition, type Extent } from '../../marks/value-scale.js';
import { pointEstimate } from '../../statistics/quantity.js';
import type { ProgressWords } from '../../words/words.js';
import type { ProgressFacts } from '../facts.js';

/** Least width of the bars, in ems of the labels' font size. */
const LEAST_WIDTH = 14;
/** Space between two labels in ems. */
const GAP = 0.4;
/** Number of ticks that D3 aims at. */
const TICKS = 3;

/** A text that names a position of the scale. */
interface NamedPosition {
  readonly x: number;
  readonly text: string;
  readonly isStrong?: boolean;
}

/** A label with the interval that it occupies at the least width. */
interface PlacedLabel {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/** A label centred on its position, or aligned with the edge of the scale if it would cross it. */
function place({ x, text, isStrong }: NamedPosition): PlacedLabel {
  const width = textWidth(text);
  const middle = x * LEAST_WIDTH;
  const anchor = middle < width / 2 ? 'start' : middle + width / 2 > LEAST_WIDTH ? 'end' : 'middle';
  const edge = { start: 0, middle: x, end: 1 }[anchor];
  const start = { start: 0, middle: middle - width / 2, end: LEAST_WIDTH - width }[anchor];
  const content = isStrong ? { text: '', strong: text } : { text };
  return { label: { ...content, x: edge, y: 0.75, role: 'tick', anchor }, start, end: start + width };
}

/** The labels that do not overlap an earlier one. The first are the most important. */
function withRoom(positions: readonly NamedPosition[]): readonly Label[] {
  const placed: PlacedLabel[] = [];
  for (const one of positions.map(place))
    if (placed.every(({ start, end }) => one.end + GAP <= start || one.start >= end + GAP)) placed.push(one);
  return placed.map(({ label }) => label);
}

/** The ticks of a scale of values, from the top one, which alone has the unit. Ticks of per cents have no sign, because the values in the rows have it. */
const scaleTicks = (domain: Extent, unit: Unit | undefined, words: ProgressWords): readonly NamedPosition[] => {
  const position = linearPosition(domain);
  const format = unit?.percent ? {} : { unit };
  // D3 has no ticks for a domain whose width overflows.
  const steps = domain.high - domain.low < Infinity ? ticks(domain.low, domain.high, TICKS) : [];
  const top = steps.length - 1;
  return steps
    .map((value, index) => ({ x: position(value), text: words.amount({ value }, index === top ? format : {}) }))
    .reverse();
};

/** The labels of a scale of values, as many as have room. */
export const scaleLabels = (domain: Extent, unit: Unit | undefined, words: ProgressWords): readonly Label[] =>
  withRoom(scaleTicks(domain, unit, words));

/** The labels above the bars: ticks of the values and their common target, or the start and target of the ways. */
export function headLabels(facts: ProgressFacts, domain: Extent, words: ProgressWords): readonly Label[] {
  const { basis, commonTarget, measures } = facts;
  const position = linearPosition(domain);
  if (basis === 'ways')
    return withRoom([
      { x: position(100), text: words.targetHead, isStrong: true },
      { x: position(0), text: words.start },
      { x: position(50), text: words.halfWay },
    ]);
  const { unit } = measures[0]?.measure.scope ?? {};
  const target = commonTarget && pointEstimate(commonTarget);
  const named =
    commonTarget && target !== undefined
      ? [{ x: position(target), text: words.commonTarget(words.amount(commonTarget, { unit })), isStrong: true }]
      : [];
  return withRoom([...named, ...scaleTicks(domain, unit, words)]);
}
