/** The names by which charts know the same datum. */
export interface LinkKey {
  /** Its period, the name of its row, and that of its series. */
  readonly names: readonly string[];
  /** Name of the group, or of the category, that it is a part of. */
  readonly parent?: string | undefined;
  /** True if it is a group itself. A category of the same name is another thing. */
  readonly isGroup?: boolean | undefined;
}

/** A chart that points at and chooses the same as others. */
export interface Linked {
  /** Points at what another chart is at. Undefined if that is at nothing. */
  follow(key: LinkKey | undefined): void;
  /** Chooses what another chart has chosen. */
  choose(keys: readonly LinkKey[]): void;
}

const groups = new Map<string, Set<Linked>>();

/** Links a chart with those of the same name, until it is called with another name or none. */
export class Link {
  #name = '';

  constructor(private readonly chart: Linked) {}

  /** Name of the group. Empty if there is none. */
  set name(name: string) {
    if (name === this.#name) return;
    const left = groups.get(this.#name);
    left?.delete(this.chart);
    if (!left?.size) groups.delete(this.#name);
    this.#name = name;
    if (name) groups.set(name, (groups.get(name) ?? new Set()).add(this.chart));
  }

  /** The other charts of the group. */
  get others(): readonly Linked[] {
    return [...(groups.get(this.#name) ?? [])].filter((chart) => chart !== this.chart);
  }
}
