import { langOf } from '../../parts/frame-layout.js';
import type { WholeLabels } from '../../parts/short-label-layout.js';
import type { ProgressForm } from '../forms.js';
import type { TextContext } from '../texts.js';

/** Rows that stand together: those of a group below its heading, or those without one. */
export interface Section {
  /** Name of the group. Absent for rows without one. */
  readonly name?: string;
  /** Whole name of the group, if `name` was cut. */
  readonly wholeName?: string;
  /** Language of the name, if it differs from that of the words. */
  readonly lang?: string;
  /** Index of its first row, and of the row after its last one. */
  readonly from: number;
  readonly to: number;
}

/** JSON Pointer of the group of a measure. */
export const groupPointer = (pointer: string): string => `${pointer}/group`;

/** Forms whose rows stand below each other. */
const ROW_FORMS: readonly (ProgressForm | undefined)[] = ['bars', 'bullet', 'way', 'indicators'];

/** The sections of the rows. Measures of one group stand together. */
export function sectionsOf({ facts: { measures }, form, words }: TextContext, whole: WholeLabels): readonly Section[] {
  const all = [{ from: 0, to: measures.length }];
  if (!ROW_FORMS.includes(form)) return all;
  const starts = measures.flatMap(({ measure }, row) =>
    row && measure.group === measures[row - 1]?.measure.group ? [] : [row],
  );
  return starts.map((from, index): Section => {
    const place = { from, to: starts[index + 1] ?? measures.length };
    const { measure } = measures[from] ?? {};
    if (!measure?.group) return place;
    const { group: name, pointer, scope } = measure;
    return { ...place, name, wholeName: whole.get(groupPointer(pointer)), lang: langOf(scope, words) };
  });
}
