import { PERIOD_FORM } from '../statistics/period.js';
import { readCellPeriod } from './cell-period.js';

/** The texts of a figure and, where they stand with it, of its target or the whole that it is a part of, and of its start. */
export interface PartText {
  readonly value: string;
  readonly target?: string | undefined;
  readonly total?: string | undefined;
  readonly baseline?: string | undefined;
}

/** A figure and the whole that it is to reach: "£64,000 of £100,000", "£64,000 raised of £100,000 goal". */
const PART_OF = new RegExp(
  `^(\\P{L}*\\d.*?)(?: (?:${[
    'raised|pledged|donated|funded|collected|received|secured|given|spent|so far',
    'gesammelt|gespendet|erreicht|récoltés?|collectés?|recaudad[oa]s?',
  ].join(
    '|',
  )}))? (?:out of|of|towards|von|sur|de) (?:the |our )?(\\P{L}*\\d.*?)(?: (?:goal|target|needed|budget|ziel|objectif|objetivo|meta))?$`,
  'iu',
);
/** A figure out of a whole, which nobody is to reach: "412 out of 450", "out of 450", and "total 450" of one that is not known. */
const OF_WHOLE = /(?:^|\s)out of |^total /;
/** Two amounts of money with a stroke: "£12,400 / £20,000". */
const MONEY_STROKE = /^(\p{Sc}\d[\d.,]*[km]?|\d[\d.,]* ?\p{Sc}) ?\/ ?(\p{Sc}\d[\d.,]*[km]?|\d[\d.,]* ?\p{Sc})$/iu;
/** Two numbers with a stroke: "11/12", "4.5 / 5.0". */
const STROKE = /^(\d{1,9}(?:[.,]\d{1,2})?) ?\/ ?(\d{1,9}(?:[.,]0)?)$/;

/** True for a text whose second figure is the whole that the first is a part of. */
export const isOfWhole = (text: string | undefined): boolean => OF_WHOLE.test(text?.slice(0, 100) ?? '');

/** A figure on its way, as the tables of this library have it: "380, from 500 towards 300 kg". */
const ON_WAY = /^(\P{L}*\d.*?), from (.+) towards (\P{L}*\d.*)$/iu;

/** Splits the text of a figure that has its target or its whole with it, "11/12" as well, and perhaps its start. Any other text is the figure. Never throws. */
export function readPartText(text: string): PartText {
  const short = text.slice(0, 100);
  const [, value, baseline, target] = ON_WAY.exec(short) ?? [];
  if (value !== undefined) return { value, baseline, target };
  const [, first, second] = STROKE.exec(short) ?? [];
  // "52/48" are two figures.
  if (first && parseFloat(first) <= parseFloat(second ?? '')) return { value: first, total: second };
  const [, part = text, whole] = MONEY_STROKE.exec(short) ?? PART_OF.exec(short) ?? [];
  return { value: part, [isOfWhole(short) ? 'total' : 'target']: whole };
}

/** A figure with its year after it: "5,200 in 2020", "5,200 (2020)", "5 200 en 2020". */
const IN_YEAR = /^(.*\d.*?),? (?:(?:in|im|en) ((?:19|20)\d\d)|\(((?:19|20)\d\d)\))$/i;

/** Splits the text of a figure that has its year after it. Any other text is the figure. Never throws. */
export function readDatedText(text: string): { readonly value: string; readonly period?: string | undefined } {
  const [, value = text, year, inBrackets] = IN_YEAR.exec(text.slice(0, 100).trim()) ?? [];
  return { value, period: year ?? inBrackets };
}

/** A figure with the time by which it is to be reached: "60% by 2030", "200 bis 2027", "20 (by end of 2027)". */
const DUE =
  /^(.*\d.*?),? (?:\((?=.*\)$)|(?:by|until|in|bis|im|d['’]ici(?: à)?|en|para|entro(?: il)?|voor|do) )(?:by )?(?:(?:the |year-?)?(?:end(?: of)?|ende) )?([^()]*(?:19|20)\d\d(?:\/\d\d)?)\)?$/iu;

/** Splits the text of a target that has its time after it, in the form of the contract. Any other text is the target. Never throws. */
export function readDueText(text: string): { readonly value: string; readonly due?: string } {
  const [, value = text, time] = DUE.exec(text.slice(0, 100).trim()) ?? [];
  const due = time && readCellPeriod(time, 'en');
  return due && PERIOD_FORM.test(due) ? { value, due } : { value: text };
}
