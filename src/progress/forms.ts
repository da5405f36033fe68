import type { Form } from '../marks/scene.js';
import type { ProgressWords } from '../words/words.js';
import type { ProgressFacts } from './facts.js';
import { indicators } from './forms/indicators.js';
import { bars, way } from './forms/bars.js';
import { bullet } from './forms/bullet.js';
import { path } from './forms/path.js';
import { pictogram } from './forms/pictogram.js';
import { ring } from './forms/ring.js';
import { thermometer } from './forms/thermometer.js';
import { waffle } from './forms/waffle.js';

/** The forms of progress by their names, to which a page can add its own. */
export const progressForms = {
  bars,
  ring,
  thermometer,
  bullet,
  path,
  waffle,
  pictogram,
  way,
  indicators,
} satisfies Record<string, Form<ProgressFacts, ProgressWords>>;

/** Name of a form, as the attribute `form` describes them. */
export type ProgressForm = keyof typeof progressForms;

/** The names of the forms; the first is the default. */
export const PROGRESS_FORMS = Object.keys(progressForms) as readonly ProgressForm[];
