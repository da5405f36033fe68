import { withAverageRow, turnSingle } from './turned-columns.js';
import { withoutShares } from './bracketed-shares.js';
import { withoutCents, joinCurrencies, withMetres, withPence, inPounds, joinScales } from './unit-columns.js';
import { withoutComputed, withoutGaps } from './skipped-rows.js';
import { nameGroupSums, nameSum, joinTotalNames, nameTotals } from './total-names.js';
import {
  withoutConversions,
  withSigns,
  readTies,
  inTheirLanguages,
  withoutFloats,
  withoutStrokes,
} from './written-figures.js';
import { dateMonths } from './dated-months.js';
import { withoutDays } from './days-of-periods.js';
import { inOneUnit, spaceRatios } from './durations.js';
import { timesOfDay } from './times-of-day.js';
import { withDatedRemarks } from './dated-remarks.js';
import { withPartsOfYears } from './partial-years.js';
import { spellAnswers, spellColours } from './answered-columns.js';
import { withApproximateHeads } from './approximate-heads.js';
import { splitArrows } from './arrow-columns.js';
import { readTargetScores } from './target-scores.js';
import { withoutScores } from './scores.js';
import {
  markEstimates,
  joinForecasts,
  joinFlags,
  withoutSeparators,
  withoutSwitches,
  codeStatuses,
  withBracketedFlags,
} from './status-columns.js';
import { withFootnotes, withoutMarks } from './marks.js';
import { withPlannedTimes } from './planned-times.js';
import { spanMarks } from './marked-times.js';
import { joinIntervals } from './interval-columns.js';
import { nameNumbers, dateSerials } from './numbered-times.js';
import { withoutColons } from './names-with-colons.js';
import { withoutPeriodCodes } from './coded-periods.js';
import { joinPeriods, withCenturies } from './period-parts.js';
import { joinSpans } from './span-parts.js';
import { fillGroups, nestIndented, nestNamedParts, withoutDots } from './pivot-rows.js';
import { withRemarks } from './remarked-figures.js';
import { nestBlocks, stackBlocks, stackPairs } from './blocks.js';
import { withoutRepeatedWholes } from './repeated-wholes.js';
import { joinShareRows } from './share-rows.js';
import { withoutSamples, withoutSamplesInHeads } from './sample-rows.js';
import { nestQuestions, nestSections } from './sections.js';
import { areMany } from '../../contract/made-in-steps.js';
import type { Steps } from '../../contract/steps.js';
import type { Body, Step, Tidying } from './body.js';
import { withoutSubtotals } from './subtotals.js';
import { withWordedShares } from './worded-shares.js';

/** The groups of steps from rows as they were written to rows that are records, in their order. */
const STEPS: readonly (readonly Step[])[] = [
  // The rows of one table.
  [withoutGaps, withoutFloats, withoutStrokes, withoutSeparators, stackBlocks, stackPairs, nestBlocks, splitArrows],
  // Totals have one name, and other rows have one too.
  [joinShareRows, joinTotalNames, nameTotals, nameSum, dateSerials, turnSingle],
  // Parents and periods have columns of their own.
  [nestQuestions, fillGroups, nameGroupSums, nestSections, withoutColons, withoutDots, nestIndented, nestNamedParts],
  [withPlannedTimes, withoutPeriodCodes, withCenturies, joinSpans, joinPeriods, spanMarks, nameNumbers],
  // Remarks are with what they are about.
  [withoutSamplesInHeads, readTies, withPartsOfYears, withDatedRemarks, withFootnotes, withoutMarks],
  // What else is written with a figure is no part of it.
  [withoutShares, withoutConversions, withoutScores, readTargetScores, withSigns, withoutRepeatedWholes],
  [withWordedShares, withRemarks, withApproximateHeads, spaceRatios, inOneUnit, timesOfDay],
  // Columns that say more of a figure are with it.
  [
    spellColours,
    spellAnswers,
    withoutSwitches,
    codeStatuses,
    joinFlags,
    withBracketedFlags,
    joinIntervals,
    joinScales,
    withMetres,
    withPence,
    inPounds,
    withoutCents,
    joinCurrencies,
    markEstimates,
    joinForecasts,
    withAverageRow,
  ],
  // Rows that are no figures of their own are left out.
  [withoutSamples, withoutComputed, withoutSubtotals],
  // The rest needs all columns as they will be.
  [inTheirLanguages, dateMonths, withoutDays],
];

/** The body after all steps. A pause may come before each group of them, and of many rows before each of them. Problems are added to those in the options. */
export function* tidyBody(body: Body, tidying: Tidying): Steps<Body> {
  let tidied = body;
  for (const steps of STEPS) {
    yield;
    for (const step of steps) {
      if (areMany(tidied.rows)) yield;
      tidied = step(tidied, tidying);
    }
  }
  return tidied;
}
