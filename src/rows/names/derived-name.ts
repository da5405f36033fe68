// Heads of columns that are computed from others, in the form of `nameOf`.

import { nameOf } from '../../written/name.js';

/** Heads of sums. */
export const SUMS =
  /^(?:(?:grand )?total[ei]?|sum|all|overall|gesamt|insgesamt|summe|ensemble|suma|totaal|totalt|ogółem|razem|łącznie|both (?:sexes|genders)|beide geschlechter|les deux sexes|deux sexes|ambos sexos|maschi e femmine)(?:\b|$)/;
/** Wholes and aims that a share is of. */
const WHOLES = 'total|all|target|goal|plan|budget|whole|those listed|gesamt|insgesamt';
/** Heads of shares and ways: "Share (%)", "% of target", "of the way", "% funded". */
export const SHARES = new RegExp(
  [
    '^(?:%|share|per ?cent(?:age)?|pct|proportion|anteil|part|porcentaje|percentuale|percentagem|aandeel|udział)(?: \\(%\\)| in %)?$',
    `^(?:% of|% |share of|percentage of|anteil an?|part du) ?(?:the )?(?:${WHOLES})`,
    `\\p{L} (?:%|percentage|per ?cent|share) of (?:the )?(?:\\p{L}+ )?(?:${WHOLES})$`,
    '^of the way',
    '^% (?:funded|raised|received|delivered|completed?|reached|achieved|spent|met)$',
  ].join('|'),
  'u',
);
/** Heads of how far figures have come to their targets: "% of target", "Progress towards goal", "Target achieved", "Zielerreichung (%)". */
export const WAYS = new RegExp(
  `^(?:${[
    '(?:%|per ?cent(?:age)?|progress|achievement|performance) (?:of|to|towards?|against) (?:(?:the|its|annual) )*(?:target|goal|plan)',
    '(?:target|goal|plan) (?:achieved|achievement|attained|attainment|reached|met|completion|delivered|progress)(?: rate)?',
    '(?:%|per ?cent(?:age)?) (?:complet(?:ed?|ion)|done|achieved|achievement|funded|raised)',
    '(?:completed?|done|completion|achieved) ?(?:%|per ?cent(?:age)?)',
    'ziel-?erreichung(?:s-?grad)?|erreichungsgrad|erfüllungsgrad',
    '(?:taux d.(?:atteinte|exécution)|taux de réalisation|% de l.objectif|% de la cible)(?: de l.objectif)?',
    '(?:(?:grado|%) de )?cumplimiento(?: del objetivo| de la meta)?|% (?:del objetivo|de la meta)',
  ].join('|')})(?: \\(%\\)| in %| %)?$`,
  'u',
);
/** Heads of changes with a name of their own: "Natural change", "Net change". */
export const NAMED_CHANGES = /^(?!yoy|annual|yearly|monthly|quarterly|weekly)\p{L}.* (?:change|difference)$/u;
/** Words and signs for a change, in English, German, French and Spanish. */
const CHANGE =
  '[+±]\\/?[-−]? ?%?|[δΔ∆]|change|chg\\.?|diff(?:erence)?\\.?|(?:ver)?änderung|veränd\\.|zu-? ?\\/ ?-?ab(?:nahme|gang)|differenz|variation|var\\.|évolution|évol\\.|variación|variazione|variação|verandering|zmiana|cambio|yoy|y\\/y|growth|wachstum|zuwachs|croissance|crecimiento|crescita|crescimento|variance|over\\/under|abweichung|écart';
/** Heads of changes that say against what: "vs last week", "compared with previous year". */
const AGAINST =
  '^(?:vs\\.?|versus|compared (?:to|with)|on) (?:the )?(?:last|previous|prior|same|year|month|quarter|week)(?:\\b|$)';
/** Heads of changes and distances: "Change on year", "Annual change (%)", "points to target". */
const CHANGES = new RegExp(
  [
    `^%? ?(?:${CHANGE})(?:\\b|$| )`,
    '\\b(?:change|difference)(?: \\(%\\)| in %)?$',
    '^(?:points )?to target',
    AGAINST,
  ].join('|'),
);

/** Two years with a sign or a word between them, and no month or day: "2024-03", "2024-03-05". */
const TWO_YEARS =
  /^(\d\d(\d\d))(?: ?[/–] ?|-(?=\d{4})| (?:vs\.?|versus|over|ggü\.?|gegenüber|zu|sur|frente a|su) )(\d\d)?(\d\d)(?![\d/–-])/i;

/** True for the head of a change that begins with the later of two years: "2024/2023 in %", "2024/23". */
export function isOfTwoYears(header: string): boolean {
  const [, first, short = '', century, last = ''] = TWO_YEARS.exec(header.trim()) ?? [];
  if (first === undefined) return false;
  // "2020/03" is a month.
  return century === undefined ? last < short && last > '12' : `${century}${last}` < first;
}

/** True for the name of a column of changes. */
export const isChangeName = (name: string): boolean => CHANGES.test(name) || isOfTwoYears(name);

/** True for a column with the head of a change: "Change" next to "Before" and "After". */
export const isChange = ({ header }: { readonly header: string }): boolean => isChangeName(nameOf(header));

/** Heads of what went up or down, at which an arrow is a sign and no trend: "Swing", "vs 2023", "Gain/loss", "12-month", "zum Vorjahr". */
const MOVES =
  /^(?:%|net|today|daily|weekly|monthly|ytd|\d+[ -]?(?:d|h|w|m|y|days?|weeks?|months?|years?))$|(?<!\p{L})(?:mehr ?(?:\(\+\))?,? ?[/]? ?weniger|plus ?\/ ?minus|trends?|swing|gains?|loss(?:es)?|net seats|movements?|moves?|returns?|performance|balance|impact|effect|growth|change|difference|increase|decrease|reduction|savings?|discount|rabatt|ersparnis|remise|descuento|since|compared|versus|vs\.?|(?:year|month|week|quarter)[ -](?:on|over)[ -](?:year|month|week|quarter)|[ymqw]o[ymqw]|saldo|solde|vorjahr(?:es)?|vormonat|entwicklung|veränderung|wachstum|tendenz|tendance|évolution|sur un an|tendencia|variación|interanual|direction of travel)(?!\p{L})|^dot$/u;

/** True for the head of a change, or of what went up or down. */
export const isMove = (header: string): boolean => isChange({ header }) || MOVES.test(nameOf(header));
