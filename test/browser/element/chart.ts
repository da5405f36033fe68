import type { Problem } from '../../../src/contract/problem.js';
import '../../../src/define.js';

/** What every tag is to a page. */
export interface Chart extends HTMLElement {
  data: unknown;
  readonly problems: readonly Problem[];
  readonly dataSource: string | undefined;
  readonly drawnForm?: string | undefined;
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** The tags of figures. */
export const TAGS = ['campaign-figure', 'campaign-progress', 'campaign-breakdown', 'campaign-delta'] as const;

/** The name of a tag. */
export type Tag = (typeof TAGS)[number];

/** A document of each contract with a row "Homes insulated", whose latest figure is `value`, and a second row with a figure of its own. */
export const DOCUMENT: Record<Tag, (value: unknown) => object> = {
  'campaign-figure': (value) => ({
    title: 'Homes insulated',
    value,
    unit: 'homes',
    period: '2021',
    observations: [
      { period: '2020', value: 12300 },
      { period: '2021', value },
    ],
  }),
  'campaign-progress': (value) => ({
    title: 'Progress',
    measures: [
      { label: 'Homes insulated', value, target: 100000, unit: 'homes' },
      { label: 'Streets surveyed', value: 700, target: 1200, unit: 'streets' },
    ],
  }),
  'campaign-breakdown': (value) => ({
    title: 'Homes by measure',
    unit: 'homes',
    categories: [
      { label: 'Homes insulated', value },
      { label: 'Windows replaced', value: 600 },
    ],
  }),
  'campaign-delta': (value) => ({
    title: 'Homes insulated',
    unit: 'homes',
    series: [
      {
        label: 'Homes insulated',
        observations: [
          { period: '2020', value: 12300 },
          { period: '2021', value },
        ],
      },
    ],
  }),
};

/** Changes the figure of a {@link DOCUMENT} in place. */
export const change: Record<Tag, (data: never, value: number) => void> = {
  'campaign-figure': (data: { value: number; observations: [unknown, { value: number }] }, value) =>
    (data.value = data.observations[1].value = value),
  'campaign-progress': (data: { measures: [{ value: number }] }, value) => (data.measures[0].value = value),
  'campaign-breakdown': (data: { categories: [{ value: number }] }, value) => (data.categories[0].value = value),
  'campaign-delta': (data: { series: [{ observations: [unknown, { value: number }] }] }, value) =>
    (data.series[0].observations[1].value = value),
};

/** Documents of which nothing can be drawn. */
export const REFUSED = ['{"title": "Homes', '[]', true, [], {}, { title: 'Homes' }, new Date(0)];

/** A chart that is not in the page yet. */
export const create = (tag: string): Chart => document.createElement(tag) as Chart;

/** Puts a chart into the page; the drawing is awaited. */
export async function mount(tag: string, data?: unknown, place: Element = document.body): Promise<Chart> {
  const chart = create(tag);
  if (data !== undefined) chart.data = data;
  place.append(chart);
  await chart.updateComplete;
  return chart;
}

/** Gives a chart new data; the drawing is awaited. */
export async function give(chart: Chart, data: unknown): Promise<void> {
  chart.data = data;
  await chart.updateComplete;
}

/**
 * What a chart has drawn, without the comments that Lit keeps its places by, and with attributes in one order. The button of the menu, which comes when it
 * has been loaded, is left out.
 */
export function drawn(chart: Element): string {
  return chart.shadowRoot ? written(chart.shadowRoot) : '';
}

function written(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const inside = [...node.childNodes].map(written).join('');
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return inside;
  // A node of another window is none of this one's elements.
  if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).classList.contains('tools')) return '';
  const { localName, attributes } = node as Element;
  const said = Array.from(attributes, ({ name, value }) => ` ${name}="${value}"`).sort();
  return `<${localName}${said.join('')}>${inside}</${localName}>`;
}

/** The elements of a chart that have this part, or these parts. */
export const parts = (chart: Element, name: string): HTMLElement[] => [
  ...(chart.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
];

/** A chart as a page writes it: the drawing of what is there is awaited. */
export async function write(html: string, place: Element = document.body): Promise<Chart> {
  place.insertAdjacentHTML('beforeend', html);
  const chart = place.lastElementChild as Chart;
  await chart.updateComplete;
  return chart;
}

/** The next event of this type. */
export const next = (target: EventTarget, type: string): Promise<CustomEvent<unknown>> =>
  new Promise((resolve) => {
    target.addEventListener(type, resolve as unknown as EventListener, { once: true });
  });

/** The problems of a chart as `code pointer`. */
export const told = (chart: Chart): string[] => chart.problems.map(({ code, pointer }) => `${code} ${pointer}`.trim());

/** Writes down the events of a chart, where the page meets them, as their names. */
export function listen(chart: Element): string[] {
  const heard: string[] = [];
  for (const type of ['campaign-loading', 'campaign-ready', 'campaign-problems', 'campaign-error'])
    chart.addEventListener(type, () => {
      heard.push(type);
    });
  return heard;
}

/** Watches what changes in a chart: `changes()` gives what has changed since it was last asked. */
export function watch(chart: Element): () => MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(chart, all);
  if (chart.shadowRoot) observer.observe(chart.shadowRoot, all);
  return () => observer.takeRecords();
}

/** Takes the charts out of the page. */
export function clear(): void {
  for (const chart of document.querySelectorAll([...TAGS, 'campaign-timeline'].join())) chart.remove();
}
