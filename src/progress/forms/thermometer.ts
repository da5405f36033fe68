import { isEnlarged, type Mark, type Rect, type Rule } from '../../marks/mark.js';
import { columnMarks, type ColumnPlace } from '../../marks/quantity-marks.js';
import type { Form, Label, Scene } from '../../marks/scene.js';
import { markStatus } from '../../marks/status.js';
import { BOLD, firstLine, textWidth } from '../../marks/text-width.js';
import { linearPosition, valueExtent, type Position } from '../../marks/value-scale.js';
import { isExact, pointEstimate } from '../../statistics/quantity.js';
import type { ProgressWords } from '../../words/words.js';
import type { ParsedMilestone } from '../data.js';
import { isBeyond, partEnds, tintOf, type MeasureFacts, type ProgressFacts } from '../facts.js';
import { milestoneState } from '../facts/milestone.js';
import { aimPointer } from './row-figures.js';

/** Height of a line of text, as a share of the height of the tube, and what rounding adds to it. */
const LINE = 0.0625;
const ROUNDING = 1e-6;
/** Room for a label at the side of the tube, in ems of its text, the most lines of a text, and of an amount with what is below it. */
const ROOM = 12;
const MOST_LINES = 3;
const MOST_ALL = 4;
/** The same in charts narrower than {@link WIDE}, in rem, where words are close to their tube. The style sheet repeats the width class of this. */
const NARROW_ROOM = 7;
const WIDE = 24;
/** Distance of the labels from the start of the tube, as a share of its width. */
const SIDE = 1.2;

/** The dotted foot of a tube without a figure, clear of its round corners. */
const FOOT = { x: 0.25, width: 0.5 };

/** A measure as a tube. */
interface Tube {
  readonly facts: MeasureFacts;
  readonly row: number;
  /** The value at which the target is reached, or the whole. */
  readonly target: number;
  /** Share of the height of the tube at a value, from its foot. */
  readonly position: Position;
}

/** A measure whose value is to rise from zero to its target, or is a part of a whole, as a tube; undefined if it has no such target. */
function tubeOf(facts: MeasureFacts, row: number): Tube | undefined {
  const { value, milestones } = facts.measure;
  const { kind, isBound, end } = facts.target ?? {};
  if (!(kind === 'up' || kind === 'whole') || isBound || end === undefined || end <= 0) return undefined;
  const { high } = valueExtent([value, { value: end }, ...milestones.map((one) => one.value)]);
  return { facts, row, target: end, position: linearPosition({ low: 0, high }) };
}

/** The reason why some tubes cannot be drawn; undefined if they can. */
function refusalOf(tubes: readonly Tube[], { measures }: ProgressFacts, words: ProgressWords): string | undefined {
  const isFalling = measures.some(({ target }) => target?.kind === 'down');
  const values = tubes.map(({ facts }) => facts.measure.value);
  const isNegative = values.some((value) => (value.low ?? pointEstimate(value) ?? 0) < 0);
  if (isFalling || isNegative) return words.onlyRises;
  return values.some((value) => pointEstimate(value) !== undefined) ? undefined : words.nothingToFill;
}

/** A column from one value to another. */
function columnOf(
  { position }: Tube,
  [from, to]: readonly [number, number],
  place: Omit<Rect, 'type' | 'x' | 'width'>,
): Rect {
  return {
    type: 'rect',
    ...place,
    x: 0,
    width: 1,
    y: 1 - position(to),
    height: position(to) - position(from),
    grows: 'up',
  };
}

/** The columns of the parts of a value, and hatched what none of them holds. Empty if they are not drawn. */
function partColumns(tube: Tube, place: ColumnPlace): readonly Rect[] {
  const { measure } = tube.facts;
  const end = pointEstimate(measure.value);
  const ends = partEnds(measure);
  if (end === undefined || !isExact(measure.value) || !ends.length) return [];
  const { id, row } = place;
  const last = ends.at(-1) ?? 0;
  // A part below zero may leave others that exceed the figure.
  if (last > end) return [];
  const parts = ends.map((to, part) =>
    columnOf(tube, [ends[part - 1] ?? 0, to], {
      id: measure.parts[part]?.pointer ?? '',
      row,
      part: tintOf(part, ends.length),
    }),
  );
  return end > last ? [...parts, columnOf(tube, [last, end], { id, row, tone: 'hatched' })] : parts;
}

/** The column of a value: its parts, or lighter what is beyond the target. */
function valueMarks(tube: Tube): readonly Mark[] {
  const { facts, row, target, position } = tube;
  const { pointer, value } = facts.measure;
  const status = markStatus(value);
  const place = { id: pointer, row, x: 0, width: 1, ...(status && { status }) };
  const parts = partColumns(tube, place);
  if (parts.length) return parts;
  const end = pointEstimate(value) ?? 0;
  // The words of the row name what is missing.
  if (pointEstimate(value) === undefined)
    return columnMarks(value, position, { ...place, ...FOOT }).map((mark) => ({ ...mark, quiet: true }));
  if (!isExact(value) || !isBeyond(facts.outcome)) return columnMarks(value, position, place);
  return [
    ...columnMarks({ value: target }, position, place),
    columnOf(tube, [target, end], { id: pointer, row, tone: 'beyond' }),
  ];
}

/** A line across a part of the tube, at a value. */
function rungAt({ row, position }: Tube, value: number, rung: Pick<Rule, 'id' | 'role' | 'x1' | 'x2'>): Rule {
  const y = 1 - position(value);
  return { type: 'rule', row, y1: y, y2: y, ...rung };
}

/** All marks of a tube, from the back to the front. */
function marksOf(tube: Tube): readonly Mark[] {
  const { facts, row, target } = tube;
  const { pointer, milestones } = facts.measure;
  const steps = milestones.flatMap((milestone) => {
    const value = pointEstimate(milestone.value);
    return value === undefined || value < 0 ? [] : [{ value, id: milestone.pointer }];
  });
  return [
    { ...columnOf(tube, [0, target], { id: pointer, row, tone: 'track', quiet: true }) },
    ...valueMarks(tube),
    ...steps.map(({ value, id }) => rungAt(tube, value, { id, role: 'milestone', x1: 0.6, x2: 1.1 })),
    { ...rungAt(tube, target, { id: aimPointer(facts.measure), role: 'target', x1: 0, x2: 1.1 }), quiet: true },
  ];
}

/** A name at the side of the tube: an amount, and below it what is reached there. */
interface SideName {
  readonly value: number;
  readonly amount: string;
  readonly below: readonly string[];
}

/** A text in its lines, of which the last are none. Empty if it has no room in them. */
function linesOf(text: string, widest: number, most = MOST_LINES): readonly string[] {
  if (textWidth(text) <= widest) return text ? [text] : [];
  const first = most > 1 ? firstLine(text, widest) : '';
  const rest = first ? linesOf(text.slice(first.length), widest, most - 1) : [];
  return rest.length ? [first.trimEnd(), ...rest] : [];
}

/** The labels of names that have room, in lines of `widest` ems: amounts with their names, or else the amounts alone. The first names have priority. */
function labelsIn(names: readonly SideName[], { position, row }: Tube, widest: number): readonly Label[] {
  const placed: (readonly [top: number, foot: number])[] = [];
  return names.flatMap(({ value, amount, below }) => {
    const y = 1 - position(value);
    const strong = linesOf(amount, widest / BOLD);
    const all = below.map((name) => linesOf(name, widest));
    const lines = all.every(({ length }, index) => length || !below[index]) ? all.flat() : [];
    for (const named of strong.length ? [lines, []] : []) {
      const count = strong.length + named.length;
      const line = count > 1 ? -1 : -0.5;
      const [top, foot] = [y + line * LINE, y + (line + count) * LINE];
      const isFree = placed.every((other) => foot <= other[0] + ROUNDING || top >= other[1] - ROUNDING);
      if (!isFree || count > MOST_ALL || (count > 2 && foot > 1 + LINE)) continue;
      placed.push([top, foot]);
      const texts = [...strong.map((text) => ({ text: '', strong: text })), ...named.map((text) => ({ text }))];
      return texts.map((text, index): Label => ({ x: SIDE, y, row, ...text, role: 'tick', line: line + index }));
    }
    return [];
  });
}

/** The name of a milestone next to its amount, and the time by which it is due. That it is reached is seen in the tube. */
function namesOf({ facts }: Tube, milestone: ParsedMilestone, words: ProgressWords): readonly string[] {
  const { label, due } = milestone;
  const isOverdue = milestoneState(facts, milestone) === 'overdue';
  return [label, words.milestone({ label: '', due, ...(isOverdue && { state: 'overdue' }) })];
}

/** True if some labels name a milestone, and there is no more to say of it. */
function isNamedBy(labels: readonly Label[], tube: Tube, milestone: ParsedMilestone, words: ProgressWords): boolean {
  const { value } = milestone;
  const y = 1 - tube.position(pointEstimate(value) ?? 0);
  const texts = labels.flatMap((label) => (label.y === y && label.text ? [label.text] : []));
  const names = namesOf(tube, milestone, words);
  return isExact(value) && !words.statuses(value).length && texts.join(' ') === names.filter(Boolean).join(' ');
}

/** The names at the side of a tube: that of the target first, then those of the milestones from the highest on. In narrow charts they have less room. */
function labelsOf(tube: Tube, words: ProgressWords): Pick<Scene, 'labels' | 'namedSteps'> {
  const { milestones, scope, target } = tube.facts.measure;
  const steps = milestones.flatMap((milestone) => {
    const { value } = milestone;
    const at = pointEstimate(value);
    const below = namesOf(tube, milestone, words);
    return at === undefined || at < 0 ? [] : [{ value: at, below, amount: words.amount(value, scope) }];
  });
  const amount = words.amount(target ?? { value: tube.target }, scope);
  const names = [
    { value: tube.target, below: [words.legendKey(tube.facts.measure.isPart ? 'total' : 'target')], amount },
    ...steps.reverse(),
  ];
  const [narrow, wide] = [NARROW_ROOM, ROOM].map((widest) => labelsIn(names, tube, widest)) as [Label[], Label[]];
  const isIn = (some: readonly Label[], label: Label): boolean =>
    some.some((one) => JSON.stringify(one) === JSON.stringify(label));
  const labels = [
    ...wide.map((label) => (isIn(narrow, label) ? label : { ...label, least: WIDE })),
    ...narrow.flatMap((label) => (isIn(wide, label) ? [] : [{ ...label, most: WIDE }])),
  ];
  const namedSteps = milestones.map((one) => {
    if (!isNamedBy(wide, tube, one, words)) return undefined;
    return isNamedBy(narrow, tube, one, words) ? 0 : WIDE;
  });
  return { labels, ...(namedSteps.length && { namedSteps }) };
}

/** A tube for each measure that is to rise to a target or is a part of a whole, with its milestones at its side. Measures without either are facts next to it. */
export const thermometer: Form<ProgressFacts, ProgressWords> = (facts, words) => {
  const tubes = facts.measures.flatMap((measure, row) => tubeOf(measure, row) ?? []);
  const refused = refusalOf(tubes, facts, words);
  if (refused !== undefined) return { refused };
  const scenes = tubes.map((tube): Scene => ({
    box: 'tube',
    find: 'in',
    row: tube.row,
    marks: marksOf(tube),
    ...labelsOf(tube, words),
  }));
  const areEnlarged = scenes.some(({ marks }) => marks.some(isEnlarged));
  return { scenes, notes: areEnlarged ? [words.leastFilled] : [] };
};
