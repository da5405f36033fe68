import type { Claim } from './claim.js';
import type { Document } from './document.js';
import { judge } from './judge.js';

/** A claim made by hand; its words may be left out. */
export type Hand = Omit<Claim, 'text'> & { readonly text?: string };

/** Whether the claim is `true`, `false` or `undecided` of the document. */
export function truth(document: Document, claim: Hand, form?: string): string {
  const chart =
    'series' in document
      ? 'delta'
      : 'measures' in document
        ? 'progress'
        : 'categories' in document
          ? 'breakdown'
          : 'figure';
  return judge({ chart, document: { title: 'Homes', ...document }, form, claim: { text: '', ...claim } }).truth;
}
