/** Words for a result below zero, in English, German, French and Spanish. */
export const LOSS_WORDS = 'loss|deficit|verlust|defizit|perte|déficit|pérdida';

/** Words for a result above zero, in the same languages. */
export const PROFIT_WORDS = 'profit|surplus|gain|gewinn|überschuss|bénéfice|excédent|beneficio|superávit';

const LOSS = new RegExp(`(?<!\\p{L})(?:${LOSS_WORDS})(?!\\p{L})`, 'iu');
const GAIN = new RegExp(
  `(?<!\\p{L})(?:(?:${PROFIT_WORDS})s?|rise|increase|credit|positive|anstieg|hausse|ganancia|aumento)(?!\\p{L})`,
  'iu',
);

/** Words in brackets for figures in brackets, which are below zero: "Surplus/(deficit)", "Gain (loss)", "Excédent (déficit)". */
const IN_BRACKETS = new RegExp(
  `\\((?:(?:net )?(?:${LOSS_WORDS}|losses|outflows?|decrease|overspend|shortfall)|fehlbetrag)\\)`,
  'i',
);

/** True for a text that speaks of a result below zero: "£5m loss". */
export const hasLoss = (text: string): boolean => LOSS.test(text);

/** True for a head that may be that of results on both sides of zero: "Profit or loss". */
export const isOfGains = (head: string): boolean => GAIN.test(head);

/** True for a head of losses alone, which need no sign: "Deficit". */
export const isOfLosses = (head: string): boolean => hasLoss(head) && !isOfGains(head);

/** True for a name that says that its figures in brackets are below zero: "Surplus/(deficit)". */
export const hasLossInBrackets = (name: string): boolean => IN_BRACKETS.test(name);
