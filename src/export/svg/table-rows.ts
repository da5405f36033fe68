import { byRow } from '../../marks/by-row.js';
import { keyMark } from '../../marks/legend.js';
import type { Mark } from '../../marks/mark.js';
import type { Label, Scene } from '../../marks/scene.js';
import type { ChipLayout } from '../../parts/chip-layout.js';
import type { Table, TableRow } from '../../parts/table-layout.js';
import type { Column, ChartRow } from './row-parts.js';

/** A column next to the drawings, with the index of its cells. */
export interface CellColumn extends Column {
  readonly cell: number;
}

/** A table whose rows are drawn: those of its columns that are next to the drawings, and the cells whose texts are below the name. */
export interface DrawnTable {
  readonly table: Table;
  readonly scene: Scene | undefined;
  /** The scene of the trends in a column of their own. */
  readonly trends?: Scene | undefined;
  readonly columns: readonly CellColumn[];
  readonly below?: readonly number[];
  /** Those whose texts are below the drawing in a narrow chart. */
  readonly under?: readonly number[];
}

/** The key of the part of a row that is drawn apart: its fill, or room for the letter in its tile. */
function keyOf(scene: Scene | undefined, marks: readonly Mark[] | undefined) {
  if (!scene || scene.box === 'rows') return undefined;
  // A line has the key of its point, as that of what has been since a day.
  const first = marks?.find(({ type }) => type !== 'rule');
  // The names of all rows are aligned, with a letter or without.
  if (!first || scene.box === 'plot') return '';
  return keyMark(first);
}

/** A row of a table as it is drawn at an index, with the marks and labels of that index. */
export function rowDrawer({ table, scene, trends, columns, below = [], under = [] }: DrawnTable) {
  const { marks = [], labels = [], across = [], box } = scene ?? {};
  const [marksAt, labelsAt, trendsAt] = [byRow(marks), byRow(labels), byRow(trends?.marks ?? [])];
  return (row: TableRow & { readonly status?: ChipLayout }, index: number): ChartRow => ({
    name: row.name,
    isPart: !!row.partOf,
    isSub: !!row.partOf,
    isHeading: !!row.isGroup,
    marks: box === 'rows' ? [...across, ...(marksAt.get(index) ?? [])] : [],
    labels: (box === 'rows' && labelsAt.get(index)) || [],
    cells: columns.map(({ cell }) => row.cells[cell] ?? ''),
    isMissing: row.hasValue === false,
    below: below.flatMap((cell) => row.cells[cell] || []),
    under: under.flatMap((cell) => row.cells[cell] || []),
    ...(table.remarkHead && { remark: row.remark }),
    status: row.status,
    ...(trends && { trend: trendsAt.get(index) }),
    key: keyOf(scene, marksAt.get(index)),
  });
}

/** The height of rows: of a few, and of so many that they stand close together. */
export const rowHeightOf = (length: number): number => (length > 12 ? 26 : 36);

/** The labels of a scale above the rows. */
export const scaleOf = (scene: Scene | undefined): readonly Label[] =>
  scene?.box === 'rows' ? scene.labels.filter(({ row }) => row === undefined) : [];
