/** Text of the document, isolated if it has right-to-left letters, so that the numbers around it keep their order. */
export const isolated = (text: string): string =>
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text) ? `\u2068${text}\u2069` : text;
