/** Names of the number of those who were asked, or of whom a share is, in English, German, French and Spanish. */
const SAMPLE =
  '(?:un)?(?:weighted )?(?:base|sample(?: size)?)|n|(?:number of )?respondents|basis|fallzahl|befragte|effectif|répondants|muestra|encuestados|(?:\\p{L}+[ _])?denominator';
const COLUMN = new RegExp(`^(?:${SAMPLE})(?!\\p{L})`, 'iu');
const ROW = new RegExp(`^(?:${SAMPLE})(?: ?[(=:].*)?$`, 'iu');

/** True for the header of a column that counts who was asked: "Base (n)", "Sample". */
export const isSampleName = (header = ''): boolean => COLUMN.test(header);

/** True for the name of a row that does, and says nothing else: "Unweighted base", "n =". */
export const isSampleRow = (name: string): boolean => ROW.test(name.trim());
