import { documentOf, type ChartData } from './document.js';

/** The document of a chart as JSON text, which its `data` property, a script or a file reads back to the same figures. Never throws. */
export const toJson = (data: ChartData): string => `${JSON.stringify(documentOf(data), null, 2)}\n`;
