import type { Steps } from './steps.js';
import { madeInSteps } from './made-in-steps.js';
import type { Quantity } from '../statistics/quantity.js';
import { languageDecides, type Page } from './current-page.js';
import { decide, durationUnit, isFault, readDecided, type Fault } from './figure-reading.js';
import type { FigureText, StatedUnit } from '../written/figure-text.js';
import { ENGLISH } from '../written/numeral.js';
import type { Expectation } from './problem.js';
import {
  emptyIn,
  fractionsIn,
  listOf,
  measureOf,
  sharedScale,
  statedByOwner,
  unitAround,
  type Doubted,
  type PlacedFigure,
} from './stated-units.js';
import { joinUnits } from './stated-measures.js';
import { scaledSeries, seriesOfPointer } from './scaled-series.js';
import { nameCurrencies, type StatedMoney } from './currency-names.js';
import { merged, settled, statedName, type Settled } from './settled-figure.js';
import { secondsOfOne, unitKey, type Unit } from './unit.js';

/** A figure of the document, by the pointer of its member. */
interface Entry {
  readonly pointer: string;
  readonly text?: string | undefined;
  /** The figure, if it is known without its neighbours. */
  figure?: FigureText | Fault | undefined;
}

/** An object of the document that figures stand in. */
interface Owner {
  readonly unit: Unit | undefined;
  readonly lang: string | undefined;
}

/** A figure with the key of its entry. */
interface KeyedFigure extends PlacedFigure {
  readonly key: string;
}

/** A figure with the unit of the object that it stands in, as this writes it and as the figures in and around it state it. */
interface SharedFigure extends KeyedFigure {
  readonly owner: string;
  readonly written: Unit | undefined;
  readonly statedByAll: StatedUnit | undefined;
  /** Key of that unit. */
  readonly measure: string;
}

/** Key of the unit of series that have a scale of their own and no other unit. */
const SCALED = 'scaled';

/** A copy of a figure, whose precision may be set before its unit is known. */
const copyOf = (figure: FigureText): FigureText => ({ ...figure, quantity: { ...figure.quantity } });

/** Pointers of figures that are not in a list of figures of one scale: measures, and what others are compared with. */
const OWN_SCALE = /^\/measures\/|\/(?:targets?|baseline)(?:\/|$)/;

/** True if a figure has a number that is not zero, so that it matters in which scale it is. */
const hasSize = ({ value, low, high }: Quantity): boolean => !!(value ?? low ?? high);

/** The scale that the figures of each measure share: 1 if none has a number. */
function scalesOf(
  placed: readonly { readonly figure: FigureText; readonly measure: string }[],
): (measure: string) => number {
  const scales = new Map<string, number>();
  for (const { figure, measure } of placed)
    if (hasSize(figure.quantity)) scales.set(measure, sharedScale(scales.get(measure), figure.stated.scale ?? 1));
  return (measure) => scales.get(measure) ?? 1;
}

/**
 * The figures of one document while it is read. Nearly all documents hold numbers, which are read at once. If one has text that only its
 * neighbours explain (`1,234`, `83%`, `£1.2m`), it is read three times: first to find that out, then to collect all figures and units, at last with the
 * result: the convention of its numbers, and the unit and scale of each list.
 */
export class Figures {
  phase: 'first' | 'collecting' | 'settled' = 'first';
  /** Set if a text cannot be read without its neighbours. */
  isNeeded = false;
  readonly #entries = new Map<string, Entry>();
  readonly #owners = new Map<string, Owner>();
  readonly #units = new Map<string, Unit>();
  readonly #settled = new Map<string, Settled>();
  readonly #named = new Set<string>();
  /** The figures without a unit that may have that of others next to them. */
  #doubted: Doubted | undefined;
  /** True if a text in short notation, which is read without the others, shows that a point is a decimal point. */
  #hasPoint = false;

  constructor(private readonly page: Page) {}

  /**
   * The figure at a pointer in the unit of its place; `undefined` before all have been compared. A text needs its neighbours, and so does a figure
   * that states a unit. A number has no unit of its own, but counts where others have a scale.
   */
  read(pointer: string, input: string | FigureText, needsNeighbours = true): Settled | undefined {
    const text = typeof input === 'string' ? input : undefined;
    const key = `${pointer}\n${text ?? ''}`;
    if (this.phase === 'settled') return this.#settled.get(key);
    if (this.phase === 'collecting')
      this.#entries.set(key, { pointer, text, figure: typeof input === 'string' ? undefined : copyOf(input) });
    this.isNeeded ||= needsNeighbours;
    return undefined;
  }

  /** A text in short notation, which can be read without the others. */
  note(notation: string): void {
    this.#hasPoint ||= /\d\.\d/.test(notation);
  }

  /** A list of observations that have names in place of periods, by the pointer of its object. */
  name(pointer: string): void {
    this.#named.add(pointer);
  }

  /** The unit that a figure without one may have, as others next to it do. Only of the first such figure, and if nothing around it has a unit. */
  doubtAt(pointer: string): Expectation | undefined {
    if (!this.#doubted || this.#doubted.bare[0]?.pointer !== pointer) return undefined;
    const isWritten = this.#owners.get(this.#ownerOf(pointer))?.unit;
    return isWritten ? undefined : { code: 'unit', unit: statedName(this.#doubted.unit) };
  }

  /** The unit of an object, if the figures in it state one that neither the document nor an outer object has. */
  unitAt(pointer: string, owner: Owner): Unit | undefined {
    if (this.phase === 'collecting') this.#owners.set(pointer, owner);
    // Nearly no document has units in its figures, and a pointer that was just made is slow to look up.
    const unit = this.#units.size ? this.#units.get(pointer) : undefined;
    return unit && unitKey(unit) === unitKey(owner.unit) ? undefined : unit;
  }

  /** Compares all figures, in steps. */
  *settle(): Steps<void> {
    this.phase = 'settled';
    yield* this.#readTexts();
    joinUnits(
      [...this.#entries.values()],
      [...this.#owners.values()].flatMap(({ unit }) => unit?.other || []),
    );
    yield;
    nameCurrencies(this.#statedMoney());
    yield;
    const owned = new Map<string, KeyedFigure[]>();
    for (const [key, { pointer, figure }] of this.#entries) {
      if (!figure) continue;
      if (isFault(figure)) this.#settled.set(key, figure);
      else {
        const owner = this.#ownerOf(pointer);
        const figures = owned.get(owner);
        if (figures) figures.push({ key, pointer, figure });
        else owned.set(owner, [{ key, pointer, figure }]);
      }
    }
    yield;
    yield* this.#settleUnits(owned);
  }

  /** Pointer of the nearest object around a figure. */
  #ownerOf(pointer: string): string {
    let owner = pointer;
    do owner = owner.slice(0, Math.max(0, owner.lastIndexOf('/')));
    while (owner && !this.#owners.has(owner));
    return owner;
  }

  #langAt(pointer: string): string | undefined {
    return this.#owners.get(this.#ownerOf(pointer))?.lang ?? this.page.lang;
  }

  /** Reads the texts. In a file, one that only one convention explains decides for all. */
  *#readTexts(): Steps<void> {
    const texts = [...this.#entries.values()].filter(({ text }) => text !== undefined);
    const decided = languageDecides(this.page)
      ? undefined
      : decide(
          texts.map(({ text = '' }) => text),
          this.#hasPoint ? ENGLISH : undefined,
        );
    const times = durationUnit(texts.map(({ text = '' }) => text));
    yield;
    yield* madeInSteps(texts, (entry) => {
      const { text = '', pointer } = entry;
      // The unit of durations says which number a time of minutes is.
      const { unit } = this.#owners.get(this.#ownerOf(pointer)) ?? {};
      const reading = {
        lang: this.#langAt(pointer),
        unit: secondsOfOne(unit) ? unit?.other : unit ? undefined : times,
      };
      entry.figure = readDecided(text, reading, decided);
    });
  }

  /** The figures that have one unit, unless they state others: those of the document, or of a series or measure with a unit of its own. */
  #groupOf(owner: string): string {
    const unit = this.#owners.get(owner)?.unit;
    return unit && unitKey(unit) === unitKey(this.#owners.get('')?.unit) ? '' : listOf(owner);
  }

  /** The units that figures and objects state, each with a function that puts a currency in place of its name. */
  #statedMoney(): readonly StatedMoney[] {
    const ofFigures = [...this.#entries.values()].flatMap((entry): readonly StatedMoney[] => {
      const { pointer, figure } = entry;
      if (!figure || isFault(figure)) return [];
      const { stated } = figure;
      // Of a hundred thousand figures most state nothing.
      if (!stated.currency && !stated.noun) return [];
      const replaceName = (currency: string): void => {
        entry.figure = { ...figure, stated: { ...stated, noun: undefined, currency } };
      };
      return [
        { group: this.#groupOf(this.#ownerOf(pointer)), currency: stated.currency, name: stated.noun, replaceName },
      ];
    });
    const ofOwners = [...this.#owners].flatMap(([pointer, { unit, lang }]): readonly StatedMoney[] => {
      if (!unit) return [];
      const replaceName = (currency: string): void =>
        void this.#owners.set(pointer, { unit: { ...unit, currency }, lang });
      return [{ group: this.#groupOf(pointer), currency: unit.currency, name: unit.other, replaceName }];
    });
    return [...ofFigures, ...ofOwners];
  }

  /** Finds the unit of each object and puts its figures in it. */
  *#settleUnits(owned: ReadonlyMap<string, readonly KeyedFigure[]>): Steps<void> {
    const { units: stated, doubted } = yield* statedByOwner(this.#owners.keys(), owned, this.#named);
    this.#doubted = doubted;
    yield;
    const all = [...owned].flatMap(([owner, figures]) => figures.map((figure) => [owner, figure] as const));
    const placed = yield* madeInSteps(all, ([owner, figure]): SharedFigure => {
      const written = this.#owners.get(owner)?.unit;
      const statedByAll = unitAround(owner, stated);
      const measure = written ? (unitKey(written) ?? '') : measureOf(statedByAll ?? {});
      return { ...figure, owner, written, statedByAll, measure };
    });
    const apart = scaledSeries(placed.filter(({ measure }) => measure === ''));
    const isApart = ({ measure, pointer }: SharedFigure): boolean =>
      measure === '' && apart.has(seriesOfPointer(pointer));
    const shared = apart.size ? placed.map((one) => (isApart(one) ? { ...one, measure: SCALED } : one)) : placed;
    const scaleOf = scalesOf(shared);
    const fractions = fractionsIn(owned);
    yield;
    yield* madeInSteps(shared, (figure) => {
      this.#settleFigure(figure, figure.written?.scale ?? scaleOf(figure.measure), fractions.has(figure.pointer));
    });
    for (const [pointer, statedHere] of stated) {
      if (this.#units.has(pointer)) continue;
      const written = this.#owners.get(pointer)?.unit;
      const scale = written?.scale ?? scaleOf(unitKey(written) ?? measureOf(statedHere));
      const unit = merged(written, statedHere, scale);
      if (unit) this.#units.set(pointer, unit);
    }
    this.#scaleSeries(shared, scaleOf);
    // "n/a" is in the scale of figures next to it that have one and no other unit.
    const bare = merged(undefined, undefined, scaleOf(''));
    if (bare) for (const at of emptyIn(this.#owners, owned, stated)) this.#units.set(at, bare);
  }

  /** Gives the series of figures without a unit their scale, which their axis states. */
  #scaleSeries(shared: readonly SharedFigure[], scaleOf: (measure: string) => number): void {
    for (const { pointer, measure } of shared) {
      const scale = ['', SCALED].includes(measure) ? scaleOf(measure) : 1;
      const series = scale > 1 ? seriesOfPointer(pointer) : '';
      const unit = series && !this.#units.has(series) ? merged(undefined, undefined, scale) : undefined;
      if (unit) this.#units.set(series, unit);
    }
  }

  /** Puts one figure in the unit of its object. */
  #settleFigure(shared: SharedFigure, scale: number, isFraction: boolean): void {
    const { key, figure, pointer, owner, written, statedByAll } = shared;
    const unit = merged(written, statedByAll, scale);
    if (unit) this.#units.set(owner, unit);
    const keepsScale = OWN_SCALE.test(pointer);
    const place = { unit, statedByAll, scale, writtenScale: written?.scale, isFraction, keepsScale };
    this.#settled.set(key, settled(figure, place));
  }
}
