import { latestRows } from '../contract/latest-rows.js';
import { hoistShared, type Records, type Row } from '../contract/rows.js';
import { shownColumn } from '../contract/shown-column.js';

const TOTALS = /^(?:(?:grand )?total|all|gesamt|insgesamt|summe|total général|ensemble|suma)$/i;

/** Name of the category that a row is part of; undefined if it is none. */
function parentOf(row: Row): string | undefined {
  const parent = row.peek('parent');
  return parent === row.peek('label') ? undefined : parent || undefined;
}

/** The last or first row, if it is named "Total" and is neither a part nor the parent of another row. */
function totalOf(rows: readonly Row[]): Row | undefined {
  const isTotal = (row: Row | undefined): boolean => {
    const name = row?.peek('label') ?? '';
    return !!row && TOTALS.test(name) && !parentOf(row) && !rows.some((other) => parentOf(other) === name);
  };
  return rows.length > 1 ? [rows.at(-1), rows[0]].find(isTotal) : undefined;
}

/**
 * Makes a `BreakdownData` from records. Each row is a category, or a part of the category named in its column `parent`. A parent without a row
 * of its own is a category without a figure. A first or last row named "Total" is the total. Of rows of several periods, the latest are taken. Columns: label, value, status, period, parent, rest,
 * unit, source, note, href. Never throws.
 */
export function toDocument(records: Records): unknown {
  const sheet = records.sheet('label', 'value');
  const { total } = sheet;
  const rows = latestRows(sheet);
  const shown = shownColumn(sheet);
  const heads = new Set(rows.filter((row) => !parentOf(row)).map((row) => row.peek('label')));
  const parts = new Map<unknown, Row[]>();
  const tops: (Row | string)[] = [];
  const sum = total ?? totalOf(rows);
  for (const row of rows) {
    if (row === sum) continue;
    const parent = parentOf(row);
    const siblings = parts.get(parent);
    if (!parent) tops.push(row);
    else if (siblings) siblings.push(row);
    else {
      parts.set(parent, [row]);
      if (!heads.has(parent)) tops.push(parent);
    }
  }
  const counted: Record<string, unknown>[] = [];
  const category = (row: Row, pointer: string): Record<string, unknown> => {
    const { text, figure, context } = row.entryFor(pointer, shown?.column);
    const made = {
      label: text('label'),
      value: figure('value'),
      period: text('period'),
      rest: text('rest'),
      href: text('href'),
      ...context,
      unit: context.unit ?? shown?.unit,
    };
    counted.push(made);
    return made;
  };
  const categories = tops.map((top, i) => {
    const at = `/categories/${i}`;
    const made: Record<string, unknown> = typeof top === 'string' ? { label: top, value: null } : category(top, at);
    const inner = parts.get(made['label'])?.map((row, j) => category(row, `${at}/categories/${j}`));
    // If two rows have the same name, the parts belong to the first.
    parts.delete(made['label']);
    return Object.assign(made, { categories: inner });
  });
  const { title, ...others } = records.head;
  const head = {
    ...others,
    // The name of a column that was chosen of several says what is shown.
    title:
      title ??
      (records.title === undefined && sheet.figures.length > 1 && !sheet.sum ? shown?.name || undefined : undefined),
    period: shown?.period,
    total: sum?.entryFor('', shown?.column).figure('value', 'total'),
  };
  return hoistShared({ ...head, categories }, counted, ['unit', 'period', 'source']);
}
