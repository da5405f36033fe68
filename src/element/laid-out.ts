import type { Steps } from '../contract/steps.js';

/** The settings that a layout is made of besides the data. */
interface Settings {
  readonly form: unknown;
  readonly words: unknown;
}

/** The functions that lay out data. */
interface LayoutFunctions<Data, Layout> {
  readonly layout: (data: Data) => Layout;
  /** The same layout in steps. Undefined of a chart without them. */
  readonly steps: (data: Data) => Steps<Layout> | undefined;
}

/** The layouts of a chart. That of many data is prepared in steps before they are drawn. */
export class LaidOut<Data, Layout> {
  #prepared: (Settings & { readonly data: Data; readonly layout: Layout }) | undefined;

  constructor(
    private readonly chart: Settings,
    private readonly functions: LayoutFunctions<Data, Layout>,
  ) {}

  /** Lays out many data before they are drawn. */
  *prepare(data: Data): Steps<void> {
    const { form, words } = this.chart;
    const steps = this.functions.steps(data);
    if (steps) this.#prepared = { data, form, words, layout: yield* steps };
  }

  /** The layout of the data: the prepared one, unless the form or the words have changed since. */
  of(data: Data): Layout {
    const prepared = this.#prepared;
    this.#prepared = undefined;
    const { form, words } = this.chart;
    const isOfThese = prepared?.data === data && prepared.form === form && prepared.words === words;
    return isOfThese ? prepared.layout : this.functions.layout(data);
  }
}
