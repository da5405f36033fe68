import type { Form } from '../marks/scene.js';
import type { TimelineWords } from '../words/words.js';
import type { TimelineFacts } from './facts.js';
import { bars } from './forms/bars.js';

/** The forms of a timeline by their names, to which a page can add its own. */
export const timelineForms = { bars } satisfies Record<string, Form<TimelineFacts, TimelineWords>>;

/** Name of a form: `bars`, a band of phases with the events below it. */
export type TimelineForm = keyof typeof timelineForms;

/** The names of the forms; the first is the default. */
export const TIMELINE_FORMS = Object.keys(timelineForms) as readonly TimelineForm[];
