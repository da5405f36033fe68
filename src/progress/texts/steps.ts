// The milestones and the parts of a measure in words.
import { pointEstimate } from '../../statistics/quantity.js';
import type { ProgressWords } from '../../words/words.js';
import { hasDrawnParts, tintOf, type MeasureFacts } from '../facts.js';
import { milestoneState } from '../facts/milestone.js';
import { aimFormat } from '../texts.js';

/** One part of a measure in words. `part` is the index of its tint, if the bar is drawn in parts. */
export interface PartLayout {
  readonly text: string;
  readonly part?: number;
}

/** The milestones of a measure in words, each reached or not as far as the bounds determine it. */
export const milestoneTexts = (row: MeasureFacts, words: ProgressWords): readonly string[] =>
  row.measure.milestones.map((milestone) => {
    const { label, value, due } = milestone;
    const { scope } = row.measure;
    const amount = words.withStatus(value, aimFormat(scope, value), true);
    const state = milestoneState(row, milestone);
    return words.milestone({ label, amount, due, state, day: row.day });
  });

/** The parts of a measure in words. */
export function partTexts({ measure }: MeasureFacts, words: ProgressWords): readonly PartLayout[] {
  const { parts, scope, value } = measure;
  const isSplit = hasDrawnParts(measure) && pointEstimate(value) !== undefined;
  return parts.map((part, index) => ({
    text: words.labelled(part.label, [words.amount(part.value, scope), ...words.statuses(part.value)].join(', ')),
    ...(isSplit && { part: tintOf(index, parts.length) }),
  }));
}
