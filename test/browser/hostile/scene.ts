// What cases have in common that are more than a document: a chart in a place of the page.
import type { Contract } from '../../pure/contract/contracts.js';
import { ALL, ROW, withValue, type Chart, type Drawn, type Scene } from './table.js';

/** A chart with this figure, not in the page yet. */
export function create(contract: Contract, value = 5): Chart {
  const chart = document.createElement(`campaign-${contract}`) as Chart;
  chart.data = withValue(value)(contract);
  return chart;
}

/** The chart, once it is drawn. */
export async function drawn(chart: Chart): Promise<Chart> {
  await chart.updateComplete;
  return chart;
}

/** Writes down what is seen of a chart while a case happens, for {@link noted}. */
export function note(chart: Chart, what: unknown): void {
  chart.dataset['noted'] = JSON.stringify([...noted(chart), what]);
}
/** All that was written down. */
export const noted = (chart: Chart): readonly unknown[] =>
  JSON.parse(chart.dataset['noted'] ?? '[]') as readonly unknown[];

/** Writes down each draw of a chart. */
export function counted(chart: Chart): Chart {
  chart.addEventListener('campaign-ready', () => {
    note(chart, 'ready');
  });
  return chart;
}

interface Shown extends Omit<Scene, 'contract' | 'open' | 'shows' | 'draws'> {
  readonly contracts?: readonly Contract[];
  readonly open: (contract: Contract, place: HTMLElement) => Chart | Promise<Chart>;
  /** What the row says; 5 by default. */
  readonly text?: Drawn;
}

/** The same in each contract: the row of {@link withValue} is drawn, and its figure. */
export const shown = ({ contracts = ALL, open, text = '5', ...more }: Shown): readonly Scene[] =>
  contracts.map((contract) => ({
    ...more,
    contract,
    open: (place) => open(contract, place),
    shows: 'chart',
    draws: [ROW[contract], text],
  }));
