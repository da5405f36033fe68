import { asWords, nameOf } from '../../written/name.js';
import { textAt } from '../grid.js';
import type { ProfiledRows } from '../columns/column-profile.js';
import type { Field } from './column-names.js';

/** Heads of things that have numbers as names, each with a word before it or not: "Kreis", "Police district", in English, German, French and Spanish. */
const NUMBERED =
  /^(?:\p{L}+[ -])?(?:district|ward|zone|sector|precinct|constituency|borough|grade|class|group|cluster|cohort|decile|quintile|quartile|party|list|team|line|route|platform|school|room|stage|phase|sprint|iteration|(?:work )?package|level|floor|age|\p{L}*kreis|\p{L}*bezirk|\p{L}*klasse|\p{L}*gruppe|region|\p{L}*stufe|jahrgang|linie|dezil|quintil|partei|alter|arrondissement|circonscription|secteur|quartier|groupe|classe|âge|décile|liste|distrito|zona|sección|grupo|clase|nivel|edad|lista|decil|étape|etapa|fase|lot|arbeitspaket)$/u;

/** True for the head of things that have numbers as names. */
export const isNumberedName = (header: string): boolean => NUMBERED.test(nameOf(header));

/** A number, or nothing. A zero in front is that of a code. */
const NUMBER = /^(?:0|[1-9]\d{0,2})?$/;

/** Fields of names, and of notes, which may name what a row is in. */
const NAMES: readonly Field[] = ['label', 'parent', 'series', 'note'];

/** The heads of those columns of names that have nothing but numbers, by the index of their column: 3 below "Kreis" is "Kreis 3". `keys` are columns of names besides those of the fields. */
export function numberedHeads(
  { profiles, rows }: Pick<ProfiledRows, 'profiles' | 'rows'>,
  columns: ReadonlyMap<Field, number>,
  keys: readonly number[],
): ReadonlyMap<number, string> {
  const named = [...keys, ...NAMES.flatMap((field) => columns.get(field) ?? [])];
  const heads = named.flatMap((column): readonly (readonly [number, string])[] => {
    const { header = '' } = profiles[column] ?? {};
    const areNumbers = isNumberedName(header) && rows.every((row) => NUMBER.test(textAt(row, column)));
    return areNumbers ? [[column, asWords(header)]] : [];
  });
  return new Map(heads);
}

/** Heads of the numbers of accounts. */
const OF_ACCOUNTS =
  /^(?:cost ?cent(?:re|er)|(?:nominal|ledger|gl|budget|account) ?(?:code|number|no\.?)|account|nominal|kostenstelle|konto|centre de coûts?|compte|centro de costos?|cuenta)s?$/;

/** True for the head of the numbers of accounts, which name their row, in the form of `nameOf`: "Cost centre". */
export const isAccountName = (name: string): boolean => OF_ACCOUNTS.test(name);
