import { isList, isObject, type FoundRows, type Item } from './json-answers.js';

/** A dimension or an attribute of a message in SDMX-JSON, with the codes and the names that it may have. */
interface Component {
  readonly id: string;
  readonly name: string;
  readonly values: readonly Item[];
}

/** Attributes whose codes say what a figure is: its status, and the power of ten that it is counted in. */
const BY_CODE = ['OBS_STATUS', 'CONF_STATUS', 'OBS_CONF', 'UNIT_MULT'];
/** Attributes that are the unit of a figure. */
const UNITS = ['UNIT_MEASURE', 'UNIT'];

const textOf = (...texts: readonly unknown[]): string =>
  texts.find((text): text is string => typeof text === 'string' && text !== '') ?? '';

/** The components of one level, such as "series", in their order. */
function componentsAt(level: string, all: unknown): readonly Component[] {
  const list = isObject(all) ? all[level] : undefined;
  if (!isList(list)) return [];
  return list.filter(isObject).map(({ id, name, values }) => ({
    id: textOf(id),
    name: textOf(name, id),
    values: isList(values) ? values.filter(isObject) : [],
  }));
}

/** The cell of a component for the index of its value: a time by its code, as its name may be in any form. Undefined of none, and of an attribute that no chart reads. */
function cellOf(
  { id, name, values }: Component,
  index: unknown,
  isDimension: boolean,
): readonly [string, string] | undefined {
  const { [Number(index ?? NaN)]: value } = values;
  if (!value) return undefined;
  const code = textOf(value['id'], value['value']);
  if (id === 'TIME_PERIOD') return ['period', code];
  if (BY_CODE.includes(id)) return [id === 'OBS_CONF' ? 'CONF_STATUS' : id, code];
  return isDimension || UNITS.includes(id) ? [isDimension ? name : id, textOf(value['name'], code)] : undefined;
}

/** The cells of some components, whose values have these indices. */
const cellsOf = (components: readonly Component[], indices: readonly unknown[], isDimension: boolean) =>
  components.flatMap((one, i) => {
    const cell = cellOf(one, indices[i], isDimension);
    return cell ? [cell] : [];
  });

/** The observations of a message in SDMX-JSON, as the ABS, the ECB, the IMF and the OECD send them, as rows with a column for each dimension. Undefined of any other document. */
export function sdmxIn(document: Item): FoundRows | undefined {
  const message = isObject(document['data']) ? document['data'] : document;
  const { dataSets, structure, structures } = message;
  const { dimensions, attributes } = isObject(structure)
    ? structure
    : isList(structures) && isObject(structures[0])
      ? structures[0]
      : {};
  const [set] = isList(dataSets) ? dataSets : [];
  const times = componentsAt('observation', dimensions);
  if (!isObject(set) || !times.length) return undefined;
  const constants = componentsAt('dataSet', dimensions);
  const shared = cellsOf(
    constants,
    constants.map(() => 0),
    true,
  );
  const ofSeries = componentsAt('series', dimensions);
  const { series, observations } = set;
  // A message that is flat has one series of all observations.
  const all = isObject(series) ? Object.entries(series) : [['', { observations }] as const];
  const items = all.flatMap(([key, one]) => {
    const { observations: values, attributes: marks } = isObject(one) ? one : {};
    const names = [
      ...shared,
      ...cellsOf(ofSeries, key.split(':'), true),
      ...cellsOf(componentsAt('series', attributes), isList(marks) ? marks : [], false),
    ];
    return Object.entries(isObject(values) ? values : {}).map(([place, cells]) => {
      const [value = null, ...flags] = isList(cells) ? cells : [];
      const ofCell = [
        ...cellsOf(times, place.split(':'), true),
        ...cellsOf(componentsAt('observation', attributes), flags, false),
      ];
      return Object.fromEntries<unknown>([...names, ...ofCell, ['value', value]]);
    });
  });
  return items.length ? { items, pointer: message === document ? '/dataSets/0' : '/data/dataSets/0' } : undefined;
}
