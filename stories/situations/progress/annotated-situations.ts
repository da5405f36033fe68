// Figures with annotations. All are invented.
import type { ProgressData } from '../../../src/progress/data.js';

const INVENTED = 'Invented figures, to show the form';

/** Measures, of which two have annotations. */
export const AnnotatedMeasures: ProgressData = {
  title: 'Vaccination of two-year-olds',
  unit: '%',
  period: '2023-Q4',
  source: INVENTED,
  measures: [
    { label: 'North', value: 96.1, target: 95 },
    { label: 'South', value: 91.8, target: 95 },
    { label: 'West', value: 83.5, target: 95 },
  ],
  annotations: [
    { at: { category: 'South' }, text: 'Two clinics opened in November' },
    { at: { category: 'West' }, text: 'Records are moving to a new system' },
  ],
};
