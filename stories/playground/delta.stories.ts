import { DELTA_FORMS } from '../../src/delta/layout.js';
import { playground, story } from './playground.js';

export default { ...playground('campaign-delta', DELTA_FORMS), tags: ['!autodocs'], title: 'Playground/Delta' };

export const Delta = story('Election,Turnout\n2010,65.1%\n2015,66.4%\n2017,68.8%\n2019,67.3%\n2024,59.7%', {
  heading: 'Turnout at UK general elections',
});
