import type { Expectation, Problem, ProblemCode } from '../../contract/problem.js';
import { adviceOf } from './advice.js';

/** Descriptions of problems, before the value that was found. */
const PROBLEMS: Record<ProblemCode, string> = {
  'wrong-type': 'Wrong type',
  'missing-member': 'Missing',
  'unknown-member': 'Unknown member',
  'not-allowed': 'Not allowed',
  'out-of-range': 'Out of range',
  empty: 'Empty text',
  'not-a-quantity': 'Not a figure',
  'not-a-period': 'Not a period',
  'not-json': 'Not JSON',
  'stringified-object': 'The data is the text “[object Object]”',
  conflict: 'An attribute contradicts the document',
  'no-unit': 'A figure without a unit next to others that have one',
  unreadable: 'Cannot be read',
  'not-finite': 'Not a finite number',
  precision: 'More digits than a number can hold',
  'long-decimals': 'A figure that nobody has rounded',
  'text-cleaned': 'Characters that cannot be shown',
  'unsafe-link': 'Not a safe address',
  'impossible-date': 'Not in the calendar',
  'label-period': 'A label, not a time',
  'no-year': 'A time without its year',
  'ambiguous-day': 'Day and month cannot be told apart',
  'ambiguous-year': 'One year or two',
  'period-order': 'Ends before it begins',
  'mixed-granularity': 'Ends of different length',
  'duplicate-period': 'A later figure has the same period',
  'not-earlier': 'The earlier figure is of a later time',
  'headline-differs': 'The figure is not that of its own period in the observations',
  'range-order': 'The range runs from high to low',
  'sum-mismatch': 'The parts do not add up',
  'negative-part': 'Parts below zero: shares are not shown',
  'sum-of-others': 'A category equals the sum of the others',
  'duplicate-label': 'Another has the same label',
  'not-parts': 'The figures are no parts of a whole',
  times: 'Figures of one thing at several times',
  'unknown-name': 'No such name',
  'target-is-baseline': 'The target equals the baseline',
  'no-ends': 'Contributions without the figures that they lead from and to',
  'duplicate-milestone': 'The same milestone twice',
  disclosure: 'The other figures reveal the withheld figure',
  'too-many': 'More than 100,000 rows',
  'row-length': 'Wrong number of cells',
  'stray-quote': 'A stray quotation mark',
  'cut-cell': 'A cell that its own commas cut',
  'ambiguous-number': 'May be two numbers',
  'no-column': 'No such column',
  'title-attribute': 'The attribute title is used as the heading, and is a tooltip as well',
  'script-type': 'A type that is not known for data',
  'unknown-form': 'No such form',
  'unknown-attribute': 'Unknown attribute',
  'bare-text': 'Figures as bare text',
  'detected-language': 'The page states no language, and figures are read in that of its words',
  'curly-quotes': 'Curly quotation marks',
  'edited-json': 'JSON with marks of an editor',
  'nested-chart': 'Another chart is within it, and not shown',
  'several-sources': 'A second table or script with data, which is not shown',
  'table-outside': 'Its table stands behind it, since HTML allows no table in a paragraph',
  'unused-column': 'A column that is not shown',
  'unused-period': 'Rows of earlier periods that are not shown',
  'unused-row': 'Rows that are not shown',
  'other-language': 'Figures of this column are written as in another language than that of the page, and are read so',
  'unexplained-mark': 'Marks that no remark explains',
  'minor-units': 'Whole amounts next to a currency in small letters, as platforms write them in pence or cents',
};

/** Problems of a tag, where no attribute is their place. */
const OF_TAGS: readonly ProblemCode[] = [
  'bare-text',
  'detected-language',
  'nested-chart',
  'several-sources',
  'table-outside',
];

/** Problems of members and columns, where there is no value to use. */
const WITHOUT_VALUE: readonly ProblemCode[] = [
  'unknown-name',
  'title-attribute',
  'unknown-form',
  'unknown-attribute',
  'nested-chart',
  'several-sources',
  'times',
  'missing-member',
  'not-json',
  'no-column',
  'unused-column',
  'unused-period',
  'unused-row',
];

/** Descriptions of problems of which the expectation says more than the code. */
const BY_EXPECTATION: Partial<Record<Expectation['code'], string>> = {
  'no-number': 'A number with a reason why there is none',
  shortest: 'Rows of longer periods that are not shown',
  within: 'Outside the period',
  around: 'An interval that does not contain its figure',
  apart: 'A list of rows in the middle of a document',
  below: 'Heads without rows',
  figures: 'No column of figures',
  heads: 'No names of columns',
  counts: 'Rows of single answers, which are not counted',
  sums: 'Rows of one name at several times, which are not added up',
  percent: 'A share of 1 next to per cents',
  brackets: 'A figure in brackets, which may be negative or uncertain',
  'no-total': 'A part equals the sum of the others',
  registered: 'The tag was not registered when a framework drew it, so that its data became the text “[object Object]”',
};

/** Descriptions of what contradicts something else, by what the expectation says of it. */
const CONFLICTS: Partial<Record<Expectation['code'], string>> = {
  unit: 'The figure has another unit than the others',
  'one-of': 'Two members of which only one counts',
  example: 'Commas and points are not used as in other figures',
};

/** Descriptions of a disclosure, by what reveals the withheld figure. */
const REVEALED = {
  total: 'The total reveals the withheld figure',
  parts: 'The parts reveal the withheld total',
  share: 'The share reveals the withheld figure',
};

/** Description of a problem. Some codes have two meanings, which the expectation distinguishes. */
function problemOf(code: ProblemCode, expected: Expectation | undefined): string {
  if (!expected) return PROBLEMS[code];
  if (expected.code === 'undisclosed') return REVEALED[expected.by];
  if (expected.code === 'at-most') return `Too many ${expected.of}`;
  return (
    BY_EXPECTATION[expected.code] ?? (code === 'conflict' ? CONFLICTS[expected.code] : undefined) ?? PROBLEMS[code]
  );
}

/** A problem in words: where it is, what it is and what was found, what to write instead, and its effect. */
export function problem(p: Problem): string {
  const { pointer, line, column, code, severity, expected, found } = p;
  if (code === 'stringified-object') return `${problemOf(code, expected)}. ${adviceOf(p)}`;
  const whole = OF_TAGS.includes(code) ? 'The tag' : 'The document';
  const where = line ? `Line ${line}${column ? `, column ${column}` : ''}` : pointer || whole;
  const effect = { lost: 'It is not used.', changed: 'It is used in another form.', noted: '' }[severity];
  return [
    `${where}: ${problemOf(code, expected)}${found && code !== 'unknown-member' ? `: ${found}` : ''}.`,
    adviceOf(p),
    WITHOUT_VALUE.includes(code) ? '' : effect,
  ]
    .filter(Boolean)
    .join(' ');
}
