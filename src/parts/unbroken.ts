import { html, type TemplateResult } from 'lit';

/** A sign before a currency, between which engines may begin a line: "−£1,900". */
const SIGNED = /([−+]\p{Sc}\S*)/u;

/** The text of a figure, in which no line ends between a sign and its currency. */
export const unbroken = (text: string): string | TemplateResult =>
  SIGNED.test(text)
    ? html`${text.split(SIGNED).map((piece, index) => (index % 2 ? html`<span class="signed">${piece}</span>` : piece))}`
    : text;
