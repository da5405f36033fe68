// Figures with annotations. All are invented.
import type { DeltaData } from '../../../src/delta/data.js';

const INVENTED = 'Invented figures, to show the form';
const YEARS = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022'];
const observations = (values: readonly number[]) => values.map((value, i) => ({ period: YEARS[i] ?? '', value }));

/** A line with two annotations at its figures, and an event. */
export const AnnotatedLines: DeltaData = {
  title: 'Visits to libraries',
  unit: 'visits',
  source: INVENTED,
  series: [
    { label: 'Towns', observations: observations([1420, 1400, 1360, 1390, 1440, 510, 880, 1220]) },
    { label: 'Villages', observations: observations([610, 620, 600, 580, 590, 240, 390, 520]) },
  ],
  events: [{ period: '2017-06', label: 'Opening hours cut' }],
  annotations: [
    { at: { series: 'Towns', period: '2020' }, text: 'Closed for five months' },
    { at: { series: 'Villages', period: '2022' }, text: 'Two buses added' },
  ],
};

/** Labelled columns with two annotations. */
export const AnnotatedColumns: DeltaData = {
  title: 'Homes insulated',
  unit: 'homes',
  source: INVENTED,
  series: [{ label: 'Homes', observations: observations([9800, 10100, 10900, 12300, 14200, 11900, 16400, 17100]) }],
  annotations: [
    { at: { period: '2018' }, text: 'Grants doubled' },
    { at: { period: '2020' }, text: 'No visits in spring' },
  ],
};

/** Annotations at neighbouring figures, in a form that draws none. */
export const AnnotatedSlope: DeltaData = { ...AnnotatedLines, title: 'Visits to libraries, first and last year' };
