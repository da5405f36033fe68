import type { LitElement, ReactiveController } from 'lit';
import type { Parsed, Problem } from '../contract/problem.js';
import type { PointDetail } from '../reading/datum.js';
import type { Failure } from '../sources/remote-source.js';

/** The events of every chart, by their names. */
export interface ChartEvents {
  'campaign-ready': CustomEvent<null>;
  'campaign-problems': CustomEvent<readonly Problem[]>;
  'campaign-loading': CustomEvent<null>;
  'campaign-error': CustomEvent<Failure>;
  'campaign-point': CustomEvent<PointDetail | null>;
  'campaign-select': CustomEvent<PointDetail | null>;
}

/* eslint-disable @typescript-eslint/no-empty-object-type -- they bubble and are composed: every element around a chart receives them */
declare global {
  interface ElementEventMap extends ChartEvents {}
  interface GlobalEventHandlersEventMap extends ChartEvents {}
}

/** The data and the failure of an update, as events report them. */
export interface Reported {
  readonly parsed: Parsed<unknown>;
  readonly failure: Failure | undefined;
}

/** Dispatches the events of a chart after its updates, each only if there is something new. */
export class EventDispatcher implements ReactiveController {
  #parsed: Parsed<unknown> | undefined;
  #problems = '[]';
  #count = 0;
  #failure: Failure | undefined;

  /** `reported` is asked after each update. */
  constructor(
    private readonly host: LitElement & { readonly problems: readonly Problem[] },
    private readonly reported: () => Reported,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { problems } = this.host;
    const { parsed, failure } = this.reported();
    const isNew = parsed !== this.#parsed;
    this.#parsed = parsed;
    const hasFailed = failure && failure !== this.#failure;
    this.#failure = failure;
    if (isNew && parsed.data !== undefined) this.dispatch('campaign-ready');
    // The property `form` may have brought or mended a problem.
    if (isNew || problems.length !== this.#count) this.#dispatchProblems(problems);
    if (hasFailed) this.dispatch('campaign-error', failure);
  }

  dispatch(type: keyof ChartEvents, detail?: unknown): void {
    this.host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #dispatchProblems(problems: readonly Problem[]): void {
    this.#count = problems.length;
    const text = JSON.stringify(problems);
    if (text === this.#problems) return;
    this.#problems = text;
    this.dispatch('campaign-problems', problems);
  }
}
