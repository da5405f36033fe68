import { group } from 'd3';
import type { DeltaFacts } from '../facts.js';
import { scaleKeys } from './scale-keys.js';

/** True if all figures share one scale. */
export const isOfOneScale = ({ hasOneUnit, unscaled }: DeltaFacts): boolean => hasOneUnit && !unscaled.size;

/** The facts of the series on each scale: those of one kind, unit and length of period. Undefined if a series has figures on several, if one has none, and if a benchmark has a scale of its own, on which nothing is compared with it. */
export function factsByScale(facts: DeltaFacts): readonly DeltaFacts[] | undefined {
  if (isOfOneScale(facts)) return [facts];
  const { data, own } = facts;
  const { scale } = scaleKeys();
  const keys = data.series.map(({ observations }) => new Set(observations.map(scale)));
  if (keys.some(({ size }) => size !== 1)) return undefined;
  const keyOf = (series: number): string => [...(keys[series] ?? [])].join();
  const scales = group(own, keyOf);
  if (!data.series.every((_, series) => scales.has(keyOf(series)))) return undefined;
  return [...scales].map(([key, members]) => ({
    ...facts,
    own: members,
    scope: data.series[members[0] ?? 0]?.scope ?? facts.scope,
    hasOneUnit: true,
    unscaled: new Set(data.series.flatMap(({ observations }, series) => (keyOf(series) === key ? [] : observations))),
  }));
}
