import type { Profile } from './columns/column-profile.js';
import { nameOf } from '../written/name.js';
import { textAt, type Line } from './grid.js';
import { readHeading } from './columns/heading-unit.js';
import type { UnitInput } from '../contract/unit.js';

/** Headers of columns that name what is counted, the same in every row. */
const INDICATOR = /^(?:indicator|series|variable|statistic|indikator|merkmal|indicateur|indicador)(?: name)?$/;

/** Units in brackets as the World Bank writes them: "(annual %)", "(current US$)". */
const WORLD_BANK = /^(.*\S) \((?:annual|gross|net|current) (%|US\$)\)$/;

/** The indicator that all rows of a table count, and its unit. */
export interface Indicator {
  readonly name: string;
  readonly unit?: UnitInput | undefined;
}

/** The indicator that the rows count, from a column such as "Indicator Name" that has one text in all of them: "Access to electricity (% of population)". Undefined if there is none, or if no other column names the rows. */
export function indicatorOf(profiles: readonly Profile[], rows: readonly Line[]): Indicator | undefined {
  const texts = profiles.flatMap(({ content }, column) => (content === 'text' ? [column] : []));
  const column = texts.find((one) => INDICATOR.test(nameOf(profiles[one]?.header)));
  if (column === undefined || texts.length < 2) return undefined;
  const [text, ...others] = new Set(rows.map((row) => textAt(row, column)));
  // "AIRPOLL" is a code.
  if (!text || others.length || !/\p{Ll}/u.test(text)) return undefined;
  const [, name, sign] = WORLD_BANK.exec(text) ?? [];
  return name && sign ? { name, unit: sign } : readHeading(text);
}
