import type { ReactiveControllerHost } from 'lit';
import { hasManyItems } from '../contract/many-items.js';
import { pageLanguage } from '../contract/page-language.js';
import type { Parsed } from '../contract/problem.js';
import { finished } from '../contract/steps.js';
import type { Failure } from '../sources/remote-source.js';
import type { DataSource, SourceReading } from '../sources/source.js';
import type { Sources, SourcesHost } from '../sources/sources.js';
import { isOnServer } from './environment.js';

/** The sources of one chart. The property `data` is parsed at once, unless it has many items; for that and for any other source a module is loaded first, without which only the property is left. */
export class LateSources<Data extends object> {
  #sources: Sources<Data> | undefined;
  #hasAttributes = false;
  /** True if the property was parsed without other sources. */
  #isPropertyRead = false;

  constructor(
    private readonly chart: ReactiveControllerHost,
    private readonly host: SourcesHost<Data>,
  ) {}

  /** The source of the data; undefined while there are none. */
  get current(): DataSource | undefined {
    return this.#sources ? this.#sources.current : this.#isPropertyRead ? 'property' : undefined;
  }

  get hasTable(): boolean {
    return !!this.#sources?.hasTable;
  }

  /** True if the tag has words with figures and no data. */
  get hasWords(): boolean {
    return !!this.#sources?.hasWords;
  }

  /** True if the children of the chart are in their slots, or there are none. */
  get hasSlots(): boolean {
    return !!this.#sources || (this.#isPropertyRead && !this.host.element.firstElementChild);
  }

  /** True if the data depend on properties that have changed: rows may be arranged in another way for another form. */
  dependOn(changed: ReadonlyMap<PropertyKey, unknown>): boolean {
    return changed.has('data') || (changed.has('form') && !!this.#sources?.readsRows);
  }

  /** The reason why the file in `src` could not be loaded or refreshed. */
  get failure(): Failure | undefined {
    return this.#sources?.failure;
  }

  /** Time at which the file in `src` was last loaded or confirmed, in milliseconds since 1970. */
  get time(): number {
    return this.#sources?.time ?? 0;
  }

  /** Called by the chart when one of its attributes has changed. */
  attributeChanged(): void {
    this.#hasAttributes = true;
    this.#sources?.attributeChanged();
  }

  /** Called by the chart when a source may have other data; for `parsing`, when its property is another or may have been changed in place. */
  expect(phase: 'checking' | 'parsing'): void {
    this.#sources?.expect(phase);
  }

  /** Parses the input of the first source that has some, if it has changed or `isForced`. */
  read(isForced: boolean): SourceReading<Data> {
    if (this.#sources) return this.#sources.read(isForced);
    const { element, load } = this.host;
    const hasProperty = element.data !== undefined && element.data !== null;
    if (hasProperty && this.#isAlone && !hasManyItems(element.data)) {
      const reading = this.#readProperty();
      if (!this.#mayBeRows(reading)) return reading;
    }
    const module = load('sources/sources.js', () => import('../sources/sources.js'));
    // A server whose other sources are not provided draws the property.
    if (hasProperty && (module === 'failed' || (isOnServer && module === 'waiting'))) return this.#readProperty();
    this.#isPropertyRead = false;
    if (typeof module === 'string') return { phase: module };
    this.#sources = new module.Sources(this.host);
    this.chart.addController(this.#sources);
    return this.#sources.read(true);
  }

  /** True if neither attributes nor children can add to the property. */
  get #isAlone(): boolean {
    const { element } = this.host;
    if (isOnServer || this.#hasAttributes || element.firstElementChild) return false;
    // While the parser is at work, children may follow.
    return element.ownerDocument.readyState !== 'loading';
  }

  /** True if the property is no document: it may be a list of rows or an answer that holds one, or text that is not JSON and whose place is to be found. */
  #mayBeRows({ parsed }: SourceReading<Data>): boolean {
    return (
      parsed?.data === undefined &&
      !!parsed?.problems.some(({ pointer, code }) => pointer === '' || code === 'unknown-member')
    );
  }

  #readProperty(): SourceReading<Data> {
    this.#isPropertyRead = true;
    const parsed: Parsed<Data> = finished(
      this.host.parse(this.host.element.data, {}, { lang: pageLanguage(this.host.markup()) }),
    );
    return { phase: 'idle', parsed };
  }
}
