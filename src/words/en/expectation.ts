import type { Expectation, ProblemCode } from '../../contract/problem.js';
import { secondsOfOne } from '../../contract/unit.js';
import { plural } from './sentence.js';

/** "from 0 to 15", "of at least 0", "of at most 99.99". */
function bounds({ minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return minimum !== undefined ? ` of at least ${minimum}` : maximum !== undefined ? ` of at most ${maximum}` : '';
}

/** The noun that an example stands for. */
const exampleOf = (code: ProblemCode): string =>
  ({ 'not-a-quantity': 'a figure', 'not-a-period': 'a period' })[code as string] ?? 'a value';

/** The attribute of a member: `year-start` of `yearStart`. */
const attributeOf = (member: string): string => member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The purpose of a column that is no figure, by the member that it becomes. */
const SHOWING: Readonly<Record<string, string>> = { parent: 'To group the rows by it', note: 'To show it at each row' };

/** Sentences of expectations that are their code alone. */
const PLAIN: Partial<Record<Expectation['code'], string>> = {
  text: 'Write text.',
  list: 'Write a list.',
  boolean: 'Write true or false.',
  json: 'Write JSON: names and texts in double quotes, commas between items.',
  'no-comma': 'Remove the comma: nothing follows it.',
  rows: 'Write rows of CSV or a table.',
  apart: 'Give the chart this list alone, as its property “data” or in a file of its own.',
  below: 'Write rows below them.',
  heads: 'Write them in the first line, such as Year,Amount.',
  figures: 'Write them in one, such as “Amount” of “Name,Amount”.',
  counts: 'Write each answer once, with its number: Answer,Count.',
  sums: 'Add up the figures of each name, and write it once: Name,Amount. To show each time, write a <campaign-delta>.',
  link: 'Write an https: or relative address.',
  date: 'Write one day, month or year.',
  src: 'Write the address of a file in the attribute src.',
  computed:
    'They are computed from others: the chart states the changes itself. To show other figures, write them in a chart of their own.',
  part: 'They are parts of a part. To show them, write the rows of that part in a chart of their own.',
  section:
    'They head the rows below them. Write each in front of their names, or a <campaign-breakdown>, which has groups.',
  gap: 'The table leaves rows out there. Write them all.',
  subtotal: 'Those that they add up are. To show a sum, name it after them, such as “Total donations”.',
  'no-total': 'If it is their total, leave it out.',
};

/** Conditions on which a column is that of a field next to the figures. */
const CONDITIONS: Readonly<Record<string, string>> = { target: 'If it is the target', baseline: 'If it is the start' };

/** Advice on a column that is not shown: the attribute that shows it. */
function columnAdvice(expected: Extract<Expectation, { readonly code: 'column' }>): string {
  const { field, name, number, shown, isOtherTime } = expected;
  const text = `="${number ?? name}"`;
  const instead = shown ? `to show it in place of “${shown}”, write value-column${text}` : '';
  const condition = CONDITIONS[field];
  if (condition) return `${condition}, write ${field}-column${text}${instead && `; ${instead}`}.`;
  if (isOtherTime) return `To show all times, write a <campaign-delta>; ${instead}.`;
  if (field === 'value' && instead) return `${instead.charAt(0).toUpperCase()}${instead.slice(1)}.`;
  return `${SHOWING[field] ?? 'To show it'}, write ${field}-column${text}.`;
}

/** Advice on the unit of a figure. */
function unitAdvice(unit: string, code: ProblemCode): string {
  if (secondsOfOne({ other: unit })) return `Write ${unit}, the unit of durations, as the unit.`;
  if (code === 'conflict') return `Write the figure without ${unit}, or ${unit} as the unit.`;
  if (code === 'no-unit') return `Write its unit with it, or unit="${unit}" if all have that.`;
  return `Write ${unit} as the unit.`;
}

/** An expectation as a sentence that says what to write. */
export function expectation(expected: Expectation, code: ProblemCode): string {
  switch (expected.code) {
    case 'object':
      if (expected.name === 'quantity') return 'Write a figure such as 1234 or ">6000".';
      return expected.orText ? 'Write a name or an object.' : `Write an object (${expected.name}).`;
    case 'number':
      return `Write a ${expected.integer ? 'whole ' : ''}number${bounds(expected)}.`;
    case 'one-of':
      return expected.values.length ? `Write one of: ${expected.values.join(', ')}.` : 'Write the number of a column.';
    case 'example':
      if (code === 'wrong-type') return `Write text such as "${expected.example}".`;
      return `Write ${exampleOf(code)} such as ${expected.example}.`;
    case 'value':
      return `The document has ${expected.value}, which is used.`;
    case 'member':
      return `Write the attribute ${attributeOf(expected.name)}, or “${expected.name}” in the data.`;
    case 'registered':
      return `Write import '${expected.module}' at the top of the module that draws it.`;
    case 'no-number':
      return `Leave out the number, or “missing” (${expected.missing}).`;
    case 'within':
      return `Write a time within ${expected.period}.`;
    case 'around':
      return 'Write one that contains the figure.';
    case 'column':
      return columnAdvice(expected);
    case 'latest':
      return `Only ${expected.shown} is. To show them all, write a campaign-delta.`;
    case 'one-row':
      return `A figure is one number${expected.shown ? `, here that of ${expected.shown}. To show their sum, write it; to` : '. To'} show them all, write a campaign-breakdown.`;
    case 'one-level':
      return `A figure is one number, here that of ${expected.shown}. To show them all, write a campaign-breakdown.`;
    case 'shortest':
      return `Only the ${expected.shown} are. To show the others, leave out the ${expected.shown}.`;
    case 'style':
      return `Write style="${expected.property}: …", or set it in a style sheet.`;
    case 'brackets':
      return `Write -${expected.value} if it is below zero, or ${expected.value} [e] if it is uncertain.`;
    case 'percent':
      return `Write ${expected.value} if it is that.`;
    case 'cells':
      return `Write ${expected.count} cells.`;
    case 'at-most':
      return `Write at most ${expected.count.toLocaleString('en')}.`;
    case 'decimals':
      return `Shown with ${plural(expected.decimals, 'decimal')}. Write “decimals” for another number.`;
    case 'unit':
      return unitAdvice(expected.unit, code);
    case 'sum':
      return `Together they should be ${expected.relation === 'equal' ? 'the whole' : 'at most the whole'}.`;
    case 'undisclosed':
      return {
        total: 'Remove the total, or withhold a second part.',
        parts: 'Remove a part, or withhold one.',
        share: 'Remove the share.',
      }[expected.by];
    default:
      return PLAIN[expected.code] ?? '';
  }
}
