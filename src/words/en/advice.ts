import { ALIASES, ENDS } from '../../contract/aliases.js';
import { nearest } from '../../contract/nearest.js';
import type { Expectation, Problem, ProblemCode } from '../../contract/problem.js';
import { capital } from '../../contract/capital.js';
import { expectation } from './expectation.js';

/** Advice on what to write instead, if the expectation has no better one. */
const ADVICE: Partial<Record<ProblemCode, string>> = {
  'title-attribute': 'Write heading instead of title.',
  'unknown-member': 'Correct its name, or remove it.',
  'unknown-attribute': 'It does nothing here. Remove it, or write data- before its name.',
  'bare-text': 'Put them into <script type="text/csv">, or JSON into <script type="application/json">.',
  'detected-language': 'Write it, such as <html lang="en">.',
  'edited-json': 'Write straight quotation marks, plain spaces and no HTML; it is read as if it had no others.',
  'nested-chart': 'Close each tag before the next one begins.',
  'several-sources': 'Write each into a chart of its own.',
  'table-outside': 'Write the tag without <p> around it.',
  'stringified-object':
    'Set the property “data” to the object: before React 19 with campaign-charts/react, in Vue with :data.prop, in Preact with the tag registered first.',
  'other-language': 'Write the language of the table, such as <table lang="de">.',
  'unexplained-mark': 'Write what they mean below the rows, such as “[note 1] Without Wales”.',
  'minor-units': 'If they are, write “cents” after the name of the column; if not, the currency in capitals.',
  'impossible-date': 'Write a date that exists.',
  'ambiguous-number':
    'Write the language of the page, such as <html lang="en">; in JSON, write a number without quotation marks.',
  'ambiguous-year': 'Write one year as 2024/25, two years as 2024-01/2025-12.',
  'period-order': 'Write the earlier end first.',
  'mixed-granularity': 'Write both ends as years, or both as quarters, months, weeks or days.',
  'duplicate-period': 'Write each period once, and of several payments their sum.',
  'headline-differs': 'Write the same figure in both.',
  'range-order': 'Write the lower end first.',
  'target-is-baseline': 'Write another target, or leave it out.',
  'no-ends':
    'Write the figure before them as the first row and the one after them as the last, such as “Opening balance” and “Closing balance”, or each with its period.',
  'sum-of-others': 'If it is their total, write it as “total”.',
  'not-parts':
    'Remove “whole”: rates, indices, figures of different units and overlapping categories are not added up.',
  times: 'Write a <campaign-delta>, which shows their changes.',
  'duplicate-label': 'Write a label of its own.',
  'duplicate-milestone': 'Write each milestone once.',
  disclosure: 'Remove one, or withhold a second part.',
  'too-many': 'Write fewer, such as a figure a week in place of a day.',
  'stray-quote': 'Close each quotation mark, and double those within a cell.',
  'cut-cell': 'Enclose it in quotation marks: "1,234".',
};

const withArticle = (noun: string): string => `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** Names that other libraries have for members of the contract. */
const OF_MEMBERS: Readonly<Record<string, string>> = {
  ...ALIASES,
  name: 'label',
  text: 'label',
  key: 'label',
  current: 'value',
  amount: 'value',
  y: 'value',
  count: 'value',
  datasets: 'series',
  data: 'observations',
  points: 'observations',
  values: 'observations',
  x: 'period',
  items: 'categories',
  children: 'categories',
  heading: 'title',
};

/** The member of the contract for a name that other libraries have. The main list of a chart stands for `data` and `items`. */
function aliasOf(name: string, members: readonly string[]): string | undefined {
  const alias = OF_MEMBERS[name.toLowerCase()];
  const list = ['data', 'items', 'rows', 'datasets'].includes(name.toLowerCase())
    ? ['categories', 'measures', 'series', 'observations'].find((member) => members.includes(member))
    : undefined;
  return alias !== undefined && members.includes(alias) ? alias : list;
}

/** Codes of members whose values are letters. */
const LETTERS: Readonly<Record<string, string>> = {
  status: 'P (provisional), E (estimated) or F (forecast)',
  confidentiality: 'C (confidential) or F (free)',
};

/** Attributes of other libraries for what stands before or after a figure. */
const AFFIXES: readonly string[] = ['prefix', 'suffix'];

/** Attributes of other libraries for names and figures in lists of their own. */
const LISTS: readonly string[] = ['labels', 'values', 'points', 'rows', 'periods'];

/** Advice for an unknown attribute, by the names that are known. */
function meantAttribute(name: string, known: readonly string[]): string {
  if (known.includes('span') && ENDS.includes(name)) return 'Write both ends as span="2024-01-01/2024-06-30".';
  if (known.includes('campaign-figure'))
    return 'Write a <campaign-figure>, which shows one figure and its change, or the figures in a table or as data="2023: 120, 2024: 140".';
  if (known.includes('data') && LISTS.includes(name))
    return 'Write the names with their figures, such as data="Food: 45, Shelter: 30".';
  return AFFIXES.includes(name)
    ? 'Write it with the figure, such as "over £1.2 million", or write unit="£".'
    : `Did you mean ${known.join(', ')}?`;
}

/** Advice for an unknown member or attribute, by the names that are known. */
function meantInstead(name: string, code: ProblemCode, known: readonly string[]): string | undefined {
  if (code === 'unknown-attribute') return meantAttribute(name, known);
  if (code === 'not-allowed' && LETTERS[name] && known.includes('F'))
    return `Write a code of SDMX, such as ${LETTERS[name]}.`;
  if (code !== 'unknown-member') return undefined;
  const alias = aliasOf(name, known);
  if (!alias && known.includes('period') && ENDS.includes(name.toLowerCase()))
    return 'Write both ends as “period”, such as "2024-01/2024-06".';
  const near = alias ?? nearest(name, known);
  if (near) return `Did you mean “${near}”?`;
  const isChartJs = name === 'labels' && known.includes('series');
  return isChartJs ? 'Write “series” with “observations”, each with its “period” and “value”.' : undefined;
}

/** True for a name in place of the period of an observation, as in a table that compares names. */
const isName = ({ pointer, code, found = '' }: Problem): boolean =>
  code === 'not-a-period' && /\/observations\/\d+\/period$/.test(pointer) && /^"(?!.*\d{4}).*\p{L}{3}.*"$/u.test(found);

/** A month in digits, and a day or a month with its day, without a year: "09", "20/3", "Fri 7 March". */
const MONTH_ALONE = /^"(0[1-9]|1[0-2])"$/;
const DAY_OF_YEAR =
  /^"(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,? )?(?:\d{1,2}\/\d{1,2}|\d{1,2}\.\d{1,2}\.|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d{1,2})"$/iu;

/** Advice on a time that lacks nothing but its year, and on a name in its place. Undefined of any other problem. */
function adviceOnTime(problem: Problem): string | undefined {
  const { code, found = '' } = problem;
  if (code !== 'not-a-period') return undefined;
  const [, month] = MONTH_ALONE.exec(found) ?? [];
  if (month) return `Write the year in front of it, such as 2021-${month}.`;
  if (DAY_OF_YEAR.test(found)) return 'Write its year as well, such as 7 March 2021.';
  return isName(problem) ? 'Write a period such as 2021, or a <campaign-breakdown> to compare names.' : undefined;
}

/** Advice on what is no document. A list of rows is one for a tag, but not for a function such as `parseDelta`. */
function adviceOnDocument(owner: string, isList: boolean): string {
  const name = /Delta|Figure/.test(owner) ? '"period": "2024"' : '"label": "Lofts"';
  const row = owner === 'TimelineData' ? '"label": "Survey", "period": "2024-05"' : `${name}, "value": 14200`;
  const rows = `rows, such as [{ ${row} }]`;
  return isList ? `Write an object of the type ${owner}; a tag reads ${rows}, as well.` : `Write ${rows}.`;
}

/** Advice on an object that is missing, lacks a member, or has something else in its place. Undefined of any other problem. */
function adviceOnObject({ pointer, code, found, line }: Problem, owner: string): string | undefined {
  if (code === 'wrong-type' && !pointer) return adviceOnDocument(owner, found === 'array');
  if (code !== 'missing-member') return undefined;
  if (line && pointer.endsWith('/period')) return 'Write its time in a column such as “Date”.';
  if (pointer === '/title') return 'Write the attribute heading, or “title” in the data.';
  const [, chart] = /^(Figure|Progress|Breakdown|Delta|Timeline)Data$/.exec(owner) ?? [];
  const noun = chart ? `a <campaign-${chart.toLowerCase()}>` : withArticle(owner);
  return `${capital(noun)} needs “${pointer.slice(pointer.lastIndexOf('/') + 1)}”.`;
}

/** Codes of expectations that say more than the advice on their problem. */
const SPECIFIC: readonly Expectation['code'][] = [
  'registered',
  'style',
  'within',
  'around',
  'date',
  'undisclosed',
  'no-total',
  'sums',
  'at-most',
];

/** Advice on what to write instead. Empty if there is none. */
export function adviceOf(problem: Problem): string {
  const { pointer, code, expected } = problem;
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (code === 'unexplained-mark' && !problem.line) return 'Write what they mean as “note”, such as “* Without Wales”.';
  if (code === 'curly-quotes') return `Write straight ones: ${name}="…".`;
  if (expected?.code === 'cells' && Number(problem.found) > expected.count)
    return `${expectation(expected, code)} Enclose a cell that contains the separator in quotation marks: "1,234".`;
  const ofTime = adviceOnTime(problem);
  if (ofTime) return ofTime;
  if (expected && code === 'ambiguous-day')
    return `${expectation(expected, code).slice(0, -1)}, or the language of the page with its region: <html lang="en-GB">.`;
  const ofObject = expected?.code === 'object' ? adviceOnObject(problem, expected.name) : undefined;
  if (ofObject) return ofObject;
  if (expected?.code === 'one-of') {
    const advice = meantInstead(name, code, expected.values.map(String));
    if (advice) return advice;
  }
  const general = ADVICE[code];
  if (!expected) return general ?? '';
  return SPECIFIC.includes(expected.code) || !general ? expectation(expected, code) : general;
}
