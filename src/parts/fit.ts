import { unsafeCSS, type CSSResult } from 'lit';
import { FITS, fitWidth } from './fit-layout.js';

const table = (count: number, rule: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => rule(i)).join('');

/**
 * Two tables. From the width on that its class says, a `fit` label is seen, a `lack` one is not, and one that leans stands upright again; unseen
 * labels keep their place and take no room. `at0` to `at100` say where a label stands, in per cent, which takes neither a style attribute nor
 * a script, and is the same from the server.
 */
export const fitStyle: CSSResult = unsafeCSS(
  table(
    FITS + 1,
    (i) =>
      `@container (inline-size<${fitWidth(i)}em){.fit${i}{visibility:hidden;inline-size:0;block-size:0;overflow:hidden}}` +
      `@container (inline-size>=${fitWidth(i)}em){.lack${i}:not(.lean){display:none}.lean.lack${i}{justify-self:center}}`,
  ) + table(101, (i) => `.at${i}{--at:${i}%}`),
);
