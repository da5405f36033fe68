import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Defaults } from '../contract/reader.js';
import type { Parsed, Problem } from '../contract/problem.js';
import { emptyState, errorState, loadingState, outdated, stateStyle } from '../parts/state.js';
import { englishState as words } from '../words/en/state.js';
import { defaultsOf, said, type Said } from './attributes.js';
import type { Address, Failure } from './address.js';
import { ChildWatch, childrenOf } from './children.js';
import type { Door, Given, State } from './door.js';
import type { Answer } from './remote.js';
import type { Reading } from './rows.js';

/** What the doors must know of a tag, and how they tell it that something has come. */
export interface Tag<Data> {
  readonly element: HTMLElement & { readonly data: unknown; adoptedCallback(): void };
  /** The attributes that the tag is told of. */
  readonly names: readonly string[];
  /** The sentence of the error state. */
  readonly failed: string;
  /** The rows that its plain attributes make, where they make some. */
  readonly fromAttributes: (said: Said) => object | undefined;
  /** The module that makes its document of rows. */
  readonly rows: () => Promise<Pick<Reading, 'toDocument'>>;
  /** Reads a document by its contract. */
  readonly parse: (input: unknown, defaults: Defaults) => Parsed<Data>;
  /** Has the tag go to the doors again. */
  readonly look: () => void;
  /** Sends an event. */
  readonly tell: (type: string, detail?: unknown) => void;
  /** Awaits a module, takes it and looks again. */
  readonly load: <T>(module: Promise<T>, take: (module: T) => void) => undefined;
}

/**
 * The doors of one tag: each time it looks, the first that has something gives it; and what the tag shows where that cannot be drawn. Most tags are
 * given an object by a script and never need this module; the others load it when they first look.
 */
export class Doors<Data> {
  /** The door that gives, or will give when what is on its way has come; and what it gave. */
  through: Door | undefined;
  given: Given | undefined;
  /** Whether there is a table of the page's own. */
  hasTable = false;
  /** The looks of what stands in place of a drawing, since it first did. */
  styles: readonly CSSResult[] = [];
  /** What was read last, as text: a property's document stands for itself. */
  private print = '{}';
  private told: Failure | undefined;
  private says: Said | undefined;
  private left = false;
  private address: Address | undefined;
  private readRows: ((rows: Answer | HTMLTableElement) => Given) | undefined;
  private readonly watch: ChildWatch;

  constructor(private readonly tag: Tag<Data>) {
    this.watch = new ChildWatch(tag.element, tag.look);
  }

  /** Why the address that gives has failed since. */
  get failure(): Failure | undefined {
    return this.through === 'src' ? this.address?.failure : undefined;
  }

  /** An attribute has changed. */
  forget(): void {
    this.says = undefined;
  }

  /** Reads what comes through the doors, if it is something else than before or `anew`; undefined where what was read stands. */
  read(anew: boolean): Parsed<Data> | undefined {
    const defaults = defaultsOf((this.says ??= said(this.tag.element, this.tag.names)));
    const given = this.enter(this.says);
    // It may have been another child or attribute that changed, or nothing.
    const print = JSON.stringify(this.through === 'property' ? defaults : [defaults, given]);
    if (!anew && print === this.print) return undefined;
    const { data, problems }: Parsed<Data> = given
      ? this.tag.parse(given.document, defaults)
      : { data: undefined, problems: [] };
    const isGood = data !== undefined || !problems.length;
    if (given && this.through === 'src' && this.address?.drawn(isGood)) return undefined;
    this.print = print;
    this.given = given;
    return given?.place
      ? { data, problems: [...given.problems, ...problems.map((p) => ({ ...given.place!(p.pointer), ...p }))] }
      : { data, problems };
  }

  /** What stands in place of a drawing: why there is none. */
  instead(state: State, problems: readonly Problem[]): TemplateResult {
    this.dress();
    const { failure } = this;
    const why =
      failure && !problems.length
        ? [words.failure(failure.code, failure.status)]
        : problems.map((p) => words.problem(p));
    // prettier-ignore
    const shown =
      state === 'error' ? errorState(this.tag.failed, why) :
      state === 'empty' ? emptyState(words.empty) :
      this.hasTable ? nothing : loadingState(words.loading);
    // A table of the page is to be read, whatever else there is.
    return html`${shown}<slot name="table"></slot>`;
  }

  /** What stands below a drawing that could not be refreshed. */
  outdated(): TemplateResult {
    this.dress();
    return outdated(words.outdated(this.address!.time));
  }

  /** Tells why the address has failed, once for failures that follow one another. */
  tell(): void {
    const { failure, told } = this;
    this.told = failure;
    if (failure && failure !== told) this.tag.tell('campaign-error', failure);
  }

  private dress(): void {
    if (this.styles.length) return;
    this.styles = [stateStyle];
    this.tag.element.adoptedCallback();
  }

  /** Goes to the doors one by one; undefined while what comes through the first that has something is on its way. */
  private enter(says: Said): Given | undefined {
    const { element } = this.tag;
    const { data, src, refresh } = says;
    const { script, type, table, isComplete } = childrenOf(element);
    const isSet = element.data !== undefined && element.data !== null;
    const plain = this.tag.fromAttributes(says);
    // prettier-ignore
    const through =
      isSet ? 'property' :
      data ? 'attribute' :
      script ? 'script' :
      !isComplete ? undefined :
      table ? 'table' :
      src ? 'src' :
      plain && 'attributes';
    this.through = through;
    this.hasTable = !!table;
    this.left = !element.isConnected;
    if (this.left || (isComplete && (isSet || data) && !element.firstElementChild)) this.watch.stop();
    else this.watch.start(isComplete);
    if (through === 'src') return this.ask(src!, Number(refresh) || 0);
    this.address?.leave();
    if (through === 'script') return this.fromText({ text: script!.textContent, type: type! });
    if (through === 'table') return this.fromRows(table!);
    return through || isComplete ? { document: isSet ? element.data : (data ?? plain), problems: [] } : undefined;
  }

  /** The tag is back in the page. */
  back(): void {
    if (this.left) this.tag.look();
  }

  /** The tag has left the page: nothing is asked, and nothing watched. */
  leave(): void {
    this.left = true;
    this.address?.leave();
    this.watch.stop();
  }

  private ask(src: string, refresh: number): Given | undefined {
    if (this.left) return undefined;
    if (!this.address)
      return this.tag.load(import('./address.js'), ({ Address }) => {
        this.address ??= new Address(() => {
          this.tag.tell('campaign-loading');
        }, this.tag.look);
      });
    const answer = this.address.ask(src, refresh);
    return answer && this.fromText(answer);
  }

  private fromText(answer: Answer): Given | undefined {
    return answer.type === 'json' ? { document: answer.text, problems: [] } : this.fromRows(answer);
  }

  private fromRows(rows: Answer | HTMLTableElement): Given | undefined {
    return this.readRows
      ? this.readRows(rows)
      : this.tag.load(Promise.all([import('./reading.js'), this.tag.rows()]), ([{ readRows }, { toDocument }]) => {
          this.readRows = (each) => readRows(this.tag.element, each, this.says!, toDocument);
        });
  }
}
