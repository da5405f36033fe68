// Twice as many rows are twice the work. Work is counted and not timed: the items that loops and methods of arrays visit.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { parseBreakdown } from '../../src/breakdown/data.js';
import { BREAKDOWN_FORMS, type BreakdownForm } from '../../src/breakdown/forms.js';
import { layoutBreakdown } from '../../src/breakdown/layout.js';
import { toDocument as toBreakdown } from '../../src/breakdown/rows.js';
import { parseDelta } from '../../src/delta/data.js';
import { DELTA_FORMS, type DeltaForm } from '../../src/delta/forms.js';
import { layoutDelta } from '../../src/delta/layout.js';
import { toDocument as toDelta } from '../../src/delta/rows.js';
import { parseFigure } from '../../src/figure/data.js';
import { FIGURE_FORMS, type FigureForm } from '../../src/figure/forms.js';
import { layoutFigure } from '../../src/figure/layout.js';
import { rowsOf } from '../../src/parts/table-layout.js';
import { parseProgress } from '../../src/progress/data.js';
import { progressFacts } from '../../src/progress/facts.js';
import { PROGRESS_FORMS, type ProgressForm } from '../../src/progress/forms.js';
import { layoutProgress } from '../../src/progress/layout.js';
import { toDocument as toProgress } from '../../src/progress/rows.js';
import { readText, type RowOptions } from '../../src/sources/rows.js';
import { parseTimeline } from '../../src/timeline/data.js';
import { layoutTimeline } from '../../src/timeline/layout.js';
import { english } from '../../src/words/index.js';

const METHODS = [
  ...['every', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'flatMap', 'forEach', 'map', 'reduce'],
  ...['some', 'concat', 'includes', 'indexOf', 'join', 'slice'],
];

type Method = (this: unknown[], ...all: unknown[]) => unknown;
/** A function that is given to a method: `reduce` gives it four arguments, others three. To spread them takes longer than the work that is counted. */
type Visit = (one: unknown, other: unknown, index: unknown, array: unknown) => unknown;

/** An iterator over an array, which counts each step. To give each of the engine's own another `next` takes half of the time of all. */
class CountedIterator {
  readonly #array: readonly unknown[];
  readonly #count: () => void;
  #index = 0;

  constructor(array: readonly unknown[], count: () => void) {
    this.#array = array;
    this.#count = count;
  }

  next(): IteratorResult<unknown, undefined> {
    this.#count();
    // An array that grows meanwhile is walked to its new end.
    return this.#index < this.#array.length
      ? { done: false, value: this.#array[this.#index++] }
      : { done: true, value: undefined };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/**
 * The number of items that a function visits, in loops over arrays and in their methods. One that is given a function counts its calls, another the
 * items of the array that it makes, or goes through.
 */
function workOf(run: () => void): number {
  const methods = Array.prototype as unknown as Record<string | symbol, Method>;
  const originals = new Map<string | symbol, Method>();
  let items = 0;
  const replace = (name: string | symbol, by: (original: Method) => Method): void => {
    const original = methods[name]!;
    originals.set(name, original);
    methods[name] = by(original);
  };
  for (const name of METHODS)
    replace(name, (original) => {
      return function (first, ...rest) {
        if (typeof first === 'function') {
          const call = first as Visit;
          const visit: Visit = (one, other, index, array) => {
            items++;
            return call(one, other, index, array);
          };
          return original.call(this, visit, ...rest);
        }
        const result = original.call(this, first, ...rest);
        items += Array.isArray(result) ? result.length : this.length;
        return result;
      };
    });
  replace(Symbol.iterator, () => {
    return function () {
      return new CountedIterator(this, () => items++);
    };
  });
  try {
    run();
  } finally {
    for (const [name, original] of originals) methods[name] = original;
  }
  return items;
}

const list = <T>(length: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, index) => make(index));
const month = (index: number): string =>
  `${1000 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}`;
const day = (index: number): string =>
  `${1500 + Math.floor(index / 28)}-01-${String(1 + (index % 28)).padStart(2, '0')}`;
/** Figures in no order, many of them equal. */
const figure = (index: number): number => (index * 31) % 89;

const places = (rows: number, more: object) =>
  list(rows, (row) => ({ label: `Place ${row}`, value: figure(row), ...more }));
const regions = (rows: number) =>
  list(rows / 4, (group) => ({
    label: `Region ${group}`,
    categories: ['Yes', 'No', 'Unsure'].map((label, index) => ({ label, value: figure(group + index) })),
  }));
const byMonth = (rows: number) => list(rows, (row) => ({ period: month(row), value: figure(row) }));
const series = (rows: number) =>
  list(rows / 4, (place) => ({
    label: `Place ${place}`,
    observations: ['2019', '2020', '2021', '2022'].map((period, year) => ({ period, value: figure(place + year) })),
  }));

const draw = {
  figure: (observations: unknown, form: FigureForm) => {
    const { data } = parseFigure({ title: 'Homes', value: 5, unit: 'homes', period: '2021', observations });
    rowsOf(layoutFigure(data!, english, { form }).table);
  },
  progress: (measures: unknown, form: ProgressForm) => {
    rowsOf(layoutProgress(parseProgress({ title: 'Homes', measures }).data!, english, { form }).table);
  },
  breakdown: (members: object, form: BreakdownForm) => {
    const { data } = parseBreakdown({ title: 'Homes', unit: 'homes', period: '2021', ...members });
    rowsOf(layoutBreakdown(data!, english, { form }).table);
  },
  delta: (all: unknown, form: DeltaForm) => {
    const { data } = parseDelta({ title: 'Homes', unit: 'homes', series: all });
    rowsOf(layoutDelta(data!, english, { form }).table);
  },
};

const previous = { value: 50, period: '2020' };
/** What is done with so many rows, by what it is. */
const WAYS: Readonly<Record<string, (rows: number) => void>> = {
  ...named('a figure', FIGURE_FORMS, (form) => (rows) => {
    draw.figure(byMonth(rows), form);
  }),
  ...named('measures', PROGRESS_FORMS, (form) => (rows) => {
    draw.progress(places(rows, { unit: 'homes' }), form);
  }),
  ...named('measures with a target', PROGRESS_FORMS, (form) => (rows) => {
    draw.progress(places(rows, { unit: 'homes', target: 80 }), form);
  }),
  'measures that nobody has rounded, each with a unit of its own': many((rows) => {
    const measures = list(rows, (row) => ({ label: `Place ${row}`, value: row + 0.123456789012, unit: `unit ${row}` }));
    parseProgress({ title: 'Homes', measures });
  }),
  'measures that are all named as totals': many((rows) => {
    const measures = list(rows, (row) => ({ label: 'Total', value: figure(row) }));
    progressFacts(parseProgress({ title: 'Homes', measures }).data!);
  }),
  ...named('measures with earlier figures', ['path', 'indicators'] as const, (form) => (rows) => {
    draw.progress(places(rows, { target: 80, period: '2023', observations: [{ period: '2022', value: 7 }] }), form);
  }),
  ...named('categories', BREAKDOWN_FORMS, (form) => (rows) => {
    draw.breakdown({ categories: places(rows, { previous }) }, form);
  }),
  ...named('groups', BREAKDOWN_FORMS, (form) => (rows) => {
    draw.breakdown({ groups: regions(rows) }, form);
  }),
  'categories that cannot be read': (rows) => {
    parseBreakdown({ title: 'Homes', categories: places(rows, { value: 'x', status: 'unheard of' }) });
  },
  'groups of answers between two poles': (rows) => {
    draw.breakdown({ groups: regions(rows), diverging: true }, 'stacked-100');
  },
  ...named('months', DELTA_FORMS, (form) => (rows) => {
    draw.delta([{ label: 'Homes', observations: byMonth(rows) }], form);
  }),
  ...named('series', DELTA_FORMS, (form) => (rows) => {
    draw.delta(series(rows), form);
  }),
  'phases and events': (rows) => {
    const events = list(rows, (row) => ({ label: `Opening ${row}`, period: month(row), value: row, unit: 'homes' }));
    const phases = list(rows, (row) => ({ label: `Phase ${row}`, period: String(1000 + row) }));
    rowsOf(layoutTimeline(parseTimeline({ title: 'Homes', phases, events }).data!, english).table);
  },
  'a file of measures': file('Place,Homes,Target', (row) => `Place ${row},${figure(row)},80`, toProgress),
  'a file of a measure with its history': file(
    'Month,Measure,Homes',
    (row) => `${month(row)},Homes,${figure(row)}`,
    toProgress,
  ),
  'a file of categories': file('Place,2020,2021', (row) => `Place ${row},${figure(row)},50`, toBreakdown),
  'a file of groups': file(
    'Region,Answer,Homes',
    (row) => `Region ${Math.floor(row / 2)},${row % 2 ? 'Yes' : 'No'},${figure(row)}`,
    toBreakdown,
  ),
  'a file of months': file('Month,Homes', (row) => `${month(row)},${figure(row)}`, toDelta),
  'a file of series': file(
    'Place,Year,Homes',
    (row) => `Place ${Math.floor(row / 2)},${2020 + (row % 2)},${figure(row)}`,
    toDelta,
  ),
  // Work for each row that grows with the rows is little beside the rest until they are many.
  'a file of groups, each with its sum': many(
    file(
      'Region,Kind,Homes',
      (row) =>
        `Region ${Math.floor(row / 4)},${['Flats', 'Houses', 'Boats', 'Subtotal'][row % 4]},${row % 4 < 3 ? 5 : 15}`,
      toBreakdown,
    ),
  ),
  'a file of rows and of dots in their place': many(
    file('Place,Homes,Flats', (row) => (row % 2 ? `Place ${row},${figure(row)},7` : '...,...,...'), toBreakdown),
  ),
  'a file of SDMX': many(
    file(
      'DATAFLOW,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS',
      (row) => `HOMES,${row % 2 ? 'EE' : 'LV'},T,${month(row)},${figure(row)},A`,
      toDelta,
    ),
  ),
  'a file of months, and of days of other years': many(
    file('Date,Homes', (row) => `${row % 2 ? month(row) : day(row)},${figure(row)}`, toDelta),
  ),
  'a file with a mark after each figure': file('Month,Homes', (row) => `${month(row)},${figure(row)}*`, toDelta),
  'a file of months with a broken figure in each': file('Month,Homes', (row) => `${month(row)},x${row}`, toDelta),
};

function named<Form extends string>(
  name: string,
  forms: readonly Form[],
  make: (form: Form) => (rows: number) => void,
): Record<string, (rows: number) => void> {
  return Object.fromEntries(forms.map((form) => [`${name} as ${form}`, make(form)]));
}

/** A way with ten times the rows. */
function many(run: (rows: number) => void): (rows: number) => void {
  return (rows) => run(rows * 10);
}

function file(head: string, line: (row: number) => string, toDocument: RowOptions['toDocument']) {
  return (rows: number): void => {
    readText({ text: [head, ...list(rows, line)].join('\n'), type: 'csv' }, { lang: 'en', toDocument });
  };
}

describe('twice as many rows', () => {
  for (const [name, run] of Object.entries(WAYS))
    it(`are about twice the work: ${name}`, () => {
      const [once = 0, twice = 0] = [160, 320].map((rows) => workOf(() => run(rows)));
      expect(once).to.be.above(160);
      // What sorts takes a little more than twice the work.
      expect(twice / once).to.be.below(2.2);
    });
});
