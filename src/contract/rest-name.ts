/** Answers of those who gave none, and cases that could not be assigned, in English, German, French, Spanish and Italian, in small letters. */
const UNKNOWN = new RegExp(
  `^(?:${[
    'unknown|not (?:known|stated|specified|recorded|given|available|answered|applicable|sure)|unspecified|unstated|unassigned|unallocated',
    "no (?:answer|response|reply|opinion)|(?:do not|don['’]t) know(?: ?(?:/|or) ?(?:no answer|no opinion|not sure|not applicable|refused))?|refused|unsure|n/a",
    '(?:prefer|preferred) not to (?:say|answer)|would rather not say',
    'unbekannt|keine angaben?|ohne angabe|weiß (?:ich )?nicht|weiss (?:ich )?nicht|keine (?:meinung|antwort)|nicht zutreffend|trifft nicht zu',
    'inconnue?|non (?:précisée?|réponse|concernée?)|ne (?:sait|sais) pas|ne se prononce(?:nt)? pas|sans (?:opinion|réponse|objet|avis)',
    'desconocid[oa]|no (?:consta|especificad[oa]|sabe|contesta|responde|procede|aplica)|no sabe ?/ ?no contesta|ns ?/ ?nc|sin (?:opinión|respuesta)',
    'sconosciut[oa]|non (?:so|sa|risponde)',
  ].join('|')})$`,
);
/** "Other" alone, with a remark, or before what the categories are: "Other (please specify)", "Other EU countries". */
const OTHER =
  /^(?:(?:all )?others?(?: \([^)]*\))?|(?:all )?other(?: [\p{L}-]+){1,3}|the rest|rest|remaining|remainder|sonstiges?|andere|übrige|autres?|otr[oa]s?|altr[eio])$/u;
/** Answers in the middle of a scale between two poles. */
const NEUTRAL =
  /^(?:neither\b.*|neutral|no change|undecided|about the same|weder\b.*|teils[ ,/-]*teils|unentschieden|ni\b.*\bni\b.*|neutre|neutro|indiferente|indifférent)$/i;

/** The sort of residual category that a label names: cases that could not be assigned, or small categories put together. Undefined of all others. */
export function restName(label: string): 'unknown' | 'other' | undefined {
  const name = label.trim().toLowerCase();
  if (UNKNOWN.test(name)) return 'unknown';
  return OTHER.test(name) ? 'other' : undefined;
}

/** True for the name of an answer between two poles: "Neither agree nor disagree". */
export const isNeutralName = (label: string): boolean => NEUTRAL.test(label.trim());

/** Words of the two sides of a question, in English, German, French and Spanish. */
const DISAGREE =
  /\bdisagree\b|\bdissatisfied\b|\boppose\b|stimme.* nicht zu|\blehne\b.* ab\b|\bunzufrieden\b|pas (?:du tout )?d['’]accord|\binsatisfaite?s?\b|\ben desacuerdo\b|\binsatisfech[oa]s?\b/i;
const AGREE =
  /\bagree\b|\bsatisfied\b|\bsupport\b|\bstimme\b.* zu\b|\bzufrieden\b|\bd['’]accord\b|\bsatisfaite?s?\b|\bde acuerdo\b|\bsatisfech[oa]s?\b/i;

/** The side of an answer that says one: "Tend to agree". Undefined for one between both sides, and for any other name. */
export function agreementOf(label: string): 'agree' | 'disagree' | undefined {
  if (isNeutralName(label)) return undefined;
  return DISAGREE.test(label) ? 'disagree' : AGREE.test(label) ? 'agree' : undefined;
}
