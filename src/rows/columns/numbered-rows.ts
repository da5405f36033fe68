// Columns of numbers that stand for rows, and are no figures of these.

import { isNumberedName } from '../names/numbered-name.js';
import { areNumberedTimes } from './column-fit.js';
import type { Profile } from './column-profile.js';

/** True if the first column numbers or codes the rows: keys next to phrases, or 1, 2, 3 in front of names or times and other figures; below no header, as the index of a program, in front of names anywhere, and next to times anywhere if it counts none: "Obs, Employed, Year". */
export function numbersRows([first, ...others]: readonly Profile[]): boolean {
  if (!first) return false;
  if (first.areKeys && others.some(({ arePhrases }) => arePhrases)) return true;
  const has = (content: Profile['content']): boolean => others.some((one) => one.content === content);
  const isInFront = others[0]?.content === 'text' || others[0]?.content === 'periods';
  // Times of named phases need no figure.
  if (first.isRunning && has('text') && has('periods') && first.header === '') return true;
  if (!first.isNumbering || !has('figures')) return false;
  const isIndex = first.isRunning && has('periods') && !areNumberedTimes(first) && !isNumberedName(first.header);
  return isInFront || isIndex || (first.header === '' && has('text'));
}

/** The first column of figures if these are numbers of districts, classes or the like in front of others, and no text names the rows: "Precinct, Eligible, Voted". Undefined if there is none. */
export function numberedColumn(profiles: readonly Profile[], isCode: (column: number) => boolean): number | undefined {
  const isFigures = ({ content, isConstant }: Profile, column: number): boolean =>
    content === 'figures' && !isConstant && !isCode(column);
  const found = profiles.findIndex((profile, column) => isFigures(profile, column) && isNumberedName(profile.header));
  if (found < 0) return undefined;
  // Times that all differ name the rows as well.
  const isNaming = ({ content, isConstant, isDistinct }: Profile, column: number): boolean =>
    (content === 'text' && !isConstant && !isCode(column)) || (content === 'periods' && isDistinct);
  const isFirst = !profiles.slice(0, found).some(isFigures);
  const hasOthers = profiles.slice(found + 1).some(({ content }) => content === 'figures');
  return isFirst && hasOthers && !profiles.some(isNaming) ? found : undefined;
}
