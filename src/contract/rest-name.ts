const UNKNOWN =
  /^(?:unknown|not (?:known|stated|specified|recorded|given|available|answered)|unspecified|unstated|unassigned|unallocated|no (?:answer|response|reply)|don['’]t know|unbekannt|keine angabe|ohne angabe|inconnue?|non (?:précisée?|réponse)|desconocid[oa]|no (?:consta|especificad[oa])|sconosciut[oa])$/i;
const OTHER =
  /^(?:(?:all )?others?|the rest|rest|remaining|remainder|sonstiges?|andere|übrige|autres?|otr[oa]s?|altr[eio])$/i;

/** The sort of residual category that a label names: cases that could not be assigned, or small categories put together. Undefined of all others. */
export function restName(label: string): 'unknown' | 'other' | undefined {
  const name = label.trim();
  if (UNKNOWN.test(name)) return 'unknown';
  return OTHER.test(name) ? 'other' : undefined;
}
