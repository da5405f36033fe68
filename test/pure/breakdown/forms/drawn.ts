import { parseBreakdown, type BreakdownData } from '../../../../src/breakdown/data.js';
import type { BreakdownForm } from '../../../../src/breakdown/forms.js';
import { layoutBreakdown, type BreakdownLayout } from '../../../../src/breakdown/layout.js';
import type { Mark } from '../../../../src/marks/mark.js';
import { rowsOf } from '../../../../src/parts/table-layout.js';
import { english } from '../../../../src/words/index.js';

/** A breakdown, laid out in English. */
export const lay = (data: Partial<BreakdownData>, form: BreakdownForm): BreakdownLayout =>
  layoutBreakdown(parseBreakdown({ title: 'T', ...data }).data!, english, { form });

/** The marks that are found by the pointer, without lines of axes. */
export const marksOf = ({ scenes }: BreakdownLayout): readonly Mark[] =>
  scenes.flatMap(({ marks }) => marks.filter(({ quiet }) => !quiet));

/** A share as a per cent with two decimals. */
export const percent = (share: number): number => Math.round(share * 1e4) / 100;

/** The rows of the table in words. */
export const wordsOf = ({ table }: BreakdownLayout): readonly string[] =>
  rowsOf(table).map(({ name, cells }) => [name, ...cells].join(' | '));

/** The name of the drawn form, and the notes. */
export const drawnOf = ({ form, frame }: BreakdownLayout): readonly string[] => [form, ...frame.notes];
