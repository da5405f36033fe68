import {
  LitElement,
  html,
  isServer,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Defaults } from '../contract/reader.js';
import type { Parsed, Problem } from '../contract/problem.js';
import type { CommonWords } from '../words/words.js';
import type { Failure } from './address.js';
import type { Door, State } from './door.js';
import type { Doors, Tag } from './doors.js';

/** The attributes by which every chart is given its figures, and what is said of them. */
const COLUMNS = 'label value period series target baseline parent unit note through status source rest href';
const ATTRIBUTES = (
  'data src refresh lang heading subtitle description note source-name source-url source-date unit decimals kind polarity period span as-of ' +
  `year-start ${COLUMNS.replaceAll(/\w+/g, '$&-column')}`
).split(' ');

/** On a page with more charts than these, those that come after them and are far from what is seen wait with their layout. */
const CROWD = 16;
/** How many charts are in pages. */
let present = 0;

const NOTHING = { data: undefined, problems: [] } as const;

/**
 * What every chart's element is: it takes a document from the first door that has one, reads it, lays it out and draws it; a chart says how.
 * Nothing on the page is measured, and data that cannot be read leaves a calm state instead of an exception.
 *
 * @fires {CustomEvent<null>} campaign-ready - Once for all data that could be read, after their draw; a draw for another form or a button sends none. Bubbles and is composed.
 * @fires {CustomEvent<readonly Problem[]>} campaign-problems - After a draw, when the list of problems has changed (also to empty). Bubbles and is composed.
 * @fires {CustomEvent<null>} campaign-loading - When the figures of `src` are asked for. Bubbles and is composed.
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
 * @attr {string} status-column - The column with what was said of a figure: `p`, `e`, `c` …
 * @attr {string} source-column - The column with the sources.
 * @attr {string} rest-column - The column that says which category is `unknown` or `other`.
 * @attr {string} href-column - The column with the addresses of pages about the categories.
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

  #parsed: Parsed<Data> = NOTHING;
  #said = '[]';
  #shows: State | undefined;
  #internals: ElementInternals | undefined;
  /** What is to be done: the data is to be read, or the doors are to be looked at; and whether it was read. */
  private stale = true;
  #looking = false;
  #read = false;
  /** A hook has thrown, or a module cannot be loaded, and nothing can be drawn. */
  #broken = false;
  /** All doors but the property, and what stands in place of a drawing, where the page uses them; and what is on its way. */
  #doors: Doors<Data> | undefined;
  #coming: Promise<void> | undefined;
  #isCrowded = false;
  /** Whether an attribute says something of the figures. */
  #hasSaid = false;
  /** The looks it put on last. */
  #worn: CSSResult | undefined;

  /** Whether the page has given a table of its own, which stands in the slot `table`. */
  protected get hasTable(): boolean {
    return !!this.#doors?.hasTable;
  }

  /** Everything that was wrong with the data last drawn, each with its JSON Pointer. */
  get problems(): readonly Problem[] {
    return this.#parsed.problems;
  }

  /** What gave the figures: `property`, `attribute`, `script`, `table`, `src` or `attributes`; undefined while there are none. */
  get door(): Door | undefined {
    return this.#doors ? this.#doors.through : this.#parsed.data !== undefined ? 'property' : undefined;
  }

  get #state(): State {
    const doors = this.#doors;
    const parsed = this.#parsed;
    if (parsed.data !== undefined) return doors?.failure ? 'stale' : 'ready';
    if (parsed.problems.length || doors?.failure || this.#broken) return 'error';
    return doors?.given && !this.stale ? 'empty' : 'loading';
  }

  /** Reads unknown input by this chart's contract, filled in from what is said beside it. */
  protected abstract parse(input: unknown, defaults: Defaults): Parsed<Data>;
  /** The language, as far as this chart needs it. */
  protected abstract readonly words: CommonWords;
  /** What the drawing of these data needs and has not loaded yet; what was drawn before stays until it has come. */
  protected lacks(_data: Data): Promise<unknown> | undefined {
    return undefined;
  }
  /** Lays the data out in words and shares and draws it. */
  protected abstract draw(data: Data): TemplateResult;
  /** Puts on looks that only some drawings need; charts of its class that are made later have them from the start. */
  protected wear(style: CSSResult): void {
    if (this.#worn === style) return;
    this.#worn = style;
    const { elementStyles } = this.constructor as typeof ChartElement;
    if (!elementStyles.includes(style)) elementStyles.push(style);
    this.adoptedCallback();
  }
  /** The module that makes this chart's document of rows. */
  protected abstract readonly rows: Tag<Data>['rows'];
  /** The rows that this chart's plain attributes make, where they make some. */
  protected fromAttributes(_said: Readonly<Record<string, string>>): object | undefined {
    return undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isCrowded = ++present > CROWD;
    this.#doors?.back();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    present--;
    // What is only moved is back by then.
    if (this.#doors)
      queueMicrotask(() => {
        if (!this.isConnected) this.#doors!.leave();
      });
  }

  /** Style sheets are of one document, and every engine drops them from a shadow root that goes into another. */
  adoptedCallback(): void {
    const { shadowRoot, ownerDocument } = this;
    const { elementStyles } = this.constructor as typeof ChartElement;
    const styles = [...(elementStyles as CSSResult[]), ...(this.#doors?.styles ?? [])];
    // A server has neither, and prints what the class has.
    const view = shadowRoot && (ownerDocument.defaultView as typeof globalThis | null);
    if (!view) return;
    shadowRoot.adoptedStyleSheets = styles.map((style) => {
      if (view === window) return style.styleSheet!;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style.toString());
      return sheet;
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old === value || !(this.constructor as typeof ChartElement).names.includes(name)) return;
    this.#hasSaid = true;
    this.#doors?.forget();
    this.#look();
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
    while (this.#coming) {
      await this.#coming;
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
    const doors = this.#doors;
    const looking = this.#looking;
    const hasChanged = changed.has('data');
    this.#read = this.stale || hasChanged;
    this.stale = this.#looking = false;
    if (!this.#read && !looking) return;
    try {
      const parsed = doors ? doors.read(this.#read) : this.#readAlone();
      const lacking = parsed?.data !== undefined && this.lacks(parsed.data);
      if (lacking) {
        this.stale = true;
        this.#load(lacking, () => super.requestUpdate());
      } else if (parsed) {
        this.#parsed = parsed;
        this.#broken = false;
      } else {
        this.stale = this.#read && !doors;
        // What could not be loaded is tried again when something else comes.
        if (!this.#broken || looking || hasChanged) this.#meet();
      }
      this.#read = !!parsed && !lacking;
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.#fail(error);
      super.update(changed);
    }
  }

  protected override render(): unknown {
    const doors = this.#doors;
    const { data, problems } = this.#parsed;
    return data !== undefined
      ? [this.draw(data), doors?.failure ? doors.outdated() : nothing]
      : doors
        ? doors.instead(this.#state, problems)
        : // The page's own children stay as they were: a table among them is read all along.
          html`<slot></slot>${this.#broken ? this.words.failed : nothing}`;
  }

  protected override updated(): void {
    const { data, problems } = this.#parsed;
    this.#show();
    if (this.#read) {
      if (data !== undefined) this.#tell('campaign-ready');
      const said = JSON.stringify(problems);
      if (said !== this.#said) {
        this.#said = said;
        this.#tell('campaign-problems', problems);
      }
    }
    this.#doors?.tell();
  }

  /** Reads the property where there is nothing else and it can be drawn; `undefined` where the doors are needed. */
  #readAlone(): Parsed<Data> | undefined {
    const { data, firstElementChild } = this;
    if (data === undefined || data === null || this.#hasSaid || firstElementChild) return undefined;
    // Lit types it as a browser has it; a server has no document.
    if (!(isServer as boolean) && this.ownerDocument.readyState === 'loading') return undefined;
    const parsed = this.parse(data, {});
    return parsed.data === undefined ? undefined : parsed;
  }

  /** Loads the doors, and looks again when they are there. A server draws at once, and would not look again. */
  #meet(): void {
    if ((isServer as boolean) || this.#coming || this.#doors) return;
    const tag: Tag<Data> = {
      element: this,
      names: (this.constructor as typeof ChartElement).names,
      failed: this.words.failed,
      fromAttributes: (said) => this.fromAttributes(said),
      rows: this.rows,
      parse: (input, defaults) => this.parse(input, defaults),
      look: this.#look,
      tell: this.#tell,
      load: (module, take) =>
        this.#load(module, (loaded) => {
          take(loaded);
          this.#look();
        }),
    };
    tag.load(import('./doors.js'), ({ Doors }) => (this.#doors = new Doors(tag)));
  }

  /** Loads what only some pages need. */
  #load<T>(module: Promise<T>, take: (module: T) => void): undefined {
    const coming = module
      .then(take)
      .catch((error: unknown) => {
        // What cannot be loaded now is not asked for again and again.
        this.stale = false;
        this.#fail(error);
        super.requestUpdate();
      })
      .finally(() => {
        if (this.#coming === coming) this.#coming = undefined;
      });
    this.#coming = coming;
  }

  /** Shows that it cannot be drawn, and says why once, to the page's author. */
  #fail(error: unknown): void {
    this.#parsed = NOTHING;
    this.#broken = true;
    console.error(`<${this.localName}> cannot be drawn.`, error);
    this.#meet();
  }

  /** Asks for a draw where something else comes through the doors. */
  readonly #look = (): void => {
    this.#looking = true;
    super.requestUpdate();
  };

  /** Shows the state to style sheets. */
  #show(): void {
    const state = this.#state;
    if (state === this.#shows) return;
    this.#shows = state;
    this.setAttribute('state', state);
    try {
      const { states } = (this.#internals ??= this.attachInternals());
      states.clear();
      states.add(state);
      if (this.#isCrowded) states.add('crowded');
    } catch {
      // Older engines have no states or allow only names with dashes; the attribute says the same.
    }
  }

  readonly #tell = (type: string, detail?: unknown): void => {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  };
}

/** Registers a tag, unless another copy of the library on the page was first. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/** The events of every chart, by their names. */
export interface ChartEvents {
  'campaign-ready': CustomEvent<null>;
  'campaign-problems': CustomEvent<readonly Problem[]>;
  'campaign-loading': CustomEvent<null>;
  'campaign-error': CustomEvent<Failure>;
}

/* eslint-disable @typescript-eslint/no-empty-object-type -- they bubble and are composed: all that holds a chart hears them too */
declare global {
  interface ElementEventMap extends ChartEvents {}
  interface GlobalEventHandlersEventMap extends ChartEvents {}
}
