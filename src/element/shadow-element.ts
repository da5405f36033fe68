import {
  LitElement,
  ReactiveElement,
  nothing,
  supportsAdoptingStyleSheets,
  type CSSResult,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { MarkupElement } from '../sources/markup.js';
import type { Pending } from '../sources/source.js';
import type { RowsModule } from '../sources/sources.js';
import { isOnServer, markupOf } from './environment.js';
import { fileLink } from './file-link.js';
import { LateModules } from './late-modules.js';

/**
 * An element that draws into its shadow root wherever it is: in another document, in a page of XML, or in a root that a server has printed. What was
 * printed stays until there is a drawing, whose nodes it then is, or which replaces it.
 */
export abstract class ShadowElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, serializable: true };

  /** Where no style sheet can be adopted, as in the documents of unit tests, there is none: as an element it would be a text of the chart. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return isOnServer || supportsAdoptingStyleSheets ? super.finalizeStyles(styles) : [];
  }

  /** @internal The module that makes the chart's document of rows, if it need not be loaded, as on a server. */
  static rowsModule: RowsModule | undefined;

  /** @internal The tag as its sources read it. */
  markup: MarkupElement = markupOf(this);
  /** @internal The modules that this element loads when it needs them. */
  readonly modules = new LateModules(this, () => {
    this.moduleSettled();
  });
  #isPrinted = false;
  /** True while the nodes that a server has printed are shown. */
  #isAwaiting = false;
  #lateStyles: readonly CSSResult[] = [];

  /** True if there is a drawing, which may replace what a server has printed. */
  protected abstract readonly hasDrawing: boolean;

  /** Called when the drawing threw an error. What `render` returns next is drawn instead. */
  protected abstract fail(error: unknown): void;

  /** Called when a module has loaded, or failed to. */
  protected abstract moduleSettled(): void;

  /**
   * Gives the root its style sheets again. Style sheets belong to one document: every engine drops them from a root that moves into another, where
   * copies are needed. In a document without a window nothing is styled.
   */
  adoptedCallback(): void {
    const { shadowRoot, ownerDocument } = this;
    const { elementStyles } = this.constructor as typeof LitElement;
    const view = shadowRoot && (ownerDocument.defaultView as typeof globalThis | null);
    if (!view) return;
    shadowRoot.adoptedStyleSheets = [...(elementStyles as CSSResult[]), ...this.#lateStyles].flatMap((style) => {
      if (view === window) return style.styleSheet ?? [];
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style.toString());
      return sheet;
    });
  }

  /** @internal Adds style sheets that came with a late module. */
  addStyles(styles: readonly CSSResult[]): void {
    this.#lateStyles = [...this.#lateStyles, ...styles];
    this.adoptedCallback();
  }

  /** True if a server prints the drawing, or has. It holds what a reader without script cannot ask for. */
  protected get isPrinted(): boolean {
    return isOnServer || this.#isPrinted;
  }

  /** A link to the file with the figures, for readers of a printed drawing who have no script. */
  protected fileLink(text: string): TemplateResult | typeof nothing {
    return this.isPrinted ? fileLink(this.markup.getAttribute('src'), text) : nothing;
  }

  /** True while the drawing that a server has printed is shown, and none of this element. */
  protected get isAwaiting(): boolean {
    return this.#isAwaiting;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const printed = isOnServer ? undefined : this.shadowRoot?.firstChild;
    this.#isPrinted = this.#isAwaiting = !!printed && !!this.shadowRoot?.querySelector('figure');
    try {
      // Lit’s hydration support, if a page loads it, replaces that of `LitElement`, and trusts what is printed.
      const root = isOnServer ? super.createRenderRoot() : ReactiveElement.prototype['createRenderRoot'].call(this);
      // A chart without a drawing is replaced at once.
      if (printed && !this.#isPrinted) this.#clear();
      return root;
    } catch (error) {
      // A document other than that of this script refuses the style sheets.
      if (!this.shadowRoot) throw error;
      this.adoptedCallback();
      return this.shadowRoot;
    } finally {
      // Lit would draw before the first printed node, and lose its place when that is removed.
      this.renderOptions.renderBefore = null;
    }
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    return super.shouldUpdate(changed) && !(this.#isAwaiting && this.#hydration() === 'waiting');
  }

  protected override update(changed: PropertyValues): void {
    if (this.templateSupport !== 'ready' || (this.#isAwaiting && !this.hasDrawing)) {
      // Ends the update without a drawing.
      ReactiveElement.prototype['update'].call(this, changed);
      return;
    }
    try {
      if (this.#isAwaiting && this.#takeOver()) ReactiveElement.prototype['update'].call(this, changed);
      else super.update(changed);
    } catch (error) {
      this.fail(error);
      if (this.#isAwaiting) ReactiveElement.prototype['update'].call(this, changed);
      else super.update(changed);
    }
  }

  // Also awaits the late modules. The network is not awaited.
  protected override async getUpdateComplete(): Promise<boolean> {
    let isDone = await super.getUpdateComplete();
    for (let settled; (settled = this.modules.whenSettled); isDone = await super.getUpdateComplete()) await settled;
    return isDone;
  }

  /** `ready` if Lit can parse templates here: always in HTML and on a server, in XML after a module has loaded. */
  protected get templateSupport(): 'ready' | Pending {
    if (isOnServer || document.contentType === 'text/html') return 'ready';
    const module = this.modules.load('element/xhtml.js', () => import('./xhtml.js'));
    if (typeof module === 'string') return module;
    module.parseTemplatesAsHtml();
    return 'ready';
  }

  #hydration(): typeof import('./hydration.js') | Pending {
    return this.modules.load('element/hydration.js', () => import('./hydration.js'));
  }

  /** Takes over the nodes that a server has printed. False if they are not the drawing of this element: they are removed then. */
  #takeOver(): boolean {
    const module = this.#hydration();
    const value = this.render();
    this.#isAwaiting = false;
    if (typeof module !== 'string' && this.shadowRoot && module.takeOver(value, this.shadowRoot, this.renderOptions))
      return true;
    this.#isPrinted = false;
    this.#clear();
    return false;
  }

  #clear(): void {
    this.shadowRoot?.replaceChildren();
    this.adoptedCallback();
  }
}
