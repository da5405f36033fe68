import type { ParsedObservation } from '../../contract/observation.js';
import { isOrdinal } from '../../contract/unit.js';
import { markStatus } from '../../marks/status.js';
import { figureClaim } from '../../parts/change-claims-layout.js';
import { countClaim, type Claim, type Statement } from '../../parts/claim-layout.js';
import type { Granularity } from '../../statistics/period.js';
import { isKnown } from '../../statistics/quantity.js';
import { sideOf, targetOf } from '../../statistics/target.js';
import type { DeltaWords } from '../../words/words.js';
import { isOnScale, type DeltaFacts } from '../facts.js';

/** Forms whose sentence states how many figures have met the target. */
const FORMS: readonly string[] = ['columns', 'lines', 'area'];

/** Least number of figures of which it is counted how many have met a target. */
const LEAST_COUNTED = 2;

/** The length of all periods; undefined if they have several, or are no single units of the calendar. */
function granularityOf(figures: readonly ParsedObservation[]): Granularity | undefined {
  const [first] = figures.map(({ period }) => period);
  const isEach = figures.every(
    ({ period, scope }) =>
      period && period.granularity === first?.granularity && period.first === period.last && scope.kind !== 'stock',
  );
  return isEach ? first?.granularity : undefined;
}

/** The figures that can meet a target: those of whole periods. Undefined if one is only a part of the truth, as a forecast is. */
function countedOf({ data, mainSeries, unscaled }: DeltaFacts): readonly ParsedObservation[] | undefined {
  const [only, another] = mainSeries.map((index) => data.series[index]);
  if (!only || another || unscaled.size || only.scope.kind === 'cumulative') return undefined;
  const some = only.observations.filter(({ value, through }) => isKnown(value) && !through);
  // A figure of which a rise is bad, among others of which it is good, meets a target of its own.
  const areCertain = some.every(
    ({ value, scope }) => !markStatus(value) && !value.level && scope.polarity === only.scope.polarity,
  );
  return areCertain && some.length >= LEAST_COUNTED ? some : undefined;
}

/** The number of figures that have met the target of all periods: "Three of nine months met the target of 95%." Undefined if a figure leaves it open, or the side from which an exact target is reached. */
export function targetStatement(form: string, facts: DeltaFacts, words: DeltaWords): Statement | undefined {
  if (!FORMS.includes(form)) return undefined;
  const [target] = facts.data.targets;
  const all = countedOf(facts);
  if (!all || !target || facts.hasTargets || !isOnScale(facts, target)) return undefined;
  const series = facts.data.series[facts.mainSeries[0] ?? 0];
  const { polarity } = series?.scope ?? {};
  const isRank = isOrdinal(target.scope.unit);
  const aim = targetOf(target.value, { polarity, isRank });
  if (!aim || (!aim.isBound && !isRank && (polarity ?? 'neutral') === 'neutral')) return undefined;
  const sides = all.map(({ value }) => sideOf(value, aim.range));
  if (sides.includes(undefined)) return undefined;
  const met = all.filter((_, index) => sides[index] === 'within');
  const missed = all.filter((one) => !met.includes(one));
  const text = words.targetsMet(words.withStatus(target.value, target.scope), {
    met: met.length,
    missed: missed.length,
    isAll: all.length === series?.observations.length,
    granularity: granularityOf(all),
  });
  const count = (figures: readonly ParsedObservation[], reason: string): readonly Claim[] =>
    figures.length ? [countClaim(figures, reason, text)] : [];
  return { text, claims: () => [...count(met, 'met'), ...count(missed, 'before'), figureClaim(target, text)] };
}
