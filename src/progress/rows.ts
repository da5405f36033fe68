import { readHeading, type Heading } from '../contract/heading-unit.js';
import { annotatedRows, hoistShared, type FigureColumn, type Records, type Sheet } from '../contract/rows.js';
import { periodOf, shownColumn, shownColumns } from '../contract/shown-column.js';

/** The column of figures, and that of the starts. Of two years before that of the target, the first is the start: "1990", "2022", "2030 target". */
function figuresOf(sheet: Sheet): {
  readonly shown?: FigureColumn | undefined;
  readonly start?: FigureColumn | undefined;
} {
  const due = /(?:19|20)\d\d/.exec(sheet.header('target') ?? '')?.[0];
  if (due && sheet.header('baseline') === undefined) {
    const { shown, previous } = shownColumns(sheet, 'baseline');
    if (shown && previous && (periodOf(shown) ?? due) < due) return { shown, start: previous };
  }
  return { shown: shownColumn(sheet, sheet.header('target') === undefined ? 'target' : 'baseline') };
}

/**
 * Makes a `ProgressData` from records: each row is a measure. Columns: label, value, target, baseline, in this order if there is no header;
 * also deadline, status, period, unit, source, note, annotation, ranges (`poor 60; fair 80; good 100`) polarity and assessment, the status in the word of the publisher. Never throws.
 */
export function toDocument(records: Records): unknown {
  const sheet = records.sheet('label', 'value', 'target', 'baseline', 'deadline', 'polarity');
  const { shown, start } = figuresOf(sheet);
  const measures = sheet.rows.map((row, i) => {
    const { text, figure, context } = row.entryFor(`/measures/${i}`, shown?.column);
    const deadline = text('deadline');
    const unit = context.unit ?? shown?.unit ?? records.head.unit;
    const { name, unit: named }: Partial<Heading> = unit === undefined ? readHeading(text('label') ?? '') : {};
    // An empty cell means that the measure has no target, not that its target is unknown.
    return {
      label: named ? name : text('label'),
      value: figure('value'),
      period: text('period'),
      ...(deadline
        ? { targets: [{ period: deadline, value: row.entryFor(`/measures/${i}/targets/0`).figure('target', 'value') }] }
        : { target: figure('target') ?? undefined }),
      baseline:
        (start ? row.entryFor(`/measures/${i}`, start.column).figure('value', 'baseline') : figure('baseline')) ??
        undefined,
      ranges: text('ranges'),
      status: text('assessment'),
      ...context,
      unit: context.unit ?? shown?.unit ?? named,
    };
  });
  const annotations = annotatedRows(sheet.rows, (row) => ({
    category: measures[sheet.rows.indexOf(row)]?.label ?? row.peek('label'),
  }));
  return hoistShared({ ...records.head, ...annotations, period: shown && periodOf(shown), measures }, measures, [
    'unit',
    'period',
    'source',
    'polarity',
  ]);
}
