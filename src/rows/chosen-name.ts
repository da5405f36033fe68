import { unit as readUnit } from '../contract/unit-reading.js';
import type { UnitInput } from '../contract/unit.js';
import { asWords, nameOf } from '../written/name.js';
import { areBasesOfPeriods } from './names/basis.js';
import { isAmountName } from './names/column-names.js';
import type { Records } from './rows.js';
import type { FigureColumn, Sheet } from './sheet.js';
import { columnPeriod, titleOf } from './shown-column.js';

/** A name of two heads, one above the other, of which each may be a code: "AO/EO, F". Undefined of any other. */
const joinedName = (name: string): string | undefined => (/^\p{Lu}.*, [\p{Lu}\d]/u.test(name) ? name : undefined);

/** A name in capitals, as of a party, next to another: "DEM" of "DEM" and "REP". Undefined of any other. */
const codeOf = ({ column, name }: FigureColumn, others: readonly FigureColumn[]): string | undefined =>
  IN_CAPITALS.test(name) && others.some((one) => one.column !== column && IN_CAPITALS.test(one.name))
    ? name
    : undefined;

/** A short name in capitals. */
const IN_CAPITALS = /^\p{Lu}{2,5}$/u;

/**
 * The name of the column that a chart shows, as words, if it is one of several that are not of the same at other times, and the title says less: "alcohol use" of columns
 * "alcohol_use" and "cocaine_use". Undefined of a sum of the others, of a code such as "W", and of a column named "Value".
 */
export function chosenName(
  { value, sum, figures, isBesideCounts }: Sheet,
  shown: FigureColumn | undefined,
  title: string | undefined,
): string | undefined {
  if (!shown || shown.column === sum?.column) return undefined;
  const name = nameOf(shown.name);
  const others = value ? [value, ...figures] : figures;
  const isOne =
    !isBesideCounts && others.every((one) => one.column === shown.column || one.isBlank || nameOf(one.name) === name);
  const isSaid = (one: FigureColumn): boolean => nameOf(title).includes(nameOf(one.name));
  // "Births and deaths" does not say which of them is shown.
  const isNamed = isSaid(shown) && !others.some((one) => one.column !== shown.column && one.name && isSaid(one));
  // "Provisional" of 2024, next to 2023, is no name.
  return isOne || isNamed || areBasesOfPeriods(others)
    ? undefined
    : (titleOf(asWords(shown.name)) ?? joinedName(shown.name) ?? codeOf(shown, others));
}

/** The second line of a chart that shows one of several columns or rows: its name, after the text of the table that is the second line already. Example: "Staff by area: Women". Undefined if the page gives the line. */
export function secondLine({ head, hasSubtitle }: Pick<Records, 'head' | 'hasSubtitle'>, chosen: string | undefined) {
  if (!hasSubtitle || chosen === undefined) return hasSubtitle ? undefined : chosen;
  const { subtitle = '' } = head;
  if (!subtitle || nameOf(subtitle).includes(nameOf(chosen))) return undefined;
  return subtitle.includes(': ') ? `${subtitle} (${chosen})` : `${subtitle.replace(/(?<!\s)\s*[.:]$/, '')}: ${chosen}`;
}

/** The title and the second line of the table, which may say what is shown. */
export const headingOf = ({ title, head }: Pick<Records, 'head' | 'title'>): string | undefined =>
  head.subtitle === undefined ? title : `${title ?? ''} ${head.subtitle}`;

/** Heads of figures that do not say what these are. */
const NO_NAME =
  /^(?:data|daten|données|datos|(?:figure|value|result|number|observation|field|measure|metric|col|column|series|var|variable)s? ?\d*)$/i;

/** Heads of per cents and of money that say no more than their unit does. */
const OF_UNIT =
  /^(?:(?:per ?cent(?:age)?|pct|rate|share|proportion|score|estimate[ds]?|estimation|index|ratio|results?|money|sum|total|price)|anteil|quote|prozent|schätzung|summe|betrag|taux|part|pourcentage|montant|somme|tasa|porcentaje|importe|suma|النسبة(?: المئوية)?|доля|процент|ποσοστό|yüzde|שיעור)$/;

/** True for a unit that says what is counted: "homes" or "% of pupils", but not "%" or "£". */
function namesWhatIsCounted(input: UnitInput): boolean {
  const unit = readUnit(input, '', []);
  if (!unit || unit.currency) return false;
  return unit.percent ? / of /.test(unit.other) : unit.other !== '';
}

/** True for the name of a column that says more than that its figures are per cents or money: "Coverage", but not "Rate". */
export const isMoreThanUnit = (name: string): boolean => !OF_UNIT.test(nameOf(name)) && !isAmountName(nameOf(name));

/** True for the name of a column that says what its figures are, if their unit does not: "Homes insulated", "Coverage" of per cents, but not "Data", "col 2" or "Rate" of per cents. */
export const addsToUnit = (name: string, unit: UnitInput | undefined): boolean =>
  !NO_NAME.test(name) && (unit === undefined || (isMoreThanUnit(name) && !namesWhatIsCounted(unit)));

/** The name of the only column of figures, as the second line: "Homes insulated" below "Insulation". Undefined if their unit or the title says what they are, and for a code or a word such as "Value". */
export function onlyName(
  { sum, figures, isValueNamed }: Sheet,
  shown: FigureColumn | undefined,
  { title, unit }: { readonly title?: string | undefined; readonly unit?: UnitInput | undefined },
): string | undefined {
  const isOnly = shown && !sum && (figures.length < 2 || isValueNamed);
  if (!isOnly || title === undefined) return undefined;
  const name = titleOf(shown.name);
  const isInTitle = !name || title.toLowerCase().includes(name.toLowerCase());
  return !isInTitle && addsToUnit(name, unit ?? shown.unit) ? name : undefined;
}

/** The name of the only column of figures if it has a year from which or before which they count, and is said nowhere else: "Homes since 2018". Undefined of any other. */
export function onlyDatedName(sheet: Sheet, shown: FigureColumn | undefined, records: Pick<Records, 'title' | 'unit'>) {
  const name = shown && columnPeriod(shown) === undefined && !shown.until ? onlyName(sheet, shown, records) : undefined;
  return name && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(name) ? name : undefined;
}
