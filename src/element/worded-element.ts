import type { PropertyDeclarations } from 'lit';
import type { Table, TableRow } from '../parts/table-layout.js';
import type { ReadingContent } from '../reading/content.js';
import type { RowsModule } from '../sources/sources.js';
import type { CommonWords } from '../words/chart-words.js';
import type { MenuWords } from '../words/menu.js';
import { AttributedElement } from './attributed-element.js';

/** A row of a chart, whose name a page draws itself. */
export interface DatumRow {
  /** Name of the row: a category, a measure, a phase. */
  readonly label: string;
  /** Texts of its other cells. */
  readonly texts: readonly string[];
}

/** A layout with a table, as far as its rows are drawn by the page. */
interface WithTable {
  readonly table: Table;
}

/** A chart with members that a page can replace: its words, the names of its rows, and the sources other than documents; and the page of its list that is shown. */
export abstract class WordedElement<Words extends CommonWords> extends AttributedElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    renderDatum: { attribute: false },
    renderBox: { attribute: false },
    page: { state: true },
  };

  /** Words in place of the chart's own, and of its menu: `{ showTable: 'Show all figures' }`. Those that are not given stay. */
  declare words: Partial<Words & MenuWords> | null | undefined;
  /**
   * A function that draws the name of a row: it returns text, a node or a template of Lit. HTML in a text is shown as it is. Example:
   * `({ label }) => label.toUpperCase()`.
   */
  declare renderDatum: ((row: DatumRow) => unknown) | null | undefined;
  /**
   * A function that draws the box with the figures that are pointed at: it returns text, a node or a template of Lit. If it returns `undefined` or throws,
   * the box is the chart's own. Assistive technology reads the chart's own words. Example:
   * `({ head, lines }) => head + ': ' + lines[0]?.figure`.
   */
  declare renderBox: ((content: ReadingContent) => unknown) | null | undefined;

  /** Index of the page of a long list. */
  declare private page: number | undefined;

  /** The words of the chart's language. */
  protected abstract readonly language: Words;

  /** Loads the module that makes the chart's document of rows. A chart without one reads no rows. */
  protected readonly rows: () => Promise<RowsModule> = () => Promise.reject(new Error('no rows'));
  /** The document that the chart's plain attributes make, if they make one. */
  protected fromAttributes(_attributes: Readonly<Record<string, string>>): object | undefined {
    return undefined;
  }

  /** The words of the chart's language, overridden by those of the page. */
  protected get phrases(): Words {
    return this.words ? { ...this.language, ...this.words } : this.language;
  }

  /** The page of a long list, with its words and a function that turns to another. */
  protected get pages() {
    const turn = (index: number): void => {
      this.page = index;
    };
    return { page: this.page ?? 0, words: this.phrases, turn };
  }

  /** A layout whose rows have names that the page draws, if it does. */
  protected withDrawnRows<Layout extends WithTable>(layout: Layout): Layout {
    const { renderDatum } = this;
    if (!renderDatum) return layout;
    const { table } = layout;
    const row = (index: number): TableRow => {
      const found = table.row(index);
      return { ...found, drawn: renderDatum({ label: found.wholeName ?? found.name, texts: found.cells }) };
    };
    return { ...layout, table: { ...table, row } };
  }
}
