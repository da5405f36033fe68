import { PROGRESS_FORMS } from '../../src/progress/layout.js';
import { playground, story } from './playground.js';

export default {
  ...playground('campaign-progress', PROGRESS_FORMS),
  tags: ['!autodocs'],
  title: 'Playground/Progress',
};

export const Progress = story('Region,Vaccinated,Target\nAmericas,72%,70%\nEurope,66%,70%\nAfrica,31%,70%', {
  heading: 'Complete primary series, by WHO region',
});
