import { capital } from '../contract/capital.js';
import { withUnit } from './figure-with-unit.js';
import { isNeededRow, isTargetRow } from './names/target-columns.js';
import type { FigureColumn, Row, Sheet, Field } from './rows.js';
import type { UnitInput } from '../contract/unit.js';
import { WrittenFigure } from '../contract/written-figure.js';
import { readQuantity } from '../statistics/notation.js';
import { isWithheld } from '../statistics/quantity.js';
import { readTargetText } from './target-text.js';
import { nameOf } from '../written/name.js';

/** The scale of an amount of money, after its sign, and the units of a time: "£k", "minsec". */
const MONEY_SCALE = /(?<=\p{Sc})(?:k|m|bn?|thousand|million|billion|tsd|mio|mrd)$/iu;
const TIME = /^(?:h|hrs?|hours?|mins?|minutes?|s|secs?|seconds?|std|stunden?|minuten?|sek|sekunden?)+$/i;

/** A day in numbers. */
const DAY = /^\s*(?:\d{4}-\d\d-\d\d|\d\d?([/.])\d\d?\1\d{4})\s*$/;

/** The unit in the text of a figure: what is no digit, sign, mark or scale of money. Times of several units are `time`, and a day in numbers is a `day`. */
export const unitIn = (text = ''): string => (DAY.test(text) ? 'day' : unitOfFigure(text));

const unitOfFigure = (text: string): string =>
  text
    .replace(/\[[^[\]]*\]|\((?:est|prov|prelim|forecast)[^()]*\)|[\d\s.,'’+−–<>≤≥~-]/gi, '')
    .replace(MONEY_SCALE, '')
    .replace(TIME, 'time');

/** The rows of measures, and the one below or above them that is the target of those in its unit: "Target" in a table without a column of targets. */
export interface Aimed {
  readonly rows: readonly Row[];
  readonly target?: Row;
  /** The rows of the unit of the target, if others have another. Of "Raised: £4,250", "Goal: £5,000" and "Supporters: 121" the first. */
  readonly aiming: ReadonlySet<Row>;
}

/** Names of how much time is left, and of what has to come in each day or week. */
const COUNTDOWN =
  /^(?:days?|weeks?|months?|hours?)(?: (?:to go|left|remaining|until .+|to .+))?$|(?:needed|required|average) (?:per|a|each) (?:day|week|month)$|^(?:(?:verbleibende|noch) )?tage(?: bis .+)?$|^jours restants$|^días restantes$/;

/** True for the name of a row that counts down, which no target is of: "Days to go". */
export const isCountdown = (name: string | undefined): boolean => COUNTDOWN.test(nameOf(name));

/** Sets the row of a target apart, if there is one in the unit of others. */
export function withoutTarget(
  { rows, foot, header }: Pick<Sheet, 'rows' | 'foot' | 'header'>,
  shown: FigureColumn | undefined,
): Aimed {
  const all = [...rows, ...foot];
  const labelled = (isSo: typeof isTargetRow): readonly Row[] => all.filter((row) => isSo(row.peek('label')));
  // Of more than two rows, what is needed may be the first of an appeal.
  const [target, ...more] = [...labelled(isTargetRow), ...(all.length === 2 ? labelled(isNeededRow) : [])];
  const unitOf = (row: Row): string => unitIn(row.peek(shown?.column ?? 'value'));
  const others = all.filter((row) => row !== target);
  const isAimed = (row: Row): boolean => !!target && unitOf(row) === unitOf(target) && !isCountdown(row.peek('label'));
  const aiming = others.filter(isAimed);
  if (!target || more.length || !aiming.length || header('target') !== undefined)
    return { rows: all, aiming: new Set() };
  // A target that all measures have is one of the document.
  return { rows: others, target, aiming: new Set(aiming.length === others.length ? [] : aiming) };
}

/** A number with the separators of any language: "1.234,5", "14 200". */
const NUMERAL = /\d(?:[\d.,'’\u00a0\u202f ]*\d)?/g;

/** The text of the figure in a column, for a note: its number as charts write numbers, so that the German "1.500" is no one and a half. */
export function textOfFigure(row: Row, column: number): string | undefined {
  const text = row.peek(column);
  const [numeral = '', ...more] = text?.match(NUMERAL) ?? [];
  const digits = numeral.replace(/\D/g, '');
  const whole = String(Math.trunc(Math.abs(row.numberAt(column))));
  // An amount in millions has another number than its text.
  if (more.length || !digits.startsWith(whole)) return text;
  const fraction = digits.slice(whole.length);
  return text?.replace(numeral, `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${fraction && `.${fraction}`}`);
}

/** Words for the signs of bounds. */
const BOUNDS: Readonly<Record<string, string>> = {
  '<': 'under',
  '≤': 'at most',
  '>': 'over',
  '≥': 'at least',
  '~': 'about',
};

/** The text of a target with its unit, and with words for the sign of its bound: "under 10 homes" of "<10". */
function targetText(text: string, unit: UnitInput | undefined): string {
  const [, sign = '', rest = text] = /^([<>]=?|[≤≥~]) ?(.+)$/.exec(text) ?? [];
  const word = BOUNDS[sign.replace('<=', '≤').replace('>=', '≥')];
  return [word, withUnit(rest.replace('..', '–'), unit)].filter(Boolean).join(' ');
}

/** True for a figure that is withheld. */
export function isHidden(value: unknown): boolean {
  const quantity = value instanceof WrittenFigure ? value.figure.quantity : readQuantity(String(value));
  return !!quantity && isWithheld(quantity);
}

/** The targets of rows as a note, where their chart has none for each: "Target: 10 homes" of all, "Target: North 10, South 9". A withheld one is left out. */
export function targetsIn(
  { header, target }: Sheet,
  rows: readonly Row[],
  unit: UnitInput | undefined,
  field: Field = 'label',
): readonly string[] {
  const name = header('target');
  const known = rows.flatMap((row) => {
    const text = target && textOfFigure(row, target.column);
    return text && !isHidden(text) ? [{ label: row.peek(field) ?? '', text }] : [];
  });
  const [first] = known;
  if (!name || !first) return [];
  const isCommon = known.length === rows.length && known.every(({ text }) => text === first.text);
  const written = (text: string): string => targetText(text, unit);
  const each = known.map(({ label, text }) => [label, written(text)].filter(Boolean).join(' ')).join(', ');
  return [`${name}: ${isCommon ? written(first.text) : each}`];
}

/** A year alone before or after the word for a target. */
const YEAR = String.raw`((?:19|20)\d\d(?:[-/–]\d\d(?:\d\d)?)?)`;
const WORD = '(target|goal|plan)';
const OF_YEAR = RegExp(`^${WORD},? \\(?${YEAR}\\)?$|^${YEAR} ${WORD}$`, 'i');

/** The head of a target with a year as a note: "Target for 2030" of "Target 2030 (%)" and "2030 target". */
export function targetHeadNote(head: string): string {
  const name = head.trim().replace(/ \([^()\d]*\)$/, '');
  const [, word, year, first, last] = OF_YEAR.exec(name) ?? [];
  const [noun, time] = [word ?? last, year ?? first];
  return noun && time ? `${capital(noun)} for ${time}` : name;
}

/** A name as a note, if it has a year. */
const withYear = (name = ''): readonly string[] => (/(?:19|20)\d\d/.test(name) ? [targetHeadNote(name)] : []);

/** The header or the texts of targets that are drawn, as notes, if they have a year that the chart does not show: "Target for 2030", "Target: 60% by 2030". */
export function targetYearIn({ header, rows }: Sheet): readonly string[] {
  const name = header('target') ?? '';
  const texts = rows.flatMap((row) => row.peek('target') || []);
  const dated = texts.filter((text) => readTargetText(text).due !== undefined);
  return [...withYear(name), ...new Set(dated.map((text) => `${name}: ${text}`))];
}

/** The name of the row of a target that is drawn, as a note, if it has a year. */
export const yearOfTarget = (target: Row | undefined): readonly string[] => withYear(target?.peek('label'));

/** True if all rows have the same text in the column of targets, or none has one. */
export const haveOneTarget = (rows: readonly Row[]): boolean =>
  new Set(rows.map((row) => row.peek('target'))).size === 1;

/** Notes on targets that are not drawn: those of rows by the names in a column, if they differ, or the year in their header. */
export const targetNotes = (sheet: Sheet, unit: UnitInput | undefined, names: Field): readonly string[] =>
  haveOneTarget(sheet.rows) ? targetYearIn(sheet) : targetsIn(sheet, sheet.rows, unit, names);
