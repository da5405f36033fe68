import { courseTime, isNameOf, OF_SUPPORT, undated } from './column-names.js';
import { sortableYear } from '../../written/sortable-period.js';
import { WAYS } from './derived-name.js';

/** Headers of columns of targets that say more than the name: "Target for 2030", "Zielwert 2030", "Spendenziel", "Standard". */
const TARGET =
  /^(?:target|goal(?! (?:average|difference|kicks?|attempts|scorers?|involvements|contributions))|where we (?:want|need|aim|should|hope)|objective|standard|\p{L}*ziel(?:wert|marke|quote|zahl|größe|betrag|summe|anteil|vorgabe|menge)?|norm|objectif|cible|norme|objetivo|meta|norma|doel|streefwaarde|obiettivo|wartość docelowa)(?!\p{L})/u;

/** Headers that end with the name of a target: "National target", and not "% of target", "Distance to target" or "Councils with a target". */
const TARGET_LAST =
  /^(?!%|.*(?<!\p{L})(?:of|to|towards?|vs\.?|against|from|above|below|behind|beyond|on|over|under|within|inside|outside|off|at|with|without|no|set|(?:beat|hit|meet|miss|pass|reach|achiev|exceed)(?:e?[ds]|es?|t?ing)?|met) (?:(?:the|an?|any|their|its|own) )*\p{L}+$)\p{L}.* (?:target|goal)$/u;
/** True for the name of a target, whatever it is of: "goal", "target amount", "fundraising goal". */
export const isTargetName = (name: string): boolean => TARGET.test(name) || TARGET_LAST.test(name);

/** The thing that a target is of: the rest of its name in the form of `nameOf`, "contacts" of "target contacts" and of "contacts target". */
export const thingOfTarget = (name: string): string =>
  name.replace(/(?<!\p{L})(?:target|goal|ziel|objectif|cible|objetivo|meta)(?!\p{L})/gu, ' ').trim();

/** A target with the time by which it is to be reached, or what is to be reached: "Goal for 2030". The number of a goal is none. */
const TARGET_FOR = /^(?:target|goal|ziel|objectif|cible|objetivo|meta) (?:for|by|to|für|bis|pour|para|hasta)(?: |$)/;

/** Names of how much money is to come in for something, in German, French and Spanish: "Spendenziel", "Objectif de collecte". */
const FUNDING_TARGET =
  /^(?:(?:spenden|sammel|finanzierungs|funding|kampagnen|jahres|gesamt)-?ziel(?:betrag|summe)?|zielbetrag|zielsumme|(?:objectif|cible) (?:de (?:la )?(?:collecte|campagne)|financier|annuel)|(?:objetivo|meta) (?:de (?:la )?(?:recaudación|campaña)|anual))$/;

/** True for the name of a row that is the target of others: "Target 2030", "Fundraising goal". */
export function isTargetRow(label: string | undefined): boolean {
  const name = undated(label ?? '');
  return isNameOf('target', name) || [TARGET_LAST, TARGET_FOR, FUNDING_TARGET].some((names) => names.test(name));
}

/** True for the name of a row that says how much of another is needed: "Signatures needed", "Threshold for a debate". */
export function isNeededRow(label: string | undefined): boolean {
  // "Debate threshold" is one for a debate.
  const name = undated(label ?? '').replace(/ (?:for|für|pour|para) .*|^\p{L}+ (?=threshold$)/u, '');
  return OF_SUPPORT.target.some((word) => name === word || OF_SUPPORT.value.some((one) => name === `${one} ${word}`));
}

/** Headers of the lower of two targets, and of the higher. */
const MINIMUM = /^(?:minimum|threshold|floor|must)(?: (?:target|goal))?$/;
const STRETCH = /^(?:stretch|aspirational|ambition|maximum) /;

/** Headers of what a figure is held against besides its target, in English, German, French and Spanish: "Threshold", "Alert level", "Stretch", "Benchmark". */
const OTHER_AIM =
  /^(?:(?:alert|alarm|warning|critical|trigger|red flag|minimum|mindestwert|mindestziel|minimal|mínimo|maximum|stretch)(?: (?:threshold|level|value|target|goal))?|(?:.+ )?(?:thresholds?|benchmarks?|tolerance|industry average|(?:schwell|grenz|warn)(?:e|en|wert|enwert)|seuil(?: d[’'](?:alerte|alarme))?|umbral(?: de alerta)?|stretch))$/;

/** True for the name of a column of what figures are held against besides their targets, in the form of `nameOf`: nothing has reached it. */
export const isOtherAim = (name: string): boolean => OTHER_AIM.test(name) || isTargetName(name) || isLimitName(name);

/** Headers of what is asked for of the figures of another column: "Donors required" next to "Donors". What is needed may be what is still missing, but not of votes. */
const REQUIRED = [
  /^(?<stem>.+) (?:required|erforderlich|requis(?:es)?|requerid[oa]s?)$/,
  /^(?:required|erforderliche|requerid[oa]s) (?<stem>.+)$/,
  /^(?<stem>signatures|votes) (?:needed|nécessaires)(?: (?:for|pour) .+)?$/,
];

/** Most columns of figures of which one is a requirement of the others. */
const FEW = 3;

/** Headers of what is asked for of few other figures: "Housing requirement" next to "Completions". */
const REQUIREMENT = /^(?:(?:\p{L}+ ){0,2}requirements?|required)$/u;

/** Headers of what meets a requirement. An area does not meet one of energy. */
const MEETING =
  /(?<!\p{L})(?:complet\p{L}+|deliver\p{L}+|suppl\p{L}+|intake|provi\p{L}+|built|additions|fund\p{L}+|in post|actual|available|met|received)(?!\p{L})/u;

/** Headers of what somebody promised of the figures of another column, with a time or without: "Promised by 2027", "2030 ambition", "By 2030". */
const PROMISED = /^(?:total )?(?:(?:promised?|commitments?|ambition|aim)(?: (?:by|for|in))?|by|bis|d[’']ici(?: à)?)$/;

/** True for few columns, of which one meets what another asks for. */
const isOfFew = (columns: readonly NamedColumn[]): boolean =>
  columns.length <= FEW && columns.some(({ name }) => MEETING.test(name));

/** True for the name of what is asked for of the figures of one of some columns. */
const isRequired = (name: string, columns: readonly NamedColumn[]): boolean =>
  REQUIRED.some((form) =>
    // "Signatures count" next to "Signatures needed".
    columns.some((other) => other.name.replace(/ count$/, '') === form.exec(name)?.groups?.['stem']),
  );

/** Words next to "limit" that make it no value that must not be exceeded: the ends of an interval, what is asked for, and what exceeds a limit. */
const OTHER_LIMIT =
  /(?<!\p{L})(?:lower|upper|confidence|detection|reporting|quantification|age|time|speed|credit|city|town|urban|within|inside|outside|over|above|below|under|exceed\p{L}*|beyond|off)(?!\p{L})/u;

/** Headers of values that must not be exceeded, in English, German, French and Spanish: "Limit", "Legal limit", "Max. permitted", "Grenzwert". */
const LIMIT =
  /^(?:.+ (?:at most|no more than|or (?:less|fewer|below)|höchstens|au plus|como máximo)|(?:\p{L}+ ){0,2}limits?(?: values?)?|(?:maximum|max\.?) (?:permitted|allowed|permissible|allowable).*|(?:\p{L}*)grenzwerte?|höchstwerte?|(?:valeurs? )?limites?(?: légales?)?|límites?(?: legal(?:es)?)?|valor(?:es)? límite)$/u;

/** True for the name of a column of values that must not be exceeded, in the form of `nameOf`. */
export const isLimitName = (name: string): boolean => LIMIT.test(name) && !OTHER_LIMIT.test(name);

/** Headers of money that may be spent, and of money that was, in English, German, French and Spanish. */
const TO_SPEND =
  /^(?:(?:\p{L}+ )?(?:budget(?:ed)?|allocat(?:ed|ion)|allowance|appropriations?)|haushaltsansatz|budget alloué|crédits (?:votés|ouverts)|(?:presupuesto|créditos?)(?: (?:inicial(?:es)?|definitivos?|vigente|modificado))?|presupuestado|asignado)$/u;
const SPENT =
  /^(?:(?:\p{L}+ )?(?:spent|spend|spending|expenditure|expenses|costs?)|ausgegeben|ausgaben|ejecutado|(?:crédits |montants? )?(?:dépensée?s?|consommée?s?|exécutée?s?)|dépenses|mandaté|gastado|gastos?|obligaciones reconocidas(?: netas)?)(?: (?:so far|to date|ytd))?$/u;

/** True for the names of a budget and of what was spent of it, which it limits: nobody wants to reach it. */
const isBudgetOf = (target: string, value: string): boolean => TO_SPEND.test(target) && SPENT.test(value);

/** A column with its header without a period, in the form of `nameOf`. */
interface NamedColumn {
  readonly column: number;
  readonly name: string;
}

/** Of columns with the name of one, each of another year, that of the latest year that a column with another name has: "Target 2024" next to "Actual 2023" and "Actual 2024". Otherwise the column itself. */
function ofLastYear(
  { column, name }: NamedColumn,
  columns: readonly NamedColumn[],
  headers: readonly string[],
): number {
  const alike = columns.filter((one) => one.name === name).map((one) => one.column);
  const years = headers.map((header) => sortableYear(header)?.text);
  const others = new Set(years.filter((_, i) => !alike.includes(i)));
  const shared = alike.flatMap((one) => (years[one] && others.has(years[one]) ? { one, year: years[one] } : []));
  const [latest, next] = shared.sort((a, b) => (a.year < b.year ? 1 : -1));
  return latest && latest.year !== next?.year ? latest.one : column;
}

/** Of several columns of targets those of a quarter or a numbered year that another column has: nothing has come yet of "Target Q3". All if none is. */
export function begun(columns: readonly number[], headers: readonly string[]): readonly number[] {
  const times = headers.map(courseTime);
  const own = columns.filter((one) => times.some((time, i) => time && time === times[one] && !columns.includes(i)));
  return own.length ? own : columns;
}

/** Of some columns, by their names without periods and their whole headers, that whose header begins with the name of a target, or ends with it, or asks for or promises the figures of another; of two the lower, and of those of several years the latest that other columns have. Undefined if there is none. */
export function targetAmong(
  aims: readonly number[],
  names: readonly string[],
  headers: readonly string[],
): number | undefined {
  const columns = aims.map((column) => ({ column, name: names[column] ?? '' }));
  const first =
    columns.find(({ name }) => TARGET.test(name) && !WAYS.test(name)) ??
    columns.find(({ name }) => isLimitName(name)) ??
    columns.find(({ name }) => isRequired(name, columns)) ??
    columns.find(({ name }) => PROMISED.test(name) || (isOfFew(columns) && REQUIREMENT.test(name)));
  if (first) return ofLastYear(first, columns, headers);
  const ending = columns.filter(({ name }) => TARGET_LAST.test(name));
  const minimum = ending.length ? columns.find(({ name }) => MINIMUM.test(name)) : undefined;
  return (minimum ?? ending.find(({ name }) => !STRETCH.test(name)) ?? ending[0])?.column;
}

/** The number at the end of a name, such as that of the second of several years: "budget2". */
const NUMBER_LAST = /(?<=\p{L}) ?\d$/u;

/** The columns of a budget and of what was spent of it: "Annual budget" and "Spent to date", "budget2" and "spend2". Of several budgets the last is the revised one. Empty without one of each. */
export function budgetAmong(columns: readonly NamedColumn[]): Partial<Record<'target' | 'value', number>> {
  const numberOf = (name: string): string | undefined => NUMBER_LAST.exec(name)?.[0].trim();
  const unnumbered = (name: string): string => name.replace(NUMBER_LAST, '');
  const [value, more] = columns.filter(({ name }) => SPENT.test(unnumbered(name)));
  // "Spent 1" is of "Budget 1", and not of "Budget 2".
  const number = value && numberOf(value.name);
  const target = columns.filter(({ name }) => TO_SPEND.test(unnumbered(name)) && numberOf(name) === number).at(-1);
  return target && value && !more ? { target: target.column, value: value.column } : {};
}

/** Options of reading the targets of a chart that asks for these fields. The names of their column and of that of the figures may make them limits. */
export function targetReading(target: string | undefined, value: string | undefined, asked: readonly string[]) {
  const [name, other] = [target, value].map((one) => undated(one ?? ''));
  return {
    hasTargets: asked.includes('target'),
    hasLimits: isLimitName(name ?? '') || isBudgetOf(name ?? '', other ?? ''),
  };
}
