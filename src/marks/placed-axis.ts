import { TICK_EDGE, type Axis, type Tick } from './scene.js';
import { textWidth, widestText } from './text-width.js';

/** Font size of tick labels, and the space next to a label, in ems. */
const TICK_SIZE = 0.75;
const TICK_GAP = 0.7;

/**
 * Least width of the chart, in ems, at which a tick label has room. All labels need `full` ems, every other one half of that, and so on. The
 * tick with `index` 0 is always labelled.
 */
export function leastOf(index: number, full: number, gutter: number): number | undefined {
  if (index === 0) return undefined;
  const halvings = Math.log2(index & -index);
  return gutter + full / 2 ** halvings;
}

/** Least width of the chart, in ems, at which a label centred on its tick does not leave the plot. 0 for labels that are aligned with its edge. */
const fitsFrom = ({ position, text }: Tick, gutter: number): number =>
  position > 0.5 && position <= 1 - TICK_EDGE ? gutter + (textWidth(text) * TICK_SIZE) / 2 / (1 - position) : 0;

/** An axis of ticks at given shares. A label is shown from the width of the chart at which it has room. */
export function placedAxis(ticks: readonly Tick[], gutter: number): Axis {
  const width =
    widestText(
      ticks.map(({ text }) => text),
      TICK_SIZE,
    ) + TICK_GAP;
  // Labels at the edges of the plot are aligned with them, so that they are half their width nearer to the next label.
  const needs = ticks.slice(1).map(({ position }, index) => {
    const isEdge = index === 0 || index === ticks.length - 2;
    return (isEdge ? 1.5 * width : width) / Math.max(position - (ticks[index]?.position ?? 0), 1e-6);
  });
  const full = Math.max(0, ...needs);
  return {
    kind: 'placed',
    ticks: ticks.map((tick, index) => {
      const least = Math.max(leastOf(index, full, gutter) ?? 0, fitsFrom(tick, gutter));
      return least ? { ...tick, least } : tick;
    }),
  };
}
