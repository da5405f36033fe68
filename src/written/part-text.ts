/** The texts of a figure and, where they stand with it, of its target and its start. */
export interface PartText {
  readonly value: string;
  readonly target?: string | undefined;
  readonly baseline?: string | undefined;
}

/** A figure and the whole that it is to reach: "£64,000 of £100,000". */
const PART_OF = /^(\P{L}*\d.*?) (?:out of|of|von|sur|de) (\P{L}*\d.*)$/iu;
/** A figure on its way, as the tables of this library have it: "380, from 500 towards 300 kg". */
const ON_WAY = /^(\P{L}*\d.*?), from (.+) towards (\P{L}*\d.*)$/iu;

/** Splits the text of a figure that has its target with it, and perhaps its start. Any other text is the figure. Never throws. */
export function readPartText(text: string): PartText {
  const short = text.slice(0, 100);
  const [, value, baseline, target] = ON_WAY.exec(short) ?? [];
  if (value !== undefined) return { value, baseline, target };
  const [, part = text, whole] = PART_OF.exec(short) ?? [];
  return { value: part, target: whole };
}

/** A figure with its year after it: "5,200 in 2020", "5,200 (2020)", "5 200 en 2020". */
const IN_YEAR = /^(.*\d.*?),? (?:(?:in|im|en) ((?:19|20)\d\d)|\(((?:19|20)\d\d)\))$/i;

/** Splits the text of a figure that has its year after it. Any other text is the figure. Never throws. */
export function readDatedText(text: string): { readonly value: string; readonly period?: string | undefined } {
  const [, value = text, year, inBrackets] = IN_YEAR.exec(text.slice(0, 100).trim()) ?? [];
  return { value, period: year ?? inBrackets };
}
