import { svg } from 'lit';

/** Mark at the foot of a value axis that does not begin at zero. */
export const cutAxis = svg`<svg class="cut-axis" part="rule" y="100%" width="1" height="1" overflow="visible"><path d="M0 0H4L7 -6L12 6L15 0"></path></svg>`;
