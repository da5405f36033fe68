import {
  LitElement,
  ReactiveElement,
  supportsAdoptingStyleSheets,
  type CSSResult,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
} from 'lit';
import type { Pending } from '../sources/source.js';
import { isOnServer } from './environment.js';
import { LateModules } from './late-modules.js';

/** With Lit's hydration support, an element takes over the nodes that a server has printed. Without it, its first drawing replaces them. */
const canHydrate = (): boolean => 'litElementHydrateSupport' in globalThis;

/**
 * An element that draws into its shadow root wherever it is: in another document, in a page of XML, or in a root that a server has printed. What was
 * printed stays until there is something to draw.
 */
export abstract class ShadowElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, serializable: true };

  /** Where no style sheet can be adopted, as in the documents of unit tests, there is none: as an element it would be a text of the chart. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return isOnServer || supportsAdoptingStyleSheets ? super.finalizeStyles(styles) : [];
  }

  /** @internal The modules that this element loads when it needs them. */
  readonly modules = new LateModules(this, () => {
    this.moduleSettled();
  });
  #isPrinted = false;
  #lateStyles: readonly CSSResult[] = [];

  /** False while `render` has nothing to replace what a server has printed. */
  protected abstract readonly hasContent: boolean;

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

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isPrinted = !isOnServer && !!this.shadowRoot?.hasChildNodes();
    try {
      return super.createRenderRoot();
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

  protected override update(changed: PropertyValues): void {
    if (this.templateSupport !== 'ready' || (this.#isPrinted && !this.hasContent)) {
      // Ends the update without a drawing.
      ReactiveElement.prototype['update'].call(this, changed);
      return;
    }
    const isPrinted = this.#isPrinted;
    this.#isPrinted = false;
    if (isPrinted && !canHydrate()) this.#clear();
    try {
      super.update(changed);
    } catch (error) {
      // What was printed may be another drawing, such as that of other data.
      if (isPrinted && canHydrate()) {
        this.#clear();
        this.update(changed);
        return;
      }
      this.fail(error);
      super.update(changed);
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

  #clear(): void {
    this.shadowRoot?.replaceChildren();
    this.adoptedCallback();
  }
}
