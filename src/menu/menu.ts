import { html, nothing, render, type TemplateResult } from 'lit';
import type { DrawnChart } from '../element/drawn.js';
import type { MenuHost } from '../element/host.js';
import { placeInViewport } from '../parts/viewport-layout.js';
import { englishMenu } from '../words/en/menu.js';
import type { MenuWords } from '../words/menu.js';
import { act } from './actions.js';
import { ITEMS, itemAt, itemsOf, type ActionName, type ItemName } from './items.js';
import { placeOf } from './place.js';
import { menuStyle } from './style.js';

/** The elements that a menu belongs to. */
export interface MenuPlaces {
  readonly host: MenuHost;
  readonly button: HTMLButtonElement;
  /** The element in which the menu is. */
  readonly place: HTMLElement;
}

/** The members of a chart that its menu reads each time that it opens or acts. */
export interface MenuContent {
  /** The layout that is drawn now. */
  readonly drawn: () => DrawnChart | undefined;
  /** Words of the page, which take the place of those of the language. */
  readonly words: () => Partial<MenuWords>;
}

/** The menu of a chart: a list of buttons at its button, which closes by Escape, by a click elsewhere and when the focus leaves it. */
export class ChartMenu {
  readonly #menu = document.createElement('div');
  readonly #status = document.createElement('div');
  /** Ends the listeners of an open menu. */
  #opened: AbortController | undefined;

  constructor(
    private readonly at: MenuPlaces,
    private readonly content: MenuContent,
  ) {
    at.host.addStyles([menuStyle]);
    this.#menu.className = 'menu';
    this.#menu.setAttribute('role', 'menu');
    this.#menu.setAttribute('part', 'menu');
    this.#menu.setAttribute('popover', 'manual');
    this.#status.className = 'message';
    this.#status.setAttribute('part', 'menu-status');
    this.#status.setAttribute('role', 'status');
    at.place.append(this.#status);
  }

  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  /** Opens the menu with the focus on its first or last item. */
  open(focus: 'first' | 'last'): void {
    const { host, button, place } = this.at;
    if (this.isOpen || !place.isConnected) return;
    this.#status.textContent = '';
    this.#menu.setAttribute('aria-label', button.getAttribute('aria-label') ?? '');
    render(this.#template(), this.#menu);
    this.#position();
    place.append(this.#menu);
    // An engine without popovers shows it as it is.
    (this.#menu as Partial<HTMLElement>).showPopover?.call(this.#menu);
    button.setAttribute('aria-expanded', 'true');
    this.#prepareOwn();
    const items = this.#items();
    items.at(focus === 'first' ? 0 : -1)?.focus();
    this.#listen(host.ownerDocument);
  }

  /** Closes the menu. The focus stays where it is. */
  close(): void {
    if (!this.isOpen) return;
    this.#opened?.abort();
    this.#opened = undefined;
    this.#menu.remove();
    this.at.button.setAttribute('aria-expanded', 'false');
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      case 'keydown':
        this.#press(event as KeyboardEvent);
        return;
      case 'pointerdown':
        if (!event.composedPath().some((one) => one === this.#menu || one === this.at.button)) this.close();
        return;
      case 'focusout': {
        const to = (event as FocusEvent).relatedTarget;
        if (to !== null && !this.#holds(to as Node)) this.close();
        return;
      }
      case 'click':
        this.#choose(event);
        return;
      default:
        // The page has scrolled, or has another size.
        if (event.target !== this.#menu) this.#position();
    }
  }

  /** True for an element of the menu, or of the page in its slot. */
  #holds(node: Node): boolean {
    return (
      this.#menu.contains(node) ||
      (node instanceof Element && node.closest('[slot="menu"]')?.parentElement === this.at.host)
    );
  }

  /** Listens as long as the menu is open. */
  #listen(document: Document): void {
    this.#opened = new AbortController();
    const { signal } = this.#opened;
    for (const type of ['keydown', 'focusout', 'click']) this.#menu.addEventListener(type, this, { signal });
    document.addEventListener('pointerdown', this, { signal, capture: true });
    document.addEventListener('scroll', this, { signal, capture: true, passive: true });
    document.defaultView?.addEventListener('resize', this, { signal });
  }

  /** Puts the menu at its button. */
  #position(): void {
    const { button, host } = this.at;
    const { innerWidth: width, innerHeight: height } = host.ownerDocument.defaultView ?? window;
    const place = placeOf(button.getBoundingClientRect(), { width, height });
    placeInViewport(this.#menu, place);
  }

  /** The button below the drawing that shows its table. */
  get #tableButton(): HTMLElement | null {
    return this.at.host.renderRoot.querySelector('.for-table');
  }

  get #words(): MenuWords {
    return { ...englishMenu, ...this.content.words() };
  }

  #template(): TemplateResult {
    const { host } = this.at;
    const words = this.#words;
    const tableText = this.#tableButton?.textContent.trim();
    const groups = itemsOf(host.menu).map((names) => names.filter((name) => name !== 'table' || tableText));
    const item = (name: ItemName): TemplateResult => {
      const [wordName, format] = name === 'table' ? [] : ITEMS[name];
      return html`<button type="button" role="menuitem" tabindex="-1" part="menu-item" data-item=${name}>
        <span>${wordName ? words[wordName] : tableText}</span>${format ? html` <small>${format}</small>` : nothing}
      </button>`;
    };
    return html`${groups.filter(({ length }) => length).map((names) => html`<div class="group" role="none">${names.map(item)}</div>`)}
      <div class="group" role="none" ?hidden=${!host.querySelector(':scope > [slot="menu"]')}>
        <slot name="menu"></slot>
      </div>`;
  }

  /** Makes items of the elements of the page. */
  #prepareOwn(): void {
    for (const item of this.#own()) {
      if (!item.hasAttribute('role')) item.setAttribute('role', 'menuitem');
      item.tabIndex = -1;
    }
  }

  #own(): readonly HTMLElement[] {
    const slot = this.#menu.querySelector('slot');
    return (slot?.assignedElements() ?? []) as HTMLElement[];
  }

  #items(): readonly HTMLElement[] {
    return [...this.#menu.querySelectorAll<HTMLElement>('[role=menuitem]'), ...this.#own()];
  }

  #press(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (key === 'Tab') {
      // The focus moves on from the button.
      this.at.button.focus();
      this.close();
      return;
    }
    if (key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.at.button.focus();
      this.close();
      return;
    }
    const items = this.#items();
    const from = items.findIndex((item) => item === event.composedPath()[0] || item === event.target);
    const to =
      ctrlKey || altKey || metaKey
        ? undefined
        : itemAt(
            key,
            from,
            items.map(({ textContent }) => textContent),
          );
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  }

  /** Does what the item says that was clicked. */
  #choose(event: Event): void {
    const path = event.composedPath();
    const item = this.#items().find((one) => path.includes(one));
    const drawn = this.content.drawn();
    if (!item || !drawn) return;
    const name = item.dataset['item'] as ItemName | undefined;
    this.at.button.focus();
    this.close();
    if (name === 'table') this.#tableButton?.click();
    else if (name) void this.#act(name, drawn);
  }

  async #act(name: ActionName, drawn: DrawnChart): Promise<void> {
    try {
      this.#status.textContent = await act(name, this.at.host, drawn, this.#words);
    } catch (error) {
      this.#status.textContent = this.#words.notDownloaded;
      console.error(`<${this.at.host.localName}> could not make a file.`, error);
    }
  }
}
