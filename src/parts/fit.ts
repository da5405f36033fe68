import { unsafeCSS, type CSSResult } from 'lit';
import { FITS, fitWidth } from './fit-layout.js';

/** The one table of container widths: a label is not displayed until the chart is as wide as its class says. */
export const fitStyle: CSSResult = unsafeCSS(
  Array.from(
    { length: FITS + 1 },
    (_, fit) => `@container (inline-size < ${fitWidth(fit)}em) { .fit${fit} { display: none !important; } }`,
  ).join('\n'),
);
