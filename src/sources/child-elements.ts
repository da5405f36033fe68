/** The children of a chart that hold data. */
export interface ChildElements {
  /** The first script with data, and the format of its text. */
  readonly script?: { readonly text: string; readonly type: 'json' | 'csv' | 'tsv' };
  readonly table?: HTMLTableElement;
  /** True once the parser has passed the end tag of the chart, so that only a script can still add children. */
  readonly isComplete: boolean;
}

type Script = NonNullable<ChildElements['script']>;

const TYPES: Record<string, Script['type']> = {
  'application/json': 'json',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
};

const typeOf = (child: Element): Script['type'] | undefined =>
  child.localName === 'script'
    ? TYPES[(child.getAttribute('type') ?? '').replace(/;.*/, '').trim().toLowerCase()]
    : undefined;

/**
 * Finds the data among the children of a chart, and assigns a table to the slot `table`. A script is found once the parser is past it: before
 * that, its text may be incomplete.
 */
export function findChildElements(chart: Element): ChildElements {
  const isComplete = !!chart.nextSibling || chart.ownerDocument.readyState !== 'loading';
  const children = [...chart.children];
  const script = children.find((child) => typeOf(child) && child.textContent.trim());
  const type = script && typeOf(script);
  const table = children.find((child) => child.localName === 'table' && ['', 'table'].includes(child.slot));
  if (table) table.slot = 'table';
  return {
    script: script && type && (isComplete || script.nextSibling) ? { text: script.textContent, type } : undefined,
    table: table as HTMLTableElement | undefined,
    isComplete,
  };
}

/** Attributes of scripts, tables and cells that change the data. */
const ATTRIBUTES = ['type', 'value', 'datetime', 'href', 'lang', 'colspan', 'rowspan', 'hidden', 'aria-hidden'];

/** Reports changes of a chart's children, and when the parser has passed its end tag. */
export class ChildObserver {
  readonly #observer: MutationObserver;

  constructor(
    private readonly chart: Element,
    private readonly changed: () => void,
  ) {
    this.#observer = new MutationObserver(changed);
  }

  /** Observes from now on. Changes that were not reported yet are dropped. */
  start(isComplete: boolean): void {
    this.stop();
    const { chart, changed } = this;
    const all = { subtree: true, childList: true, characterData: true };
    this.#observer.observe(chart, { ...all, attributeFilter: ATTRIBUTES });
    if (isComplete) return;
    if (chart.parentNode) this.#observer.observe(chart.parentNode, { childList: true });
    chart.ownerDocument.addEventListener('readystatechange', changed, { once: true });
  }

  stop(): void {
    this.#observer.disconnect();
    this.chart.ownerDocument.removeEventListener('readystatechange', this.changed);
  }
}
