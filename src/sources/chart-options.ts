import {
  areRows,
  isList,
  isNumeral,
  isObject,
  isScalar,
  type FoundRows,
  type Item,
  type JsonRows,
} from './json-answers.js';

/** A series of a chart: its name, the labels of its points if these have their own, and their values. */
interface Line {
  readonly name: string;
  readonly labels: readonly unknown[] | undefined;
  readonly values: readonly unknown[];
}

/** The first of some members that an object has. */
const firstOf = (item: Item, ...names: readonly string[]): unknown =>
  names.map((name) => item[name]).find((value) => value !== undefined);

const areScalars = (value: unknown): value is readonly unknown[] => isList(value) && value.every(isScalar);

/** The label and the value of a point: `['Oak', 3]`, `{ name: 'Oak', y: 3 }`, or `3` alone. */
function pointOf(point: unknown): readonly [label: unknown, value: unknown] {
  if (Array.isArray(point)) return [point[0], point[1]];
  return isObject(point)
    ? [firstOf(point, 'x', 'name', 'label', 'id'), firstOf(point, 'y', 'value')]
    : [undefined, point];
}

/** A list of values or of points as a series. Undefined if it is neither. */
function lineOf(data: unknown, name: unknown, labels?: unknown): Line | undefined {
  if (!isList(data)) return undefined;
  const points = data.map(pointOf);
  const values = points.map(([, value]) => value);
  if (!values.every((value) => value !== undefined && isScalar(value))) return undefined;
  const ofPoints = points.every(([label]) => label !== undefined) ? points.map(([label]) => label) : undefined;
  return {
    name: typeof name === 'string' ? name : '',
    values,
    labels: ofPoints ?? (areScalars(labels) ? labels : undefined),
  };
}

/** True for the bars of Plotly that are horizontal, with names in "y" and figures in "x". */
const areHorizontal = (names: unknown, figures: unknown, orientation: unknown): boolean =>
  areScalars(names) &&
  areScalars(figures) &&
  (orientation === 'h' || (figures.every(isNumeral) && !names.some(isNumeral)));

/** One of the series in options: an object, or a list of values. Undefined if it is neither. */
function seriesOf(one: unknown): Line | undefined {
  if (!isObject(one)) return lineOf(one, '');
  const [values, labels] = [firstOf(one, 'data', 'y', 'values'), firstOf(one, 'x', 'labels')];
  const name = firstOf(one, 'label', 'name', 'id');
  return areHorizontal(values, labels, one['orientation'])
    ? lineOf(labels, name, values)
    : lineOf(values, name, labels);
}

/** The series in a member of options, or the values of a pie. Undefined if one is no series: a list of rows is told by its first. */
function linesOf(series: unknown): readonly Line[] | undefined {
  if (!isList(series)) return undefined;
  const pie = areScalars(series) ? lineOf(series, '') : undefined;
  if (pie) return [pie];
  const lines: Line[] = [];
  for (const one of series) {
    const line = seriesOf(one);
    if (!line) return undefined;
    lines.push(line);
  }
  return lines;
}

/** The labels of all series, which options have beside them or at an axis. */
function labelsIn(options: Item): unknown {
  const axes = [options['xAxis'], options['xaxis'], options['yAxis']].flat();
  const ofAxes = axes.filter(isObject).map((axis) => firstOf(axis, 'categories', 'data'));
  return [options['labels'], ...ofAxes].find(areScalars);
}

/** Series as rows with a column for each, or of a label, a series and a value if their labels differ. Undefined if they have no label in common. */
function rowsOfLines(lines: readonly Line[], common: unknown): JsonRows | undefined {
  const all = lines.map((line) => line.labels ?? common);
  const areComplete = all.every((labels, i) => areScalars(labels) && labels.length === lines[i]?.values.length);
  if (!areComplete) return undefined;
  const [labels = [], ...others] = all as (readonly unknown[])[];
  const key = JSON.stringify(labels);
  if (others.some((own) => JSON.stringify(own) !== key)) {
    const known = new Set(labels);
    const isApart = others.some((own) => !own.some((label) => known.has(label)));
    if (isApart || new Set(lines.map(({ name }) => name)).size < lines.length) return undefined;
    const rows = [labels, ...others].flatMap((own, i) =>
      own.map((label, k) => [label, lines[i]?.name, lines[i]?.values[k]]),
    );
    return [['', 'series', 'value'], ...rows];
  }
  return [
    ['', ...lines.map(({ name }) => name)],
    ...labels.map((label, i) => [label, ...lines.map(({ values }) => values[i])]),
  ];
}

/** The text of a title, which may be in an object: `{ text: 'Trees' }`. */
const textOf = (title: unknown): string | undefined => {
  const text = isObject(title) ? title['text'] : title;
  return typeof text === 'string' && text.trim() ? text : undefined;
};

/** The title in options, which some libraries have further inside. */
function titleIn({ title, layout, options }: Item): string | undefined {
  const plugins = isObject(options) ? options['plugins'] : undefined;
  return [{ title }, layout, options, plugins]
    .map((one) => (isObject(one) ? textOf(one['title']) : undefined))
    .find(Boolean);
}

/** A day, month or year of TimelineJS: `{ year: '2019', month: '3' }` is "2019-03". */
function timeIn(date: unknown): string {
  const { year, month, day } = isObject(date) ? date : {};
  const [first, ...others] = [year, month, day].map((one) => (isNumeral(one) ? String(one as string | number) : ''));
  return [first, ...others.filter(Boolean).map((one) => one.padStart(2, '0'))].join('-');
}

/** The events of a timeline of TimelineJS as rows, with its title. Undefined of any other object. */
function rowsOfTimeline({ title, events }: Item): FoundRows | undefined {
  const isSlide = (event: unknown): event is Item => isObject(event) && isObject(event['start_date']);
  if (!isList(events) || !events.every(isSlide)) return undefined;
  const rows = events.map(({ start_date: first, end_date: last, text }) => {
    const { headline, text: body } = isObject(text) ? text : {};
    return [headline, [timeIn(first), timeIn(last)].filter(Boolean).join('/'), body];
  });
  const { headline } = isObject(title) && isObject(title['text']) ? title['text'] : {};
  return {
    items: [['Headline', 'Date', 'Text'], ...rows],
    pointer: '/events',
    columns: ['text', 'start_date', 'text'],
    ...(typeof headline === 'string' && { title: headline }),
  };
}

/** The rows in the options of a chart of another library, with its title: Chart.js, Plotly, Highcharts, ECharts, ApexCharts, Chartist, Nivo, Vega-Lite or TimelineJS. Undefined of any other object. */
export function rowsOfOptions(document: Item): FoundRows | undefined {
  const timeline = rowsOfTimeline(document);
  if (timeline) return timeline;
  const { data, dataset } = document;
  const title = titleIn(document);
  const found = (items: unknown, pointer: string): FoundRows | undefined =>
    areRows(items) ? { items, pointer, ...(title !== undefined && { title }) } : undefined;
  const inner = isObject(data) ? data : document;
  // Lists of cells are the rows of a table.
  const traces = isList(data) && !Array.isArray(data[0]) ? data : undefined;
  const lines = linesOf(inner['datasets']) ?? linesOf(inner['series']) ?? linesOf(traces);
  return (
    found(isObject(data) ? data['values'] : undefined, '/data/values') ??
    found(isObject(dataset) ? dataset['source'] : undefined, '/dataset/source') ??
    found(lines && rowsOfLines(lines, labelsIn(inner)), inner === document ? '' : '/data')
  );
}
