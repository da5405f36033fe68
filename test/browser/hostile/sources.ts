// The sources that a document can be given through, and how each of them writes it: by rules, so that the table of cases says only what comes of them.
import type { Contract } from '../../pure/contract/contracts.js';

/** What gives a chart its figures. */
export const SOURCES = ['property', 'attribute', 'script', 'src', 'csv', 'table', 'enhanced', 'attributes'] as const;
/** Those that hold rows of text or single texts, and no document. */
export const ROWS: readonly Source[] = ['csv', 'table', 'enhanced', 'attributes'];
/** One of them. */
export type Source = (typeof SOURCES)[number];

/** A document as a source takes it. */
export interface Written {
  readonly property?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly child?: () => Element;
  /** A table that becomes a chart. */
  readonly table?: () => Element;
  /** The body that an address answers with. */
  readonly body?: string;
}

type Members = Readonly<Record<string, unknown>>;

/** Whether two values are the same to whoever reads them: of one type, with the same members, frozen or not. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return Object.is(a, b);
  const [names, others] = [Reflect.ownKeys(a), Reflect.ownKeys(b)];
  return (
    Object.getPrototypeOf(a) === Object.getPrototypeOf(b) &&
    Object.isFrozen(a) === Object.isFrozen(b) &&
    names.length === others.length &&
    names.every((name) => isSame((a as Members)[name as string], (b as Members)[name as string]))
  );
}

/** The JSON text of a document; undefined where JSON cannot hold it. A document that is text already is JSON, or should be. */
function jsonOf(document: unknown): string | undefined {
  if (typeof document === 'string') return document;
  try {
    const text = JSON.stringify(document);
    return isSame(document, JSON.parse(text)) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a figure or a name; undefined where it is neither text nor number, or nothing that a place for it would keep. */
const textOf = (value: unknown): string | undefined =>
  ['string', 'number', 'bigint'].includes(typeof value) ? String(value) : undefined;

/** The attribute that says what a member of the document says. */
const SHARED: Readonly<Record<string, string>> = {
  title: 'heading',
  subtitle: 'subtitle',
  description: 'description',
  unit: 'unit',
  decimals: 'decimals',
  kind: 'kind',
  polarity: 'polarity',
  period: 'period',
  span: 'span',
  note: 'note',
  source: 'source-name',
  lang: 'lang',
};

/** A source with its address as attributes say it. */
const SOURCE: Readonly<Record<string, string>> = { name: 'source-name', url: 'source-url' };

/** Members as attributes of these names; undefined where one of them cannot be an attribute: it has none, or is empty, which says nothing. */
function attributesOf(members: Members, names: Members = SHARED): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(members)) {
    if (name === 'source' && Object(value) === value) {
      const source = attributesOf(value as Members, SOURCE);
      if (!source) return undefined;
      Object.assign(attributes, source);
      continue;
    }
    const text = textOf(value);
    if (!text || !Object.hasOwn(names, name)) return undefined;
    attributes[names[name] as string] = text;
  }
  return attributes;
}

const isRow = (value: unknown): boolean => Object(value) === value && Object.getPrototypeOf(value) === Object.prototype;

/** A list of rows, holes and all. Throws where it is none. */
function listOf(value: unknown): Members[] {
  if (!Array.isArray(value)) throw new TypeError('no list');
  return value as Members[];
}

interface Sheet {
  /** What the document says beside its rows. */
  readonly beside: Members;
  readonly rows: readonly Members[];
}

/** The rows of a document and what is beside them. Throws where there are no rows. */
function sheetOf(contract: Contract, document: unknown): Sheet {
  const { value, title, measures, categories, series, ...rest } = document as Members;
  switch (contract) {
    case 'figure':
      return { beside: rest, rows: [{ label: title, value }] };
    case 'progress':
      return { beside: { title, ...rest }, rows: listOf(measures) };
    case 'breakdown':
      return { beside: { title, ...rest }, rows: listOf(categories) };
    case 'delta':
      return {
        beside: { title, ...rest },
        rows: listOf(series).flatMap(({ label, observations, ...more }) =>
          Array.from(listOf(observations), (each) => (isRow(each) ? { series: label, ...more, ...each } : each)),
        ),
      };
  }
}

const COLUMNS = ['label', 'series', 'period', 'value', 'target', 'baseline', 'unit', 'note', 'source', 'href'];

interface Grid {
  readonly beside: Members;
  readonly cells: readonly (readonly string[])[];
}

/** The rows of a document as text, its header first; undefined where they hold more or other than a row of cells can. */
function gridOf(contract: Contract, document: unknown): Grid | undefined {
  const { beside, rows } = sheetOf(contract, document);
  const [first] = rows;
  if (!first) return undefined;
  const header = Object.keys(first);
  const cells: string[][] = [header];
  for (const row of Array.from(rows)) {
    if (!isRow(row)) return undefined;
    if (String(Object.keys(row)) !== String(header) || !header.every((name) => COLUMNS.includes(name)))
      return undefined;
    // An empty cell is a figure that is not given, but a target that is not there.
    const texts = header.map((name) => (name === 'value' && row[name] === null ? '' : textOf(row[name])));
    if (texts.includes(undefined)) return undefined;
    cells.push(texts as string[]);
  }
  return { beside, cells };
}

const csvOf = (cells: Grid['cells']): string =>
  cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

const script = (type: string, text: string): Element =>
  Object.assign(document.createElement('script'), { type, textContent: text });

function tableOf([header, ...rows]: Grid['cells'], caption: string | undefined): Element {
  const table = document.createElement('table');
  const row = (place: HTMLTableSectionElement, cells: readonly string[], name: string): void => {
    const line = place.insertRow();
    for (const cell of cells) line.append(Object.assign(document.createElement(name), { textContent: cell }));
  };
  if (caption !== undefined) table.createCaption().textContent = caption;
  row(table.createTHead(), header!, 'th');
  const body = table.createTBody();
  for (const cells of rows) row(body, cells, 'td');
  return table;
}

/** How each source takes a document of a contract; undefined where it cannot carry it. */
const WRITE: Readonly<Record<Source, (document: unknown, contract: Contract) => Written | undefined>> = {
  property: (property) => ({ property }),
  attribute(document) {
    const data = jsonOf(document);
    return data ? { attributes: { data } } : undefined;
  },
  script(document) {
    const text = jsonOf(document);
    return text ? { child: () => script('application/json', text) } : undefined;
  },
  src(document) {
    const body = jsonOf(document);
    return body ? { body } : undefined;
  },
  csv(document, contract) {
    const grid = gridOf(contract, document);
    const attributes = grid && attributesOf(grid.beside);
    return attributes && { attributes, child: () => script('text/csv', csvOf(grid.cells)) };
  },
  table(document, contract) {
    const grid = gridOf(contract, document);
    const { title, ...rest } = grid?.beside ?? {};
    const attributes = grid && (title === undefined || textOf(title)) ? attributesOf(rest) : undefined;
    return attributes && { attributes, child: () => tableOf(grid!.cells, textOf(title)) };
  },
  enhanced(document, contract) {
    const { attributes, child } = WRITE.table(document, contract) ?? {};
    if (!child) return undefined;
    const table = (): Element => {
      const element = child();
      element.setAttribute('data-campaign', contract);
      for (const [name, value] of Object.entries(attributes!)) element.setAttribute(`data-${name}`, value);
      return element;
    };
    return { table };
  },
  attributes(document, contract) {
    const { measures, ...head } = document as Members;
    const rows = contract === 'progress' && Array.isArray(measures) ? (measures as unknown[]) : [];
    if (contract === 'figure') {
      const attributes = attributesOf(head, { ...SHARED, value: 'value' });
      return attributes?.['value'] ? { attributes } : undefined;
    }
    const names = { label: 'label', value: 'value', target: 'target', baseline: 'baseline' };
    const [own, beside] = rows.length === 1 ? [attributesOf(rows[0] as Members, names), attributesOf(head)] : [];
    return own?.['value'] && beside ? { attributes: { ...beside, ...own } } : undefined;
  },
};

/** A document as a source takes it, or undefined where the source cannot carry it. */
export function written(source: Source, document: unknown, contract: Contract): Written | undefined {
  try {
    return WRITE[source](document, contract);
  } catch {
    return undefined; // no object, no list, or one that answers nothing
  }
}
