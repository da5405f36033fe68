const CHARTS = new Map<string, () => Promise<unknown>>([
  ['campaign-figure', () => import('./figure/define.js')],
  ['campaign-progress', () => import('./progress/define.js')],
  ['campaign-breakdown', () => import('./breakdown/define.js')],
  ['campaign-delta', () => import('./delta/define.js')],
]);

const TABLES = 'table[data-campaign]';

/** Attributes of other sources, which are not copied: the chart must draw the figures of its table. */
const SOURCES = ['data', 'src', 'refresh'];

const warned = new Set<string>();

function warn(kind: string, why: unknown): void {
  if (warned.has(kind)) return;
  warned.add(kind);
  console.warn(`<table data-campaign="${kind}"> stays a table.`, why);
}

const isCharted = ({ parentElement }: Element): boolean => !!parentElement && CHARTS.has(parentElement.localName);

/** Puts a table into the chart that it asks for. It stays as it is where that is not to be had. */
async function chart(table: HTMLElement): Promise<void> {
  const kind = table.dataset['campaign'] ?? '';
  const tag = `campaign-${kind}`;
  const load = CHARTS.get(tag);
  if (!load) return warn(kind, 'The kinds of charts are figure, progress, breakdown and delta.');
  try {
    await load();
    // Meanwhile another call may have done it, or the page has taken the table away.
    if (isCharted(table) || !table.parentNode) return;
    const element = document.createElement(tag);
    // Only what the tag knows: a page that lets `data-onclick` pass has not allowed `onclick`.
    const { observedAttributes } = element.constructor as unknown as { observedAttributes: readonly string[] };
    for (const name of observedAttributes) {
      const value = table.getAttribute(`data-${name}`);
      if (value !== null && !SOURCES.includes(name)) element.setAttribute(name, value);
    }
    for (const name of table.style)
      if (name.startsWith('--campaign-')) element.style.setProperty(name, table.style.getPropertyValue(name));
    if (table.dir) element.dir = table.dir;
    table.before(element);
    element.append(table);
  } catch (error) {
    warn(kind, error);
  }
}

/**
 * Makes a chart of every `<table data-campaign="breakdown">` (or `figure`, `progress`, `delta`) in `root`, and of `root` if it is one. The
 * chart's tag takes the place of the table and has it as its child, so that the table stays what assistive technology reads. `data-unit`,
 * `data-form`, `data-value-column` and so on become the attributes `unit`, `form`, `value-column` of the tag, and the custom properties in
 * the table's own style whose names start with `--campaign-` go to it as well; classes, ids and the language stay on the table. A kind of
 * chart is loaded when the first table asks for it. A table that is in its chart already is left alone, and so is one of an unknown kind,
 * of which the console is told once. Resolves when all are charts; what they draw follows. Never throws.
 *
 * Importing this module does it to the document, once that has been parsed. For tables that come later call it again.
 */
export async function enhance(root: ParentNode = document): Promise<void> {
  const tables = [...root.querySelectorAll<HTMLElement>(TABLES)];
  if ((root as Partial<Element>).matches?.(TABLES)) tables.push(root as HTMLElement);
  await Promise.all(tables.filter((table) => !isCharted(table)).map(chart));
}

// On a server there is none.
if (typeof document !== 'undefined') {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void enhance());
  else void enhance();
}
