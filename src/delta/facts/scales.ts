import { group, max } from 'd3';
import { pointEstimate } from '../../statistics/quantity.js';
import { mainOf, type DeltaFacts } from '../facts.js';
import { scaleKeys } from './scale-keys.js';

/** True if all figures share one scale. */
export const isOfOneScale = ({ hasOneUnit, unscaled }: DeltaFacts): boolean => hasOneUnit && !unscaled.size;

/** Ratio of the largest figures of series from which on the smaller one is not told from zero on the scale of the larger one. */
const FLAT = 100;
/** The same ratio of series of neighbouring sizes from which on they are on scales of their own, if one would be flat. */
const APART = 10;

/** Sets of some series without a unit, each of figures that are read on one scale: visits apart from complaints. One set if a target or a benchmark is compared with them. */
function bySize({ data, mainSeries }: DeltaFacts, some = mainSeries): readonly (readonly number[])[] {
  const isCompared = data.targets.length > 0 || mainSeries.length < data.series.length;
  if (data.series[some[0] ?? 0]?.scope.unit || isCompared) return [some];
  const sized = some
    .map((series) => ({
      series,
      size: max(data.series[series]?.observations ?? [], ({ value }) => Math.abs(pointEstimate(value) ?? 0)) ?? 0,
    }))
    .sort((a, b) => b.size - a.size);
  const isFlat = sized.some(({ size }) => size > 0 && size * FLAT <= (sized[0]?.size ?? 0));
  if (!isFlat) return [some];
  const sets: number[][] = [];
  sized.forEach(({ series, size }, index) => {
    const larger = sized[index - 1]?.size ?? Infinity;
    // Zeros can be read on any scale.
    if (!index || (size && larger >= size * APART)) sets.push([series]);
    else sets.at(-1)?.push(series);
  });
  return sets.map((members) => members.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}

/** The facts of some series as if they were all. */
function factsOfSome(facts: DeltaFacts, members: readonly number[]): DeltaFacts {
  const { data } = facts;
  const main = mainOf(members);
  return {
    ...facts,
    ...main,
    scope: data.series[members[0] ?? 0]?.scope ?? facts.scope,
    hasOneUnit: true,
    unscaled: new Set(
      data.series.flatMap(({ observations }, series) => (main.mainPlaces.has(series) ? [] : observations)),
    ),
  };
}

/** The facts of the series on each scale: those of one kind, unit and length of period; without a unit those of figures that are read on one scale. Undefined if a series has figures on several, if one has none, and if a benchmark has a scale of its own, on which nothing is compared with it. */
export function factsByScale(facts: DeltaFacts): readonly DeltaFacts[] | undefined {
  if (isOfOneScale(facts)) {
    const sets = bySize(facts);
    return sets.length > 1 ? sets.map((members) => factsOfSome(facts, members)) : [facts];
  }
  const { data, mainSeries } = facts;
  const { scale } = scaleKeys();
  const keys = data.series.map(({ observations }) => new Set(observations.map(scale)));
  if (keys.some(({ size }) => size !== 1)) return undefined;
  const keyOf = (series: number): string => [...(keys[series] ?? [])].join();
  const scales = group(mainSeries, keyOf);
  if (!data.series.every((_, series) => scales.has(keyOf(series)))) return undefined;
  return [...scales.values()]
    .flatMap((members) => bySize(facts, members))
    .map((members) => factsOfSome(facts, members));
}
