import { unsafeCSS, type CSSResult } from 'lit';
import { FITS, fitWidth } from './fit-layout.js';

const table = (count: number, rule: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => rule(i)).join('');

/**
 * Two tables. `fit0`, `fit1` … : a label takes no room and is not seen until the chart is as wide as its class says. `at0` to `at100`: where a
 * label stands, in per cent, which takes neither a style attribute nor a script, and is the same from the server.
 */
export const fitStyle: CSSResult = unsafeCSS(
  table(
    FITS + 1,
    (i) =>
      `@container (inline-size<${fitWidth(i)}em){.fit${i}{visibility:hidden;inline-size:0;block-size:0;overflow:hidden}}`,
  ) + table(101, (i) => `.at${i}{--at:${i}%}`),
);
