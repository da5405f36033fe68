import { css, type CSSResult } from 'lit';
import type { ShadowElement } from './shadow-element.js';
import { elementAround } from './surroundings.js';

/** Style sheet of charts that know the colour behind them, which print and forced colours do not have. */
export const paperStyle: CSSResult = css`
  @media screen and (forced-colors: none) {
    figure {
      --_paper: var(--campaign-paper, var(--_behind, Canvas));
    }
  }
  /* Begins when the chart is painted, and the styles of all charts are computed. */
  figure::before {
    animation:
      shown 1ms,
      painted 1ms;
  }
  @keyframes painted {
  }
`;

/** A colour without transparency, as engines write those of sRGB: "rgb(255, 225, 77)". */
const OPAQUE = /^rgb\((\d+), (\d+), (\d+)\)/;
const TRANSPARENT = 'rgba(0, 0, 0, 0)';
/** Least difference in brightness, of 255, between text and paper. A page that has not yet changed both may have none. */
const LEAST_CONTRAST = 90;

/** Brightness of a colour, from 0 to 255. NaN for one that is not in sRGB. */
function brightnessOf(colour = ''): number {
  const [, red, green, blue] = OPAQUE.exec(colour) ?? [];
  return 0.3 * Number(red) + 0.59 * Number(green) + 0.11 * Number(blue);
}

/** The colour behind an element. Undefined behind an image or something transparent, and where no element has a background. */
function colourBehind(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage === 'none' && backgroundColor === TRANSPARENT) return colourBehind(elementAround(element));
  return backgroundImage === 'none' ? backgroundColor : undefined;
}

/**
 * Gives a chart the colour that its page has behind it, on a coloured band or in a grey card: gaps between marks, rings of dots and halos of figures have
 * it, and tints are mixed with it, unless the page sets `--campaign-paper`. It is read once the chart is painted, when the colour of the text
 * changes, and when a transition of what is behind ends.
 */
export class Paper {
  #colour = '';
  /** The figure that has the colour. */
  #figure: HTMLElement | undefined;

  constructor(private readonly host: ShadowElement) {
    host.renderRoot.addEventListener('transitionrun', this);
    host.renderRoot.addEventListener('animationstart', this);
    this.connected();
  }

  connected(): void {
    if (this.host.isConnected) this.host.ownerDocument.addEventListener('transitionend', this);
  }

  disconnected(): void {
    this.host.ownerDocument.removeEventListener('transitionend', this);
  }

  handleEvent({ type, target }: Event): void {
    const { host } = this;
    // Within the chart the style sheet tells it of the figure. Bars and dots that move have transitions of their own.
    const isMeant =
      type === 'transitionend' ? (target as Node).contains(host) : (target as Element | null)?.localName === 'figure';
    if (!isMeant) return;
    const colour = colourBehind(host);
    const contrast = Math.abs(brightnessOf(getComputedStyle(host).color) - brightnessOf(colour));
    this.#colour = (contrast >= LEAST_CONTRAST && colour) || '';
    this.#write();
  }

  /** Called when the chart has been drawn again, which may have replaced its figure. */
  updated(): void {
    if (!this.#figure?.isConnected) this.#write();
  }

  #write(): void {
    this.#figure = this.host.renderRoot.querySelector('figure') ?? undefined;
    this.#figure?.style.setProperty('--_behind', this.#colour);
  }
}
