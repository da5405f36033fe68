import type { ReactiveController } from 'lit';
import { pageLanguage } from '../contract/page-language.js';
import type { Page } from '../contract/current-page.js';
import { hasManyItems } from '../contract/many-items.js';
import type { Defaults } from '../contract/reader.js';
import type { Parsed, Problem } from '../contract/problem.js';
import type { Records } from '../rows/rows.js';
import type { Answer } from './answer.js';
import { attributeValues, defaultsFrom, type AttributeValues } from './attributes.js';
import { textFormat } from './bare-text.js';
import { ChildObserver, findChildElements, hasRows, type ChildElements } from './child-elements.js';
import { openedDocument } from './foreign-rows.js';
import { rowsIn, type FoundRows } from './json-rows.js';
import { openJson } from './json-text.js';
import { firstSource } from './first-source.js';
import { areLong, isLongText } from './long-input.js';
import type { MarkupElement } from './markup.js';
import type { Failure, RemoteSource } from './remote-source.js';
import type { SeparatedText } from './rows.js';
import { finished, type Steps } from '../contract/steps.js';
import { Stepwise } from './stepwise.js';
import { languageOfTag, type TagLanguage } from './tag-language.js';
import { parsedInput, type DataSource, type Pending, type SourceReading, type FoundInput } from './source.js';
import { tagProblems, withoutTooltip } from './tag-problems.js';

/** The module of a chart that makes its document of rows. */
export interface RowsModule {
  readonly toDocument: (records: Records) => Steps<unknown>;
}

/** The chart, as its sources use it. */
export interface SourcesHost<Data> {
  readonly element: HTMLElement & { readonly data: unknown; readonly form?: string };
  /** The tag as it is read, with its attributes and children: the element itself, or what a server has of it. */
  readonly markup: () => MarkupElement;
  /** The names of all attributes that describe data. */
  readonly attributeNames: readonly string[];
  /** The document that the chart's plain attributes make, if they make one. */
  readonly fromAttributes: (attributes: AttributeValues) => object | undefined;
  readonly parse: (input: unknown, defaults: Defaults, page: Page) => Steps<Parsed<Data>>;
  /** Prepares the drawing of many data, in steps. */
  readonly prepare: (data: Data) => Steps<void>;
  readonly rows: () => Promise<RowsModule>;
  /** The same module, if it need not be loaded. */
  readonly provided: () => RowsModule | undefined;
  /** Returns a module, or why it is not there. The chart reads its sources again when it has loaded. */
  readonly load: <T extends object>(name: string, load: () => Promise<T>) => T | Pending;
  /** Makes the chart read its sources again in the next task. False on a server, which waits for nothing. */
  readonly pause: () => boolean;
  /** Called when a source may have other data. */
  readonly changed: () => void;
  /** Called when the file in `src` is requested. */
  readonly loading: () => void;
}

/** All sources of one chart. The first of them that has data gives the input. */
export class Sources<Data extends object> implements ReactiveController {
  /** The source that gives the input, or will give it when it has loaded. */
  current: DataSource | undefined;
  /** True if the chart has a child table. */
  hasTable = false;
  /** True if the input is made of rows, which may be arranged in several ways. */
  readsRows = false;
  /** The input and the defaults that were parsed last, as text. The document of the property is left out: it may be large. */
  #fingerprint: string | undefined;
  #attributes: AttributeValues | undefined;
  #children: ChildElements | undefined;
  #bareText: ChildElements['bareText'];
  /** The JSON text that was read last, and what it holds. */
  #json: { readonly text: string; readonly input: FoundInput } | undefined;
  /** The input of a long text or table that is read in steps, and its data. */
  readonly #long: Stepwise<FoundInput>;
  readonly #data: Stepwise<Parsed<Data>>;
  /** The text of a script or a file, empty for any other source. */
  #text = '';
  /** Findings about the source that hold in all steps of a long one: the language that the tag is read in, and true if its rows are many. */
  #found: { language?: TagLanguage; areLong?: boolean } = {};
  #isDetached = false;
  #renewals = 0;
  #remote: RemoteSource | undefined;
  readonly #observer: ChildObserver;

  constructor(private readonly host: SourcesHost<Data>) {
    this.#observer = new ChildObserver(host.element, host.changed);
    this.#long = new Stepwise(host.pause);
    this.#data = new Stepwise(host.pause);
  }

  /** The reason why the file in `src` could not be loaded or refreshed. Undefined if another source gives the input. */
  get failure(): Failure | undefined {
    return this.current === 'src' ? this.#remote?.failure : undefined;
  }

  /** True if the tag has words with figures and no data. The words are then shown. */
  get hasWords(): boolean {
    return !this.current && !!this.#bareText;
  }

  /** Time at which the file in `src` was last loaded or confirmed, in milliseconds since 1970. */
  get time(): number {
    return this.#remote?.time ?? 0;
  }

  /** Language that the input is read in. None is detected for the property `data`, which scripts set. */
  get #language(): TagLanguage {
    const tag = this.host.markup();
    if (this.current === 'property') return { lang: pageLanguage(tag), isLangDetected: false };
    return (this.#found.language ??= languageOfTag(tag, this.#text));
  }

  /** Called by the chart when one of its attributes has changed. */
  attributeChanged(): void {
    this.#attributes = undefined;
  }

  /** Called by the chart when a source may have other data; for `parsing`, when its property is another or may have been changed in place. */
  expect(phase: 'checking' | 'parsing'): void {
    this.#found = {};
    if (phase === 'parsing') this.#renewals++;
  }

  /** The edition of a long table or object, which stands for its content in the key of what is made of it. */
  get #edition(): string {
    return `${this.#renewals}.${this.#observer.changes}`;
  }

  /** Takes the input from the first source that has data, and parses it if it has changed or `isForced`. */
  read(isForced: boolean): SourceReading<Data> {
    const attributes = (this.#attributes ??= attributeValues(this.host.markup(), this.host.attributeNames));
    const defaults = defaultsFrom(attributes);
    const input = this.#input(attributes);
    if (input === 'failed') return { phase: 'failed' };
    if (input === 'waiting') return { phase: 'waiting' };
    const phase = input ? 'idle' : 'waiting';
    const known = JSON.stringify(
      this.current === 'property' ? defaults : [defaults, input?.key === undefined && input],
    );
    const fingerprint = `${known}${input?.key ?? ''}`;
    if (!isForced && fingerprint === this.#fingerprint) return { phase };
    const parsed = this.#parse(input, defaults, fingerprint);
    if (!parsed) return { phase: 'waiting' };
    if (input && this.current === 'src' && this.#remote?.settle(parsed.data !== undefined)) return { phase };
    this.#fingerprint = fingerprint;
    const problems = [...this.#tagProblems(attributes), ...parsed.problems];
    return { phase, parsed: { ...parsed, problems: withoutTooltip(problems, attributes) } };
  }

  /** The data of an input. Undefined if they are many, of which a step was done. */
  #parse(input: FoundInput | undefined, defaults: Defaults, fingerprint: string): Parsed<Data> | undefined {
    const steps = this.#dataSteps(input, defaults);
    const parsed = input?.key === undefined ? finished(steps) : this.#data.next(fingerprint, steps);
    if (parsed === 'waiting') return undefined;
    this.#long.forget();
    this.#data.forget();
    return parsed;
  }

  /** The data of an input. The drawing of those of a long text is prepared. */
  *#dataSteps(input: FoundInput | undefined, defaults: Defaults): Steps<Parsed<Data>> {
    if (!input) return { data: undefined, problems: [] };
    const { lang, isLangDetected } = this.#language;
    const page = { lang, isSource: this.current === 'attributes' && !isLangDetected };
    const parsed = parsedInput(input, yield* this.host.parse(input.document, defaults, page));
    if (input.key === undefined || !parsed.data) return parsed;
    yield;
    yield* this.host.prepare(parsed.data);
    return parsed;
  }

  /** Problems of the tag and its children. */
  #tagProblems(attributes: AttributeValues): readonly Problem[] {
    const { observedAttributes = [] } = this.host.element.constructor as { observedAttributes?: readonly string[] };
    return tagProblems(this.host.markup(), {
      attributes,
      knownAttributes: observedAttributes,
      children: this.#children,
      source: this.current,
      bareText: this.#bareText,
      language: this.#language,
    });
  }

  hostConnected(): void {
    if (this.#isDetached) this.host.changed();
  }

  hostDisconnected(): void {
    // An element that is only moved is connected again by then.
    queueMicrotask(() => {
      if (this.host.element.isConnected) return;
      this.#isDetached = true;
      this.#remote?.stop();
      this.#observer.stop();
    });
  }

  /** The input from the first source that has data: undefined while that source is empty or not complete, or why a module is missing. */
  #input(attributes: AttributeValues): FoundInput | Pending | undefined {
    const { element, markup } = this.host;
    const children = (this.#children = findChildElements(markup()));
    const property = element.data ?? undefined;
    const plain = this.host.fromAttributes(attributes);
    this.current = firstSource({ ...attributes, property, plain }, children);
    this.hasTable = !!children.table && (this.current === 'table' || hasRows(children.table));
    const isBare = children.isComplete && (!this.current || (this.current === 'attributes' && !attributes['value']));
    this.#bareText = isBare ? children.bareText : undefined;
    if (this.#bareText?.type) this.current = 'script';
    this.#observe(children.isComplete);
    this.#text = '';
    if (this.current !== 'src') this.#remote?.stop();
    switch (this.current) {
      case 'src':
        return this.#fromFile(attributes);
      case 'script':
        return this.#fromText((children.script ?? this.#bareText) as Answer);
      case 'table':
        return children.table && this.#fromRows(children.table);
      case undefined:
        return children.isComplete ? { document: undefined, problems: [] } : undefined;
      default:
        return this.#fromValue(property ?? attributes['data'] ?? plain);
    }
  }

  /** Observes the children, unless the chart is out of the page, or has none and does not need any. */
  #observe(isComplete: boolean): void {
    const { element } = this.host;
    this.#isDetached = !element.isConnected;
    const needsChildren = !isComplete || !!element.firstElementChild || !this.#isGivenDirectly;
    if (this.#isDetached || !needsChildren) this.#observer.stop();
    else this.#observer.start(isComplete);
  }

  get #isGivenDirectly(): boolean {
    return this.current === 'property' || this.current === 'attribute';
  }

  #fromFile({ src = '', refresh }: AttributeValues): FoundInput | Pending | undefined {
    if (this.#isDetached) return undefined;
    if (!this.#remote) {
      const module = this.host.load('sources/remote-source.js', () => import('./remote-source.js'));
      if (typeof module === 'string') return module;
      const { loading, changed } = this.host;
      this.#remote = new module.RemoteSource(loading, changed);
    }
    const answer = this.#remote.request(src, Number(refresh) || 0);
    return answer && this.#fromText(answer);
  }

  #fromText({ text, type }: Answer): FoundInput | Pending {
    this.#text = text;
    return type === 'json' ? this.#fromJson(text) : this.#fromRows({ text, type }, text);
  }

  /** The input of an object or a list, or of a text of JSON or CSV. */
  #fromValue(value: unknown): FoundInput | Pending {
    const type = typeof value === 'string' ? textFormat(value) : undefined;
    return type ? this.#fromText({ text: value as string, type }) : this.#fromJson(value);
  }

  /** The input of an object, a list of rows, or JSON text of either. */
  #fromJson(value: unknown): FoundInput | Pending {
    if (typeof value === 'string' && this.#json?.text !== value) {
      this.#json = { text: value, input: openJson(value) };
      if (isLongText(value) && this.host.pause()) return 'waiting';
    }
    const input = typeof value === 'string' && this.#json ? this.#json.input : { document: value, problems: [] };
    // A number alone is the figure of a chart that shows one, and names nothing in any other.
    const isShown = typeof input.document !== 'number' || this.host.attributeNames.includes('value');
    const rows = isShown ? rowsIn(input.document) : undefined;
    const text = typeof value === 'string' ? value : '';
    if (rows) return this.#fromRows(rows, text);
    const opened = openedDocument(input);
    const isLong = text ? isLongText(text) : hasManyItems(opened.document);
    return isLong ? { ...opened, key: `${this.#language.lang}${text || this.#edition}` } : opened;
  }

  /** The input of rows. `text` is what they are written in, if it is text. */
  #fromRows(rows: FoundRows | SeparatedText | MarkupElement, text = ''): FoundInput | Pending {
    const { element, load } = this.host;
    const reader = load('sources/rows.js', () => import('./rows.js'));
    const chart = this.host.provided() ?? load('chart rows', () => this.host.rows());
    if (typeof reader === 'string') return reader;
    if (typeof chart === 'string') return chart;
    this.readsRows = true;
    const options = reader.rowOptions(this.#language, this.#attributes ?? {}, chart.toDocument, element.form);
    const steps = reader.rowSteps(rows, options);
    if (!(this.#found.areLong ??= areLong(rows, text))) return finished(steps);
    const key = `${JSON.stringify(options)}${text || this.#edition}`;
    const input = this.#long.next(key, steps);
    return input === 'waiting' ? input : { ...input, key };
  }
}
