// Draws the example of a form that the address names, without its texts: `picture.html?breakdown-treemap`.
import { snippetOf } from '../snippet.js';
import * as breakdown from './breakdown.stories.js';
import * as delta from './delta.stories.js';
import type { Args } from './example.js';
import * as figure from './figure.stories.js';
import * as progress from './progress.stories.js';
import * as timeline from './timeline.stories.js';

const stories: Readonly<Record<string, Readonly<Record<string, { readonly args?: object }>>>> = {
  figure,
  progress,
  breakdown,
  delta,
  timeline,
};
const [chart = '', ...words] = location.search.slice(1).split('-');
const form = words.join('-');
const examples = Object.values(stories[chart] ?? {}).map(({ args }) => args as Args | undefined);
const example = examples.find((args) => args?.form === form);
if (!example) throw new Error(`"${location.search.slice(1)}" is no chart and form`);
document.body.innerHTML = snippetOf(`campaign-${chart}`, { ...example });
