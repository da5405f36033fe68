import type { PropertyDeclaration, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { onPage, onPageInSteps, type Page } from '../contract/current-page.js';
import type { FromJson } from '../contract/from-json.js';
import type { RowInput } from '../contract/row-input.js';
import type { Steps } from '../contract/steps.js';
import type { Defaults } from '../contract/reader.js';
import type { Parsed, Problem } from '../contract/problem.js';
import type { SvgOptions } from '../export.js';
import type { FileType } from '../menu/chart-file.js';
import type { DataSource } from '../sources/source.js';
import type { CommonWords } from '../words/chart-words.js';
import { Crowd } from './crowd.js';
import { registeringTag, VERSION } from './define.js';
import { EventDispatcher } from './events.js';
import { formProblems, menuProblems, explainLateRegistration } from './attribute-problems.js';
import { LaidOut } from './laid-out.js';
import { LateSources } from './late-sources.js';
import { LateInteraction } from './late-interaction.js';
import { type Phase, StateDisplay } from './state-display.js';
import type { DrawnLayout } from './drawn.js';
import { PageStyle } from './page-style.js';
import { WordedElement } from './worded-element.js';

declare global {
  /**
   * Names of the forms that a page adds with `defineForm`, for TypeScript: `declare global { interface CampaignForms { dots: true } }`
   * lets the property `form` be `dots`.
   */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- pages fill it
  interface CampaignForms {}
}

/** The work of a chart in steps. */
interface InSteps<Data, Layout, Form> {
  parse(input: unknown, defaults: Defaults): Steps<Parsed<Data>>;
  layout?(data: Data, form: Form): Steps<Layout>;
}

const NOTHING_PARSED = { data: undefined, problems: [] } as const;

/**
 * The base class of all charts. It takes input from the first source that has some, parses it, lays the data out, and draws the layout. It never
 * throws because of its input, but shows what is wrong with it.
 *
 * @csspart figure - The whole chart.
 * @csspart caption - Title, subtitle and sentence.
 * @csspart title - The title.
 * @csspart subtitle - The subtitle.
 * @csspart stop - The tab stop at which figures are read by the keyboard.
 * @csspart reading - The box with the figures that are pointed at.
 * @csspart menu-button - The button of the menu.
 * @csspart menu - The menu.
 * @csspart menu-item - An item of the menu.
 * @csspart menu-status - Result of an item, for a few seconds.
 * @csspart mark - One mark of the drawing: a bar, a column, a cell, a sector, a dot.
 * @csspart rule - One straight line of the drawing: a target, the zero line, an interval.
 * @csspart foot - Notes, description and sources.
 * @csspart note - One note.
 * @csspart description - The description.
 * @csspart source - One source.
 * @csspart file - The link to the file with the figures, for readers without script.
 * @csspart stale - The message below figures that could not be refreshed.
 * @csspart problems - The list of problems of a chart with the attribute `debug`.
 * @csspart loading - The loading state.
 * @csspart empty - The empty state.
 * @csspart error - The error state.
 *
 * @cssproperty [--campaign-ink=inherit] - Colour of text.
 * @cssproperty [--campaign-secondary=color-mix(in oklab, currentcolor 74%, transparent)] - Colour of secondary text.
 * @cssproperty [--campaign-background=none] - Background of the whole chart; that of the page is seen through it by default.
 * @cssproperty [--campaign-font=inherit] - Fonts of all text.
 * @cssproperty [--campaign-title-font=inherit] - Fonts of the title and of a headline number.
 * @cssproperty [--campaign-title-lines=0] - Lines that are kept for the title, so that figures of charts side by side are at one height; 2 in a headline figure in a row of cards narrower than 18rem.
 * @cssproperty [--campaign-title-size=1.25rem] - Size of the title; 1.125rem in a chart narrower than 18rem.
 * @cssproperty [--campaign-title-weight=700] - Weight of the title.
 * @cssproperty [--campaign-text-size=0.9375rem] - Size of sentences and rows. Texts in a plot keep their sizes, by which they are placed.
 * @cssproperty [--campaign-small-size=0.8125rem] - Size of notes, sources, details and tables.
 * @cssproperty [--campaign-value-weight=650] - Weight of values.
 * @cssproperty [--campaign-gap=1rem] - Space below the caption and above the notes.
 * @cssproperty [--campaign-padding=0] - Space between the edge of the chart and what is drawn.
 * @cssproperty [--campaign-border=0] - Line around the chart, as in `border`.
 * @cssproperty [--campaign-border-start=var(--campaign-border, 0)] - Line above the chart, if it differs from that around it.
 * @cssproperty [--campaign-radius=0] - Radius of the corners of the chart.
 * @cssproperty [--campaign-motion=240ms ease-out] - Duration and easing of changes after an update; `none` turns them off, and so do readers who want less motion.
 * @cssproperty [--campaign-entrance=none] - Duration and easing of the first drawing, as in `600ms ease-out`, which is uncovered from its start. Readers who want less motion, and pages whose `--campaign-motion` is `none`, get it at once.
 * @cssproperty [--campaign-min-block-size=8rem] - Height reserved before the chart is drawn.
 */
export abstract class ChartElement<
  Input,
  Data extends object,
  Layout extends DrawnLayout,
  Words extends CommonWords = CommonWords,
  Form extends string = never,
> extends WordedElement<Words> {
  static override properties: PropertyDeclarations = { data: { attribute: false } };
  /** The version of the library, for a copy of another version on the same page. */
  static readonly version: string = VERSION;
  /**
   * The figures, as an object of this chart's contract, imported from a JSON file, as rows, or as a text of JSON or CSV. If it is `null` or `undefined`, the
   * next source is tried. Setting it never throws. The object is neither frozen nor changed. After changing it in place, call `requestUpdate()`.
   */
  declare data: Input | FromJson<Input> | RowInput | string | null | undefined;

  /** The tag, if this element was in the page before its tag was registered. */
  readonly #lateTag = registeringTag();
  #phase: Phase = 'parsing';
  #parsed: Parsed<Data> = NOTHING_PARSED;
  #layout: Layout | undefined;
  readonly #laidOut = new LaidOut<Data, Layout>(this, {
    layout: (data) => this.layout(data, this.knownForm as Form),
    steps: (data) => this.inSteps?.layout?.(data, this.knownForm as Form),
  });
  readonly #sources = new LateSources<Data>(this, {
    element: this,
    markup: () => this.markup,
    attributeNames: this.attributeNames,
    fromAttributes: (attributes) => this.fromAttributes(attributes),
    parse: (input, defaults, page) => this.#parse(input, defaults, page),
    prepare: (data) => this.#laidOut.prepare(data),
    rows: () => this.rows(),
    provided: () => (this.constructor as typeof ChartElement).rowsModule,
    load: this.modules.load,
    pause: this.modules.pause,
    changed: () => this.#expect('checking'),
    loading: () => this.#events.dispatch('campaign-loading'),
  });
  readonly #states = new StateDisplay(this, this.#sources, () => ({
    isDrawn: this.#layout !== undefined,
    isAwaiting: this.isAwaiting,
    phase: this.#phase,
    problems: this.problems,
  }));
  readonly #crowd = new Crowd(this);
  readonly #pageStyle = new PageStyle(this);
  readonly #shown = () => ({ layout: this.#layout, data: this.#parsed.data, words: this.phrases });
  readonly #interaction = new LateInteraction(this, this.#shown);
  readonly #events = new EventDispatcher(this, () => ({ parsed: this.#parsed, failure: this.#sources.failure }));

  /** Everything that is wrong with the data that are drawn, each problem with its JSON Pointer. */
  get problems(): readonly Problem[] {
    if (this.#parsed === NOTHING_PARSED) return this.#parsed.problems;
    return [...formProblems(this.form, this.formNames), ...menuProblems(this.menu), ...this.#parsed.problems];
  }
  /** The source of the data: `property`, `attribute`, `script`, `table`, `src` or `attributes`. Undefined while there are none. */
  get dataSource(): DataSource | undefined {
    return this.#sources.current;
  }
  /** The form last drawn: the requested one, or another if that would misrepresent the data. Undefined while nothing is drawn. */
  get drawnForm(): Layout['form'] | undefined {
    return this.#layout?.form;
  }
  /** The chart as a file, as its menu downloads it. `options` go before the width, the colours and the fonts of the page. Undefined if nothing is drawn, or if the browser cannot make the picture. */
  async toFile(type: FileType, options?: SvgOptions): Promise<File | undefined> {
    if (this.isConnected || this.hasUpdated) await this.updateComplete;
    return (await import('../menu/chart-file.js')).fileOfChart(type, this, this.#shown(), options);
  }
  /** True if the page has a table in the chart, which is shown in the slot `table`. */
  protected get hasTable(): boolean {
    return this.#sources.hasTable;
  }

  /** Reads unknown input by the chart's contract. `defaults` fill in what the input leaves out. */
  protected abstract parse(input: unknown, defaults: Defaults): Parsed<Data>;
  /** Lays the data out in one of the chart's forms. Called only when the data, the words or the property `form` have changed. Pure. */
  protected abstract layout(data: Data, form: Form): Layout;
  /** The data and the layout in steps, with a pause of the page after each, for charts of very many data. */
  declare protected readonly inSteps?: InSteps<Data, Layout, Form>;
  /** Draws the layout. Called at each update. */
  protected abstract template(layout: Layout): TemplateResult;
  /** Requests an update. Without a name, the data are read again: they may have been changed in place. */
  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void {
    // Lit's constructor calls this before the private fields exist.
    if (name === undefined && #phase in this) this.#expect('parsing');
    else super.requestUpdate(name, oldValue, options);
  }
  protected override dataAttributeChanged(): void {
    this.#sources.attributeChanged();
    this.#expect('checking');
  }
  protected override moduleSettled(): void {
    if (this.#phase === 'waiting') this.#phase = 'parsing';
    super.requestUpdate();
  }
  protected override get hasDrawing(): boolean {
    return this.#layout !== undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#sources.dependOn(changed)) this.#expect('parsing');
    const last = this.#parsed;
    try {
      this.#read();
      if (this.#parsed === last && !changed.has('words') && !changed.has('form')) return;
      this.#layout = this.#parsed.data && this.#laidOut.of(this.#parsed.data);
    } catch (error) {
      this.fail(error);
    }
  }

  protected override render(): unknown {
    const [layout, words, states] = [this.#layout, this.phrases, this.#states];
    const drawing = layout ? this.template(this.withDrawnRows(layout)) : states.undrawn(words.failed);
    return [drawing, this.fileLink(words.file), layout && states.outdated(), states.problems()];
  }
  /** Makes the next update read the sources. After a failure, lost modules are loaded again and everything is parsed. */
  #expect(phase: 'checking' | 'parsing'): void {
    this.modules.retry();
    this.#sources.expect(phase);
    if (this.#phase !== 'parsing') this.#phase = this.#phase === 'failed' ? 'parsing' : phase;
    super.requestUpdate();
  }
  /** Parses the input. Its figures are read in the language of the page. */
  *#parse(input: unknown, defaults: Defaults, page: Page): Steps<Parsed<Data>> {
    const steps = this.inSteps?.parse(input, defaults);
    const parsed = steps ? yield* onPageInSteps(page, steps) : onPage(page, () => this.parse(input, defaults));
    return explainLateRegistration(parsed, this.#lateTag);
  }
  #read(): void {
    if (this.#phase !== 'checking' && this.#phase !== 'parsing') return;
    const support = this.templateSupport;
    const { phase, parsed } = support === 'ready' ? this.#sources.read(this.#phase === 'parsing') : { phase: support };
    // The last drawing stays until the chart can show why there is no other.
    const isHeld = parsed && parsed.data === undefined && this.#states.load() === 'waiting';
    this.#phase = isHeld ? 'waiting' : phase;
    if (parsed && !isHeld) this.#parsed = parsed;
  }
  /** Shows that the chart cannot be drawn. The author of the page finds the error in the console. */
  protected override fail(error: unknown): void {
    this.#phase = 'failed';
    this.#parsed = NOTHING_PARSED;
    this.#layout = undefined;
    console.error(`<${this.localName}> cannot be drawn.`, error);
  }
}
