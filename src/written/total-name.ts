/** Names of a row of sums, in the languages of Europe, in Arabic, Chinese and Japanese. All names here are in small letters. A list of whole names is a set: as an expression it is slow to compile. */
const SUM = new Set(
  [
    'total|totals|grand total|grand totals|all|year total|jahressumme|total anual|total annuel|gesamt|insgesamt|summe|total général|total general|total geral|gesamtergebnis|total result',
    'ensemble|suma|totale|totale complessivo|totaal|eindtotaal|ogółem|razem|łącznie|celkem|spolu|cyfanswm|totalt|i alt|summa|yhteensä|összesen|toplam',
    'разом|всього|всего|итого|المجموع|الإجمالي|合計|総数|合计|总计',
  ].flatMap((names) => names.split('|')),
);
/** Further names of a total, of which some may as well be an average ("Overall"). */
const TOTAL = new Set(
  'overall total|overall totals|sum|overall|altogether|gesamtsumme|zusammen|alle|tous|toutes|todos|todas'.split('|'),
);
/** Names of the sum of the rows above it, which is not that of all, as a regular expression. */
export const SUBTOTAL_NAMES = '(?:sub[- ]?total|zwischensumme|sous-total)s?';
const SUBTOTAL = new RegExp(`^${SUBTOTAL_NAMES}$`);
/** Names that begin as a total does, and those of both sexes: "All regions", "Total expenditure", "Polska ogółem", "Persons". They may as well be those of a category: "All other", "All Saints". */
const PHRASE =
  /^(?:(?:grand )?total|all|alle|insgesamt|summe|ensemble)\b(?! other| else)|^(?:both (?:sexes|genders)|persons|men and women|beide geschlechter|les deux sexes|ambos sexos)$|(?:^|\s)(?:total|totale|totaal|ogółem|celkem|insgesamt|zusammen)$|^(?:(?:unweighted |weighted )?base|(?:valid )?votes cast)$/;
/** Names of an average. "Books and media" is none, but the Spanish "La media". */
const AVERAGE =
  /\b(?:(?:bundes|landes|kreis|branchen)?durchschnitt|average|mean|median|mittelwert|moyenne|médiane|promedio|mediana|gemiddelde)$|^(?:la )?media$/;

/** A name in small letters without how many rows it is of: "totals" of "Totals (93 entries)". */
function withoutCount(label: string): string {
  const small = label.toLowerCase();
  return small.endsWith(')') ? small.replace(/(?<=\S) \(\d[\d.,]* \p{L}+\)$/u, '') : small;
}

/** True for the name of a row that adds up the others: "Total", "Summe", "Totals (3 entries)". No figure is needed to be sure of it. */
export const isSumName = (label: string): boolean => SUM.has(withoutCount(label));

/** True for the name of a sum that may as well be that of a part, as the French party "Ensemble" is. It is a sum only if no part is larger. */
export const mayBePart = (label: string): boolean => /^ensemble$/i.test(label.trim());

/** True for the name of a sum of some rows that does not say which: "Subtotal", "Sub-total". */
export const isSubtotalName = (label: string): boolean => SUBTOTAL.test(label.trim().toLowerCase());

/** Kind of figure that the label of a row or category names: surely a `total`, probably one (`phrase`), or an `average`. Undefined for any other label. */
export function totalName(label: string): 'total' | 'phrase' | 'average' | undefined {
  const name = withoutCount(label.trim()).replace(/(?<![:*])[:*]+$/, '');
  if (isSumName(name) || isSubtotalName(name) || TOTAL.has(name)) return 'total';
  if (AVERAGE.test(name) && !/^(?:above|below|over|under)\b/.test(name)) return 'average';
  return PHRASE.test(name) ? 'phrase' : undefined;
}
