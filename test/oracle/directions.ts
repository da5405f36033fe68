import type { ClaimDirection } from './claim.js';

/** Words for a direction, and words that say the contrary. */
export const DIRECTIONS: Readonly<Record<ClaimDirection, { readonly needs: RegExp; readonly never?: RegExp }>> = {
  up: {
    needs: /\b(?:up|rose|risen|rise|rising|increased?|higher|more|grew|growth|gain)\b|\+\s?\p{Sc}?\d|[▲↑]/iu,
    never: /\b(?:down|fell|fallen|decreased?|lower|fewer)\b|[▼↓]/i,
  },
  down: {
    needs: /\b(?:down|fell|fallen|fall|decreased?|lower|fewer|less|drop)\b|[−-]\s?\p{Sc}?\d|[▼↓]/iu,
    never: /\b(?:up(?! to)|rose|risen|increased?|higher|grew)\b|[▲↑]/i,
  },
  same: { needs: /\b(?:unchanged|same|no change|level|steady)\b|(?<![\d.,])0(?:\.0+)?(?![\d.,]\d)/i },
  over: {
    needs:
      /\b(?:over|above|more|exceeds?|exceeded|past|beyond|higher|too (?:many|much)|to go)\b|\+|(?<![\d.,])0(?:\.0+)?(?![\d.,]\d)/i,
  },
  under: {
    needs:
      /\b(?:under|below|less|fewer|short|to go|left|remain(?:s|ing)?|away|lower|missing|off|past)\b|[−-]\s?\p{Sc}?\d|(?<![\d.,])0(?:\.0+)?(?![\d.,]\d)/iu,
  },
  yes: {
    needs: /\b(?:reached|met|within|achieved|kept|passed|past|meets?|done|hit|ended within)\b/i,
    never: /\bnot\b|n['’]t\b|\bmissed\b/i,
  },
  no: {
    needs:
      /\b(?:not|missed|short|overdue|above|below|exceeded|over|under|due|further|before|back|to go|neither|none)\b/i,
  },
  unknown: {
    needs:
      /\b(?:unknown|may|might|cannot|unclear|uncertain|undecided|possibly|whether|not (?:known|certain|decided))\b/i,
  },
  ahead: { needs: /\bahead\b/i, never: /\bbehind\b/i },
  behind: { needs: /\bbehind\b/i, never: /\bahead\b/i },
  'on-track': { needs: /\bon (?:track|the expected path)\b/i, never: /\b(?:behind|ahead)\b/i },
};
