const CHARTS = new Map<string, () => Promise<unknown>>([
  ['campaign-figure', () => import('./figure/define.js')],
  ['campaign-progress', () => import('./progress/define.js')],
  ['campaign-breakdown', () => import('./breakdown/define.js')],
  ['campaign-delta', () => import('./delta/define.js')],
  ['campaign-timeline', () => import('./timeline/define.js')],
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

/** Moves a table into the chart that it names. If that chart is not available, the table is not changed. */
async function chart(table: HTMLElement): Promise<void> {
  const kind = table.dataset['campaign'] ?? '';
  const tag = `campaign-${kind}`;
  const load = CHARTS.get(tag);
  if (!load) return warn(kind, 'The kinds of charts are figure, progress, breakdown, delta and timeline.');
  try {
    await load();
    // While the chart was loading, another call may have done this, or the page may have removed the table.
    if (isCharted(table) || !table.parentNode) return;
    const element = document.createElement(tag);
    // Only attributes that the tag observes are copied: a page whose sanitiser allows `data-onclick` has not allowed `onclick`.
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
 * Makes a chart of every `<table data-campaign="breakdown">` (or `figure`, `progress`, `delta`, `timeline`) in `root`, and of `root` itself if it is one.
 *
 * - The chart's tag replaces the table and has it as its child, so that assistive technology still reads the table.
 * - `data-unit`, `data-form`, `data-value-column` and so on become the attributes `unit`, `form`, `value-column` of the tag. Custom properties in
 *   the table's `style` whose names start with `--campaign-` are copied to the tag. Classes, ids and the language stay on the table.
 * - The module of a chart is loaded when the first table needs it.
 * - A table that is already in its chart is not changed. Neither is one of an unknown kind, which is reported in the console once.
 *
 * Resolves when all tables are in charts, which may be before they are drawn. Never throws.
 *
 * Importing this module calls it for the document, once that has been parsed. Call it again for tables that are added later.
 */
export async function enhance(root: ParentNode = document): Promise<void> {
  const tables = [...root.querySelectorAll<HTMLElement>(TABLES)];
  if ((root as Partial<Element>).matches?.(TABLES)) tables.push(root as HTMLElement);
  await Promise.all(tables.filter((table) => !isCharted(table)).map(chart));
}

// A server has no document.
if (typeof document !== 'undefined') {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void enhance());
  else void enhance();
}
