import type { Mark } from './mark.js';

const nameOf = ({ key, id }: Mark): string => key ?? id;

/** Order of two names, the short first, so that the pointers of more than ten data are in the order of the document. */
const byName = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : Number(a > b));

/** True if a mark is drawn larger than its value. It is in front of its neighbours, which would cover it. */
const isLarger = (mark: Mark): boolean => mark.type === 'rect' && !!mark.least;

/**
 * Marks in the order of their data rather than of their sizes. When parts change places, each node keeps its datum and moves with it. Nodes that are
 * moved in the tree would not: a browser begins no transition for them.
 */
export const inStableOrder = (marks: readonly Mark[]): readonly Mark[] =>
  [...marks].sort((a, b) => Number(isLarger(a)) - Number(isLarger(b)) || byName(nameOf(a), nameOf(b)));
