import { isVotersName } from '../../rows/names/subject-name.js';
import type { Row } from '../../rows/rows.js';
import { figureOf, type MadeCategory } from './parents.js';
import { totalName } from '../../written/total-name.js';
import { answersIn } from './answers.js';
import { nameOfRow } from './total.js';

/** Names of votes that do not count, in English, German, French and Spanish. */
const INVALID =
  /^(?:(?:bulletins )?(?:blancs|nuls)|(?:number of )?(?:rejected|spoil(?:t|ed)|invalid|void)(?: (?:or otherwise )?\p{L}+){0,4}|ungültige(?: \p{L}+)?|(?:votes )?(?:blancs|nuls)(?: et nuls)?|votos (?:nulos|en blanco))$/iu;

/** True for the name of votes that do not count: "Spoilt", "Ungültige". */
export const isInvalid = (name: string): boolean => INVALID.test(name);

/** True for the name of votes for nobody, of questions without an answer, and of the lead of the first, which may stand among them. */
const isNoVote = (name: string): boolean => isInvalid(name) || /^(?:majority|margin|skipped)$/i.test(name);

/** Names of the lead of the first over the second, in English, German, French and Spanish: "Majority", "Margin of victory". */
const LEAD =
  /^(?:(?:winning )?(?:majority|margin)(?: of victory)?|lead|mehrheit|vorsprung|majorité|avance|mayoría|ventaja)$/iu;

/** Rows without those of a lead below the others, and these, which are no parts of anything: their figure is that of the first row less that of the second. */
export function splitLead(
  rows: readonly Row[],
  column = -1,
): { readonly rows: readonly Row[]; readonly leads: readonly Row[] } {
  const at = rows.findIndex((row) => LEAD.test(nameOfRow(row)));
  const others = rows
    .slice(0, Math.max(0, at))
    .filter((row) => !(isVotersName(nameOfRow(row)) || totalName(nameOfRow(row))));
  const numbers = others.map((row) => row.numberAt(column)).filter((number) => !isNaN(number));
  const [first = NaN, second = NaN] = numbers.sort((a, b) => b - a);
  const isLead = (row: Row): boolean => LEAD.test(nameOfRow(row)) && row.numberAt(column) === first - second;
  return { rows: rows.filter((row) => !isLead(row)), leads: rows.filter(isLead) };
}

/** Number and sign of a figure. */
function partsOf(one: MadeCategory | undefined): { readonly number: number; readonly isPercent: boolean } {
  const figure = one && figureOf(one);
  return { number: figure?.quantity.value ?? NaN, isPercent: !!figure?.stated.percent };
}

/** The parts of a category without a figure. */
const partsIn = ({ categories }: MadeCategory): readonly MadeCategory[] =>
  Array.isArray(categories) ? (categories as MadeCategory[]) : [];

/** True if a figure is no part of others: it is a per cent next to counts or a count next to per cents, not below their sum, or next to all hundredths of a whole. One named as a total may be their sum. */
function isApart(one: MadeCategory | undefined, others: readonly MadeCategory[], isTotal: boolean): boolean {
  const { number, isPercent } = partsOf(one);
  const parts = others.map(partsOf);
  if (parts.every((part) => part.isPercent !== isPercent)) return true;
  const sum = parts.reduce((total, part) => total + part.number, 0);
  return !(isTotal && number === sum) && (number >= sum * 0.98 || Math.abs(sum - 100) <= 1);
}

/** Rows of which those of voters above the others, if they are several, are below them, in the order in which they are found there by {@link takeVoters}. The same rows if they are nothing else. */
export function withVotersLast(rows: readonly Row[]): readonly Row[] {
  const isOne = (row: Row): boolean => isVotersName(nameOfRow(row)) || isNoVote(nameOfRow(row));
  const first = rows.findIndex((row) => !isOne(row));
  return first > 1 && rows.slice(0, first).some((row) => isVotersName(nameOfRow(row)))
    ? [...rows.slice(first), ...rows.slice(0, first)]
    : rows;
}

/**
 * Takes the last rows of an election or a survey that are no candidates or answers from the categories, and gives them: turnout, votes that do not count and those who
 * might have voted.
 * None if their figures may be parts of the others, and if all rows are answers to one question: "For", "Against", "Abstentions". `made` are the categories of the rows, `counted` those with a figure.
 */
export function takeVoters(
  tops: readonly (Row | string)[],
  made: MadeCategory[],
  counted: MadeCategory[],
): readonly Row[] {
  const nameAt = (i: number): string => {
    const top = tops[i];
    return typeof top === 'object' ? nameOfRow(top).replace(/ ?\(?%\)?$/, '') : '';
  };
  if (tops.length > 0 && answersIn(tops.map((_, i) => nameAt(i))).length === tops.length) return [];
  let first = made.length;
  // "Green gain from Labour" is below all figures.
  while (first > 0 && made[first - 1]?.['value'] === null && !partsIn(made[first - 1] ?? {}).length) first--;
  while (first > 0 && (isVotersName(nameAt(first - 1)) || isNoVote(nameAt(first - 1)))) first--;
  const others = made.slice(0, first).flatMap((one) => (one['value'] === null ? partsIn(one) : one));
  const areVoters = made.some(
    (one, i) => i >= first && isVotersName(nameAt(i)) && isApart(one, others, !!totalName(nameAt(i))),
  );
  if (others.length < 2 || !areVoters) return [];
  counted.splice(first - made.length);
  made.splice(first);
  return tops.slice(first).flatMap((top) => (typeof top === 'object' ? top : []));
}
