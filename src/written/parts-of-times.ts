// Words for parts of a year, a month or a decade, each as the source of a regular expression, in English, German, French and Spanish.

/** The beginning: "early 2026", "Anfang 2026". */
export const BEGINNING = 'early|start|beginning|anfang|début|principios';
/** The middle: "mid-2026", "Mitte 2026". */
export const MIDDLE = 'mid|middle|mitte|mi|mediados';
/** The end: "late 2026", "fin 2026". */
export const END = 'late|end|ende|fin|finales';
/** A time near one, or somewhere in it: "c. 1850", "courant 2026". */
export const NEAR = 'ca?\\.|circa|about|around|um|vers|hacia|courant';
