import { html, nothing, type TemplateResult } from 'lit';
import { isLink } from '../contract/link.js';

/** Template of a link to the file with the figures, which is seen if there is no script. Empty without an address that may be followed. */
export const fileLink = (address: string | null, text: string): TemplateResult | typeof nothing =>
  address && isLink(address) ? html`<p class="foot file" part="file"><a href=${address}>${text}</a></p>` : nothing;
