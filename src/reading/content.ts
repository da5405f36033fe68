import { lineSample, rectSample } from '../marks/legend.js';
import type { Mark } from '../marks/mark.js';
import type { CellKind, Table } from '../parts/table-layout.js';
import type { ReadingPoint } from './point.js';
import type { Stop } from './stops.js';

/** One figure of a box. */
export interface ReadingLine {
  /** Name of the series or of the column. Empty if the head says it. */
  readonly name: string;
  readonly figure: string;
  readonly change?: string;
  /** Sample of its mark. */
  readonly sample?: Mark;
  /** True for the one of several figures that is nearest to the pointer, or chosen by the keyboard. */
  readonly isNearest?: boolean;
}

/** The content of the box of a stop. Everything in it is a text of the table. */
export interface ReadingContent {
  /** Name of the row: a period, a category. Empty if each line has its own. */
  readonly head: string;
  readonly lines: readonly ReadingLine[];
  readonly notes: readonly string[];
}

/** The sample of a datum's colour: of a line, or of an area. */
function sampleOf({ fill }: ReadingPoint): Mark {
  const { series, part, step, tone, status } = fill;
  const place = {
    ...(series !== undefined && { series }),
    ...(part !== undefined && { part }),
    ...(step !== undefined && { step }),
    ...(tone && { tone }),
    ...(status && { status }),
  };
  const isLine = (fill.type === 'run' && fill.shape === 'line') || fill.type === 'dot' || fill.type === 'rule';
  return isLine ? lineSample(place) : rectSample(place);
}

/** True for a cell that is not a line of its own: a change, or the figure of a series that is drawn in another box. */
const isElsewhere = (kind: CellKind | undefined, drawn: number): boolean =>
  kind === 'change' || (kind === 'figure' && drawn === 1);

/** The lines of one row: the figures that are drawn, in the order in which they are drawn, and below them all other cells with a text. */
function linesOfRow(
  { heads, kinds, plainHead, row: rowOf }: Table,
  row: number,
  { points }: Stop,
  nearest: ReadingPoint | undefined,
): readonly ReadingLine[] {
  const { cells } = rowOf(row);
  const isSingle = points.length === 1;
  const lineOf = (cell: number, point?: ReadingPoint): readonly ReadingLine[] => {
    const figure = cells[cell];
    if (!figure) return [];
    const change = kinds?.[cell + 1] === 'change' ? cells[cell + 1] : undefined;
    return [
      {
        name: isSingle && heads[cell + 1] === plainHead ? '' : (heads[cell + 1] ?? ''),
        figure,
        ...(change && { change }),
        ...(point && { sample: sampleOf(point) }),
        ...(point && !isSingle && point === nearest && { isNearest: true }),
      },
    ];
  };
  const drawn = points.filter((point) => point.row === row && point.cell !== undefined);
  const drawnCells = new Set(drawn.map(({ cell }) => cell));
  const others = cells.flatMap((_, cell) =>
    drawnCells.has(cell) || isElsewhere(kinds?.[cell], drawn.length) ? [] : [cell],
  );
  const [first] = points;
  return [
    ...drawn.flatMap((point) => lineOf(point.cell ?? 0, point)),
    // A row with one figure has one colour.
    ...others.flatMap((cell, index) => lineOf(cell, !drawn.length && index === 0 ? first : undefined)),
  ];
}

/** The end that several names share after a comma, such as their unit: ", £ million". Empty if they share none. */
function sharedEnd(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let end = '';
  for (let at = first.lastIndexOf(', '); at > 0 && others.length; at = first.lastIndexOf(', ', at - 1)) {
    const text = first.slice(at);
    if (!others.every((name) => name.length > text.length && name.endsWith(text))) break;
    end = text;
  }
  return end;
}

/** The content of a box whose head says once what the names of all lines end with. */
function withSharedEnd({ head, lines, notes }: ReadingContent): ReadingContent {
  const end = head && sharedEnd(lines.map(({ name }) => name));
  if (!end) return { head, lines, notes };
  const shorter = lines.map((line) => ({ ...line, name: line.name.slice(0, -end.length) }));
  return { head: head + end, lines: shorter, notes };
}

/** The content of the box of a stop. `nearest` is the datum nearest to the pointer. */
export function contentOf(stop: Stop, table: Table, nearest?: ReadingPoint): ReadingContent {
  const apart = stop.points.flatMap((point) => (point.texts ? [{ ...point.texts, sample: sampleOf(point) }] : []));
  if (apart.length)
    return {
      head: apart[0]?.name ?? '',
      lines: apart.map(({ figure, sample }) => ({ name: '', figure, sample })),
      notes: [],
    };
  const rows = [...new Set(stop.points.map(({ row }) => row))];
  const [only, ...more] = rows;
  if (only === undefined) return { head: '', lines: [], notes: [] };
  if (!more.length) {
    const { name, wholeName = name, partOf = '', notes = [], remark, history } = table.row(only);
    return withSharedEnd({
      head: `${partOf}${wholeName}`,
      lines: history?.().map(([time, figure]) => ({ name: time, figure })) ?? linesOfRow(table, only, stop, nearest),
      notes: remark ? [...notes, remark] : notes,
    });
  }
  const lines = stop.points.flatMap((point): readonly ReadingLine[] => {
    const { name, cells } = table.row(point.row);
    const cell = point.cell ?? 0;
    const change = table.kinds?.[cell + 1] === 'change' ? cells[cell + 1] : undefined;
    const isNearest = point === nearest;
    const line = { name, figure: cells[cell] ?? '', sample: sampleOf(point) };
    return [{ ...line, ...(change && { change }), ...(isNearest && { isNearest }) }];
  });
  return { head: '', lines, notes: rows.flatMap((row) => table.row(row).notes ?? []) };
}

/** The content as one text, which assistive technology announces, and after it a state such as "chosen". */
export const announcementOf = ({ head, lines, notes }: ReadingContent, state?: string): string =>
  [
    head,
    ...lines.map(({ name, figure, change }) =>
      [[name, figure].filter(Boolean).join(' '), change].filter(Boolean).join(', '),
    ),
    ...notes,
    state,
  ]
    .filter(Boolean)
    .join('. ');
