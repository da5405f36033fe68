import { isEnlarged, type Mark } from './mark.js';

const nameOf = ({ key, id }: Mark): string => key ?? id;

/** Order of two names, the short first, so that the pointers of more than ten data are in the order of the document. */
const byName = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : Number(a > b));

/**
 * Marks in the order of their data rather than of their sizes. When parts change places, each node keeps its datum and moves with it. Nodes that are
 * moved in the tree would not: a browser begins no transition for them. Enlarged marks are in front of their neighbours, which would cover them.
 */
export const inStableOrder = (marks: readonly Mark[]): readonly Mark[] =>
  [...marks].sort((a, b) => Number(isEnlarged(a)) - Number(isEnlarged(b)) || byName(nameOf(a), nameOf(b)));
