/** What the children of a tag give. */
export interface Children {
  /** The first script with data, and what its text is. */
  readonly script?: Element;
  readonly type?: 'json' | 'csv' | 'tsv';
  readonly table?: HTMLTableElement;
  /** True once the parser has left the tag: nothing more comes by itself. */
  readonly isComplete: boolean;
}

const TYPES: Record<string, Children['type']> = {
  'application/json': 'json',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
};

const typeOf = (child: Element): Children['type'] =>
  child.localName === 'script'
    ? TYPES[(child.getAttribute('type') ?? '').replace(/;.*/, '').trim().toLowerCase()]
    : undefined;

/**
 * The data among the children of a tag: a script that is complete, and a table, which is put into the slot `table`. Until the parser is past
 * a script, its text may be half of it.
 */
export function childrenOf(host: Element): Children {
  const isComplete = !!host.nextSibling || host.ownerDocument.readyState !== 'loading';
  const children = [...host.children];
  const script = children.find((child) => typeOf(child) && child.textContent.trim());
  const table = children.find((child) => child.localName === 'table' && ['', 'table'].includes(child.slot));
  if (table) table.slot = 'table';
  return {
    script: script && (isComplete || script.nextSibling) ? script : undefined,
    type: script && typeOf(script),
    table: table as HTMLTableElement | undefined,
    isComplete,
  };
}

/** Tells when the children of a tag have changed, and when the parser has left it. */
export class ChildWatch {
  private readonly observer: MutationObserver;

  constructor(
    private readonly host: Element,
    private readonly changed: () => void,
  ) {
    this.observer = new MutationObserver(changed);
  }

  /** Watches from now on; a change before is forgotten. */
  start(isComplete: boolean): void {
    this.stop();
    const { observer, host } = this;
    const attributeFilter = [
      'type',
      'value',
      'datetime',
      'href',
      'lang',
      'colspan',
      'rowspan',
      'hidden',
      'aria-hidden',
    ];
    observer.observe(host, { subtree: true, childList: true, characterData: true, attributeFilter });
    if (isComplete) return;
    if (host.parentNode) observer.observe(host.parentNode, { childList: true });
    host.ownerDocument.addEventListener('readystatechange', this.changed, { once: true });
  }

  /** Watches no more. */
  stop(): void {
    this.observer.disconnect();
    this.host.ownerDocument.removeEventListener('readystatechange', this.changed);
  }
}
