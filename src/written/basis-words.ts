// Words for what figures are, next to a period or in the head of a column, in English, German, French and Spanish. They are alternatives of a
// regular expression.

/** Words for figures of a plan. */
export const PLANS =
  'budget(?:s|ed)?|plan(?:s|ned)?|haushalt|(?:haushalts)?ansatz|soll|prévus?|budgété|presupuest(?:o|ado)|previst[oa]';

/** Words for figures that are expected. */
export const FORECASTS =
  'forecast(?:s|ed)?|projected|projections?|prognosen?|hochrechnung|prévisions?|previsi(?:ón|ones)|proyecci(?:ón|ones)';

/** Words for figures of a plan that is law, or may become it. As the head of a column without a period they count proposals. */
export const ADOPTED = 'adopted|enacted|proposed';

/** Words for figures that came. */
export const ACTUALS = 'actuals?|outturn|audited|ist|rechnung|ergebnis|réalisé|ejecutado|gasto';

/** Words for figures that are not exact. */
export const ESTIMATES = 'estimated?|geschätzt|schätzung|estimé|estimado|estimación';

/** Words for figures that are not final. */
export const PROVISIONAL = 'provisional|preliminary|vorläufig|provisoire';

/** Words for figures that have been published before, and are others now. */
export const RESTATED = '(?:as )?restated';
