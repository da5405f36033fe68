import type { SourceReading, Pending } from '../sources/source.js';
import { html, nothing, type ReactiveController } from 'lit';
import type { Problem } from '../contract/problem.js';
import type { Failure } from '../sources/remote-source.js';
import { isOnServer } from './environment.js';
import { toggleState } from './custom-states.js';
import type { LateSources } from './late-sources.js';
import type { ShadowElement } from './shadow-element.js';

/**
 * The current step of a chart.
 *
 * - `checking`: the sources are to be read, and their input is parsed only if it has changed.
 * - `parsing`: the sources are to be read, and their input is parsed in any case.
 * - `waiting`: a module or an answer is on its way.
 * - `failed`: a module is lost, or a method of the chart threw.
 * - `idle`: all input is parsed.
 */
export type Phase = 'checking' | 'parsing' | SourceReading<unknown>['phase'];

/** Wait in milliseconds where the engine does not report that it is idle. */
const WAIT = 500;

/** Calls a function when the page has loaded and its scripts are at rest, so that a framework has taken over what its server has printed. */
function whenIdle(call: () => void): void {
  const wait = (): void => {
    // Safari has no `requestIdleCallback`.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(call);
    else setTimeout(call, WAIT);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

/** The state of a chart: no figures, figures loading, drawn, drawn from figures that could not be refreshed, or not drawable. */
export type State = 'empty' | 'loading' | 'ready' | 'stale' | 'error';

/** The facts that make the state of a chart. */
interface StateFacts {
  /** True if the chart has something to draw. */
  readonly isDrawn: boolean;
  /** True while what a server has printed is shown. */
  readonly isAwaiting: boolean;
  readonly phase: Phase;
  readonly problems: readonly Problem[];
}

/** The states that the attribute `state` names. A chart that is well has none, so that a framework finds the attributes that it has written. */
const ATTRIBUTED: ReadonlySet<State | undefined> = new Set<State>(['empty', 'stale', 'error']);

function stateOf({ isDrawn, isAwaiting, phase, problems }: StateFacts, failure: Failure | undefined): State {
  const hasFailed = !!failure || phase === 'failed';
  const isUnread = hasFailed || problems.some(({ severity }) => severity === 'lost');
  if (isDrawn || isAwaiting) return hasFailed || (isAwaiting && isUnread) ? 'stale' : 'ready';
  if (isUnread) return 'error';
  return phase === 'waiting' ? 'loading' : 'empty';
}

/** Problems and failures of a chart's figures, for its author. */
export interface Findings {
  readonly problems: readonly Problem[];
  /** The reason why the file could not be loaded. */
  readonly failure: Failure | undefined;
  /** The address of the file, as the tag has it. */
  readonly address: string;
}

/** A chart without a drawing, with the facts for the template that explains why. */
export interface Undrawn {
  readonly state: State;
  readonly failure: Failure | undefined;
  readonly hasTable: boolean;
  /** True if the tag has words with figures and no data. */
  readonly hasWords: boolean;
  /** The sentence that the chart cannot be drawn. */
  readonly failedText: string;
  /** Title of the chart, if the tag has one. */
  readonly title: string | null;
}

/**
 * Shows the state of a chart: to style sheets as `:state(ready)` and as the attribute `state`, and to readers in place of a drawing, or below one
 * that could not be refreshed. The templates for readers are a late module: most charts are drawn at once.
 */
export class StateDisplay implements ReactiveController {
  #shown: State | undefined;
  #isStyled = false;
  /** True while a framework may still compare the attributes of the tag with those that it expects. */
  #isAwaited: boolean;
  #warning: string | undefined;

  constructor(
    private readonly host: ShadowElement,
    private readonly sources: Pick<LateSources<object>, 'failure' | 'time' | 'hasTable' | 'hasWords' | 'hasSlots'>,
    private readonly facts: () => StateFacts,
  ) {
    // A tag that is in the page before its class was printed by a server, or written by hand.
    this.#isAwaited = host.isConnected;
    if (this.#isAwaited)
      whenIdle(() => {
        this.#isAwaited = false;
        this.#reflect();
      });
    host.addController(this);
  }

  hostUpdated(): void {
    this.#warn();
    const state = stateOf(this.facts(), this.sources.failure);
    if (state === this.#shown) return;
    if (this.#shown) toggleState(this.host, this.#shown, false);
    this.#shown = state;
    toggleState(this.host, state, true);
    this.#reflect();
  }

  #reflect(): void {
    const state = this.#shown;
    if (this.#isAwaited || state === undefined) return;
    if (ATTRIBUTED.has(state)) this.host.setAttribute('state', state);
    else this.host.removeAttribute('state');
  }

  /** Title of the chart, as its tag has it. */
  get #title(): string | null {
    return this.host.getAttribute('heading') ?? this.host.getAttribute('title');
  }

  /** The template in place of a drawing. */
  undrawn(failedText: string): unknown {
    const { failure, hasTable, hasWords, hasSlots } = this.sources;
    const state = stateOf(this.facts(), failure);
    const templates = isOnServer ? undefined : this.#templates();
    if (templates && hasSlots) {
      const title = this.#title;
      return templates.undrawnTemplate({ state, failure, hasTable, hasWords, failedText, title });
    }
    // The page's own children stay as they are, so that a table among them can be read all along.
    return html`<slot></slot><slot name="table"></slot>${state === 'error' ? failedText : nothing}`;
  }

  /** The template below a drawing. */
  outdated(): unknown {
    const { failure, time } = this.sources;
    return (failure && this.#templates()?.outdatedTemplate(time)) ?? nothing;
  }

  /** The problems that an author is told of. Undefined on a server, and if there are none. */
  get #findings(): Findings | undefined {
    const { failure } = this.sources;
    const { problems } = this.facts();
    if (isOnServer || (!problems.length && !failure)) return undefined;
    return { problems, failure, address: this.host.getAttribute('src') ?? '' };
  }

  /** The list of problems below a chart with the attribute `debug`. */
  problems(): unknown {
    const findings = this.#findings;
    if (!findings || !this.host.hasAttribute('debug')) return nothing;
    return this.#templates()?.problemsTemplate(findings) ?? nothing;
  }

  /** Writes the problems to the console, for the author of the page: once for the same problems. */
  #warn(): void {
    const findings = this.#findings;
    if (!findings) return;
    const module = this.load();
    // The next update comes with the module.
    if (typeof module === 'string') return;
    const { localName, id } = this.host;
    const title = this.#title;
    const name = `<${localName}${id && ` id="${id}"`}${title ? ` heading="${title.slice(0, 60)}"` : ''}>`;
    const warning = module.warningOf(name, findings);
    if (warning === this.#warning) return;
    this.#warning = warning;
    console.warn(warning);
  }

  /** Loads the templates. */
  load(): typeof import('./state-templates.js') | Pending {
    return this.host.modules.load('element/state-templates.js', () => import('./state-templates.js'));
  }

  #templates(): typeof import('./state-templates.js') | undefined {
    const module = this.load();
    if (typeof module === 'string') return undefined;
    if (!this.#isStyled) this.host.addStyles([module.stateStyle]);
    this.#isStyled = true;
    return module;
  }
}
