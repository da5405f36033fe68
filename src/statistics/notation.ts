import { isKnown, type Quantity } from './quantity.js';
import { SHORTHAND } from './status.js';

/**
 * The short notation of a quantity: `>6000`, `~4000`, `5000..6000`, `52 (49..55)`, `52 (49..55, 90%)`, `73000 [p]`,
 * `[c]`. A level of 95 goes without saying, and `52 (49..55, range)` has none. A status without a British letter is
 * its SDMX code in capitals (`[I]`), a confidentiality other than `C` is `[c:N]`, and the kinds of missing without a
 * letter are `[withheld]`, `[elsewhere]` and `[not-yet-due]`. What is withheld or missing has no number, and the empty
 * quantity is the empty text. `readQuantity` reads it back. Never throws.
 */
export function printQuantity(q: Quantity): string {
  const { value, low, high, level, comparator = '', status = [], confidentiality, missing } = q;
  const ends = low === undefined || high === undefined ? '' : `${low}..${high}`;
  const sure = level === 95 ? '' : level === undefined ? ', range' : `, ${level}%`;
  const about = comparator === '~' ? '~' : '';
  const around = ends && about === comparator ? ` (${ends}${sure})` : '';
  const known = isKnown(q);
  const marks = [
    known && q.roundsToZero && 'low',
    ...status.map((code) => (code.toLowerCase() in SHORTHAND ? code.toLowerCase() : code)),
    confidentiality && `c:${confidentiality}`.replace(':C', ''),
    missing && (missing === 'not-collected' ? 'x' : missing === 'cannot-exist' ? 'z' : missing),
    q.revised && 'r',
  ].map((mark) => mark && `[${mark}]`);
  const number = value === undefined ? ends && about + ends : `${comparator}${value}${around}`;
  return [known && number, ...marks].filter(Boolean).join(' ');
}
