import type { Form } from '../marks/scene.js';
import type { FigureWords } from '../words/words.js';
import type { FigureFacts } from './facts.js';
import { headline } from './forms/headline.js';

/** The forms of a figure by their names, to which a page can add its own. */
export const figureForms = { headline } satisfies Record<string, Form<FigureFacts, FigureWords>>;

/** Name of a form: `headline`, a large number with its trend. */
export type FigureForm = keyof typeof figureForms;

/** The names of the forms; the first is the default. */
export const FIGURE_FORMS = Object.keys(figureForms) as readonly FigureForm[];
