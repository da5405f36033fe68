import { html, type TemplateResult } from 'lit';
import { unbrokenPieces } from './unbroken-layout.js';

/** A text in which no line ends within money, the day of a month, a range or a duration. */
export function unbroken(text: string): string | TemplateResult {
  const pieces = unbrokenPieces(text);
  return pieces.length > 1
    ? html`${pieces.map((piece, index) => (index % 2 ? html`<span class="whole">${piece}</span>` : piece))}`
    : text;
}
