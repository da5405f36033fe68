import type { ComplexAttributeConverter, PropertyDeclarations } from 'lit';
import { ShadowElement } from './shadow-element.js';

const COLUMNS =
  'label value period series target deadline event contribution baseline previous parent group unit note through status source rest href polarity'.split(
    ' ',
  );
const ATTRIBUTES = [
  ...['title', 'currency', 'scale'],
  ...['data', 'src', 'refresh', 'lang', 'heading', 'subtitle', 'description', 'note', 'highlight'],
  ...['source-name', 'source-url', 'source-date', 'source-licence', 'unit', 'decimals', 'kind', 'polarity'],
  ...['period', 'span', 'as-of', 'year-start'],
  ...COLUMNS.map((column) => `${column}-column`),
];

/** The attribute `selectable`: absent, empty or `multiple`. */
const SELECTABLE: ComplexAttributeConverter<boolean | 'multiple'> = {
  fromAttribute: (value) => (value === 'multiple' ? value : value !== null),
};

/** Choices of a page and of a reader: the marks that can be chosen, those that are, and the charts that choose the same. */
export interface Choice {
  selectable: boolean | 'multiple' | null | undefined;
  selected: string | readonly string[] | null | undefined;
  link: string | null | undefined;
}

/**
 * The base class of charts in HTML: their common attributes, events and slots. These attributes are not properties. They are read together, when
 * the chart reads its data.
 *
 * @fires {CustomEvent<null>} campaign-ready - New data have been drawn. Not fired when only the form changes or a button is pressed. Bubbles and is composed.
 * @fires {CustomEvent<readonly Problem[]>} campaign-problems - The list of problems has changed (also to an empty one), after the drawing. Bubbles and is composed.
 * @fires {CustomEvent<null>} campaign-loading - The file in `src` is requested. Bubbles and is composed.
 * @fires {CustomEvent<Failure>} campaign-error - The file could not be loaded or refreshed: `http` (with the `status`), `network`, `timeout`, `too-large`, `wrong-type`, `malformed` (with the `place` where text stops being JSON) or `aborted`. Once for equal failures in a row. Bubbles and is composed.
 * @fires {CustomEvent<PointDetail | null>} campaign-point - A pointer, the keyboard or a finger is at another datum, or at none any more (`null`). Bubbles and is composed.
 * @fires {CustomEvent<PointDetail | null>} campaign-select - A datum was chosen by the reader, or is chosen no more (`null`); the property `selected` has all. Bubbles and is composed.
 * @slot empty - Content to show while there are no figures.
 * @slot error - Content to show if the data cannot be drawn.
 * @slot loading - Content to show while figures are loading.
 * @slot - The page's own table of the figures, as a child table or in a child `<figure>` or `<div>`: it is what assistive technology reads.
 * @slot menu - Items of the page at the end of the menu, such as `<a slot="menu" href="…">`.
 * @slot table - The same, if the table names its slot.
 * @slot title - A title in place of the chart's own.
 * @slot summary - A sentence in place of the chart's own.
 * @slot actions - Buttons and links below the drawing.
 * @slot foot - More below the notes and sources, which stay.
 *
 * @attr {string} data - The figures as JSON or CSV.
 * @attr {string} src - The address of a JSON, CSV or TSV file with the figures.
 * @attr {number} refresh - Interval in seconds at which the file is loaded again.
 * @attr {string} heading - The title, if the document has none. Without it, the attribute `title` is taken. Like all attributes below, it fills in what a document leaves out.
 * @attr {string} subtitle - A second line below the title.
 * @attr {string} description - A longer text below the chart.
 * @attr {string} highlight - Names of categories, series or periods that are put forward, separated by commas; the rest is grey.
 * @attr {string} unit - The unit of the figures, such as `homes` or `%`.
 * @attr {string} currency - ISO 4217 code of the currency of the figures, such as `GBP`.
 * @attr {1000 | 1000000 | 1000000000 | 1000000000000} scale - Factor of the figures: `1000000` for millions.
 * @attr {'table'} print - Part that is printed as well: the table of the figures, if it is closed on the screen.
 * @attr {boolean} debug - Lists all problems of the data below the chart, for the author of the page.
 * @attr {number} decimals - Number of decimals that the figures are shown with.
 * @attr {'flow' | 'cumulative' | 'stock' | 'rate' | 'share' | 'index'} kind - The kind of the figures.
 * @attr {'up-good' | 'up-bad' | 'neutral'} polarity - The meaning of a rise: good, bad or neither.
 * @attr {string | number} period - The period of the figures, such as `2021`.
 * @attr {string} span - The period of the whole campaign, such as `2018/2022`.
 * @attr {string} as-of - The last day that the figures include.
 * @attr {string} year-start - The day on which a reporting year starts, `MM-DD`.
 * @attr {string} note - A remark below the chart.
 * @attr {string} source-name - The name of the publisher.
 * @attr {string} source-url - The address of the publication.
 * @attr {string} source-date - The day of the publication.
 * @attr {string} source-licence - The licence under which the figures may be used, as `CC BY 4.0`.
 * @attr {string} lang - The language of the texts, as BCP 47.
 * @attr {string} label-column - The header, or the number from 1, of the column with the labels in a table, CSV or TSV.
 * @attr {string} value-column - The column with the values.
 * @attr {string} period-column - The column with the periods.
 * @attr {string} series-column - The column with the names of the series.
 * @attr {string} target-column - The column with the targets.
 * @attr {string} event-column - The column with the events of a period, of a delta.
 * @attr {string} deadline-column - The column with the day or period of each target, of progress.
 * @attr {string} contribution-column - The column with the names of contributions, of a delta.
 * @attr {string} baseline-column - The column with the baselines.
 * @attr {string} previous-column - The column with the earlier figures.
 * @attr {string} parent-column - The column with the category that another category is part of.
 * @attr {string} group-column - The column with the groups of measures, or of categories that each group has figures for.
 * @attr {string} unit-column - The column with the units.
 * @attr {string} note-column - The column with the notes.
 * @attr {string} through-column - The column with the last day that an incomplete period includes.
 * @attr {string} status-column - The column with the status of a figure: `p`, `e`, `c` …
 * @attr {string} source-column - The column with the sources.
 * @attr {string} rest-column - The column that marks a category as `unknown` or `other`.
 * @attr {string} polarity-column - The column that says whether a rise is good: `up-good`, `up-bad`, "Lower", or "Yes" below "Lower is better".
 * @attr {string} href-column - The column with the addresses of pages about the categories.
 * @attr {'empty' | 'stale' | 'error'} state - Set by the chart while there are no figures, or they could not be loaded, refreshed or drawn.
 *
 * @cssState empty - There are no figures.
 * @cssState loading - Figures are on their way.
 * @cssState ready - The figures are drawn.
 * @cssState stale - Figures are drawn that could not be refreshed.
 * @cssState error - The figures could not be loaded or drawn.
 */
export abstract class AttributedElement extends ShadowElement implements Choice {
  static override properties: PropertyDeclarations = {
    selectable: { converter: SELECTABLE },
    selected: { attribute: false },
    link: {},
    menu: {},
    form: { reflect: true, useDefault: true },
  };

  /** The values of the property `form`; the first is its default. Empty for a chart without forms. */
  static forms: readonly string[] = [];
  /** Attributes of one kind of chart that give its figures, or a part of them. */
  static figureAttributes: readonly string[] = [];

  /**
   * Makes marks choosable: one, or with `multiple` several. Click, tap, Enter and Space choose.
   * @attr
   * @type {boolean | 'multiple'}
   */
  declare selectable: boolean | 'multiple' | null | undefined;
  /** JSON Pointer of the datum that is chosen, or a list of several. It is kept when new data come. */
  declare selected: string | readonly string[] | null | undefined;
  /**
   * Name of a group of charts on the page that point at and choose the same category, series or period together.
   * @attr
   * @type {string}
   */
  declare link: string | null | undefined;
  /**
   * The items of the menu, with spaces between them: `table`, `copy` (or `sentence`, `numbers`), `data` (or `csv`, `json`), `picture` (or `png`, `svg`),
   * `print`, `link`, `embed`. All if absent; `none` for no menu.
   * @attr
   */
  declare menu: string | null | undefined;

  /**
   * The form that is asked for, which each chart describes.
   * @ignore
   */
  declare form: string | undefined;

  constructor() {
    super();
    this.form = this.formNames[0];
  }

  protected get formNames(): readonly string[] {
    return (this.constructor as typeof AttributedElement).forms;
  }

  /** The form that is asked for, or the default if the chart has none of that name. Undefined for a chart without forms. */
  protected get knownForm(): string | undefined {
    return this.formNames.find((name) => name === this.form) ?? this.formNames[0];
  }

  static get attributeNames(): readonly string[] {
    return [...ATTRIBUTES, ...this.figureAttributes];
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...this.attributeNames, 'debug'];
  }

  /** Called when an attribute in `attributeNames` has a new value. */
  protected abstract dataAttributeChanged(): void;

  protected get attributeNames(): readonly string[] {
    return (this.constructor as typeof AttributedElement).attributeNames;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old === value) return;
    if (this.attributeNames.includes(name)) this.dataAttributeChanged();
    else if (name === 'debug') this.requestUpdate('debug', old);
  }
}
