import type { LitElement, ReactiveController } from 'lit';
import { setStates, setStatesOf, type StateReader, type States } from './page-states.js';
import { styleAround } from './surroundings.js';
import { TAGS } from './tags.js';

/** Least size of a page's text next to its root, and largest root in pixels, of a page in which `1rem` is no size of a text. */
const LEAST_RATIO = 1.33;
const LARGEST_ROOT = 13;
/** Lightness of the middle between text and paper, from 0 to 1, above which both are light, and below which both are dark. */
const LIGHT = 0.83;
const DARK = 0.22;

/** Selectors of what a chart has a space to in a text: charts, alone or in a row of cards, and texts. A heading belongs to what is below it: it stays as near to a chart as the page has it. */
const CHARTS = TAGS.join();
const ROWS_OF_CHARTS = `:has(${CHARTS})`;
const TEXTS = 'p, ul, ol, dl, blockquote, pre, table, figure, details';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, hgroup';

/** True for a chart in the flow of a text, and not beside others in a grid, a row or a float. */
function isInText(host: Element): boolean {
  const { display, float, position } = getComputedStyle(host);
  return (
    ['block', 'flow-root', 'list-item'].includes(styleAround(host)?.display ?? '') &&
    [display, float].join() === 'block,none' &&
    position !== 'absolute'
  );
}

/**
 * Sets the states of a chart by the style that a page has and does not declare. `:state(small-root)` is that of `html { font-size: 62.5% }`, where a rem is
 * ten pixels and text as large as elsewhere: the lengths of a chart are in rem. `:state(light-ink)` is that of light text in a page without
 * `color-scheme: dark`, and `:state(dark-ink)` its contrary: colours go with the text, which has the contrast that a reader needs. `:state(follows-text)` is that of a
 * chart in a text right below a paragraph or another chart, which has a space above it, and `:state(precedes-text)` that of one right above, which has a space below
 * it. What a server has printed, and a chart whose place the page keeps, have none, so that the page does
 * not move.
 */
export class PageStyle implements ReactiveController, StateReader {
  #isPrinted = false;

  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    this.#isPrinted = !host.hasUpdated && host.renderRoot.childElementCount > 0;
    setStatesOf(this);
    // The style sheet has the transition, which an engine begins when the colour of the text is another, and the animation, when the chart is shown again.
    this.host.renderRoot.addEventListener('transitionrun', this);
    this.host.renderRoot.addEventListener('animationstart', this);
  }

  hostUpdate(): void {
    setStates();
  }

  handleEvent({ target }: Event): void {
    // A chart that was moved to another document has elements of that.
    if ((target as Element | null)?.localName === 'figure') setStatesOf(this);
  }

  states(): States {
    const { host } = this;
    const style = getComputedStyle(host);
    const { fontSize, columnRuleColor } = style;
    const root = parseFloat(getComputedStyle(host.ownerDocument.documentElement).fontSize);
    const middle = Number(/^oklab\(([\d.]+)/.exec(columnRuleColor)?.[1]);
    const follows = !!host.previousElementSibling?.matches(`${CHARTS}, ${ROWS_OF_CHARTS}, ${TEXTS}`);
    const precedes = !!host.nextElementSibling?.matches(`${ROWS_OF_CHARTS}, ${TEXTS}, ${HEADINGS}`);
    const isFixed = this.#isPrinted || !!style.getPropertyValue('--campaign-min-block-size');
    const isSpaced = (follows || precedes) && !isFixed && isInText(host);
    return {
      'small-root': root <= LARGEST_ROOT && parseFloat(fontSize) >= LEAST_RATIO * root,
      'light-ink': middle > LIGHT,
      'dark-ink': middle < DARK,
      'follows-text': isSpaced && follows,
      'precedes-text': isSpaced && precedes,
    };
  }
}
