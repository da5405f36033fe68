import { notStacked } from './across-series.js';
import { numbersOf, statedNumbers, withoutNumbers, type Case } from './claim.js';
import { datumAt, parentOf, type Datum } from './document.js';
import { statusesFit } from './figure-claims.js';
import { isPoint, minus, mismatch, negative, plus, same, total } from './interval.js';
import {
  areOneWhole,
  isGroup,
  largest,
  isNothing,
  leftOut,
  notParts,
  OF_THE_KNOWN,
  parentOfPart,
  partsOf,
} from './parts.js';
import { all, fails, holds, undecided, unless, type Verdict } from './verdict.js';

/**
 * Whether a category equals the sum of all others: it is reported where nobody says that they are parts of a whole, "if there are three or more, none zero".
 * Rates, indices and figures below zero are never added up.
 */
function judgeSumOfOthers({ document, claim, data }: Case): Verdict {
  const [one, ...more] = leftOut(document, data);
  if (!one || more.length > 0) return fails('it is not the sum of all others');
  if (data.length < 3) return fails('there are fewer than three others');
  const all_ = [one, ...data];
  const isForeign = ({ unitKey, kind }: Datum) => unitKey !== one.unitKey || kind !== one.kind;
  if (all_.some(isForeign)) return fails('the figures differ in unit or kind');
  if (document.exclusive === false) return fails('one case can be in several categories');
  if (one.kind === 'rate' || one.kind === 'index' || one.unit?.per !== undefined || one.unit?.isRank)
    return fails('rates are never added up');
  if (!one.published.numbers) return fails(`${one.pointer} has no figure`);
  if (all_.some((each) => !isPoint(numbersOf(each)) || numbersOf(each).low <= 0))
    return fails('a figure is not exact, or not above zero');
  const known = total(data.map(numbersOf));
  return all(
    unless(known && mismatch(known, numbersOf(one), largest([one]))),
    unless(claim.text.includes(one.label ?? '') ? undefined : 'the category is not named'),
    statusesFit(claim.value?.status, [one]),
  );
}

export function judgeTotal(of: Case): Verdict {
  const { document, claim, data } = of;
  const without = withoutNumbers(data);
  if (without) return without;
  const stated = statedNumbers(claim);
  if (!stated) return fails('no number is stated');
  const [first] = data;
  if (data.length === 1 && first)
    return all(unless(mismatch(stated, numbersOf(first))), statusesFit(claim.value?.status, [first]));
  if (/\bequals the sum of the others\b/.test(claim.text)) return judgeSumOfOthers(of);
  const isStack = of.chart === 'delta';
  const parent = first ? parentOfPart(document, first) : '';
  const reason = isStack ? notStacked(of) : notParts(of, isGroup(parent) ? parent : '');
  if (reason !== undefined) return fails(reason);
  const known = total(data.map(numbersOf));
  if (!known) return fails('the sum is unknown');
  if (isStack) return all(unless(mismatch(stated, known, largest(data))), statusesFit(claim.value?.status, data));
  const silent = leftOut(document, data).find(() => !OF_THE_KNOWN.test(claim.text));
  return all(
    areOneWhole(document, undefined, data),
    unless(mismatch(stated, known, largest(data))),
    unless(silent && `${silent.pointer} is left out of the sum in silence`),
    statusesFit(claim.value?.status, data),
  );
}

/** Whether a part may be missing from a remainder: it is nothing of the whole, or the words say that the remainder includes it. A withheld one never. */
function mayBeLeftOut(part: Datum, text: string): boolean {
  const { label = '', published } = part;
  if (published.withheld) return false;
  if (isNothing(part)) return true;
  return (
    published.numbers === undefined &&
    /\binclud/i.test(text) &&
    (text.includes(label) || /without a figure|others?\b/i.test(text))
  );
}

export function judgeRemainder(of: Case): Verdict {
  const { document, claim, data } = of;
  const [whole, ...parts] = data;
  if (!whole) return fails('a remainder needs a whole');
  const numbered = parts.filter((part) => !isNothing(part));
  const without = withoutNumbers([whole, ...numbered]);
  if (without) return without;
  const parent = whole.pointer.replace(/\/total$/, '');
  const reason = notParts(of, parent);
  if (reason !== undefined) return fails(reason);
  const named = new Set(claim.pointers);
  const siblings = partsOf(document, parent).filter(({ pointer }) => !named.has(pointer));
  const isInNamedHeading = ({ pointer }: Datum): boolean => {
    const { label } = datumAt(document, parentOf(parentOf(pointer)));
    const [, included = ''] = /\bincludes (.*)/s.exec(claim.text) ?? [];
    return !!label && included.includes(label);
  };
  const out = siblings.find((part) => !isInNamedHeading(part) && !mayBeLeftOut(part, claim.text));
  if (out?.published.isWriting) return undecided(`${out.pointer} is written in words`);
  if (out) return fails(`${out.pointer} is left out: the remainder would give it away or contain it`);
  const vague = numbered.find((part) => !isPoint(numbersOf(part)));
  if (vague && Math.abs(numbersOf(whole).low) > 2 ** 53) return undecided('beyond the precision of numbers');
  if (vague && !/\brest\b|\bremain/i.test(claim.text))
    return fails(`a row of its own, and ${vague.pointer} has no exact figure`);
  const sum = total(numbered.map(numbersOf));
  const known = sum && minus(numbersOf(whole), sum);
  const stated = statedNumbers(claim);
  if (!known || !stated) return fails(stated ? 'the remainder is unknown' : 'no number is stated');
  return all(
    parts.length > 0 ? areOneWhole(document, whole, parts) : holds,
    unless(mismatch(stated, known, largest([whole]))),
    unless(
      known.low < 0 && known.low !== -Infinity && !same(known.low, 0, largest([whole]))
        ? 'the parts may exceed the whole'
        : undefined,
    ),
  );
}

export function judgeDifference({ document, claim, data }: Case): Verdict {
  const [whole, ...named] = data;
  const parts = named.filter((part) => !isNothing(part));
  if (!whole || parts.length === 0) return fails('a difference needs a whole and its parts');
  const without = withoutNumbers([whole, ...parts]);
  if (without) return without;
  const out = leftOut(document, parts).find(({ published }) => published.withheld);
  if (out) return fails(`the difference gives away ${out.pointer}`);
  const sum = total(parts.map(numbersOf));
  const known = sum && plus(sum, negative(numbersOf(whole)));
  const stated = statedNumbers(claim);
  if (!known) return fails('the difference is unknown');
  const isOver = claim.direction === 'over';
  if (!isOver && claim.direction !== 'under') return undecided('no direction is stated');
  const distance = isOver ? known : negative(known);
  // 0.7 and 0.1 are over "under 0.8", whatever the last digit of their sum.
  const digit = 1e-15 * largest([whole]);
  return all(
    areOneWhole(document, whole, parts),
    unless(
      distance.low < -digit || (distance.low <= digit && !distance.lowOpen)
        ? `the parts are not ${claim.direction} the whole`
        : undefined,
    ),
    unless(stated && mismatch(stated, distance, largest([whole]))),
  );
}
