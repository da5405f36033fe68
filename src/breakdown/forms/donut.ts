import { pie } from 'd3';
import type { Mark } from '../../marks/mark.js';
import type { Form, Label } from '../../marks/scene.js';
import { arcMark } from '../../marks/sector.js';
import { textWidth } from '../../marks/text-width.js';
import type { BreakdownWords } from '../../words/words.js';
import type { BreakdownFacts } from '../facts.js';
import { MOST_PIECES } from '../facts/folded.js';
import { fillsOf, piecesOf, sizeOfWhole, type PartRow, partsRefusal } from './parts.js';

/** Radius of the hole, as a share of that of the ring. */
const HOLE = 0.58;
/** Radius of the ring in ems. The style sheet repeats it. */
const RADIUS = 7;
/** Font size of labels in ems. */
const SIZE = 0.8125;

/** Text of a part: its share, or its figure if that is a per cent. */
const textOf = ({ stated: { category, share } }: PartRow, words: BreakdownWords): string =>
  share ? words.share(share) : words.amount(category.value, category.scope);

/** The total in the hole, and its unit below it. */
function totalLabels({ total, scope }: BreakdownFacts, words: BreakdownWords): readonly Label[] {
  if (!total) return [];
  const { before, number, after = '' } = words.pieces(total.quantity, scope);
  const amount = before ? `${before} ${number}` : number;
  const room = 2 * RADIUS * HOLE * 0.9;
  const hasUnit = !!after && textWidth(after) * SIZE <= room;
  // "£20" is not "£20 million".
  if (textWidth(amount) * 1.5 > room || (scope.unit?.scale && !hasUnit)) return [];
  const at = { x: 0.5, y: 0.5, anchor: 'middle' } as const;
  return [
    { ...at, text: '', strong: amount, role: 'value', line: hasUnit ? -1 : -0.5 },
    ...(hasUnit ? [{ ...at, text: after, role: 'note', line: 0.3 } as const] : []),
  ];
}

/** A ring of at most six parts and the rest in grey, each with its share. */
export const donut: Form<BreakdownFacts, BreakdownWords> = (facts, words) => {
  const refused = partsRefusal('donut', facts, words);
  if (refused !== undefined) return { refused };
  const parts = piecesOf(facts, words);
  if (!parts.length) return { refused: words.notDrawn('donut', 'empty') };
  const fills = fillsOf(parts);
  const missing = sizeOfWhole(facts, parts) - parts.reduce((all, { size }) => all + size, 0);
  // What is missing of 100 by rounding is an open gap.
  const turns = pie<number>().sort(null)([...parts.map(({ size }) => size), Math.max(0, missing)]);
  const marks = parts.map((part, index): Mark => {
    const { startAngle = 0, endAngle = 0 } = turns[index] ?? {};
    const [from, to] = [startAngle, endAngle].map((angle) => angle / (2 * Math.PI)) as [number, number];
    const place = { id: part.stated.category.pointer, row: part.row, ...fills[index] };
    return arcMark({ from, to, inner: HOLE, outer: 1 }, place);
  });
  const labels = marks.flatMap((mark, index): readonly Label[] => {
    const part = parts[index];
    if (mark.type !== 'arc' || !part) return [];
    const text = textOf(part, words);
    const length = (mark.to - mark.from) * Math.PI * (1 + HOLE) * RADIUS;
    // The thickness of the ring, and its length at the middle of the part.
    const isFitting = Math.min(length, (1 - HOLE) * RADIUS) >= textWidth(text) * SIZE + 0.3;
    const { series } = mark;
    const place = { x: mark.x, y: mark.y, row: part.row, ...(series !== undefined && { series }) };
    return isFitting && length >= 1.6 ? [{ text, ...place, role: 'part', anchor: 'middle', line: -0.6 }] : [];
  });
  return {
    scenes: [{ box: 'square', find: 'turn', mirror: false, marks, labels: [...labels, ...totalLabels(facts, words)] }],
    rows: { folds: MOST_PIECES },
  };
};
