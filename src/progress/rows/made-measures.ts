import { WrittenFigure } from '../../contract/written-figure.js';
import { readQuantity } from '../../statistics/notation.js';
import { isExact } from '../../statistics/quantity.js';
import type { FigureColumn, Row } from '../../rows/rows.js';

/** A measure as rows make it. */
export type MadeMeasure = Readonly<Record<string, unknown>>;

/** The exact number of a measure, whatever qualifies it: 205 of "205 [p]". Undefined of "about 4,000", and of a bound. */
function numberOf({ value }: MadeMeasure): number | undefined {
  if (typeof value === 'number') return value;
  const quantity = value instanceof WrittenFigure ? value.figure.quantity : readQuantity(String(value));
  return quantity && isExact(quantity) ? quantity.value : undefined;
}

/** Names of the first row of an appeal, and of the last, which is what the one between them falls short of it by. */
const NEEDED = /^(?:total |funding )?(?:requirements?|required|requested|needs?|needed|bedarf|besoins?|necesidades)$/i;
const UNMET =
  /^(?:(?:requirements?|needs?) )?(?:unmet(?: \p{L}+)?|(?:funding )?gap|shortfall|remaining|outstanding|lücke|écart|déficit)$/iu;

/** Names of the share of what is needed that was received. */
const FUNDED = /^(?:(?:%|per ?cent(?:age)?) )?(?:funded|received|covered|coverage|funding level)(?: \(%\)| %)?$/i;

/** The exact figures of a measure in time, the latest last. Undefined if there are no two, and if one is no exact number. */
function figuresInTime({ observations = [], value }: MadeMeasure): readonly number[] | undefined {
  const figures = [...(observations as readonly MadeMeasure[]), { value }].map(numberOf);
  return figures.length > 1 && figures.every((one) => one !== undefined) ? figures : undefined;
}

/** Measures with their first figures as their starts, if a target is below all figures of its measure: nobody reads the others from zero then. */
export function withStarts(measures: readonly MadeMeasure[]): readonly MadeMeasure[] {
  // Of the targets of several years, that of the figure may have been missed.
  const aimOf = ({ target, targets = [] }: MadeMeasure): unknown => {
    const [only, ...others] = targets as readonly MadeMeasure[];
    return target ?? (others.length ? undefined : only?.['value']);
  };
  const leadsDown = (measure: MadeMeasure): boolean => {
    const aim = numberOf({ value: aimOf(measure) }) ?? NaN;
    return measure['baseline'] === undefined && !!figuresInTime(measure)?.every((figure) => figure > aim);
  };
  if (!measures.some(leadsDown)) return measures;
  return measures.map((measure) =>
    measure['baseline'] === undefined && aimOf(measure) !== undefined && figuresInTime(measure)
      ? { ...measure, baseline: (measure['observations'] as readonly MadeMeasure[])[0]?.['value'] }
      : measure,
  );
}

/** The rows of an appeal as one measure: what was received, toward what is needed. Undefined for any others, and if those below are not what is missing, or the share that was received. */
export function appealIn(measures: readonly MadeMeasure[]): MadeMeasure | undefined {
  const [needed, received, ...others] = measures;
  if (!needed || !received || !others.length || !NEEDED.test(String(needed['label']))) return undefined;
  if (measures.some(({ target, targets, baseline }) => target ?? targets ?? baseline)) return undefined;
  const [all = NaN, come = NaN] = [needed, received].map(numberOf);
  // Each of the figures may be rounded.
  const isDerived = (one: MadeMeasure): boolean => {
    const [label, figure = NaN] = [String(one['label']), numberOf(one)];
    if (UNMET.test(label)) return Math.abs(all - come - figure) <= all * 0.005;
    return FUNDED.test(label) && Math.abs((100 * come) / all - figure) <= 1;
  };
  return others.every(isDerived) ? { ...received, target: needed['value'] } : undefined;
}

/** The figures at the side of a thermometer as measures of their own. */
export const companionMeasures = (
  companions: readonly FigureColumn[],
  [row]: readonly Row[],
  count: number,
): readonly MadeMeasure[] =>
  companions.map(({ column, name, unit }, i) => {
    const value = row?.entryFor(`/measures/${count + i}`, column).figure('value');
    return { label: name, value, unit };
  });
