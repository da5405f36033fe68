import type { CommonWords } from '../words/chart-words.js';
import type { Choice } from './attributed-element.js';
import type { ShadowElement } from './shadow-element.js';
import type { WordedElement } from './worded-element.js';

/** A chart whose marks can be read and chosen. */
export type ReadableHost = ShadowElement & Choice & Pick<WordedElement<CommonWords>, 'renderBox'>;

/** A chart with its property `menu`. */
export type MenuHost = ShadowElement & { readonly menu?: string | null | undefined };

/** A chart that answers a reader. */
export type InteractiveHost = ReadableHost & MenuHost;
