import {
  NOT_GIVEN,
  QUALIFIERS,
  UNREADABLE,
  type TidyRow,
  ANNOTATIONS,
  figureMember,
} from '../contract/tidy-columns.js';
import type { QuantityInput, QuantityObject } from '../contract/quantity.js';
import { readQuantity } from '../statistics/notation.js';
import { isWithheld, type Quantity } from '../statistics/quantity.js';
import type { AnnotationData } from '../contract/annotation.js';
import { pointerTo } from '../contract/reader.js';
import type { Document } from './document.js';

/** Codes of statuses: letters of SDMX, `c:N` for a confidentiality, `r` for a revised figure and `low` for one that rounds to zero. */
const statusCell = ({ status = [], confidentiality, revised, roundsToZero }: Quantity): string =>
  [...status, confidentiality && `c:${confidentiality}`, revised && 'r', roundsToZero && 'low']
    .filter(Boolean)
    .join(' ');

const numberCell = (value: number | null | undefined): string =>
  value === undefined || value === null ? '' : String(value);

/** The cells of the numbers and qualifiers of a figure. */
const cellsOf = (figure: Quantity, value: string): TidyRow => ({
  value,
  qualifier: figure.comparator ? QUALIFIERS[figure.comparator] : '',
  low: numberCell(figure.low),
  high: numberCell(figure.high),
  level: numberCell(figure.level),
  status: statusCell(figure),
  missing: figure.missing ?? (isWithheld(figure) ? 'withheld' : ''),
});

/** The figure of an object, whose statuses are a list. */
const quantityOf = ({ value, status, ...figure }: QuantityObject): Quantity => ({
  ...(figure as Quantity),
  ...(value !== null && value !== undefined && { value }),
  ...(status !== undefined && { status: Array.isArray(status) ? status : [status] }),
});

/** The cells of a figure as a document states it. Its note, source and revision have no cells here. */
function figureCells(figure: QuantityInput): TidyRow {
  if (figure === null) return { missing: NOT_GIVEN };
  if (figure === UNREADABLE) return { missing: UNREADABLE };
  if (typeof figure === 'number') return { value: String(figure) };
  if (typeof figure === 'object') return cellsOf(quantityOf(figure), numberCell(figure.value));
  const read = readQuantity(figure) ?? {};
  const [digits = ''] = /-?\d[\d.]*(?:e[-+]?\d+)?/i.exec(figure) ?? [];
  return cellsOf(read, read.value === undefined ? '' : digits);
}

/** Roles of items by the list that they are in. */
const ROLES: Readonly<Record<string, string>> = {
  measures: 'measure',
  categories: 'category',
  groups: 'group',
  series: 'series',
  observations: 'observation',
  milestones: 'milestone',
  parts: 'part',
  targets: 'target',
  ranges: 'range',
  contributions: 'contribution',
  events: 'event',
  spans: 'span',
  phases: 'phase',
};

/** Members that are figures. */
const FIGURES = ['value', 'target', 'baseline', 'total'];
/** Members of an item that have columns. */
const TEXTS = ['group', 'label', 'period', 'through', 'note'] as const;

/** The context that an item takes from the items around it, and the rows found so far. */
interface Around {
  readonly found: Found;
  readonly partOf: string;
  readonly period: string;
  readonly unit: string;
  readonly source: string;
}

/** The rows of figures, of annotations, and of all other members. */
interface Found {
  readonly figures: TidyRow[];
  readonly annotations: TidyRow[];
  readonly others: TidyRow[];
}

const isObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Name of a unit, a period or a source, which may be an object. */
function nameOf(value: unknown, ...names: readonly string[]): string {
  if (typeof value === 'string') return value;
  const found = isObject(value) ? names.map((name) => value[name]).find(Boolean) : undefined;
  return typeof found === 'string' ? found : '';
}

/** Words for the scale that figures count in. */
const SCALES: Readonly<Record<number, string>> = {
  1e3: 'thousand ',
  1e6: 'million ',
  1e9: 'billion ',
  1e12: 'trillion ',
};

/** Name of a unit with its scale and denominator: "million pounds", "deaths per 100,000 people". Empty if there is no unit. */
function unitOf(unit: unknown): string {
  const { scale, per } = isObject(unit) ? unit : {};
  const name = nameOf(unit, 'other', 'currency');
  return `${SCALES[Number(scale)] ?? ''}${name}${typeof per === 'string' ? ` per ${per}` : ''}`.trim();
}

/** Text of a value; one that reads as JSON but is text is quoted. */
function textOf(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  try {
    JSON.parse(value);
    return JSON.stringify(value);
  } catch {
    return value;
  }
}

/** Adds the rows of a value that has no columns: one for each text and number in it. */
function addOther(value: unknown, pointer: string, found: Found): void {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  for (const [name, one] of inner) addOther(one, pointerTo(pointer, name), found);
  if (inner.length) return;
  found.others.push({ label: pointer.slice(1).replaceAll('/', ' '), text: textOf(value), pointer });
}

/** Adds the note, the source and the revision of a figure. */
function addRemarks(figure: unknown, pointer: string, found: Found): void {
  if (!isObject(figure)) return;
  for (const name of ['note', 'source', 'revision'])
    if (figure[name] !== undefined) addOther(figure[name], pointerTo(pointer, name), found);
}

/** Adds a row with a figure that is a member of its item or of the chart, such as its target. Those that are of the period of the chart have it in their row. */
function addFigure(figure: QuantityInput, pointer: string, { partOf, period, unit, source, found }: Around): void {
  const role = pointer.split('/').at(-1) ?? '';
  const time = pointer === '/value' || pointer === '/total' ? period : '';
  found.figures.push({
    label: '',
    'part of': partOf,
    role,
    period: time,
    ...figureCells(figure),
    unit,
    source,
    pointer,
  });
  addRemarks(figure, pointer, found);
}

/** Adds the rows of annotations: what each is about is in the columns of its datum, and its text is a note. */
function addAnnotations(annotations: readonly AnnotationData[], found: Found): void {
  for (const [index, { at, text }] of annotations.entries()) {
    const { category: label, series, period } = at;
    found.annotations.push({
      label,
      'part of': series,
      role: 'annotation',
      period,
      note: text,
      pointer: `${ANNOTATIONS}/${index}`,
    });
  }
}

/** Adds the rows of the members of an item or of the chart, but for those that are in the row of the item. */
function addMembers(item: Document, pointer: string, around: Around, shown: readonly string[] = []): void {
  for (const [name, value] of Object.entries(item)) {
    const at = pointerTo(pointer, name);
    if (shown.includes(name)) continue;
    if (at === ANNOTATIONS) addAnnotations(value as readonly AnnotationData[], around.found);
    else if (Array.isArray(value) && value.every(isObject) && value.length)
      for (const [index, one] of value.entries()) addItem(one, `${at}/${index}`, ROLES[name] ?? name, around);
    else if (name === 'previous' && isObject(value)) addItem(value, at, name, around);
    else if (FIGURES.includes(name) && !Array.isArray(value)) addFigure(value as QuantityInput, at, around);
    else addOther(value, at, around.found);
  }
}

/** Adds an item: a row with its figure, and the rows of its other members. An item that only holds others has no row of its own. */
function addItem(item: Document, pointer: string, role: string, around: Around): void {
  const { partOf, found } = around;
  const name = figureMember(pointer);
  const unit = unitOf(item['unit']) || around.unit;
  const source = nameOf(item['source'], 'name') || around.source;
  const inner = { ...around, partOf: (item['label'] as string | undefined) ?? '', unit, source };
  if (!(name in item) && Object.values(item).some(Array.isArray)) {
    addMembers(item, pointer, inner);
    return;
  }
  const texts = Object.fromEntries(TEXTS.map((one) => [one, item[one] as string | undefined]));
  const cells = name in item ? figureCells(item[name] as QuantityInput) : {};
  const share = item['share'] === undefined ? {} : { share: numberCell(item['share'] as number) };
  found.figures.push({ 'part of': partOf, role, ...texts, ...cells, ...share, unit, source, pointer });
  addRemarks(item[name], pointerTo(pointer, name), found);
  addMembers(item, pointer, inner, [...TEXTS, name, 'share']);
}

/** The rows of a document: its figures, its annotations, then everything that is no figure, such as its title and source. */
export function tidyRows(document: Document): readonly TidyRow[] {
  const found: Found = { figures: [], annotations: [], others: [] };
  const unit = unitOf(document['unit']);
  const source = nameOf(document['source'], 'name');
  const period = nameOf(document['period']);
  addMembers(document, '', { partOf: '', period, unit, source, found });
  return [...found.figures, ...found.annotations, ...found.others];
}
