import type { Mark } from '../../marks/mark.js';
import type { Form } from '../../marks/scene.js';
import { linearPosition } from '../../marks/value-scale.js';
import { pointEstimate } from '../../statistics/quantity.js';
import type { BreakdownWords } from '../../words/words.js';
import type { BreakdownFacts } from '../facts.js';

/** A card for each row with a large figure and, if there are shares, a small bar of its share below. */
export const cards: Form<BreakdownFacts, BreakdownWords> = (facts, words) => {
  const position = linearPosition({ low: 0, high: 100 });
  const marks = facts.rows.flatMap(({ category, share }, row): readonly Mark[] => {
    const estimate = share && pointEstimate(share);
    if (estimate === undefined) return [];
    const place = { type: 'rect', id: category.pointer, row, x: 0 } as const;
    return [
      { ...place, width: 1, tone: 'track', quiet: true },
      { ...place, width: position(estimate) },
    ];
  });
  return {
    scenes: [{ box: 'rows', find: 'row', marks, labels: [] }],
    notes: facts.data.alike ? [] : [words.unlike],
  };
};
