/** The children of a chart that hold data. */
export interface ChildElements {
  /** The first script with data, and the format of its text. */
  readonly script?: {
    readonly text: string;
    readonly type: 'json' | 'csv' | 'tsv';
    /** Its attribute `type`, if that is none of {@link SCRIPT_TYPES}. */
    readonly wrongType?: string;
  };
  readonly table?: HTMLTableElement;
  /** True once the parser has passed the end tag of the chart, so that only a script can still add children. */
  readonly isComplete: boolean;
}

type Script = NonNullable<ChildElements['script']>;

/** The types of scripts with data. */
export const SCRIPT_TYPES = ['application/json', 'text/csv', 'text/tab-separated-values'] as const;

/** The format of a script’s text: by its type, also if that is misspelt, as `text/json`; without a type, by how the text begins. */
function formatOf(script: Element): Script['type'] | undefined {
  const type = typeOf(script);
  // JSON-LD describes a page to search engines.
  if (/json/.test(type) && type !== 'application/ld+json') return 'json';
  if (/tab-separated|tsv/.test(type)) return 'tsv';
  if (/csv/.test(type)) return 'csv';
  return ['', 'text/plain'].includes(type) && /^[\s\ufeff]*[[{]/.test(script.textContent) ? 'json' : undefined;
}

const typeOf = (script: Element): string => (script.getAttribute('type') ?? '').replace(/;.*/, '').trim().toLowerCase();

/**
 * Finds the data among the children of a chart, and assigns a table to the slot `table`. A script is found once the parser is past it: before
 * that, its text may be incomplete.
 */
export function findChildElements(chart: Element): ChildElements {
  const isComplete = !!chart.nextSibling || chart.ownerDocument.readyState !== 'loading';
  const children = [...chart.children];
  const isData = (child: Element): boolean =>
    child.localName === 'script' && !!formatOf(child) && !!child.textContent.trim();
  const script = children.find(isData);
  const type = script && formatOf(script);
  const wrongType = script && !SCRIPT_TYPES.includes(typeOf(script) as never) ? typeOf(script) : undefined;
  // Content management systems put tables into a figure.
  const place = children.find(
    (child) =>
      ['', 'table'].includes(child.slot) &&
      (child.localName === 'table' || (child.localName === 'figure' && child.querySelector('table'))),
  );
  const table = place?.localName === 'figure' ? place.querySelector('table') : place;
  if (place) place.slot = 'table';
  return {
    script:
      script && type && (isComplete || script.nextSibling) ? { text: script.textContent, type, wrongType } : undefined,
    table: (table ?? undefined) as HTMLTableElement | undefined,
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
