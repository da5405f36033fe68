// What a reader takes along: CSV, JSON, the sentence, the table and the drawing. Runs in Node, a worker or on a server, and compiles without the DOM library.
export { toCsv, type CsvOptions } from './export/csv.js';
export { toJson, type ChartData } from './export/document.js';
export { toSvg, type SvgOptions } from './export/svg.js';
export { toHtml, toText, toTsv, type StatedLayout } from './export/text.js';
