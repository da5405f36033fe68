import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Timeline/Basics',
};

export const Phases = show('Phases');
export const Planned = show('Planned');
export const FiguresInTime = show('FiguresInTime');
export const Weeks = show('Weeks');
export const SinceUntil = show('SinceUntil');
export const MissingFigures = show('MissingFigures');
export const AnnotatedPhases = show('AnnotatedPhases');
