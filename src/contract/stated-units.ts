import { withoutNoise } from '../statistics/decimal.js';
import type { Quantity } from '../statistics/quantity.js';
import type { FigureText, StatedUnit } from '../written/figure-text.js';
import { StepCounter } from './made-in-steps.js';
import type { Steps } from './steps.js';

/** The part of a stated unit that tells one kind of figure from another; its scale does not. */
export const measureOf = ({ currency, percent, noun, per }: StatedUnit): string =>
  [currency, percent, noun, per].some(Boolean) ? [currency, percent || '', noun, per].join('|') : '';

/** Pointers of the objects around a pointer, from the inside out, and of itself. */
function* around(pointer: string): Generator<string> {
  for (let at = pointer; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    yield at;
    if (!at) return;
  }
}

/** The pointer of a series, a measure, or of what is on a timeline, at the start of those of its figures. */
const ITEM_OF_OWN = String.raw`^/(?:series|measures|phases|events)/\d+`;
/** Pointers of the objects whose figures need not have the unit of the others. */
const STANDS_ALONE = new RegExp(`${ITEM_OF_OWN}$`);
const IN_ITEM = new RegExp(ITEM_OF_OWN);

/** Pointers of objects whose observations are of different things, as they have names in place of periods. */
export type NamedLists = ReadonlySet<string>;

/** Pointer of the object that has another among its categories, groups or observations. Undefined for any other object. */
const parentOf = (pointer: string): string | undefined =>
  /^(.*)\/(?:categories|groups|observations)\/\d+$/.exec(pointer)?.[1];

/** A figure with its pointer. */
export interface PlacedFigure {
  readonly pointer: string;
  readonly figure: FigureText;
}

/** Pointers of figures that others are compared with. */
const COMPARED = /\/(?:targets?|baseline|ranges)(?:\/|$)/;

/** Largest figure without a unit that may be a per cent because another is one. */
const WHOLE = 100;

/** Pointers of figures of different things next to each other. */
const SIBLING = /^\/(?:categories|groups)\//;

/** Place of a figure in its group, which is that of its column in a table. Empty outside of groups. */
const columnOf = (pointer: string): string => /^\/groups\/\d+(\/.*)$/.exec(pointer)?.[1] ?? '';

/** The number of a figure that is furthest from zero: of a range the larger end. */
const sizeOf = ({ figure: { quantity } }: PlacedFigure): number =>
  Math.max(...[quantity.value, quantity.low, quantity.high].map((one) => Math.abs(one ?? 0)));

/** True for a figure that states no unit and is not zero, so that it matters which unit it has. */
const isBare = (placed: PlacedFigure): boolean => !measureOf(placed.figure.stated) && sizeOf(placed) > 0;

/** Largest difference from 100 that rounding can explain in per cents of one whole. */
const ROUNDING = 1;

/** True if per cents and figures without the sign next to them add up to 100 in each list that they are in. */
function areHundred(siblings: readonly PlacedFigure[]): boolean {
  const sums = new Map<string, number>();
  for (const { pointer, figure } of siblings) {
    const list = pointer.replace(/\d+(?=\/(?:previous\/)?value)/, '');
    sums.set(list, (sums.get(list) ?? 0) + (figure.quantity.value ?? NaN));
  }
  return [...sums.values()].every((sum) => Math.abs(sum - WHOLE) <= ROUNDING);
}

/** True if the unit that some figures of different things state is that of all: the first and the last have it, or together they are 100 per cent. A group without one takes none from another. */
function isCommon(siblings: readonly PlacedFigure[], hasTotal: boolean): boolean {
  const bare = siblings.filter(isBare);
  const signed = siblings.filter(({ figure }) => measureOf(figure.stated));
  if (new Set(signed.map(({ figure }) => measureOf(figure.stated))).size > 1) return false;
  const columns = new Set(signed.map(({ pointer }) => columnOf(pointer)));
  if (bare.some(({ pointer }) => !columns.has(columnOf(pointer)))) return false;
  if (signed.some(({ figure }) => figure.stated.percent)) return areHundred(siblings);
  const [first, last] = [siblings[0], siblings.at(-1)];
  return signed.some((one) => one === first) && (hasTotal || signed.some((one) => one === last));
}

/** Figures of different things that have no unit, next to others whose unit they do not share, and that unit. */
export interface Doubted {
  readonly bare: readonly PlacedFigure[];
  readonly unit: StatedUnit;
}

/** The units of objects, and the figures that may have the unit of others or none. */
export interface StatedUnits {
  readonly units: Map<string, StatedUnit>;
  readonly doubted?: Doubted | undefined;
}

/** The figures of different things whose unit nobody says, although others next to them have one. */
function doubtedIn(owned: ReadonlyMap<string, readonly PlacedFigure[]>, named: NamedLists): Doubted | undefined {
  const isSibling = ({ pointer }: PlacedFigure): boolean => SIBLING.test(pointer) || named.has(listOf(pointer));
  const siblings = [...owned.values()].flat().filter((one) => isSibling(one) && sizeOf(one) > 0);
  const signed = siblings.find(({ figure }) => measureOf(figure.stated));
  const bare = siblings.filter(isBare);
  const total = owned.get('')?.find(({ pointer }) => pointer === '/total');
  const hasTotal = !!total && !!signed && measureOf(total.figure.stated) === measureOf(signed.figure.stated);
  return signed && bare.length && !isCommon(siblings, hasTotal) ? { bare, unit: signed.figure.stated } : undefined;
}

/** Pointers of figures of one thing, which share a unit: a headline, the observations of a series, a measure. */
const OF_SERIES = /^\/(?:value$|observations\/|series\/|measures\/)/;

/** True for a count: a figure without a unit above 100, which is no target. */
const isCount = (placed: PlacedFigure): boolean =>
  !COMPARED.test(placed.pointer) && !measureOf(placed.figure.stated) && sizeOf(placed) > WHOLE;

/** The units that figures state, by the objects that they stand in, and by all objects around them. */
interface StatedIn {
  readonly direct: ReadonlyMap<string, StatedUnit>;
  readonly inside: Map<string, StatedUnit | 'several'>;
}

/** True for a figure of a series that is at most 100. In per cent, it says nothing about counts in that series: "15%" after 120. */
const isSmallInSeries = (placed: PlacedFigure): boolean =>
  OF_SERIES.test(placed.pointer) && !COMPARED.test(placed.pointer) && sizeOf(placed) <= WHOLE;

/** Pointers of the lists whose first figure is a per cent, which may be the unit of all: 95%, 98, 103. */
function listsInPercent(owned: ReadonlyMap<string, readonly PlacedFigure[]>): ReadonlySet<string> {
  const firsts = new Map<string, PlacedFigure>();
  for (const placed of [...owned.values()].flat()) {
    const list = listOf(placed.pointer);
    // The headline of a series is its latest figure.
    if (placed.pointer !== `${list}/value` && !firsts.has(list)) firsts.set(list, placed);
  }
  return new Set([...firsts].flatMap(([list, { figure }]) => (figure.stated.percent ? [list] : [])));
}

function* statedIn(owned: ReadonlyMap<string, readonly PlacedFigure[]>): Steps<StatedIn> {
  // Objects with counts. A target in per cent says nothing about the unit of their figures: "92%" next to 120,000.
  const counting = new Set([...owned].flatMap(([owner, figures]) => (figures.some(isCount) ? [...around(owner)] : [])));
  yield;
  const inPercent = listsInPercent(owned);
  const direct = new Map<string, StatedUnit>();
  const inside = new Map<string, StatedUnit | 'several'>();
  const counter = new StepCounter();
  for (const [owner, figures] of owned) {
    for (const placed of figures) {
      if (counter.beginsStep()) yield;
      const { pointer, figure } = placed;
      const { stated } = figure;
      const list = listOf(pointer);
      const isStray = isSmallInSeries(placed) && counting.has(list) && !inPercent.has(list);
      const isTarget = COMPARED.test(pointer) && counting.has(owner);
      if (!measureOf(stated) || (stated.percent && (isStray || isTarget))) continue;
      if (!direct.has(owner)) direct.set(owner, stated);
      for (const at of around(owner)) {
        const known = inside.get(at) ?? stated;
        inside.set(at, known === 'several' || measureOf(known) !== measureOf(stated) ? 'several' : stated);
      }
    }
  }
  return { direct, inside };
}

/** The units that the figures of objects state, in steps: their own, else that of all figures inside if they agree. A target in per cent gives none to counts. */
export function* statedByOwner(
  owners: Iterable<string>,
  owned: ReadonlyMap<string, readonly PlacedFigure[]>,
  named: NamedLists,
): Steps<StatedUnits> {
  const { direct, inside } = yield* statedIn(owned);
  yield;
  const units = new Map<string, StatedUnit>();
  const all = [...owners];
  const doubted = direct.has('') ? undefined : doubtedIn(owned, named);
  const parents = doubted ? all.flatMap((owner) => parentOf(owner) ?? []) : [];
  for (const parent of parents) if (!STANDS_ALONE.test(parent) || named.has(parent)) inside.delete(parent);
  // "Staff: 120" next to "Vacancies: 5%" is no per cent.
  if (all.some((owner) => STANDS_ALONE.test(owner) && !inside.has(owner))) inside.delete('');
  for (const owner of all) {
    const shared = inside.get(owner);
    const unit = direct.get(owner) ?? (shared === 'several' ? undefined : shared);
    if (unit) units.set(owner, unit);
  }
  return { units, doubted };
}

/** The list that a figure is in: a series, a measure, an event, or else the document. */
export const listOf = (pointer: string): string => IN_ITEM.exec(pointer)?.[0] ?? '';

/** True for a share of 1, and for 0 and 1 next to some. */
const isUpToOne = (figures: readonly PlacedFigure[]): boolean =>
  figures.every((one) => sizeOf(one) <= 1) && figures.some((one) => !Number.isInteger(sizeOf(one)));

/** Pointers of figures that are shares of 1 next to per cents above 1, as a spreadsheet writes them: `0.647` next to `70%`. */
export function fractionsIn(owned: ReadonlyMap<string, readonly PlacedFigure[]>): ReadonlySet<string> {
  const lists = new Map<string, { readonly bare: PlacedFigure[]; readonly percents: PlacedFigure[] }>();
  for (const placed of [...owned.values()].flat()) {
    const list = lists.get(listOf(placed.pointer)) ?? { bare: [], percents: [] };
    lists.set(listOf(placed.pointer), list);
    if (placed.figure.stated.percent) list.percents.push(placed);
    else if (isBare(placed)) list.bare.push(placed);
  }
  return new Set(
    [...lists.values()].flatMap(({ bare, percents }) =>
      percents.length && isUpToOne(bare) && percents.every((one) => sizeOf(one) > 1)
        ? bare.map((one) => one.pointer)
        : [],
    ),
  );
}

/** A share of 1, or a range of them, as per cents: `64.7%`, `20..90%`. */
export function asPercent({ low = 0, high = low, value }: Quantity): string {
  const ends = value !== undefined || low === high ? [value ?? low] : [low, high];
  return `${ends.map((end) => withoutNoise(end * 100)).join('..')}%`;
}

/** The unit that the nearest object around a figure states. */
export function unitAround(pointer: string, stated: ReadonlyMap<string, StatedUnit>): StatedUnit | undefined {
  for (const at of around(pointer)) if (stated.has(at)) return stated.get(at);
  return undefined;
}

/** Pointer of an item of a list of figures. */
const ITEM = /\/(?:categories|measures|observations)\/\d+$/;

/** Pointers of the items without a figure, and without a unit of their own or around them. */
export const emptyIn = (
  owners: ReadonlyMap<string, { readonly unit?: unknown }>,
  owned: ReadonlyMap<string, unknown>,
  stated: ReadonlyMap<string, StatedUnit>,
): readonly string[] =>
  [...owners].flatMap(([at, { unit }]) =>
    !unit && !owned.has(at) && ITEM.test(at) && !unitAround(at, stated) ? at : [],
  );

/** The scale of figures of several: the smallest, but nobody writes 1,200 thousand next to 980. */
export function sharedScale(one = Infinity, other: number): number {
  const [small, large] = one < other ? [one, other] : [other, one];
  return small === 1e3 && large > small && large < Infinity ? 1 : small;
}
