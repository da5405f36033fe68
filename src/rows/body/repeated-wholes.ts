import { readPartText } from '../../written/part-text.js';
import { textAt, widthOf } from '../grid.js';
import { withTexts, type Body } from './body.js';

/** A number as a text that others are compared with: "1200" of "1,200 ". */
const plain = (text: string): string => text.replace(/[\s,.]/g, '');

/** A body in which figures have no whole or target after them that another column has as well: "120" of "120 of 150" next to "150", in all rows that have both. */
export function withoutRepeatedWholes(body: Body): Body {
  const { rows } = body;
  const columns = Array.from({ length: widthOf(rows) }, (_, column) => column).slice(1);
  const parts = new Map(
    columns.flatMap((column) => {
      const found = rows.flatMap((row) => {
        const { value, target, total = target } = readPartText(textAt(row, column).trim());
        return total === undefined ? [] : [{ row, value, total: plain(total) }];
      });
      return found.length > 1 ? [[column, found] as const] : [];
    }),
  );
  const isRepeated = (column: number): boolean =>
    columns.some(
      (other) => !parts.has(other) && parts.get(column)?.every(({ row, total }) => plain(textAt(row, other)) === total),
    );
  const repeated = new Set([...parts.keys()].filter(isRepeated));
  if (!repeated.size) return body;
  return withTexts(body, ({ text }, column) => (repeated.has(column) ? readPartText(text.trim()).value : undefined));
}
