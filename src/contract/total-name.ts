/** Names of a total in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const TOTAL =
  /^(?:(?:grand |overall |sub)?totals?|sum|all|overall|altogether|insgesamt|gesamt|gesamtsumme|summe|zusammen|alle|ensemble|total (?:général|general|geral)|tous|toutes|todos|todas|totale|totaal|المجموع|الإجمالي)$/i;
/** Names that begin as a total does: "All regions", "Total expenditure", "All causes". They may as well be those of a category: "All other", "All Saints". */
const PHRASE =
  /^(?:(?:grand )?total|all|alle|insgesamt|ensemble)\b(?! other| else)|\btotal$|^(?:(?:unweighted |weighted )?base|(?:valid )?votes cast)$/i;
/** Names of an average. */
const AVERAGE = /\b(?:average|mean|median|durchschnitt|mittelwert|moyenne|médiane|promedio|media|mediana|gemiddelde)$/i;

/** Kind of figure that the label of a row or category names: surely a `total`, probably one (`phrase`), or an `average`. Undefined for any other label. */
export function totalName(label: string): 'total' | 'phrase' | 'average' | undefined {
  const name = label.trim().replace(/[:*]+$/, '');
  if (TOTAL.test(name)) return 'total';
  if (AVERAGE.test(name) && !/^(?:above|below|over|under)\b/i.test(name)) return 'average';
  return PHRASE.test(name) ? 'phrase' : undefined;
}
