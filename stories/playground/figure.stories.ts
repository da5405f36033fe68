import { FIGURE_FORMS } from '../../src/figure/layout.js';
import { playground, story } from './playground.js';

export default { ...playground('campaign-figure', FIGURE_FORMS), tags: ['!autodocs'], title: 'Playground/Figure' };

export const Figure = story('{\n  "value": "over 6,000",\n  "unit": "gangs",\n  "period": "2021"\n}', {
  heading: 'Gangs cracked down on',
});
