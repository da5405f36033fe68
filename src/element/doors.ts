import type { Beside } from '../contract/reader.js';
import { besideOf, said, type Said } from './attributes.js';
import type { Address, Failure } from './address.js';
import { ChildWatch, childrenOf } from './children.js';
import type { Door, Given } from './door.js';
import type { Answer } from './remote.js';
import type { Reading } from './rows.js';

/** What the doors must know of a tag, and how they tell it that something has come. */
export interface Tag {
  readonly element: HTMLElement & { readonly data: unknown };
  /** The attributes that the tag is told of. */
  readonly names: readonly string[];
  /** The rows that its plain attributes make, where they make some. */
  readonly fromAttributes: (said: Said) => object | undefined;
  /** The module that makes its document of rows. */
  readonly rows: () => Promise<Pick<Reading, 'toDocument'>>;
  /** Has the tag go to the doors again. */
  readonly look: () => void;
  /** Tells that an address is asked for the first time. */
  readonly asked: () => void;
  /** Awaits a module, takes it and looks again. */
  readonly load: <T>(module: Promise<T>, take: (module: T) => void) => undefined;
}

/**
 * The doors of one tag: each time it looks, the first that has something gives it. Most tags are given an object by a script and never need this
 * module; the others load it when they first look.
 */
export class Doors {
  /** The door that gives, or will give when what is on its way has come. */
  through: Door | undefined;
  /** Whether there is a table of the page's own. */
  hasTable = false;
  /** What attributes say beside the document. */
  beside: Beside = {};
  private says: Said | undefined;
  private left = false;
  private address: Address | undefined;
  private readRows: ((rows: Answer | HTMLTableElement) => Given) | undefined;
  private readonly watch: ChildWatch;

  constructor(private readonly tag: Tag) {
    this.watch = new ChildWatch(tag.element, tag.look);
  }

  /** Why the address that gives has failed since, and when what is drawn of it was right. */
  get failure(): Failure | undefined {
    return this.through === 'src' ? this.address?.failure : undefined;
  }

  get time(): number {
    return this.address!.time;
  }

  /** An attribute has changed. */
  forget(): void {
    this.says = undefined;
  }

  /** Goes to the doors one by one; undefined while what comes through the first that has something is on its way. */
  enter(): Given | undefined {
    const { element, names } = this.tag;
    const says = (this.says ??= said(element, names));
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
    this.beside = besideOf(says);
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

  /** What was given could be drawn, or not: true where then what an address gave before stands again. */
  drawn(isGood: boolean): boolean {
    return this.through === 'src' && !!this.address?.drawn(isGood);
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
        this.address ??= new Address(this.tag.asked, this.tag.look);
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
