import { svg } from 'lit';
import { CUT_AXIS, pathThrough } from '../shapes.js';

/** Mark at the foot of a value axis that does not begin at zero. */
export const cutAxis = svg`<svg class="cut-axis" part="rule" y="100%" width="1" height="1" overflow="visible"><path d=${pathThrough(CUT_AXIS)}></path></svg>`;
