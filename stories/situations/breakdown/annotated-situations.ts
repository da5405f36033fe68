// Figures with annotations. All are invented.
import type { BreakdownData } from '../../../src/breakdown/data.js';

const INVENTED = 'Invented figures, to show the form';

/** Categories with annotations below their rows, one of a part. */
export const AnnotatedCategories: BreakdownData = {
  title: 'Complaints by subject',
  unit: 'complaints',
  period: '2023',
  source: INVENTED,
  categories: [
    { label: 'Billing', value: 4120, categories: [{ label: 'Late bills', value: 2510 }] },
    { label: 'Delivery', value: 1840 },
    { label: 'Staff', value: 960 },
  ],
  annotations: [
    { at: { category: 'Late bills' }, text: 'The printer was changed in March' },
    { at: { category: 'Staff' }, text: 'Counted apart since 2022' },
  ],
};

/** Groups, of which one and a category of another have annotations. */
export const AnnotatedGroups: BreakdownData = {
  title: 'Homes by tenure',
  unit: 'thousand homes',
  source: INVENTED,
  whole: true,
  groups: ['London', 'Wales'].map((label, index) => ({
    label,
    categories: [
      { label: 'Owned', value: 52 + 13 * index },
      { label: 'Rented', value: 48 - 13 * index },
    ],
  })),
  annotations: [
    { at: { category: 'London' }, text: 'Without student halls' },
    { at: { category: 'Wales', series: 'Rented' }, text: 'Half of them from councils' },
  ],
};
