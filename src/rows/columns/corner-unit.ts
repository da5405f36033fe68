import type { Profile } from './column-profile.js';
import { readHeading } from './heading-unit.js';
import type { Line } from '../grid.js';
import { SCALE_NAMES } from '../../contract/unit.js';
import { readUnitText } from '../../contract/unit-reading.js';

/** The name of a unit of amounts or per cents: money, a scale, or `%`. Undefined for years, homes and the like, which a head may name as well. */
function amountUnit(unit: Profile['unit']): string | undefined {
  if (typeof unit === 'object') return unit.currency ? undefined : SCALE_NAMES[unit.scale ?? 1];
  return unit !== undefined && (unit.startsWith('%') || readUnitText(unit)) ? unit : undefined;
}

/** The unit of all figures in the head of the names or periods: "£ million" above them, or "Department (£ million)" if the other heads are periods. Undefined if there is none, and above bands such as "£10,000 to £19,999", which may have it. */
export function cornerUnit([first, ...others]: readonly Profile[], rows: readonly Line[]): string | undefined {
  if (!first || !others.length || (first.content !== 'text' && first.content !== 'periods')) return undefined;
  const { name, unit } = readHeading(first.header.replace(/^[([](.*)[)\]]$/s, '$1'));
  const areDated = others.every(({ period, content }) => period !== undefined || content === 'empty');
  const areBands = first.content === 'text' && rows.some(({ cells: [cell] }) => /\d/.test(cell?.text ?? ''));
  return name === '' || (areDated && !areBands) ? amountUnit(unit) : undefined;
}
