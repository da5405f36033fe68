import type { Statement } from '../parts/claim-layout.js';
import type { DeltaWords } from '../words/words.js';
import type { DeltaFacts } from './facts.js';
import { factsByScale, isOfOneScale } from './facts/scales.js';
import { hasScale } from './forms/axes.js';
import { changesStatement } from './forms/changes.js';
import { movementStatements } from './forms/multiples.js';
import { partsStatements } from './forms/parts-statements.js';
import { extremesStatement, seasonStatement } from './forms/season-statements.js';
import { slopeStatement } from './forms/slope.js';
import { targetStatement } from './forms/target-statement.js';
import { waterfallStatements } from './forms/waterfall.js';
import { yearsStatements } from './forms/years.js';
import type { DrawnDeltaForm } from './forms.js';
import { MOST_STATED, countStatement, statementsOf } from './sentence.js';

/** The number of many series on several scales, and how many rose and fell. Empty of a few, and if most are on one scale, which are stated one by one as those of other forms are. */
function scalesStatements(facts: DeltaFacts, words: DeltaWords): readonly (Statement | undefined)[] {
  const series = facts.own.flatMap((index) => facts.data.series[index] ?? []);
  const main = isOfOneScale(facts) ? factsByScale(facts)?.[0]?.own : series.filter((one) => hasScale(facts, one));
  if (series.length <= MOST_STATED || (main ?? []).length * 2 > series.length) return [];
  return [countStatement(facts, series, words), ...movementStatements(facts, words)];
}

/** The statements that each form is looked at for, if that is more than the latest figures: the largest change, the steepest line, the sum and the largest part, the year to date … */
const BY_FORM: Partial<
  Record<DrawnDeltaForm, (facts: DeltaFacts, words: DeltaWords) => readonly (Statement | undefined)[]>
> = {
  changes: (facts, words) => [changesStatement(facts, words)],
  slope: (facts, words) => [slopeStatement(facts, words)],
  stacked: partsStatements,
  waterfall: waterfallStatements,
  multiples: (facts, words) =>
    factsByScale(facts)?.length === 1 ? movementStatements(facts, words) : scalesStatements(facts, words),
  heat: (facts, words) => [seasonStatement(facts, words), extremesStatement(facts, words)],
  years: yearsStatements,
};

/** The sentences that a form is looked at for, or those of every form. None of rows of names, of which none is the latest. */
export function findingOf(form: DrawnDeltaForm, facts: DeltaFacts, words: DeltaWords): readonly Statement[] {
  const own = facts.areNames ? [] : (BY_FORM[form]?.(facts, words) ?? []).filter((one) => one !== undefined);
  if (own.length) return own;
  const target = targetStatement(form, facts, words);
  return [...(facts.areNames ? [] : statementsOf(facts, words)), ...(target ? [target] : [])];
}
