// The HTML files: a chart's tag with its attributes and its table, as the author of a page writes them.
import { parseFragment, type ChildNode, type DocumentFragment, type Element } from 'parse5';
import { exactly } from '../../src/rows/cell.js';
import type { Cell, Grid, Line } from '../../src/rows/rows.js';
import type { AttributeValues } from '../../src/sources/attributes.js';

/** A chart's tag in a page: its attributes in camel case, the language around it, and its table. */
export interface Tag {
  readonly attributes: AttributeValues;
  readonly lang: string | undefined;
  readonly grid: Grid | undefined;
}

const isElement = (node: ChildNode): node is Element => 'tagName' in node;
const childrenOf = (node: Element | DocumentFragment): readonly Element[] => node.childNodes.filter(isElement);
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** The elements inside a node whose name is one of these, in the order of the page. */
const findAll = (node: Element | DocumentFragment, ...names: readonly string[]): readonly Element[] =>
  childrenOf(node).flatMap((child) => [...(names.includes(child.tagName) ? [child] : []), ...findAll(child, ...names)]);

/** The text of a node. For a machine, `<data>` is replaced by its value. */
function textOf(node: Element, machine = false): string {
  const value = machine && node.tagName === 'data' ? attribute(node, 'value') : undefined;
  if (value !== undefined) return exactly(value);
  const text = node.childNodes.map((child) => {
    if (isElement(child)) return textOf(child, machine);
    return 'value' in child ? child.value : '';
  });
  return text.join('').replace(/[\t\n\f\r ]+/g, ' ');
}

function cellsOf(element: Element): readonly Cell[] {
  const [time] = findAll(element, 'time');
  const cell: Cell = {
    text: textOf(element).trim(),
    figure: findAll(element, 'data').length ? textOf(element, true).trim() : undefined,
    time: time && attribute(time, 'datetime'),
    lang: attribute(element, 'lang'),
  };
  return Array.from({ length: Number(attribute(element, 'colspan') ?? 1) }, () => cell);
}

/** A table as a grid. No table here has cells that span rows. */
function gridOf(table: Element): Grid {
  const [caption] = findAll(table, 'caption');
  const lines = findAll(table, 'tr').map((row, i): Line => {
    const cells = findAll(row, 'th', 'td');
    const parent = 'tagName' in row.parentNode ? row.parentNode.tagName : '';
    const isHead = parent === 'thead' || (i === 0 && cells.every(({ tagName }) => tagName === 'th'));
    return {
      line: i + 1,
      cells: cells.flatMap(cellsOf),
      part: isHead ? 'head' : parent === 'tfoot' ? 'foot' : undefined,
    };
  });
  return { title: caption && textOf(caption).trim(), lang: attribute(table, 'lang'), lines };
}

/** The tag of a chart in a piece of a page. Throws if there is none. */
export function tagIn(html: string, name: string): Tag {
  const page = parseFragment(html);
  const [tag] = findAll(page, name);
  if (!tag) throw new Error(`no <${name}>`);
  const [table] = findAll(tag, 'table');
  const named = tag.attrs.map((each) => [
    each.name.replace(/-./g, ([, letter = '']) => letter.toUpperCase()),
    each.value,
  ]);
  const outer = findAll(page, 'main').map((main) => attribute(main, 'lang'))[0];
  return {
    attributes: Object.fromEntries(named) as AttributeValues,
    lang: attribute(tag, 'lang') ?? outer,
    grid: table && gridOf(table),
  };
}
