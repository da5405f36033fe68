/** An object of JSON. */
export type Item = Readonly<Record<string, unknown>>;

/** Rows in JSON: objects, or lists of which the first is the header. */
export type JsonRows = readonly (Item | readonly unknown[])[];

/** Rows in JSON, and the JSON Pointer of their list in the document. */
export interface FoundRows {
  readonly items: JsonRows;
  readonly pointer: string;
  /** The title of the chart that they were made for. */
  readonly title?: string;
  /** Members of the document of a chart that has its rows in place of its lists. */
  readonly context?: Item;
  /** JSON Pointers of the rows from that of the list, if they are not its items: "/North", "/0/towns/1". */
  readonly rowPointers?: readonly string[];
  /** Names of the cells that are no members of their rows, but of those above them. */
  readonly inherited?: ReadonlySet<string>;
  /** Names of the members that are the cells of lists of which the first is the header. */
  readonly columns?: readonly string[];
}

/** The unit and the target of the rows next to these, without a title: `{ unit: '%', data: [ … ], target: 60 }`. Anything else around rows may be a part of an answer. */
export function settingsOf({ unit, target }: Item): Pick<FoundRows, 'context'> {
  const context = { ...(typeof unit === 'string' && { unit }), ...(target !== undefined && { target }) };
  return Object.keys(context).length ? { context } : {};
}

/** Members in which the answers of an API have their rows, or an object that has them. */
export const ENVELOPES = 'results|result|data|records|rows|items|value|values|response|dataset|table|d'.split('|');

/** Further ones, next to none of these. They are names of things where they hold a figure. */
export const CONNECTIONS = ['nodes', 'edges', 'hits', 'features'];

/** Lists in the documents of charts. Those of observations and of groups may as well be the rows of an answer. */
export const CHART_LISTS = ['series', 'categories', 'measures', 'phases', 'events', 'contributions'];

/** True for an object that is no list. */
export const isObject = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a value that is no object and no list. */
export const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** True for a number, and a text that begins with one: "−£3.20", "3 homes". */
export const isNumeral = (value: unknown): boolean =>
  typeof value === 'string' ? /^\s*[-−+]?\p{Sc}?[-−]?\d/u.test(value) : ['number', 'bigint'].includes(typeof value);

/** True for a list of objects, or of lists, each of which is a row. */
export const areRows = (value: unknown): value is JsonRows =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && item !== null);

/** True for a list with an item. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0;

/** Most cells of a cube, which are as many rows. */
const MOST_CELLS = 10_000;

/** Members with the names of the columns of lists. */
const COLUMNS = ['columns', 'cols', 'header', 'headers', 'fields', 'schema'];

/** The name of a column: a text, or an object that has one. A column that Socrata adds itself has that of its software, `:sid`. */
function columnName(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const { name, label, id, key, text, dataTypeName } = isObject(value) ? value : {};
  if (dataTypeName === 'meta_data' && typeof name === 'string') return `:${name}`;
  return [name, label, id, key, text].find((one) => typeof one === 'string');
}

/** A value of Google's data tables as its row has it, with days as `Date(2024,0,31)`, in which January is 0. */
function valueIn(cell: unknown): unknown {
  const { v: value } = isObject(cell) ? cell : {};
  const [, year, month, day] = (typeof value === 'string' && /^Date\((\d{4}),(\d\d?),(\d\d?)/.exec(value)) || [];
  return year ? [year, String(+(month ?? 0) + 1).padStart(2, '0'), day?.padStart(2, '0')].join('-') : value;
}

/** The names of the columns of lists. Socrata describes the view that they are of, with columns of its own. */
function columnsBeside(document: Item): readonly unknown[] | undefined {
  const { view } = isObject(document['meta']) ? document['meta'] : {};
  const places = [document, ...(isObject(view) ? [view] : [])];
  const lists = places.flatMap((place) => COLUMNS.map((name) => place[name]));
  return lists.find(isList);
}

/** The cells of a row in a list. Rows of Google's data tables are objects with a list of objects, and those of PxWeb have one of names and one of figures. */
function listIn(row: unknown): readonly unknown[] | undefined {
  if (Array.isArray(row)) return row as readonly unknown[];
  const { c: cells, key, values } = isObject(row) ? row : {};
  if (Array.isArray(key) && Array.isArray(values)) return [...(key as unknown[]), ...(values as unknown[])];
  return Array.isArray(cells) ? cells.map(valueIn) : undefined;
}

/** True for a column of PxWeb with the codes of a dimension, which are no figures: "01" and "03" of regions. Years are times. */
function areCodes(column: unknown, cells: readonly unknown[]): boolean {
  const isDimension = isObject(column) && column['type'] === 'd';
  const areDigits = (cell: unknown): boolean => typeof cell === 'string' && /^\d+$/.test(cell);
  return isDimension && cells.some(areDigits) && !cells.every((cell) => /^(?:19|20)\d\d$/.test(String(cell)));
}

/** The names of rows beside their cells, as pandas writes them. Undefined if they are numbers from 0. */
function indexIn({ index }: Item, count: number): readonly unknown[] | undefined {
  const isIndex = isList(index) && index.length === count && index.every(isScalar);
  return isIndex && index.some((name, i) => name !== i) ? index : undefined;
}

/** Names of columns beside lists of their cells: `{ columns: ['year', 'homes'], rows: [[2021, 3]] }`. */
function tableIn(document: Item): FoundRows | undefined {
  const names = columnsBeside(document);
  const member = ['rows', 'data', 'values', 'records'].find((name) => {
    const rows = document[name];
    return areRows(rows) && rows.every(listIn);
  });
  const heads = names?.map(columnName);
  if (!heads || member === undefined || heads.includes(undefined)) return undefined;
  const rows = (document[member] as JsonRows).map((row) => listIn(row) ?? []);
  const coded = new Set(
    names?.flatMap((column, i) =>
      areCodes(
        column,
        rows.map((row) => row[i]),
      )
        ? [i]
        : [],
    ),
  );
  // A code has the name of its dimension.
  const cellAt = (row: readonly unknown[], i: number): unknown =>
    coded.has(i) && /^\d+$/.test(String(row[i])) ? `${heads[i] ?? ''} ${String(row[i])}` : row[i];
  const index = indexIn(document, rows.length);
  const items = rows.map((row, line) =>
    Object.fromEntries<unknown>([
      ...(index ? [['', index[line]] as const] : []),
      ...heads.map((name, i) => [name ?? '', cellAt(row, i)] as const),
    ]),
  );
  return { items, pointer: `/${member}` };
}

/** The categories of a dimension of JSON-stat, in their order: their codes and names. */
function categoriesOf(dimension: unknown): readonly string[] {
  const { category } = isObject(dimension) ? dimension : {};
  const { index, label } = isObject(category) ? category : {};
  const names = isObject(label) ? label : {};
  const codes = isList(index)
    ? index.map(String)
    : Object.entries(isObject(index) ? index : names)
        .sort(([, a], [, b]) => Number(a) - Number(b))
        .map(([code]) => code);
  return codes.map((code) => (typeof names[code] === 'string' ? names[code] : code));
}

/** The cells of a cube of JSON-stat as rows with a column for each dimension. */
function cubeIn(document: Item): FoundRows | undefined {
  const { dimension, value, role, status } = document;
  if (!isObject(dimension) || typeof value !== 'object' || value === null) return undefined;
  const ids = document['id'] ?? dimension['id'];
  if (!isList(ids)) return undefined;
  const names = ids.map(String);
  const categories = names.map((name) => categoriesOf(dimension[name]));
  const count = categories.reduce((product, { length }) => product * length, 1);
  if (!count || count > MOST_CELLS) return undefined;
  const { time } = isObject(role) ? role : isObject(dimension['role']) ? dimension['role'] : {};
  const times: readonly unknown[] = Array.isArray(time) ? time : [];
  const isTime = (name: string): boolean => times.includes(name) || /^(?:time|year|month|quarter|period)$/i.test(name);
  const cells = value as Item;
  const statuses = isObject(status) || Array.isArray(status) ? (status as Item) : {};
  const hasStatus = Object.keys(statuses).length > 0;
  const items = Array.from({ length: count }, (_, cell) => {
    let rest = cell;
    const row: [string, unknown][] = [];
    for (let i = names.length - 1; i >= 0; i--) {
      const [name = '', codes = []] = [names[i], categories[i]];
      row.unshift([isTime(name) ? 'period' : name, codes[rest % codes.length]]);
      rest = Math.floor(rest / codes.length);
    }
    const marked: [string, unknown][] = hasStatus ? [['status', statuses[cell] ?? '']] : [];
    return Object.fromEntries([...row, ['value', cells[cell] ?? null] as const, ...marked]);
  });
  return { items, pointer: '/value' };
}

/** Members with a list of values each: `{ year: [2021, 2022], homes: [3, 4] }`. */
export function columnsIn(document: Item): FoundRows | undefined {
  const entries = Object.entries(document);
  const [, first] = entries[0] ?? [];
  const length = isList(first) ? first.length : 0;
  const areColumns = entries.every(([, list]) => isList(list) && list.length === length && list.every(isScalar));
  if (entries.length < 2 || length < 2 || !areColumns) return undefined;
  const columns = entries as [string, readonly unknown[]][];
  const items = Array.from({ length }, (_, i) => Object.fromEntries(columns.map(([name, list]) => [name, list[i]])));
  return { items, pointer: '' };
}

/** True for a number, and a text that has one: "over 3", but not "B5". */
const hasNumber = (value: unknown): boolean =>
  typeof value === 'string' ? /(?<![\p{L}\d])\d/u.test(value) : isNumeral(value);

/** Members of rows that have all the cells, next to what the software notes of the row. */
const CELLS = ['fields', 'properties', 'attributes', 'node', '_source'];

/** Rows of which each has its cells in an object of its own, as in Airtable and GeoJSON, with these in their place. They stay if one has not, or if these objects have no number. */
export function withOwnCells(found: FoundRows): FoundRows {
  const name = CELLS.find((one) => found.items.every((row) => !Array.isArray(row) && one in row));
  if (name === undefined) return found;
  const cells = found.items.map((row) => (row as Item)[name]);
  const haveFigures = cells.some((one) => isObject(one) && Object.values(one).some(hasNumber));
  return haveFigures && cells.every((one) => one === null || isObject(one))
    ? { ...found, items: cells.map((one) => one ?? {}) }
    : found;
}

/** Rows of an object in a form that other programs have: a table, a cube, columns. Undefined for any other. */
export const rowsOfAnswer = (document: Item): FoundRows | undefined =>
  tableIn(document) ?? cubeIn(document) ?? columnsIn(document);
