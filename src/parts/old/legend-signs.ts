import { TARGET, type Signs } from './legend.js';

/** The signs of all marks, as they look in the charts. */
export const SIGNS: Signs = {
  ...TARGET,
  missing: ['M2 11H26', 'none'],
  'at-least': ['M0 0H10V12H0ZM12 0H18V12H12ZM20 0H23V12H20ZM25 0H27V12H25Z'],
  'at-most': ['M0 0H26V12H0Z', 'soft'],
  about: ['M0 0H19V12H0Z', undefined, 'M19 0H26V12H19Z', 'soft'],
  range: ['M0 0H14V12H0Z', undefined, 'M14 0H26V12H14Z', 'soft'],
  interval: ['M4 6H24M4 2V10M24 2V10', 'line'],
  past: ['M8 -2V14', 'line', 'M9 0H26V12H9Z', 'soft'],
  pace: ['M9 11L14 3L19 11Z', 'point'],
  milestone: ['M11 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z', 'point'],
  break: ['M14 -2V14', 'broken'],
};
