import type { Claim } from './claim.js';

/** What a layout shows in words. */
export interface Shown {
  readonly title: string;
  readonly sentence: string;
  readonly notes: readonly string[];
  /** The cells of the table, and the names of its rows. */
  readonly cells: readonly string[];
  /** The heads of the columns. */
  readonly heads: readonly string[];
  readonly claims: readonly Claim[];
}

/** A layout as far as the oracle looks at it. */
export interface LayoutLike {
  readonly frame: { readonly title?: unknown; readonly sentence?: unknown; readonly notes?: unknown };
  readonly sentence?: unknown;
  readonly changes?: unknown;
  /** Notes of progress that are a list of their own. */
  readonly history?: unknown;
  readonly table?: {
    readonly heads: readonly unknown[];
    readonly length: number;
    readonly row: (index: number) => unknown;
  };
}

/** All texts in a value, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

export function rowsOf({ table }: LayoutLike): readonly unknown[] {
  return table ? Array.from({ length: table.length }, (_, index) => table.row(index)) : [];
}

export function shownOf(layout: LayoutLike, claims: readonly Claim[]): Shown {
  const [sentence = ''] = textsIn(layout.frame.sentence ?? layout.sentence);
  return {
    title: textsIn(layout.frame.title).join(' '),
    sentence,
    notes: [...textsIn(layout.frame.notes), ...textsIn(layout.history)],
    cells: [...rowsOf(layout).flatMap(textsIn), ...textsIn(layout.changes)],
    heads: textsIn(layout.table?.heads),
    claims,
  };
}
