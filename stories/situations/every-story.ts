// The modules of stories of each chart, for the tests that visit them all.
import * as figureBasics from './figure/basics.stories.js';
import * as figurePrecision from './figure/precision.stories.js';
import * as figureMissingFigures from './figure/missing-figures.stories.js';
import * as figureTime from './figure/time.stories.js';
import * as figureEdgeCases from './figure/edge-cases.stories.js';
import * as progressBasics from './progress/basics.stories.js';
import * as progressPrecision from './progress/precision.stories.js';
import * as progressMissingFigures from './progress/missing-figures.stories.js';
import * as progressTime from './progress/time.stories.js';
import * as progressEdgeCases from './progress/edge-cases.stories.js';
import * as progressForms from './progress/forms.stories.js';
import * as breakdownBasics from './breakdown/basics.stories.js';
import * as breakdownPrecision from './breakdown/precision.stories.js';
import * as breakdownMissingFigures from './breakdown/missing-figures.stories.js';
import * as breakdownEdgeCases from './breakdown/edge-cases.stories.js';
import * as breakdownForms from './breakdown/forms.stories.js';
import * as deltaBasics from './delta/basics.stories.js';
import * as deltaPrecision from './delta/precision.stories.js';
import * as deltaMissingFigures from './delta/missing-figures.stories.js';
import * as deltaTime from './delta/time.stories.js';
import * as deltaForms from './delta/forms.stories.js';
import * as deltaReading from './delta/reading.stories.js';
import * as deltaEdgeCases from './delta/edge-cases.stories.js';
import * as timelineBasics from './timeline/basics.stories.js';
import * as timelineEdgeCases from './timeline/edge-cases.stories.js';

/** Stories of each chart, by folder. */
export const STORIES = {
  figure: [figureBasics, figurePrecision, figureMissingFigures, figureTime, figureEdgeCases],
  progress: [progressBasics, progressPrecision, progressMissingFigures, progressTime, progressForms, progressEdgeCases],
  breakdown: [breakdownBasics, breakdownPrecision, breakdownMissingFigures, breakdownEdgeCases, breakdownForms],
  delta: [deltaBasics, deltaPrecision, deltaMissingFigures, deltaTime, deltaForms, deltaReading, deltaEdgeCases],
  timeline: [timelineBasics, timelineEdgeCases],
};
