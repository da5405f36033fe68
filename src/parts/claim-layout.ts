import type { Quantity } from '../statistics/quantity.js';

/**
 * Kind of a claim, and the meaning of its `pointers` in their order:
 *
 * - `figure`: the figure itself, as published. `[figure]`
 * - `total`: the total, published (`[total]`) or computed (the figures that were added, two or more). With the reason
 *   `periods` the figures of several periods of one series were added.
 * - `missing`: there is no figure, for the `reason`. `[figure]`
 * - `count`: the number of data in `pointers`, of the sort that `reason` names, such as the figures that are withheld, or of progress their
 *   outcome: `past`, `reached`, `before` and `back` of an exact target, `met`, `above` and `below` of a bound, range or limit, `undecided`, `missing`, `untargeted` …
 *   With the reason `highest-of-year` or `lowest-of-year` each is that of its year alone, and all are of the same month or quarter; with `complete-years` the
 *   data are the first figures of the years that have one for each month or quarter. With the reason `status` the data are figures that have the status in the words.
 * - `share`: per cent of a whole. `[part, whole]`, where `/categories` is the whole that all categories are together, if no total was published.
 *   With the reason `remainder` it is the share of what a figure is beyond its parts, `[whole, figure, ...parts of the figure]`;
 *   with `several` that of some parts together, `[whole, ...parts]`.
 * - `remainder`: the whole less all of its parts that are named. `[whole, ...parts]` With the reason `contributions` it is the change between two
 *   figures less all contributions to it, signed. `[later, earlier, ...contributions]`
 * - `difference`: the distance between the whole and its parts that exceed it (`over`) or fall short of it (`under`). `[whole, ...parts]`
 * - `highest`, `lowest`: the first is above (below) all others. `[figure, ...others]`; a figure that is missing or withheld is no other.
 *   With the reason `size` they are compared without their signs; with `change` or `relative-change` it is the changes from their earlier figures that are.
 * - `change`: the later figure less the earlier, in their unit; of per cents in percentage points. `[later, earlier]` With the reason
 *   `periods` both are sums of as many periods of one series. `[...later, ...earlier]`
 * - `relative-change`: the same in per cent of the earlier figure, with the same pointers. `[later, earlier]`
 * - `no-change`: no change between the two is stated, for the `reason`. `[later, earlier]`, or `[later]` if there is no earlier one.
 * - `gap`: the distance between a figure and its target, or the end of it that a figure outside of a bound or range is nearest to. `over` is
 *   above the target, `under` below it, on a way down too. `[figure, target]`
 * - `reached`: the target, or the milestone, is met (`yes`), not met (`no`) or undecided (`unknown`). A milestone that is due by the day
 *   of the figure has the reason `overdue`. `[figure, target]`
 * - `way`: per cent of the way from the baseline to the target. `[figure, baseline, target]`
 * - `pace`: the figure compared with a straight line over the span, or with the lines through its targets for earlier periods: `ahead`, `on-track`
 *   or `behind`. `[figure, target]`, or with a baseline `[figure, target, baseline]`
 * - `path`: the distance of the latest figure from its expected path, on the day of the figure: `ahead`, `on-track` or `behind`. `[figure, ...targets]`, or
 *   with a baseline `[figure, baseline, ...targets]`
 * - `range`: the figures lie in a named range. `[range, ...figures]`
 * - `length`: the length of the span, in the units that the reason names: `days`, `weeks`, `months`, `quarters` or `years`. `[span]`
 * - `phase`: the phases that are under way on a day (reason `under-way`), the first that begins later (`next`), or that all have ended (`over`). With
 *   `planned` an item comes after the day, or the publisher says that it is still to come. `[asOf, ...phases]`, or `[planned, item]`
 * - `elapsed`: the time of the span that has passed, in whole years or months, else in per cent of its days; the reason is `years`, `months` or
 *   `share`. `[span, asOf]`, or with the period of the figure if that ends earlier or there is no `asOf`
 */
export type ClaimKind =
  | 'figure'
  | 'total'
  | 'missing'
  | 'count'
  | 'share'
  | 'remainder'
  | 'difference'
  | 'highest'
  | 'lowest'
  | 'change'
  | 'relative-change'
  | 'no-change'
  | 'gap'
  | 'reached'
  | 'way'
  | 'pace'
  | 'path'
  | 'range'
  | 'length'
  | 'phase'
  | 'elapsed';

/** Direction of a claim. */
export type ClaimDirection =
  'up' | 'down' | 'same' | 'over' | 'under' | 'yes' | 'no' | 'unknown' | 'ahead' | 'on-track' | 'behind';

/**
 * A statement of a chart as data: what its sentence, a note, or a cell that the chart computed says of which figures.
 * Example: "down 7.6 percentage points on 2019" is `{ kind: 'change', pointers: ['/series/0/observations/8', '/series/0/observations/7'],
 * value: { value: 7.6 }, direction: 'down', text: 'down 7.6 percentage points on 2019' }`.
 */
export interface Claim {
  readonly kind: ClaimKind;
  /** JSON Pointers of the data, in the order of its kind. A pointer names the object that has the value, such as `/categories/0`, or the value if it has no object, such as `/total`. */
  readonly pointers: readonly string[];
  /** The number of the claim with its qualifiers, without a sign if there is a direction; not rounded. */
  readonly value?: Quantity;
  readonly direction?: ClaimDirection;
  /**
   * Reason as a code. For no change: `missing`, `withheld`, `partial`, `break`, `definition`, `kind`, `unit`, `base`, `length`, `period`, `overlap`,
   * `calendar` (the year before has no such week or day) or `bounds`. For a missing figure: `not-given`, `withheld`, `unread`, or its kind of missing.
   */
  readonly reason?: string;
  /** The words that make the claim. They are a part of the sentence, of a note or of a cell. */
  readonly text: string;
  /** Head of the column that the words stand below, if it states the scale of their numbers: "thousand jobs". */
  readonly head?: string;
}

/** A text of a chart, and the claims that it makes; the claims are made when asked for. */
export interface Statement {
  readonly text: string;
  readonly claims: () => readonly Claim[];
}

/** A text that claims nothing about figures. */
export const remark = (text: string): Statement => ({ text, claims: () => [] });

/** A datum of a claim. */
interface Datum {
  /** Its JSON Pointer in the document. */
  readonly pointer: string;
}

/** JSON Pointers of data. */
export const pointersOf = (data: readonly Datum[]): readonly string[] => data.map(({ pointer }) => pointer);

/** The claim of the number of data that are of the sort which the reason names. */
export const countClaim = (data: readonly Datum[], reason: string, text: string): Claim => ({
  kind: 'count',
  pointers: pointersOf(data),
  value: { value: data.length },
  reason,
  text,
});

/** The claims of the numbers of data that rose, fell and stayed the same. A number that is 0 is not claimed. */
export const movementClaims = (moved: Readonly<Record<'rose' | 'fell' | 'same', readonly Datum[]>>, text: string) =>
  (
    [
      ['up', moved.rose],
      ['down', moved.fell],
      ['same', moved.same],
    ] as const
  ).flatMap(([reason, data]) => (data.length ? [countClaim(data, reason, text)] : []));
