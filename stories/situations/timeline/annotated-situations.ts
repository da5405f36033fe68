// Figures with annotations. All are invented.
import type { TimelineData } from '../../../src/timeline/data.js';

const INVENTED = 'Invented figures, to show the form';

/** Phases, of which one has an annotation, and an event with one. */
export const AnnotatedPhases: TimelineData = {
  title: 'Smoke-free streets',
  source: INVENTED,
  phases: [
    { label: 'Pilot', period: '2022' },
    { label: 'Roll-out', period: '2023/2025' },
  ],
  events: [{ label: 'Law passed', period: '2022-11-03' }],
  annotations: [
    { at: { category: 'Pilot' }, text: 'In two boroughs' },
    { at: { category: 'Law passed' }, text: 'By 41 votes to 12' },
  ],
};
