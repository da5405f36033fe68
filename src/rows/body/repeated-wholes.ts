import { readPartText } from '../../written/part-text.js';
import { textAt, columnIndexes } from '../grid.js';
import { isNameOf } from '../names/column-names.js';
import { isTargetName } from '../names/target-columns.js';
import { nameOf } from '../../written/name.js';
import { emptyColumns, withTexts, type Body } from './body.js';

/** A number as a text that others are compared with: "1200" of "1,200 ". */
const plain = (text: string): string => text.replace(/[\s,.]/g, '');

/** The whole or the target after the figure in a text: "150" of "120 of 150". Empty for any other text. */
function wholeIn(text: string): string {
  // Nearly all cells are names, or numbers alone.
  if (!/\d/.test(text) || !/[\p{L}/]/u.test(text)) return '';
  const { target, total = target } = readPartText(text.trim());
  return plain(total ?? '');
}

/** A body in which the whole or the target of a figure is said once if a column has it as well, as "150" next to "120 of 150": by the figures if all have the same, and by the column if its head says so or they differ. */
export function withoutRepeatedWholes(body: Body): Body {
  const { header, rows } = body;
  const columns = columnIndexes(rows).slice(1);
  const parted = columns.flatMap((column) => {
    const found = rows.flatMap((row) => {
      const whole = wholeIn(textAt(row, column));
      return whole ? [{ row, whole }] : [];
    });
    // A single one may be a day.
    const isKnown = found.length > 1 || (found[0]?.whole.length ?? 0) > 2;
    return isKnown && !isNameOf('period', textAt(header, column)) ? [{ column, found }] : [];
  });
  const pairs = parted.flatMap(({ column, found }) => {
    const isWhole = (one: number): boolean => found.every(({ row, whole }) => plain(textAt(row, one)) === whole);
    const other = columns.find((one) => parted.every((part) => part.column !== one) && isWhole(one));
    return other === undefined
      ? []
      : [{ column, other, isOne: found.length === rows.length && new Set(found.map(({ whole }) => whole)).size === 1 }];
  });
  const isOwn = ({ other, isOne }: (typeof pairs)[number]): boolean =>
    !isOne || isTargetName(nameOf(textAt(header, other)));
  const cut = new Set(pairs.filter(isOwn).map(({ column }) => column));
  const others = pairs.filter((pair) => !isOwn(pair)).map(({ other }) => other);
  if (!pairs.length) return body;
  const once = others.length ? emptyColumns(body, others) : body;
  return withTexts(once, ({ text }, column) =>
    cut.has(column) && wholeIn(text) ? readPartText(text.trim()).value : undefined,
  );
}
