import { civil } from './calendar.js';
import type { Case, Claim } from './claim.js';
import { isIncomplete } from './comparable.js';
import { datumAt, type Datum } from './document.js';
import { withoutTexts } from './english-numbers.js';
import type { Shown } from './shown.js';
import { fails, holds, unless, type Verdict } from './verdict.js';

/** Whether the sentence has a year in which the period begins or ends. True of a figure without a period. */
function hasYear(sentence: string, { period }: Datum): boolean {
  if (!period) return true;
  // A reporting year is named by the year in which it begins.
  const start = civil(period.start)[0];
  const years = [start - 1, start, period.end === Infinity ? 0 : civil(period.end)[0]];
  return years.some((year) => sentence.includes(String(year)));
}

/** Whether the sentence has the label of an observation, which is the name of its period. */
const isLabelled = (sentence: string, { label }: Datum): boolean => !!label && sentence.includes(label);

/** Whether words stand in the sentence by themselves, and not as a part of the words of another claim. */
function isSaid({ text }: Claim, { sentence, claims }: Shown): boolean {
  const longer = claims.flatMap((other) =>
    other.text.length > text.length && other.text.includes(text) ? [other.text] : [],
  );
  return withoutTexts(sentence, longer).includes(text);
}

/** Whether a change in the sentence names the period that it is from, and says how far the two have come if they are incomplete. */
export function namesPeriod({ claim, document }: Case, shown: Shown): Verdict {
  const { sentence, claims } = shown;
  if (claim.kind !== 'change' || !isSaid(claim, shown) || !/\b(?:up|down|higher|lower)\b/.test(claim.text))
    return holds;
  // Several changes may have the same words. One of them is in the sentence.
  const pairs = [claim, ...claims]
    .filter(({ kind, text }) => kind === claim.kind && text === claim.text)
    .map(({ pointers }) => pointers.map((pointer) => datumAt(document, pointer)));
  if (pairs.every((pair) => pair.every(isIncomplete)) && !/\b(?:to|until|so far|through)\b/.test(sentence))
    return fails('two incomplete periods are compared without a word of that');
  const isNamed =
    pairs.some(([, earlier]) => !earlier || hasYear(sentence, earlier) || isLabelled(sentence, earlier)) ||
    /\b(?:before|earlier|previous)\b/.test(sentence);
  return unless(isNamed ? undefined : 'the period that the change is from is not named');
}
