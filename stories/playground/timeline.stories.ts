import { TIMELINE_FORMS } from '../../src/timeline/layout.js';
import { playground, story } from './playground.js';

export default {
  ...playground('campaign-timeline', TIMELINE_FORMS),
  tags: ['!autodocs'],
  title: 'Playground/Timeline',
};

export const Timeline = story(
  '{\n  "phases": [{ "label": "Pilot", "period": "2022" }],\n  "events": [{ "label": "Towns reached", "period": "2022-06", "value": 20 }]\n}',
  { heading: 'Clean Air Towns' },
);
