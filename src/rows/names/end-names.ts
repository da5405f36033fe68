// Heads of one thing in two states.

import { capital } from '../../contract/capital.js';
import { nameOf } from '../../written/name.js';
import { AFTER_STATES, BEFORE_STATES, NEW, OLD, THIS_TIME, TIME_BEFORE } from '../../written/stages.js';
import { timedName } from './dated-name.js';

/** Words for the first of two states, and for the last. */
const FIRST = new RegExp(`^(?:${OLD}|(?:${BEFORE_STATES}|was|earlier|then|initial|prima)(?!\\p{L}))`, 'iu');
export const LAST_WORDS = `(?:${NEW}|(?:${AFTER_STATES}|later|now|latest|finish|follow-?up|depois|dopo)(?!\\p{L}))`;
const LAST = new RegExp(`^${LAST_WORDS}`, 'iu');

/** Such a word after the name: "before" in "Price before". */
const FIRST_AFTER = / (?:before|then|vorher|avant|antes)$/iu;
const LAST_AFTER = / (?:after|now|nachher|jetzt|après|después)$/iu;

/** Words for the start of a time after the name of a stock: "at start" in "Members at start of year". */
const AT_START =
  / ?(?<!\p{L})(?:(?:at|am|zu|en|au) )?(?:the )?(?:start|beginning|anfang|beginn|début)(?= (?:of|des|der|de|du) |$)/iu;
/** The same for the end of a time: "at end", "at close". */
const AT_END = / ?(?<!\p{L})(?:(?:at|am|zu|en|à la) )?(?:the )?(?:end|close|ende|fin)(?= (?:of|des|der|de|du) |$)/iu;

/** A time before this one after the name: "last month" in "Calls last month" and "Calls (last month)". */
const TIME_BEFORE_LAST = new RegExp(` \\(?(?:same (?:day|week|month|quarter|period|time) )?${TIME_BEFORE}\\)?$`, 'iu');
/** This time after the name: "this month" in "Calls this month". */
const THIS_TIME_LAST = new RegExp(` \\(?${THIS_TIME}\\)?$`, 'iu');

/** True for the names of one thing in a state and in a later one: "Before" and "After", "Baseline" and "Endline", "Pre-test" and "Post-test", "Price before" and "Price now", "Calls last month" and "Calls this month", "Members at start" and "Members at end". */
export const areNamesOfEnds = (one: string, other: string): boolean =>
  [
    [FIRST, LAST],
    [FIRST_AFTER, LAST_AFTER],
    [TIME_BEFORE_LAST, THIS_TIME_LAST],
    [AT_START, AT_END],
  ].some(
    ([first, last]) => first?.test(one) && last?.test(other) && one.replace(first, '') === other.replace(last, ''),
  );

/** The time in "Same month last year", which has no other name. */
const SAME_TIME = /^(?:the )?same \p{L}+$/iu;

/** A time before this one without a name: "Last month", "Same time last year". */
const TIME_BEFORE_ALONE = new RegExp(`^(?:(?:(?:the |this )?same|this) \\p{L}+,? )?${TIME_BEFORE}$`, 'iu');

/** True for the name of a time before this one: "Last month", "Same time last year". */
export const isTimeBefore = (name: string): boolean => TIME_BEFORE_ALONE.test(name.trim());

/** A name and the time before this one, or this time, at its end: "Calls" and "Last month" of "Calls last month". Undefined of any other name. */
export function timeAfterName(name: string): { readonly stem: string; readonly time: string } | undefined {
  const [found] = TIME_BEFORE_LAST.exec(name) ?? THIS_TIME_LAST.exec(name) ?? [];
  const time = found?.replace(/^ \(?/, '').replace(/\)$/, '');
  const stem = found && name.slice(0, -found.length);
  return stem && time && !SAME_TIME.test(stem) ? { stem, time: capital(time) } : undefined;
}

/** True for the name of what another names at a time before: "Last month" of any, "Members last year" of "Members", "Turnout 2021" of "Turnout" and of "Turnout 2026". */
export function isNameBefore(earlier: string, name: string): boolean {
  if (isTimeBefore(earlier)) return !isTimeBefore(name);
  const [before, after] = [timedName(earlier, undefined), timedName(name, undefined)];
  const stem = timeAfterName(earlier)?.stem ?? before?.stem;
  const isOrdered = !before || !after || before.period < after.period;
  return stem !== undefined && isOrdered && nameOf(stem) === nameOf(after?.stem ?? name);
}
