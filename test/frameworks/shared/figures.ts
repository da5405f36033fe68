import type { ProgressData } from 'campaign-charts';

/** The document that is drawn first. */
export const first: ProgressData = {
  title: 'Homes insulated',
  unit: 'homes',
  measures: [{ label: 'Lofts', value: 85000, target: 100000 }],
};

/** The document of the update, with one problem. */
export const second: ProgressData = {
  title: 'Homes insulated',
  unit: 'homes',
  decimals: 99,
  measures: [{ label: 'Lofts', value: 92000, target: 100000 }],
};
