import type { Share } from '../mark.js';

/** A share as the value of an attribute: 0.425 is `42.5%`. It has two decimals, which are a tenth of a pixel on the widest screen. */
export const percent = (share: Share): string => `${Math.round(share * 1e4) / 1e2}%`;
