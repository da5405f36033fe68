import { hasGapCell, hasShareColumn, type MeasureFacts, type ProgressFacts } from '../facts.js';
import { boldText, detailText, intervalCell, statedValue, statusChipOf, type TextContext } from '../texts.js';
import { changeCell, indicatorDetail, startCell, targetCell, trendCell } from './indicator.js';
import { milestoneTexts, partTexts } from './steps.js';

/**
 * Kind of a column after that of the names. `detail` has the target in words, `steps` the parts and milestones. A table of indicators has the
 * `start`, the `target`, the `change` and the `trend` in columns of their own.
 */
export type ProgressColumn =
  'start' | 'value' | 'detail' | 'interval' | 'target' | 'share' | 'gap' | 'change' | 'trend' | 'status' | 'steps';

/** Text of a row in a column. */
type CellText = (row: MeasureFacts, context: TextContext) => string;

/** True for several measures on one scale of values, whose shares and gaps have columns. */
const hasColumns = ({ basis, isSingle }: ProgressFacts): boolean => basis === 'values' && !isSingle;

/** The empty text of a column that a table does not have. */
const none: CellText = () => '';

/** The cell of a row in each column of a table of bars, whose details have the start and the target. */
const BAR_CELLS: Readonly<Record<ProgressColumn, CellText>> = {
  start: none,
  value: boldText,
  detail: detailText,
  interval: (row, context) =>
    context.facts.basis !== 'ways' || context.facts.isSingle ? intervalCell(row, context) : '',
  target: none,
  share(row, { facts, words }) {
    const share = row.share ?? row.spent;
    return hasColumns(facts) && share && hasShareColumn(row, facts) ? words.share(share) : '';
  },
  gap: (row, { facts, words }) =>
    hasColumns(facts) && row.gap && hasGapCell(row) ? words.gap(row.gap, row.measure.scope) : '',
  change: none,
  trend: none,
  status: (row, context) => statusChipOf(row, context)?.text ?? '',
  steps: (row, { words }) =>
    [...partTexts(row, words).map(({ text }) => text), ...milestoneTexts(row, words)].join('; '),
};

/** The cell of a row in each column of a table of indicators. The unit is below the name. */
const INDICATOR_CELLS: Readonly<Record<ProgressColumn, CellText>> = {
  ...BAR_CELLS,
  start: startCell,
  value: (row, { words }) => words.amount(statedValue(row), row.measure.scope),
  detail: indicatorDetail,
  interval: intervalCell,
  target: targetCell,
  share({ share, spent = share }, { words }) {
    return spent ? words.share(spent) : '';
  },
  gap: none,
  change: changeCell,
  trend: trendCell,
};

/** The cells of the form that is drawn. */
export const cellsOf = ({ form }: TextContext): Readonly<Record<ProgressColumn, CellText>> =>
  form === 'indicators' ? INDICATOR_CELLS : BAR_CELLS;

/** Function that gives the text of a row in a column. */
export type TextIn = (kind: ProgressColumn, row: MeasureFacts) => string;

/** The texts of rows in columns. Each is made once: the choice of columns, their widths and the rows ask for the same. */
export function textsOf(context: TextContext): TextIn {
  const cellOf = cellsOf(context);
  const made = new Map<MeasureFacts, Partial<Record<ProgressColumn, string>>>();
  return (kind, row) => {
    let texts = made.get(row);
    if (!texts) made.set(row, (texts = {}));
    return (texts[kind] ??= cellOf[kind](row, context));
  };
}
