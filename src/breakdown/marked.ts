// What a breakdown draws of figures that are not exact or are below zero: marks on their bars, and the legend that explains them.
export { barMarks } from '../parts/bar-marks.js';
export { legend } from '../parts/legend.js';
export { SIGNS } from '../parts/legend-signs.js';
