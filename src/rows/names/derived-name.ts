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
    '^(?:%|share|per ?cent(?:age)?|pct|proportion|anteil|part|porcentaje)(?: \\(%\\)| in %)?$',
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
  '%? ?[+±]\\/?[-−]? ?%?|%? ?[δΔ∆]|%? ?change|%? ?diff(?:erence)?\\.?|(?:ver)?änderung|veränd\\.|zu-? ?\\/ ?-?ab(?:nahme|gang)|differenz|variation|var\\.|évolution|évol\\.|variación|cambio|yoy|y\\/y|%? ?growth|variance|over\\/under|abweichung|écart';
/** Heads of changes and distances: "Change on year", "Annual change (%)", "points to target". */
export const CHANGES = new RegExp(
  [`^(?:${CHANGE})(?:\\b|$| )`, '\\b(?:change|difference)(?: \\(%\\)| in %)?$', '^(?:points )?to target'].join('|'),
);

/** True for a column with the head of a change: "Change" next to "Before" and "After". */
export const isChange = ({ header }: { readonly header: string }): boolean => CHANGES.test(nameOf(header));
