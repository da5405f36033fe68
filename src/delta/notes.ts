import type { ParsedObservation } from '../contract/observation.js';
import { figureClaim } from '../parts/change-claims-layout.js';
import { looksWrong } from '../parts/change-layout.js';
import { remark, type Statement } from '../parts/claim-layout.js';
import type { LegendItem } from '../marks/legend.js';
import type { MarkStatus, Run } from '../marks/mark.js';
import type { Scene } from '../marks/scene.js';
import { isKnown } from '../statistics/quantity.js';
import type { DeltaWords } from '../words/words.js';
import { isOnScale, type DeltaFacts } from './facts.js';
import { beginning, type ChangeAt } from './forms/latest.js';
import { targetStatement } from './forms/target-statement.js';

/** Largest number of periods that a note names. */
const MOST_NAMES = 8;

/** The observations whose status a layer shows: all but the first of a stretch, which ends another. */
function observationsOf(run: Run, { data, rows }: DeltaFacts): readonly ParsedObservation[] {
  const series = data.series.findIndex(({ pointer }) => pointer === run.id);
  return Array.from(run.rows?.slice(1) ?? []).flatMap((index) => {
    const row = rows[index];
    return (row && data.series[series]?.observations[row.indexes[series] ?? -1]) ?? [];
  });
}

/** The statuses that the fills of marks show, by the pointer of their observation. */
const shownStatuses = (scenes: readonly Scene[], facts: DeltaFacts): ReadonlyMap<string, MarkStatus> =>
  new Map(
    scenes.flatMap(({ marks }) =>
      marks.flatMap((mark) => {
        const { id, status, type } = mark;
        if (!status || status === 'partial') return [];
        if (type !== 'run') return [[id, status] as const];
        return mark.shape === 'layer'
          ? observationsOf(mark, facts).map(({ pointer }) => [pointer, status] as const)
          : [];
      }),
    ),
  );

/** Remarks on an observation: its statuses, or the reason why it has no number. Mostly empty. */
function remarksOf({ value, scope }: ParsedObservation, words: DeltaWords): readonly string[] {
  if (isKnown(value)) return value.status || value.revised ? words.statuses(value) : [];
  const reason = words.quantity(value, scope);
  return reason === words.quantity({}, scope) ? [] : [reason];
}

/** The names of the periods in which a series has a remark. A run of more than two periods is named by its ends, and the last one as a whole: up to when it is counted is in the sentence. */
function periodsWith(
  remark: string,
  observations: readonly ParsedObservation[],
  remarks: ReadonlyMap<number, readonly string[]>,
  words: DeltaWords,
): readonly string[] {
  const names: string[] = [];
  const has = (index: number): boolean => !!remarks.get(index)?.includes(remark);
  const nameOf = (index: number, isEnd = false): string => {
    const { through, ...observation } = observations[index] ?? {};
    return words.periodName({ ...observation, ...(!isEnd && through && { through }) });
  };
  for (const index of remarks.keys()) {
    if (!has(index) || has(index - 1)) continue;
    let last = index;
    while (has(last + 1)) last++;
    if (last > index + 1) names.push(words.between(nameOf(index, true), nameOf(last, true)));
    else names.push(...new Set([nameOf(index), nameOf(last)]));
  }
  return names;
}

/** Notes on remarks that the drawing does not show, each with its periods: "Provisional: 2021 and 2022". */
function remarkNotes(
  facts: DeltaFacts,
  scenes: readonly Scene[],
  legend: readonly LegendItem[],
  words: DeltaWords,
): readonly Statement[] {
  const { series } = facts.data;
  const shown = shownStatuses(scenes, facts);
  const breakText = legend.find(({ key }) => key === 'break')?.text;
  const periods = new Map<string, string[]>();
  const missing = new Map<string, ParsedObservation[]>();
  for (const { label, observations } of series) {
    const remarks = new Map<number, readonly string[]>();
    // A remark with a note names all of its periods, also those whose marks show it.
    const noted = new Set<string>();
    observations.forEach((observation, index) => {
      const all = remarksOf(observation, words);
      // Most observations have none.
      if (!all.length) return;
      const status = shown.get(observation.pointer);
      const inPicture = [status && words.legendKey(status), breakText];
      const left = all.filter((remark) => !inPicture.includes(remark));
      remarks.set(index, all);
      for (const remark of left) noted.add(remark);
      const [reason] = left;
      if (reason && !isKnown(observation.value)) missing.set(reason, [...(missing.get(reason) ?? []), observation]);
    });
    for (const remark of noted) {
      const names = periodsWith(remark, observations, remarks, words).map((name) =>
        [series.length > 1 && label, name].filter(Boolean).join(', '),
      );
      periods.set(remark, [...(periods.get(remark) ?? []), ...names]);
    }
  }
  return Array.from(periods, ([remark, names]) => {
    const more = names.length - MOST_NAMES;
    const named = more > 0 ? [...names.slice(0, MOST_NAMES), words.others(more)] : names;
    const text = beginning(words.labelled(remark, words.list(named)), words);
    return { text, claims: () => (missing.get(remark) ?? []).map((one) => figureClaim(one, text)) };
  });
}

/** True if some change is not the difference of its rounded figures. */
const hasRoundedChange = ({ data: { series } }: DeltaFacts, changeAt: ChangeAt): boolean =>
  series.some(({ observations }, seriesIndex) =>
    observations.some(({ scope }, index) => {
      const change = scope.decimals === undefined ? undefined : changeAt(seriesIndex, index);
      return change && looksWrong(change);
    }),
  );

/** True if some figure or target is not on the scale. Small plots have a scale for each unit. */
function hasApart(facts: DeltaFacts, form: string): boolean {
  const { data, unscaled, scope } = facts;
  const scopes = form === 'multiples' ? data.series.map((one) => one.scope) : [scope];
  const isDrawn = (target: ParsedObservation): boolean =>
    scopes.some((one) => isOnScale({ ...facts, scope: one }, target));
  return (
    (unscaled.size > 0 && form !== 'multiples') ||
    data.targets.some((target) => isKnown(target.value) && !isDrawn(target))
  );
}

/** Forms that draw no targets of single periods: some draw changes, some have years on one another, some only the first and the last period. */
const WITHOUT_TARGETS: readonly string[] = ['years', 'changes', 'slope', 'stacked', 'waterfall', 'heat'];

/** A note on some targets, each with its time. */
function targetNote(targets: readonly ParsedObservation[], words: DeltaWords): Statement {
  const named = targets.slice(0, MOST_NAMES);
  const texts = named.map(({ value, scope, period }) => {
    const amount = words.withStatus(value, scope);
    return period ? words.eventIn(amount, words.periodName({ period })) : amount;
  });
  const more = targets.length - named.length;
  const text = words.targetNote(words.list(more > 0 ? [...texts, words.others(more)] : texts));
  return { text, claims: () => named.map((target) => figureClaim(target, text)) };
}

/** The notes on the target of all periods, if the sentence does not state it, and on those of longer periods. Others are in the table, if not drawn. */
function targetNotes(facts: DeltaFacts, form: string, words: DeltaWords): readonly Statement[] {
  const { data, hasTargets, longTargets } = facts;
  const isStated = hasTargets || !data.targets.length || targetStatement(form, facts, words);
  return [
    ...(isStated ? [] : [targetNote(data.targets.slice(0, 1), words)]),
    ...(longTargets.length ? [targetNote(longTargets, words)] : []),
    ...(hasTargets && WITHOUT_TARGETS.includes(form) ? [remark(words.targetsInTable)] : []),
  ];
}

/** The note on the contributions to the change from the first figure to the last, which a waterfall draws. */
function contributionNotes({ data: { contributions } }: DeltaFacts, words: DeltaWords): readonly Statement[] {
  if (!contributions.length) return [];
  const items = contributions.map(({ label, value, scope }) => words.labelled(label, words.withStatus(value, scope)));
  const text = words.contributions(items);
  return [{ text, claims: () => contributions.map((one) => figureClaim(one, text)) }];
}

/** Note on the polarity, which only the colour of the arrows below labelled columns would show. */
function polarityNotes(
  { data, hasChanges }: DeltaFacts,
  scenes: readonly Scene[],
  words: DeltaWords,
): readonly Statement[] {
  const { polarity = 'neutral' } = data.series[0]?.scope ?? {};
  const isShown = hasChanges && polarity !== 'neutral' && scenes.some(({ box }) => box === 'cells');
  return isShown ? [remark(words.polarity(polarity === 'up-good'))] : [];
}

/** The drawing of a delta that notes explain. */
export interface NotedDrawing {
  readonly form: string;
  readonly scenes: readonly Scene[];
  readonly legend: readonly LegendItem[];
  readonly changeAt: ChangeAt;
}

/** The notes of a delta: figures that are not drawn, changes of rounded figures, and remarks that the drawing does not show. */
export const notesOf = (
  facts: DeltaFacts,
  { form, scenes, legend, changeAt }: NotedDrawing,
  words: DeltaWords,
): readonly Statement[] => [
  ...targetNotes(facts, form, words),
  ...(form === 'waterfall' ? [] : contributionNotes(facts, words)),
  ...(facts.areNames ? [remark(words.undated)] : []),
  ...(hasApart(facts, form) ? [remark(words.apart)] : []),
  ...(hasRoundedChange(facts, changeAt) ? [remark(words.unroundedChanges)] : []),
  ...polarityNotes(facts, scenes, words),
  ...remarkNotes(facts, scenes, legend, words),
];
