import { once } from '../written/once.js';

/** Answers of those who gave none, and cases that could not be assigned, in English, German, French, Spanish and Italian, in small letters and with a straight apostrophe. */
const UNKNOWN = new Set(
  [
    'unknown|not known|not stated|not specified|not recorded|not given|not available|not answered|not applicable|not sure',
    "unspecified|unstated|unassigned|unallocated|no answer|no response|no reply|no opinion|do not know|don't know|refused|unsure|n/a",
    'prefer not to say|prefer not to answer|preferred not to say|preferred not to answer|would rather not say',
    'unbekannt|keine angabe|keine angaben|ohne angabe|weiß nicht|weiß ich nicht|weiss nicht|weiss ich nicht|keine meinung|keine antwort',
    'nicht zutreffend|trifft nicht zu|inconnu|inconnue|non précisé|non précisée|non réponse|non concerné|non concernée',
    'ne sait pas|ne sais pas|ne se prononce pas|ne se prononcent pas|sans opinion|sans réponse|sans objet|sans avis',
    'desconocido|desconocida|no consta|no especificado|no especificada|no sabe|no contesta|no responde|no procede|no aplica',
    'no sabe/no contesta|ns/nc|sin opinión|sin respuesta|sconosciuto|sconosciuta|non so|non sa|non risponde',
  ].flatMap((names) => names.split('|')),
);
/** Two answers of those who gave none in one: "Don’t know / refused", "Don’t know or no opinion". */
const NOT_KNOWN_OR = /^(?:do not|don't) know ?(?:\/|or) ?(?:no answer|no opinion|not sure|not applicable|refused)$/;
/** "Other" alone, with a remark, or before what the categories are: "Other (please specify)", "Other EU countries". */
const other = /* @__PURE__ */ once(() => /^(?:others?(?: \([^)]*\))?|other(?: [\p{L}-]+){1,3})$/u);
/** Further names of small categories put together, in the same languages. */
const REST = new Set(
  'the rest|rest|remaining|remainder|sonstige|sonstiges|andere|übrige|autre|autres|otro|otra|otros|otras|altre|altri|altro'.split(
    '|',
  ),
);
/** Answers in the middle of a scale between two poles. */
const NEUTRAL =
  /^(?:neither\b.*|neutral|no change|undecided|about the same|weder\b.*|teils[ ,/-]*teils|unentschieden|ni\b.*\bni\b.*|neutre|neutro|indiferente|indifférent)$/i;

/** The sort of residual category that a label names: cases that could not be assigned, or small categories put together. Undefined of all others. */
export function restName(label: string): 'unknown' | 'other' | undefined {
  const name = label.trim().toLowerCase();
  const straight = name.replaceAll('’', "'");
  const plain = straight.includes('/') ? straight.replace(/ ?\/ ?/, '/') : straight;
  if (UNKNOWN.has(plain) || (plain.includes(' know') && NOT_KNOWN_OR.test(plain))) return 'unknown';
  const isOther = name.includes('other') && other().test(name.replace(/^all /, ''));
  return isOther || REST.has(name) ? 'other' : undefined;
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
