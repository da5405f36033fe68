import { css, type CSSResult } from 'lit';
import type { ChartMenu } from '../menu/menu.js';
import type { CommonWords } from '../words/chart-words.js';
import type { MenuWords } from '../words/menu.js';
import type { DrawnChart } from './drawn.js';
import type { MenuHost } from './host.js';

/** Style sheet of the button of a chart's menu: at the end of the title, on its line, so that it takes no room of its own. Readers and the Tab key come to it after the title. */
export const menuButtonStyle: CSSResult = css`
  figure {
    position: relative;
  }
  .tools {
    position: absolute;
    inset: 0 0 auto;
    display: flex;
    justify-content: flex-end;
    block-size: 0;
  }
  .more {
    position: relative;
    z-index: 1;
    inline-size: 2rem;
    block-size: 2rem;
    margin-block-start: -0.25rem;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_secondary);
    font:
      700 1.125rem/1 system-ui,
      sans-serif;
    text-decoration: none;
    cursor: pointer;
  }
  .more::before {
    content: '⋯';
    content: '⋯' / '';
  }
  /* What a finger touches is larger than what is seen, but does not leave the chart. */
  .more::after {
    content: '';
    position: absolute;
    inset-block: -0.375rem;
    inset-inline: -0.75rem 0;
  }
  .more[aria-expanded='true'] {
    background: var(--_track);
    color: inherit;
  }
  /* A finger leaves no hover behind. */
  @media (hover: hover) {
    .more:hover {
      background: var(--_track);
      color: inherit;
    }
  }
  .more:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;

/** The members of a chart that its menu button reads. */
interface MenuSource {
  readonly words: CommonWords & Partial<MenuWords>;
  /** The layout that is drawn and the data that it is of, undefined while nothing is drawn. */
  readonly layout: unknown;
  readonly data: unknown;
}

/**
 * The button of a chart's menu. It is in the page only where script runs, after the title and the sentence, and is no part of the template: what a server has printed
 * has none. The menu itself is loaded when the button is first used; if it is lost, the chart stays as it was.
 */
export class MenuButton {
  #place: HTMLElement | undefined;
  #button: HTMLButtonElement | undefined;
  #menu: ChartMenu | undefined;
  /** The item that is to be in focus as soon as the menu is loaded. */
  #wanted: 'first' | 'last' | undefined;
  /** True if the menu could not be loaded. */
  isLost = false;

  constructor(
    private readonly host: MenuHost,
    private readonly source: () => MenuSource,
  ) {}

  /** Called when the chart has been drawn again. */
  updated(): void {
    const drawn = this.#drawn();
    const isShown = !!drawn && this.host.menu !== 'none';
    if (isShown) this.#show(drawn.layout.frame.title);
    else this.#place?.remove();
    if (this.#wanted) this.#open();
  }

  /** Called when the chart leaves the page. */
  disconnected(): void {
    this.#menu?.close();
  }

  handleEvent(event: Event): void {
    const { key = '' } = event as Partial<KeyboardEvent>;
    if (event.type === 'keydown' && key !== 'ArrowDown' && key !== 'ArrowUp') return;
    event.preventDefault();
    if (this.#menu?.isOpen) {
      this.#menu.close();
      return;
    }
    this.#wanted = key === 'ArrowUp' ? 'last' : 'first';
    this.host.modules.retry();
    this.#open();
  }

  readonly #drawn = (): DrawnChart | undefined => {
    const { layout, data } = this.source();
    return layout && data ? ({ layout, data } as DrawnChart) : undefined;
  };

  /** The button, named after its chart. */
  #show(title: string): void {
    const { ownerDocument, renderRoot } = this.host;
    if (!this.#place || !this.#button) {
      this.#place = ownerDocument.createElement('div');
      this.#button = ownerDocument.createElement('button');
      this.#place.className = 'tools';
      this.#button.className = 'more';
      this.#button.type = 'button';
      this.#button.setAttribute('part', 'menu-button');
      this.#button.setAttribute('aria-haspopup', 'menu');
      this.#button.setAttribute('aria-expanded', 'false');
      this.#button.addEventListener('click', this);
      this.#button.addEventListener('keydown', this);
      this.#place.append(this.#button);
    }
    this.#button.setAttribute('aria-label', this.source().words.moreFor(title));
    const caption = renderRoot.querySelector('figcaption');
    if (this.#place.previousSibling !== caption) caption?.after(this.#place);
  }

  #open(): void {
    const module = this.host.modules.load('menu/menu.js', () => import('../menu/menu.js'));
    if (module === 'waiting' || !this.#wanted || !this.#button || !this.#place?.parentNode) return;
    const focus = this.#wanted;
    this.#wanted = undefined;
    this.isLost = module === 'failed';
    if (module === 'failed') return;
    const at = { host: this.host, button: this.#button, place: this.#place };
    this.#menu ??= new module.ChartMenu(at, { drawn: this.#drawn, words: () => this.source().words });
    this.#menu.open(focus);
  }
}
