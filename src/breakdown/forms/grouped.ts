import { isEnlarged, type Mark } from '../../marks/mark.js';
import { quantityMarks } from '../../marks/quantity-marks.js';
import type { Form, RowDisplay } from '../../marks/scene.js';
import { linearPosition, valueExtent } from '../../marks/value-scale.js';
import type { BreakdownWords } from '../../words/words.js';
import { isGroup } from '../data/category.js';
import { nameKey } from '../data/groups.js';
import type { BreakdownFacts } from '../facts.js';
import { barHuesOf, timesOf, type Fill } from './group-fills.js';

/** The differences between bars side by side and small charts. */
interface Look {
  readonly fillOf: (name: number) => Fill;
  readonly rows: RowDisplay;
}

/** A bar for each category of each group on one scale, in the fill of its name. */
function bars(facts: BreakdownFacts, words: BreakdownWords, { fillOf, rows: display }: Look) {
  const { data, rows, groups } = facts;
  if (!groups) return { refused: words.notDrawn('grouped', 'no-groups') };
  if (!data.alike) return { refused: words.unlike };
  const drawn = rows.map(({ category }) => (isGroup(category) ? {} : category.value));
  const extent = valueExtent(drawn);
  const position = linearPosition(extent);
  const indexes = new Map(groups.names.map((name, index) => [nameKey(name), index]));
  const marks = rows.flatMap(({ category, isRemainder }, row): readonly Mark[] => {
    if (isGroup(category)) return [];
    const fill: Fill = isRemainder ? { tone: 'hatched' } : fillOf(indexes.get(nameKey(category)) ?? 0);
    const zero = { type: 'rule', role: 'zero', id: '', row, quiet: true, x1: position(0), x2: position(0) } as const;
    return [
      ...quantityMarks(category.value, position, { id: category.pointer, row, ...fill }),
      ...(extent.low < 0 ? [{ ...zero, y1: 0, y2: 1 }] : []),
    ];
  });
  const hasLeast = marks.some(isEnlarged);
  return {
    scenes: [{ box: 'rows', find: 'row', marks, labels: [] } as const],
    notes: hasLeast ? [words.least] : [],
    rows: display,
  };
}

/** The bars of each group next to each other, in the hue of their category; of periods, the latest in the accent. */
export const grouped: Form<BreakdownFacts, BreakdownWords> = (facts, words) => {
  const hues = facts.groups ? (timesOf(facts.groups) ?? barHuesOf(facts.groups)) : [];
  return bars(facts, words, { fillOf: (name) => hues[name] ?? {}, rows: { hasHeads: true } });
};

/** A small chart for each group, all on one scale. */
export const multiples: Form<BreakdownFacts, BreakdownWords> = (facts, words) =>
  bars(facts, words, { fillOf: () => ({}), rows: { hasHeads: true } });
