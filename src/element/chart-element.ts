import {
  LitElement,
  adoptStyles,
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Beside } from '../contract/reader.js';
import type { Parsed, Problem } from '../contract/problem.js';
import { emptyState, errorState, loadingState, outdated } from '../parts/state.js';
import type { CommonWords } from '../words/words.js';
import type { Failure } from './address.js';
import type { Door, Given, State } from './door.js';
import type { Doors, Tag } from './doors.js';

/** The attributes by which every chart is given its figures, and what is said of them. */
const ATTRIBUTES = (
  'data src refresh lang heading subtitle description note source-name source-url source-date unit decimals kind polarity period span as-of ' +
  'year-start label-column value-column period-column series-column target-column baseline-column parent-column unit-column note-column ' +
  'through-column'
).split(' ');

const NOTHING = { data: undefined, problems: [] } as const;

/**
 * What every chart's element is: it takes a document from the first door that has one, reads it, lays it out and draws it; a chart says how.
 * Nothing on the page is measured, and data that cannot be read leaves a calm state instead of an exception.
 *
 * @fires {CustomEvent<undefined>} campaign-ready - After each draw of data that could be read. Bubbles and is composed.
 * @fires {CustomEvent<readonly Problem[]>} campaign-problems - After a draw, when the list of problems has changed (also to empty). Bubbles and is composed.
 * @fires {CustomEvent<undefined>} campaign-loading - When the figures of `src` are asked for. Bubbles and is composed.
 * @fires {CustomEvent<Failure>} campaign-error - When they could not be loaded, or not be refreshed: `http` (with the `status`), `network`, `timeout`, `too-large`, `wrong-type`, `malformed` or `aborted`. Once for failures that follow one another. Bubbles and is composed.
 * @slot empty - What to show while there are no figures.
 * @slot error - What to show when the data cannot be drawn.
 * @slot loading - What to show while figures are on their way.
 * @slot table - The page's own table of the figures: a child table is put here by itself, and is what assistive technology reads.
 *
 * @attr {string} data - The figures as JSON text.
 * @attr {string} src - The address of a JSON, CSV or TSV file with the figures.
 * @attr {number} refresh - How often the file is asked for again, in seconds.
 * @attr {string} heading - The title, where the document has none. Likewise all that follow: they fill what a document leaves out.
 * @attr {string} subtitle - A second line below the title.
 * @attr {string} description - A longer text below the chart.
 * @attr {string} unit - What is counted or measured.
 * @attr {number} decimals - How many decimals the figures are written with.
 * @attr {'flow' | 'cumulative' | 'stock' | 'rate' | 'share' | 'index'} kind - What kind of figures they are.
 * @attr {'up-good' | 'up-bad' | 'neutral'} polarity - Whether up is good or bad.
 * @attr {string} period - The time the figures are about, such as `2021`.
 * @attr {string} span - The campaign's own time, such as `2018/2022`.
 * @attr {string} as-of - The last day that the figures include.
 * @attr {string} year-start - The day a reporting year starts, `MM-DD`.
 * @attr {string} note - A remark below the chart.
 * @attr {string} source-name - Who published the figures.
 * @attr {string} source-url - The address of the publication.
 * @attr {string} source-date - The day of the publication.
 * @attr {string} lang - The language of the texts, as BCP 47.
 * @attr {string} label-column - The head, or the number from 1, of the column with the labels in a table, CSV or TSV.
 * @attr {string} value-column - The column with the values.
 * @attr {string} period-column - The column with the periods.
 * @attr {string} series-column - The column with the names of the series.
 * @attr {string} target-column - The column with the targets.
 * @attr {string} baseline-column - The column with the baselines.
 * @attr {string} parent-column - The column that says which category another is in.
 * @attr {string} unit-column - The column with the units.
 * @attr {string} note-column - The column with the notes.
 * @attr {string} through-column - The column that says how far an incomplete period has come.
 * @attr {'empty' | 'loading' | 'ready' | 'stale' | 'error'} state - Set by the chart, for style sheets: whether it waits for figures, has drawn them, or could not. Also `:state(ready)` and so on.
 */
export abstract class ChartElement<Input, Data> extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, serializable: true };
  static override properties: PropertyDeclarations = { data: { attribute: false } };
  static override styles: CSSResultGroup;
  /** The attributes that give this chart's figures where nothing else does. */
  static facts: readonly string[] = [];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...this.names];
  }

  private static get names(): readonly string[] {
    return [...ATTRIBUTES, ...this.facts];
  }

  /**
   * The figures, as an object of this chart's contract or as JSON text; `null` and `undefined` give the turn to the next door. Setting it
   * never throws. The object is neither frozen nor changed; after changing it in place call `requestUpdate()`.
   */
  declare data: Input | string | null | undefined;

  private parsed: Parsed<Data> = NOTHING;
  private said = '[]';
  private told: Failure | undefined;
  private shows: State | undefined;
  private internals: ElementInternals | undefined;
  /** What is to be done: the data is to be read, or the doors are to be looked at; and whether it was read. */
  private stale = true;
  private looking = false;
  private read = false;
  private given: Given | undefined;
  private beside: Beside | undefined;
  /** A hook has thrown, and nothing can be drawn. */
  private broken = false;
  /** All doors but the property, where the page uses them; and what is on its way. */
  private doors: Doors | undefined;
  private coming: Promise<void> | undefined;
  /** Whether an attribute says something of the figures. */
  private hasSaid = false;

  /** Whether the page has given a table of its own, which stands in the slot `table`. */
  protected get hasTable(): boolean {
    return !!this.doors?.hasTable;
  }

  /** Everything that was wrong with the data last drawn, each with its JSON Pointer. */
  get problems(): readonly Problem[] {
    return this.parsed.problems;
  }

  /** What gave the figures: `property`, `attribute`, `script`, `table`, `src` or `attributes`; undefined while there are none. */
  get door(): Door | undefined {
    return this.doors ? this.doors.through : this.given && 'property';
  }

  private get state(): State {
    const { data, problems } = this.parsed;
    if (data !== undefined) return this.failure ? 'stale' : 'ready';
    if (problems.length || this.failure || this.broken) return 'error';
    return this.given ? 'empty' : 'loading';
  }

  private get failure(): Failure | undefined {
    return this.doors?.failure;
  }

  /** Reads unknown input by this chart's contract, filled in from what is said beside it. */
  protected abstract parse(input: unknown, beside: Beside): Parsed<Data>;
  /** The language, as far as this chart needs it. */
  protected abstract readonly words: CommonWords;
  /** What the drawing of these data needs and has not loaded yet; what was drawn before stays until it has come. */
  protected lacks(_data: Data): Promise<unknown> | undefined {
    return undefined;
  }
  /** Lays the data out in words and shares and draws it. */
  protected abstract draw(data: Data): TemplateResult;
  /** The module that makes this chart's document of rows. */
  protected abstract readonly rows: Tag['rows'];
  /** The rows that this chart's plain attributes make, where they make some. */
  protected fromAttributes(_said: Readonly<Record<string, string>>): object | undefined {
    return undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.doors?.back();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What is only moved is back by then.
    if (this.doors)
      queueMicrotask(() => {
        if (!this.isConnected) this.doors!.leave();
      });
  }

  /** Style sheets are of one document, and every engine drops them from a shadow root that goes into another. */
  adoptedCallback(): void {
    const { shadowRoot, ownerDocument } = this;
    const { elementStyles } = this.constructor as typeof ChartElement;
    const view = ownerDocument.defaultView as typeof globalThis | null;
    if (!shadowRoot || !view) return;
    if (view === window) adoptStyles(shadowRoot, elementStyles);
    else
      shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync((style as CSSResult).toString());
        return sheet;
      });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const { facts } = this.constructor as typeof ChartElement;
    if (old === value || !(ATTRIBUTES.includes(name) || facts.includes(name))) return;
    this.hasSaid = true;
    this.doors?.forget();
    this.look();
  }

  // Without hydration support Lit would append to what the server has drawn.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
    try {
      return super.createRenderRoot();
    } catch (error) {
      // In another document the shared style sheets are refused.
      if (!this.shadowRoot) throw error;
      this.adoptedCallback();
      return this.shadowRoot;
    }
  }

  /** Asks for a draw; without a name the data is read again, which may have been changed in place. */
  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void {
    if (name === undefined) this.stale = true;
    super.requestUpdate(name, oldValue, options);
  }

  // A table or CSV text of the page is drawn when the module that reads it has come; the network is not waited for.
  protected override async getUpdateComplete(): Promise<boolean> {
    let isDone = await super.getUpdateComplete();
    while (this.coming) {
      await this.coming;
      isDone = await super.getUpdateComplete();
    }
    return isDone;
  }

  // In a page of XML Lit's templates would be read as XML.
  protected override scheduleUpdate(): Promise<void> | undefined {
    if (document.contentType !== 'text/html')
      return import('./xhtml.js').then(({ readTemplatesAsHtml }) => {
        readTemplatesAsHtml();
        void super.scheduleUpdate();
      });
    void super.scheduleUpdate();
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.read = this.stale || changed.has('data');
    const isLooking = this.looking;
    this.stale = this.looking = false;
    if (!this.read && !isLooking) return;
    const { data, doors } = this;
    const isSet = data !== undefined && data !== null;
    try {
      if (!doors && (!isSet || this.hasSaid || this.firstElementChild || this.ownerDocument.readyState === 'loading')) {
        this.stale = this.read;
        this.read = false;
        this.meet();
        return;
      }
      const given = doors ? doors.enter() : { document: data, problems: [] };
      const beside = doors?.beside ?? {};
      // It may have been another child or attribute that changed, or nothing.
      const print = (...all: unknown[]): string => JSON.stringify(isSet ? all[0] : all);
      this.read ||= print(beside, given) !== print(this.beside, this.given);
      if (this.read) this.take(given, beside);
    } catch (error) {
      this.fail(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.fail(error);
      super.update(changed);
    }
  }

  protected override render(): TemplateResult {
    const { words, failure, state } = this;
    const { data, problems } = this.parsed;
    if (data !== undefined)
      return html`${this.draw(data)}${failure ? outdated(words.outdated(this.doors!.time)) : nothing}`;
    const why =
      failure && !problems.length
        ? [words.failure(failure.code, failure.status)]
        : problems.map((p) => words.problem(p));
    // prettier-ignore
    const instead =
      state === 'error' ? errorState(words.failed, why) :
      state === 'empty' ? emptyState(words.empty) :
      // Until the doors are here the page's own children stay as they were: a table among them is read all along.
      !this.doors ? html`<slot></slot>` :
      this.hasTable ? nothing : loadingState(words.loading);
    // A table of the page is to be read, whatever else there is.
    return html`${instead}<slot name="table"></slot>`;
  }

  protected override updated(): void {
    const { data, problems } = this.parsed;
    const { failure, told } = this;
    this.show();
    if (this.read) {
      if (data !== undefined) this.tell('campaign-ready');
      const said = JSON.stringify(problems);
      if (said !== this.said) {
        this.said = said;
        this.tell('campaign-problems', problems);
      }
    }
    this.told = failure;
    if (failure && failure !== told) this.tell('campaign-error', failure);
  }

  /** Loads the doors, and looks again when they are there. */
  private meet(): void {
    if (this.coming) return;
    const tag: Tag = {
      element: this,
      names: (this.constructor as typeof ChartElement).names,
      fromAttributes: (said) => this.fromAttributes(said),
      rows: this.rows,
      look: this.look,
      asked: () => {
        this.tell('campaign-loading');
      },
      load: (module, take) => this.load(module, take),
    };
    this.load(import('./doors.js'), ({ Doors }) => (this.doors = new Doors(tag)));
  }

  /** Loads what only some pages need, and goes to the doors again when it has come. */
  private load<T>(module: Promise<T>, take: (module: T) => void): undefined {
    const coming = module
      .then(take)
      .then(this.look, (error: unknown) => {
        this.fail(error);
        super.requestUpdate();
      })
      .finally(() => {
        if (this.coming === coming) this.coming = undefined;
      });
    this.coming = coming;
  }

  /** Reads what came through a door. */
  private take(given: Given | undefined, beside: Beside): void {
    const { data, problems } = given ? this.parse(given.document, beside) : NOTHING;
    const lacking = data && this.lacks(data);
    if (lacking) {
      this.stale = true;
      this.read = false;
      this.load(lacking, () => undefined);
      return;
    }
    if (given && this.doors?.drawn(data !== undefined || !problems.length)) {
      // What was drawn stays.
      this.read = false;
      return;
    }
    this.broken = false;
    this.given = given;
    this.beside = beside;
    this.parsed = given?.place
      ? { data, problems: [...given.problems, ...problems.map((p) => ({ ...given.place!(p.pointer), ...p }))] }
      : { data, problems };
  }

  /** Shows that it cannot be drawn, and says why once, to the page's author. */
  private fail(error: unknown): void {
    this.parsed = NOTHING;
    this.broken = true;
    console.error(`<${this.localName}> cannot be drawn.`, error);
  }

  /** Asks for a draw where something else comes through the doors. */
  private readonly look = (): void => {
    this.looking = true;
    super.requestUpdate();
  };

  /** Shows the state to style sheets. */
  private show(): void {
    const { state } = this;
    if (state === this.shows) return;
    this.shows = state;
    this.setAttribute('state', state);
    try {
      const { states } = (this.internals ??= this.attachInternals());
      states.clear();
      states.add(state);
    } catch {
      // Older engines have no states or allow only names with dashes; the attribute says the same.
    }
  }

  private tell(type: string, detail?: unknown): void {
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
    'campaign-loading': CustomEvent<undefined>;
    'campaign-error': CustomEvent<Failure>;
  }
}
