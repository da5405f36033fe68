// The named ranges of a measure: "poor" up to 60, "fair" up to 80.
import { numbersOf, withoutNumbers, type Case } from './claim.js';
import { datumAt, elements, isObject, parentOf, resolve, type Document } from './document.js';
import { isPoint } from './interval.js';
import { readPublished, type Published } from './published.js';
import { all, fails, undecided, unless, type Verdict } from './verdict.js';

interface NamedRange {
  readonly label: string;
  readonly end: Published;
}

/** The ranges of a text in the short notation: `poor 60; fair 80; good 100`. */
const rangesOfText = (text: string): readonly NamedRange[] =>
  text.split(';').flatMap((one) => {
    const [, label, end] = /^\s*(.*?)[\s:]+(\S+)\s*$/.exec(one) ?? [];
    return label === undefined ? [] : [{ label, end: readPublished(end) }];
  });

const rangeAt = (document: Document, pointer: string): NamedRange => {
  const json = resolve(document, pointer);
  const label = isObject(json) && typeof json.label === 'string' ? json.label : '';
  return { label, end: datumAt(document, `${pointer}/upTo`).published };
};

/** The range that a claim names, and all with which it stands; a text has the pointer of all its ranges. */
function rangesOf({
  document,
  claim,
  data,
}: Case): readonly [named: NamedRange | undefined, all: readonly NamedRange[]] {
  const [pointer = ''] = claim.pointers;
  const json = resolve(document, pointer);
  if (typeof json === 'string') {
    const ranges = rangesOfText(json);
    // "In “good”: Grants; in “poor”: Wales."
    const clauses = claim.text.toLowerCase().split(';');
    // A label that several clauses hold may be that of another measure.
    const [own = '', ...others] = clauses.filter((clause) => clause.includes((data[1]?.label ?? '').toLowerCase()));
    if (others.length) return [undefined, ranges];
    const [named] = ranges
      .filter(({ label }) => own.includes(label.toLowerCase()))
      .sort((one, other) => other.label.length - one.label.length);
    return [named, ranges];
  }
  const ranges = elements(document, parentOf(pointer)).map((one) => rangeAt(document, one));
  return isObject(json) ? [rangeAt(document, pointer), ranges] : [undefined, ranges];
}

/** Whether figures lie in a named range, and in none below it. */
export function judgeRange(of: Case): Verdict {
  const { claim, data } = of;
  const [, ...figures] = data;
  const [range, ranges] = rangesOf(of);
  if (!range && typeof resolve(of.document, claim.pointers[0] ?? '') === 'string')
    return undecided('which range of a text is named cannot be told');
  if (!range || figures.length === 0) return fails('a range and figures are needed');
  const without = withoutNumbers(figures);
  if (without) return without;
  if (ranges.some(({ end }) => end.unreadable || end.isWriting)) return undecided('an end is not readable');
  const end = range.end.numbers;
  if (!end || !isPoint(end)) return fails('the range has no end');
  const lower = Math.max(
    ...ranges.flatMap(({ end: { numbers } }) =>
      numbers && isPoint(numbers) && numbers.low < end.low ? [numbers.low] : [],
    ),
  );
  const out = figures.find(
    (one) => !(isPoint(numbersOf(one)) && numbersOf(one).low > lower && numbersOf(one).high <= end.low),
  );
  return all(
    unless(out && `${out.pointer} is not in the range up to ${end.low}`),
    unless(claim.text.toLowerCase().includes(range.label.toLowerCase()) ? undefined : 'the range is not named'),
  );
}
