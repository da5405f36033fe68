import { isGroupForm, isStackedForm } from '../../breakdown/data/group-forms.js';
import { indexesWith, isFolded } from '../../parts/fold-layout.js';
import { byRow } from '../../marks/by-row.js';
import { keyOf as markKey } from '../../marks/legend.js';
import type { Mark } from '../../marks/mark.js';
import type { Label, Scene } from '../../marks/scene.js';
import type { ChipLayout } from '../../parts/chip-layout.js';
import { rowsOf as tableRows, type TableRow } from '../../parts/table-layout.js';
import { columnKinds, type ChartLayout } from './chart-layout.js';
import { inkOn, mix } from './colour.js';
import { fillUnder } from './paint.js';
import type { Column, Row, Rows } from './row-parts.js';
import type { Theme } from './theme.js';

/** Columns whose texts are below the name, and those that are not numbers. */
const BELOW = ['detail', 'steps'];
const WORDS = ['status', 'other', 'time'];
/** The form whose rows are steps, in the order in which they are drawn. */
const STEPS = 'waterfall';

/** The columns next to the drawings, with the index of their cells. */
function columnsOf(layout: ChartLayout): readonly (Column & { readonly cell: number })[] {
  const isClosed = isStackedForm(layout.form) || layout.form === 'multiples';
  const kinds = columnKinds(layout);
  const isTime = layout.table.hasFigures !== undefined;
  const isSteps = layout.form === STEPS;
  return kinds.flatMap((kind, cell) => {
    if (BELOW.includes(kind) || (isClosed && kind !== 'value') || (isSteps && cell > 0)) return [];
    const isBold = layout.form === 'changes' ? kind === 'change' : isTime ? cell === 1 : cell === 0 || kind === 'value';
    const head = layout.table.heads[cell + 1] ?? '';
    const isWords = isTime || (WORDS.includes(kind) && cell > 0);
    return [
      {
        head,
        anchor: isWords ? 'start' : 'end',
        isBold: isBold && kind !== 'previous',
        isSmall: isTime,
        cell,
      } as const,
    ];
  });
}

/** Texts of a row below its name. */
const belowOf = ({ cells }: TableRow, kinds: readonly string[]): readonly string[] =>
  cells.filter((text, index) => text && BELOW.includes(kinds[index] ?? ''));

/** The status of a row of progress. */
export const statusOf = (row: TableRow & { readonly status?: ChipLayout }): ChipLayout | undefined => row.status;

/** The key of the part of a row that is drawn apart: a letter in its tile, or its fill. */
function keyOf(scene: Scene | undefined, marks: readonly Mark[] | undefined, labels: readonly Label[] | undefined) {
  if (!scene || scene.box === 'rows') return undefined;
  const letter = labels?.find(({ role }) => role === 'letter');
  const [first] = marks ?? [];
  // The names of all rows are aligned, with a letter or without.
  if (!first || scene.box === 'plot') return letter?.text ?? '';
  return markKey(first);
}

/** The label of a segment is in the ink of the segment. */
const inkIn =
  (marks: readonly Mark[], theme: Theme) =>
  (label: Label): string | undefined => {
    if (label.series === undefined && label.part === undefined) return undefined;
    const under = marks.find(({ type, row }) => type === 'rect' && row === label.row);
    return under?.type === 'rect' ? inkOn(fillUnder(under, theme)) : undefined;
  };

/** The rows of a table between two indexes, each with its marks and labels. A group that is one bar has those of its categories. */
function rowsIn(layout: ChartLayout, [from, to]: readonly [number, number]): readonly Row[] {
  const [scene] = layout.scenes;
  const { marks = [], labels = [], box } = scene ?? {};
  const [marksAt, labelsAt] = [byRow(marks), byRow(labels)];
  const kinds = columnKinds(layout);
  const columns = columnsOf(layout);
  const isStack = isStackedForm(layout.form);
  const all = tableRows(layout.table);
  return all.slice(from, to).flatMap((row, offset): readonly Row[] => {
    const index = from + offset;
    if (isStack && !row.isGroup) return [];
    const next = all.findIndex((one, i) => i > index && one.isGroup);
    const isWithin = ({ row: at = -1 }: { readonly row?: number }): boolean =>
      at >= index && at < (next < 0 ? all.length : next);
    const isDrawn = box === 'rows';
    return [
      {
        name: row.name,
        isPart: !!row.partOf && !isGroupForm(layout.form),
        isSub: !!row.partOf,
        isHeading: !!row.isGroup && !isStack,
        marks: !isDrawn ? [] : isStack ? marks.filter(isWithin) : (marksAt.get(index) ?? []),
        labels: !isDrawn ? [] : isStack ? labels.filter(isWithin) : (labelsAt.get(index) ?? []),
        cells: columns.map(({ cell }) => row.cells[cell] ?? ''),
        isMissing: row.hasValue === false,
        below: belowOf(row, kinds),
        ...(layout.table.remarkHead && { remark: row.remark }),
        status: statusOf(row),
        key: keyOf(scene, marksAt.get(index), labelsAt.get(index)),
      },
    ];
  });
}

/** The rows of a chart as they are at rest: those that are folded are one row, and steps are those that are drawn. */
function foldedRows(layout: ChartLayout): readonly Row[] {
  const { fold, table, form, scenes } = layout;
  const steps = form === STEPS ? [...byRow(scenes[0]?.marks ?? []).keys()] : [];
  if (steps.length) return steps.flatMap((index) => rowsIn(layout, [index, index + 1]));
  if (!fold) return rowsIn(layout, [0, table.length]);
  const kinds = columnKinds(layout);
  const folded: Row = {
    name: fold.row.name,
    marks: layout.scenes[0]?.box === 'rows' ? fold.marks : [],
    labels: [],
    cells: columnsOf(layout).map(({ cell }) => fold.row.cells[cell] ?? ''),
    isMissing: fold.row.hasValue === false,
    below: belowOf(fold.row, kinds),
    key: keyOf(scenes[0], byRow(scenes[0]?.marks ?? []).get(table.length), undefined),
  };
  return indexesWith(fold, table.length).flatMap((index) => {
    if (index < 0) return [folded];
    return isFolded(fold, index) ? [] : rowsIn(layout, [index, index + 1]);
  });
}

/** Forms whose columns have heads. In the others the figures explain themselves. */
const HEADED = [STEPS, 'bars', 'arrows', 'changes', 'stacked', 'stacked-100', 'grouped', 'bullet', 'way'];

/** The look of the rows of a form. */
function styleOf({ form, table, scenes: [scene] }: ChartLayout, theme: Theme): NonNullable<Rows['style']> {
  const marks = scene?.marks ?? [];
  const isTimed = table.hasFigures !== undefined;
  if (isStackedForm(form))
    return {
      bar: 24,
      radius: 0,
      outline: theme.paper,
      rest: theme.rest,
      shift: [6.4, 4.2],
      weights: { part: 650, value: 650 },
      inkOf: inkIn(marks, theme),
    };
  if (form === 'arrows') return { dot: 3 };
  // The bar of the whole campaign.
  if (isTimed) return { rest: mix(theme.ink, theme.paper, 0.22) };
  if (!scene || scene.box === 'rows') return {};
  return scene.box === 'band' ? { outline: theme.accent } : { rest: theme.rest };
}

/** Thickness of a bar, and least height of a row, in pixels. */
function sizesOf(layout: ChartLayout, rows: readonly Row[]): Pick<Rows, 'bar' | 'rowHeight'> {
  const { form, table, scenes, isSingle, fold } = layout;
  const isBullet = form === 'bullet';
  const bar = isSingle !== undefined ? (isBullet ? 8 : 12) : table.hasFigures !== undefined ? 14 : 16;
  if (scenes[0]?.box !== 'rows') return { bar, rowHeight: 24 };
  if (isBullet && rows.some(({ labels }) => labels.length)) return { bar, rowHeight: 60 };
  return { bar, rowHeight: rows.length > 12 || (fold && table.length > 12) ? 26 : 36 };
}

/** The rows of a layout: on one scale, or as the key of a drawing above them. `range` are those of one group. */
export function rowsOf(layout: ChartLayout, theme: Theme, range?: readonly [number, number]): Rows {
  const { form, table, scenes, isSingle } = layout;
  const [scene] = scenes;
  const rows = range ? rowsIn(layout, range) : foldedRows(layout);
  const isTime = table.hasFigures !== undefined;
  const labels = (scene?.labels ?? []).filter(({ row }) => row === undefined);
  const isScaled = scene?.box === 'rows' && !isGroupForm(form);
  return {
    rows,
    columns: columnsOf(layout),
    hasHeads: !isTime && !isSingle && (HEADED.includes(form) || !!table.isScaled),
    hasDrawings: scene?.box === 'rows',
    scale: isScaled ? labels : [],
    ticks: isTime ? (scene?.x?.ticks ?? []) : [],
    ...sizesOf(layout, rows),
    style: styleOf(layout, theme),
  };
}
