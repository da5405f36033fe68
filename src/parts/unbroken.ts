import { html, type TemplateResult } from 'lit';

/** Money with what is next to it: a sign before a currency, between which engines may begin a line, and the scale after its number: "−£1,900", "(£4.2 million)", "£ million". */
const MONEY = /(\(?[−+]?\p{Sc}[\d.,]* \p{L}+\S*|\(?[−+]\p{Sc}\S*)/u;

/** The text of a figure, in which no line ends within money. */
export const unbroken = (text: string): string | TemplateResult =>
  MONEY.test(text)
    ? html`${text.split(MONEY).map((piece, index) => (index % 2 ? html`<span class="money">${piece}</span>` : piece))}`
    : text;
