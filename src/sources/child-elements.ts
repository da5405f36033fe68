import { bareTextIn, textFormat, type BareText } from './bare-text.js';
import { childrenOf, holds, isChart, isElement, textIn, type MarkupElement } from './markup.js';

/** The children of a chart that hold data. */
export interface ChildElements {
  /** The first script with data, and the format of its text. */
  readonly script?: {
    readonly text: string;
    readonly type: 'json' | 'csv' | 'tsv';
    /** Its attribute `type`, if that is none of {@link SCRIPT_TYPES}. */
    readonly wrongType?: string;
  };
  readonly table?: MarkupElement | undefined;
  /** The kinds of which there are several: only the first is read. */
  readonly several: readonly ('script' | 'table')[];
  /** Text with figures outside a script. */
  readonly bareText?: BareText | undefined;
  /** True if another chart is among the children, which no chart shows. */
  readonly hasChart: boolean;
  /** True if a paragraph around the chart has moved its table out: HTML allows none in `<p>`. */
  readonly isTableOutside: boolean;
  /** True once the parser has passed the end tag of the chart, so that only a script can still add children. */
  readonly isComplete: boolean;
}

type Script = NonNullable<ChildElements['script']>;

/** The types of scripts with data. */
export const SCRIPT_TYPES = ['application/json', 'text/csv', 'text/tab-separated-values'] as const;

/** The format of a script’s text: by its type, also if that is misspelt, as `text/json`; without a type, by how the text begins. */
function formatOf(script: MarkupElement): Script['type'] | undefined {
  const type = typeOf(script);
  // JSON-LD describes a page to search engines.
  if (/json/.test(type) && type !== 'application/ld+json') return 'json';
  if (/tab-separated|tsv/.test(type)) return 'tsv';
  if (/csv|markdown/.test(type)) return 'csv';
  if (!['', 'text/plain'].includes(type)) return undefined;
  const text = textIn(script);
  if (/^[\s\ufeff]*[[{]/.test(text)) return 'json';
  // Without a type it is a program, unless no line of it can be one.
  return /[=(){};]\s*$/m.test(text) && !type ? undefined : textFormat(text);
}

const typeOf = (script: MarkupElement): string =>
  (script.getAttribute('type') ?? '').replace(/;.*/, '').trim().toLowerCase();

const isTable = ({ localName }: MarkupElement): boolean => localName === 'table';

/** True for a table with a cell that is no heading. */
export const hasRows = (table: MarkupElement): boolean => holds(table, ({ localName }) => localName === 'td');

/** True if a chart is in an element. Tables may be large, and hold none. */
const holdsChart = (element: MarkupElement): boolean =>
  childrenOf(element).some((child) => isChart(child) || (!isTable(child) && holdsChart(child)));

/** The tables that a child is or holds: spreadsheets and content management systems put boxes around them. */
function tablesIn(child: MarkupElement): readonly MarkupElement[] {
  if (!['', 'table'].includes(child.getAttribute('slot') ?? '') || isChart(child)) return [];
  return isTable(child) ? [child] : childrenOf(child).flatMap(tablesIn);
}

/** True if a paragraph that a chart is in has a table behind it. */
function isBeforeTable({ parentNode }: MarkupElement): boolean {
  if (!parentNode || !isElement(parentNode) || parentNode.localName !== 'p') return false;
  const around = parentNode.parentNode ? childrenOf(parentNode.parentNode) : [];
  const next = around[around.indexOf(parentNode) + 1];
  return next !== undefined && isTable(next);
}

/** The data among the children of a chart. A script is found once the parser is past it: before that, its text may be incomplete. */
export function findChildElements(chart: MarkupElement & Partial<Parsing>): ChildElements {
  // A page that a server prints is complete.
  const isComplete = !!chart.nextSibling || chart.ownerDocument?.readyState !== 'loading';
  const children = childrenOf(chart);
  const isData = (child: MarkupElement): boolean =>
    child.localName === 'script' && !!formatOf(child) && !!textIn(child).trim();
  const scripts: readonly (MarkupElement & Partial<Parsing>)[] = children.filter(isData);
  const tables = children.flatMap(tablesIn);
  const [script] = scripts;
  const type = script && formatOf(script);
  const wrongType = script && !SCRIPT_TYPES.includes(typeOf(script) as never) ? typeOf(script) : undefined;
  return {
    script:
      script && type && (isComplete || script.nextSibling) ? { text: textIn(script), type, wrongType } : undefined,
    table: tables[0],
    several: [...(scripts.length > 1 ? ['script' as const] : []), ...(tables.length > 1 ? ['table' as const] : [])],
    bareText: bareTextIn(chart),
    hasChart: holdsChart(chart),
    isTableOutside: isBeforeTable(chart),
    isComplete,
  };
}

/** State of the parser of an element of the DOM. */
interface Parsing {
  readonly nextSibling: unknown;
  readonly ownerDocument: { readonly readyState: string };
}

/** Attributes of scripts, tables and cells that change the data. */
const ATTRIBUTES = ['type', 'value', 'datetime', 'href', 'lang', 'colspan', 'rowspan', 'hidden', 'aria-hidden'];

/** Reports changes of a chart's children, and when the parser has passed its end tag. */
export class ChildObserver {
  #observer: MutationObserver | undefined;
  #changes = 0;

  constructor(
    private readonly chart: Element,
    private readonly changed: () => void,
  ) {}

  /** Number of times that the children have changed, or were not observed. */
  get changes(): number {
    return this.#changes;
  }

  /** Observes from now on. Changes that were not reported yet are counted only. */
  start(isComplete: boolean): void {
    if (this.#observer?.takeRecords().length) this.#changes++;
    this.#disconnect();
    const { chart, changed } = this;
    this.#observer = new MutationObserver(() => {
      this.#changes++;
      changed();
    });
    const all = { subtree: true, childList: true, characterData: true };
    this.#observer.observe(chart, { ...all, attributeFilter: ATTRIBUTES });
    if (isComplete) return;
    if (chart.parentNode) this.#observer.observe(chart.parentNode, { childList: true });
    chart.ownerDocument.addEventListener('readystatechange', changed, { once: true });
  }

  stop(): void {
    if (this.#observer) this.#changes++;
    this.#disconnect();
  }

  #disconnect(): void {
    if (!this.#observer) return;
    this.#observer.disconnect();
    this.#observer = undefined;
    this.chart.ownerDocument.removeEventListener('readystatechange', this.changed);
  }
}
