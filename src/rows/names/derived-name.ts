// Heads of columns that are computed from others, in the form of `nameOf`.

/** Heads of sums. */
export const SUMS = /^(?:(?:grand )?total|sum|all|overall|gesamt|insgesamt|summe|ensemble|suma)(?:\b|$)/;
/** Heads of shares and ways. */
export const SHARES =
  /^%$|^(?:%|share|per ?cent(?:age)?|pct|proportion|anteil|part|porcentaje)(?: \(%\)| in %)?$|^(?:% of|% |share of|percentage of|anteil an?|part du) ?(?:the )?(?:total|all|target|goal|plan|budget|whole|those listed|gesamt|insgesamt)|^of the way|^% (?:funded|raised|received|delivered|completed?|reached|achieved|spent|met)$/;
/** Heads of changes with a name of their own: "Natural change", "Net change". */
export const NAMED_CHANGES = /^(?!yoy|annual|yearly|monthly|quarterly|weekly)\p{L}.* (?:change|difference)$/u;
/** Heads of changes and distances. */
export const CHANGES =
  /^(?:[+±]\/?[-−]? ?%?|%? ?change|difference|diff\.?|veränderung|differenz|variation|évolution|variación|cambio|yoy|y\/y|growth|variance|over\/under|abweichung|écart)(?:\b|$| )|\b(?:change|difference)(?: \(%\)| in %)?$|^(?:points )?to target/;
