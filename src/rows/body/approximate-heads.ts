import { readFigure } from '../../contract/figure-reading.js';
import { textAt, withCells } from '../grid.js';
import { editCells, type Body, type Tidying } from './body.js';

/** A head that says that all figures below it are approximate: "Cost (approx)", "Approx. number". "Rough sleepers" are no such figures. */
const APPROXIMATE =
  /^(?:(?:approx(?:\.|imate)?|ungefähre?|approximatif) (?=\p{L})|rough (?=(?:cost|price|estimate|number|figure|count|amount|total|budget|size|length|duration)(?!\p{L})))|[ ,]\(?(?:approx(?:\.|imate(?:ly)?)?|roughly|ungefähr|environ|aprox(?:\.|imado)?)\)?$/iu;

/** A body in which figures below a head that says so are approximate: "about £50" of "£50" below "Cost (approx)". */
export function withApproximateHeads(body: Body, { langOf }: Tidying): Body {
  const { header } = body;
  const columns = header?.cells.map(({ text }) => APPROXIMATE.test(text.trim())) ?? [];
  if (!header || !columns.some(Boolean)) return body;
  const edited = editCells(body, (cell, column) => {
    const text = cell.text.trim();
    if (!columns[column] || cell.figure !== undefined || !/\d/.test(text)) return cell;
    const read = readFigure(`~${text}`, { lang: langOf(cell) });
    return 'quantity' in read && read.quantity.comparator === '~' ? { ...cell, text: `~${text}` } : cell;
  });
  const named = withCells(header, (cell, column) =>
    columns[column] && column ? { ...cell, text: cell.text.trim().replace(/[ ,]\(?[^\s(]+$/, '') } : cell,
  );
  return { ...edited, header: columns.some((one, i) => one && /\)$|\.$/.test(textAt(header, i))) ? named : header };
}
