import type { Steps } from '../contract/steps.js';

/** The chart, as far as it lays out its data. */
interface LayoutHost<Data, Layout> {
  /** What a layout is made of besides the data: the form and the words of the page. */
  readonly settings: () => readonly unknown[];
  readonly layout: (data: Data) => Layout;
  /** The same layout in steps. Undefined of a chart without them. */
  readonly steps: (data: Data) => Steps<Layout> | undefined;
}

/** The layouts of a chart. That of many data is prepared in steps before they are drawn. */
export class LaidOut<Data, Layout> {
  #prepared: { readonly data: Data; readonly settings: readonly unknown[]; readonly layout: Layout } | undefined;

  constructor(private readonly host: LayoutHost<Data, Layout>) {}

  /** Lays out many data before they are drawn. */
  *prepare(data: Data): Steps<void> {
    const settings = this.host.settings();
    const steps = this.host.steps(data);
    if (steps) this.#prepared = { data, settings, layout: yield* steps };
  }

  /** The layout of the data: the prepared one, unless the form or the words have changed since. */
  of(data: Data): Layout {
    const prepared = this.#prepared;
    this.#prepared = undefined;
    const settings = this.host.settings();
    const isOfThese = prepared?.data === data && settings.every((one, i) => one === prepared.settings[i]);
    return isOfThese ? prepared.layout : this.host.layout(data);
  }
}
