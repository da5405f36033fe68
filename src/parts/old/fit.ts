import { unsafeCSS, type CSSResult } from 'lit';
import { FITS, fitWidth } from './fit-layout.js';

/**
 * The one table of container widths. From the width on that its class says, a `fit` label is seen, and the first and the last, which lean inward for
 * `lack` of room, stand upright again; a `stack` figure stands at its column,
 * and else under its period; what is not seen keeps its place, takes no room, and is still told to assistive technology.
 */
export const fitStyle: CSSResult = unsafeCSS(
  '.first{justify-self:start}.last{justify-self:end}' +
    Array.from(
      { length: FITS + 1 },
      (_, i) =>
        `@container (inline-size<${fitWidth(i)}em){.picture .fit${i}{clip-path:inset(50%);inline-size:0;block-size:0;overflow:hidden}` +
        `.picture .stack${i}{grid-row:3;inset-block:auto;align-self:start;padding:0;max-inline-size:100cqi;font-size:.875em;white-space:normal;overflow-wrap:break-word}}` +
        `@container (inline-size>=${fitWidth(i)}em){.picture .lack${i}{justify-self:center}}`,
    ).join(''),
);
