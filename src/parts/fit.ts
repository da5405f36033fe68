import { unsafeCSS, type CSSResult } from 'lit';
import { FITS, fitWidth } from './fit-layout.js';

/**
 * The one table of container widths. From the width on that its class says, a `fit` label is seen, a `lack` one is not, and one that leans
 * stands upright again; unseen labels keep their place and take no room.
 */
export const fitStyle: CSSResult = unsafeCSS(
  Array.from(
    { length: FITS + 1 },
    (_, i) =>
      `@container (inline-size<${fitWidth(i)}em){.fit${i}{visibility:hidden;inline-size:0;block-size:0;overflow:hidden}}` +
      `@container (inline-size>=${fitWidth(i)}em){.lack${i}{justify-self:center;--_lack:none}}`,
  ).join(''),
);
