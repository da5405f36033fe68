import {
  LitElement,
  type CSSResultGroup,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Parsed, Problem } from '../contract/problem.js';
import { emptyState, errorState } from '../parts/state.js';
import type { CommonWords } from '../words/words.js';

/**
 * What every chart's element is: it takes data, reads it, lays it out and draws it; a chart says how.
 * Nothing on the page is measured, and data that cannot be read leaves a calm state instead of an exception.
 *
 * @fires {CustomEvent<undefined>} campaign-ready - After each draw of data that could be read. Bubbles and is composed.
 * @fires {CustomEvent<readonly Problem[]>} campaign-problems - After a draw, when the list of problems has changed (also to empty). Bubbles and is composed.
 * @slot empty - What to show while there are no figures.
 * @slot error - What to show when the data cannot be drawn.
 */
export abstract class ChartElement<Input, Data> extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, serializable: true };
  static override properties: PropertyDeclarations = { data: { attribute: false } };
  static override styles: CSSResultGroup;

  /**
   * The figures, as an object of this chart's contract or as JSON text; `null` and `undefined` show the empty state. Setting it never throws.
   * The object is neither frozen nor changed; after changing it in place call `requestUpdate()`.
   */
  declare data: Input | string | null | undefined;

  private parsed: Parsed<Data> = { data: undefined, problems: [] };
  private said = '[]';
  private stale = true;
  private read = false;

  /** Everything that was wrong with the data last drawn, each with its JSON Pointer. */
  get problems(): readonly Problem[] {
    return this.parsed.problems;
  }

  /** Reads unknown input by this chart's contract. */
  protected abstract parse(input: unknown): Parsed<Data>;
  /** The language, as far as this chart needs it. */
  protected abstract readonly words: CommonWords;
  /** Lays the data out in words and shares and draws it. */
  protected abstract draw(data: Data): TemplateResult;

  // Without hydration support Lit would append to what the server has drawn.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** Asks for a draw; without a name the data is read again, which may have been changed in place. */
  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void {
    if (name === undefined) this.stale = true;
    super.requestUpdate(name, oldValue, options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.read = this.stale || changed.has('data');
    this.stale = false;
    if (this.read) this.parsed = this.parse(this.data);
  }

  protected override render(): TemplateResult {
    const { data, problems } = this.parsed;
    if (data !== undefined) return this.draw(data);
    if (!problems.length) return emptyState(this.words.empty);
    return errorState(
      this.words.failed,
      problems.map((p) => this.words.problem(p)),
    );
  }

  protected override updated(): void {
    if (!this.read) return;
    const { data, problems } = this.parsed;
    if (data !== undefined) this.tell('campaign-ready');
    const said = JSON.stringify(problems);
    if (said !== this.said) {
      this.said = said;
      this.tell('campaign-problems', problems);
    }
  }

  private tell(type: string, detail?: readonly Problem[]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** Registers a tag, unless another copy of the library on the page was first. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

declare global {
  interface HTMLElementEventMap {
    'campaign-ready': CustomEvent<undefined>;
    'campaign-problems': CustomEvent<readonly Problem[]>;
  }
}
