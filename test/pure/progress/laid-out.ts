import type { Claim } from '../../../src/parts/claim-layout.js';
import type { Mark, Rect, Rule } from '../../../src/marks/mark.js';
import { parseProgress, type MeasureData, type ProgressData } from '../../../src/progress/data.js';
import { progressClaims } from '../../../src/progress/claims.js';
import type { ProgressForm } from '../../../src/progress/forms.js';
import { layoutProgress, type ProgressLayout } from '../../../src/progress/layout.js';
import { english } from '../../../src/words/index.js';

const parsed = (data: Partial<ProgressData>) => parseProgress({ title: 'Progress', measures: [], ...data }).data!;

/** Progress, laid out in English. */
export const lay = (data: Partial<ProgressData>, form?: ProgressForm): ProgressLayout =>
  layoutProgress(parsed(data), english, form && { form });
/** The claims of progress in English. */
export const claims = (data: Partial<ProgressData>, form?: ProgressForm): readonly Claim[] =>
  progressClaims(parsed(data), english, form && { form });
/** One measure, laid out. */
export const one = (
  measure: Partial<MeasureData>,
  more: Partial<ProgressData> = {},
  form?: ProgressForm,
): ProgressLayout => lay({ measures: [{ label: 'Homes', value: null, ...measure }], ...more }, form);

/** A row of the table by the names of its columns. */
export function rowOfLayout({ table }: ProgressLayout, index = 0) {
  const { cells, name, lang, parts, milestones, status } = table.row(index);
  const cell = (kind: string): string => cells[table.columns.findIndex((column) => column.kind === kind)] ?? '';
  return {
    name,
    lang,
    value: cell('value'),
    rest: cell('detail'),
    interval: cell('interval'),
    share: cell('share'),
    gap: cell('gap'),
    change: cell('change'),
    status: status?.text,
    parts,
    milestones,
  };
}
export const rowOf = (measure: Partial<MeasureData>, more?: Partial<ProgressData>) => rowOfLayout(one(measure, more));

export const marksOf = ({ scenes }: ProgressLayout, row = 0): readonly Mark[] =>
  scenes.flatMap(({ marks }) => marks.filter((mark) => mark.row === row));
/** A share in per cent with two decimals. */
const percent = (share: number): number => Math.round(share * 1e4) / 100;
/** The bars of a row: start, width, and tone or certainty where they are not plain and exact. */
export const barsOf = (layout: ProgressLayout, row?: number) =>
  marksOf(layout, row)
    .filter((mark): mark is Rect => mark.type === 'rect' && mark.tone !== 'track' && mark.tone !== 'zone')
    .map(({ x, width, tone, certainty, part }) => {
      const look = tone ?? (certainty === 'exact' ? undefined : certainty);
      return [percent(x), percent(width), ...(look ? [look] : []), ...(part === undefined ? [] : [`part ${part}`])];
    });
/** The zone of the values that meet the target: start and width. */
export const zoneOf = (layout: ProgressLayout, row?: number): readonly (readonly number[])[] =>
  marksOf(layout, row).flatMap((mark) =>
    mark.type === 'rect' && mark.tone === 'zone' ? [[percent(mark.x), percent(mark.width)]] : [],
  );
export const linesOf = (layout: ProgressLayout, role: Rule['role'], row?: number): readonly number[] =>
  marksOf(layout, row).flatMap((mark) => (mark.type === 'rule' && mark.role === role ? [percent(mark.x1)] : []));
/** The value that is expected by now on a straight line. */
export const expectedOf = (layout: ProgressLayout, row?: number): number | undefined =>
  marksOf(layout, row).flatMap((mark) => (mark.type === 'dot' ? [percent(mark.x)] : []))[0];
export const keysOf = ({ legend }: ProgressLayout): readonly string[] => legend.map(({ key }) => key).sort();
