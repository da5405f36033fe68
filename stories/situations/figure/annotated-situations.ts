// Figures with annotations. All are invented.
import type { FigureData } from '../../../src/figure/data.js';

const INVENTED = 'Invented figures, to show the form';

/** A headline with annotations of two figures of its trend. */
export const AnnotatedTrend: FigureData = {
  title: 'Passengers',
  unit: 'passengers',
  period: '2022',
  value: 18400,
  source: INVENTED,
  observations: [
    { period: '2019', value: 17200 },
    { period: '2020', value: 6100 },
    { period: '2021', value: 11900 },
    { period: '2022', value: 18400 },
  ],
  annotations: [
    { at: { period: '2020' }, text: 'Half of the trains ran' },
    { at: { period: '2022' }, text: 'Cheap tickets in summer' },
  ],
};
