import { agreementOf, isNeutralName } from '../../contract/rest-name.js';
import type { Category } from '../data.js';

/** Answers on a scale between two poles, by the index of their names. */
export interface Poles {
  /** The answers on the side of the first pole, from that pole inwards. */
  readonly first: readonly number[];
  /** The answer between the poles, which lies across the middle. */
  readonly neutral?: number;
  /** The answers on the side of the second pole, from that pole inwards. */
  readonly second: readonly number[];
  /** The answers on neither side and not between them: "Don't know", "Other". */
  readonly aside: readonly number[];
}

/** The poles of a scale: its middle is the answer that says so, such as "Neither agree nor disagree", else the middle of an odd number. */
export function polesOf(names: readonly Category[]): Poles {
  const indices = names.map((_, index) => index);
  const isAside = (index: number): boolean => !!names[index]?.rest;
  const scale = indices.filter((index) => !isAside(index));
  const named = scale.findIndex((index) => isNeutralName(names[index]?.label ?? ''));
  const half = scale.length / 2;
  const middle = named > 0 && named < scale.length - 1 ? named : Number.isInteger(half) ? undefined : Math.floor(half);
  const neutral = middle === undefined ? undefined : scale[middle];
  return {
    first: scale.slice(0, middle ?? half),
    ...(neutral !== undefined && { neutral }),
    second: scale.slice(middle === undefined ? half : middle + 1).reverse(),
    aside: indices.filter(isAside),
  };
}

/** True for answers of which some agree and others disagree. */
export function areOpposed(names: readonly Category[]): boolean {
  const found = new Set(names.map(({ label }) => agreementOf(label)));
  return found.has('agree') && found.has('disagree');
}
