import { nothing, svg, type TemplateResult } from 'lit';
import type { BarLayout } from './bar-layout.js';

/** The pieces behind a bound: it goes on, and nobody said how far. */
const openEnd = svg`<rect x="2" width="6" height="100%"></rect><rect x="11" width="4" height="100%"></rect><rect x="18" width="2" height="100%"></rect>`;
const softEnd = svg`<rect class="soft" width="7" height="100%"></rect>`;

/** What stands between a bar's ends and on it: an open end, a whisker, the zero line. */
export const barMarks = ({ end, whisker, zero }: BarLayout): TemplateResult => svg`
  ${end ? svg`<svg x=${end.x} width="1" height="100%" overflow="visible"><g transform=${end.back ? 'scale(-1 1)' : nothing}>${end.form === 'about' ? softEnd : openEnd}</g></svg>` : nothing}
  ${whisker ? ['halo', 'whisker'].map((look) => svg`<g class=${look}><line x1=${whisker.x1} x2=${whisker.x2} y1="50%" y2="50%"></line><line x1=${whisker.x1} x2=${whisker.x1} y1="20%" y2="80%"></line><line x1=${whisker.x2} x2=${whisker.x2} y1="20%" y2="80%"></line></g>`) : nothing}
  ${zero !== undefined ? svg`<line class="mark" x1=${zero} x2=${zero} y1="-25%" y2="125%"></line>` : nothing}`;
