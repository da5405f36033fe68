import { nameOf } from '../../written/name.js';
import { isPlannedName } from '../names/planned-name.js';
import type { Profile } from './column-profile.js';

/** The texts of a chart that may name the column that it shows. */
interface Named {
  readonly profiles: readonly Profile[];
  readonly title: string | undefined;
  readonly unit: string | undefined;
}

/** The only one of some columns of figures that the unit of the chart names, or else its title: "Votes" of "Votes by party", next to "Candidates". A part of a title with digits may be a time, and a plan is named next to its outcome. */
export function namedColumn(
  columns: readonly number[],
  { profiles, title = '', unit = '' }: Named,
): number | undefined {
  const names = columns.map((column) => ({ column, name: nameOf(profiles[column]?.name) }));
  const words = names.filter(({ name }) => /^\p{L}{3}\D*$/u.test(name) && !isPlannedName(name));
  const [exact] = names.filter(({ name }) => name && name === nameOf(title));
  const [counted = exact] = words.filter(({ name }) => name === nameOf(unit));
  const [found, ...more] = counted ? [counted] : words.filter(({ name }) => ` ${nameOf(title)} `.includes(` ${name} `));
  return more.length ? undefined : found?.column;
}
