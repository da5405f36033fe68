/** Words for a result below zero. */
export const LOSS = /(?<!\p{L})(?:loss|deficit|verlust|defizit|perte|déficit|pérdida)(?!\p{L})/iu;

/** Words for a result above zero. */
const GAIN =
  /(?<!\p{L})(?:profits?|surplus|gains?|rise|increase|credit|positive|gewinn|überschuss|anstieg|bénéfice|excédent|hausse|beneficio|superávit|ganancia|aumento)(?!\p{L})/iu;

/** True for a head that may be that of results on both sides of zero: "Profit or loss". */
export const isOfGains = (head: string): boolean => GAIN.test(head);

/** True for a head of losses alone, which need no sign: "Deficit". */
export const isOfLosses = (head: string): boolean => LOSS.test(head) && !isOfGains(head);
