import { html, nothing, type ReactiveController } from 'lit';
import type { Problem } from '../contract/problem.js';
import type { Failure } from '../sources/remote-source.js';
import type { Pending } from '../sources/source.js';
import { isOnServer } from './environment.js';
import { toggleState } from './custom-states.js';
import type { LateSources } from './late-sources.js';
import type { Phase } from './phase.js';
import type { ShadowElement } from './shadow-element.js';

/** The state of a chart: no figures, figures loading, drawn, drawn from figures that could not be refreshed, or not drawable. */
export type State = 'empty' | 'loading' | 'ready' | 'stale' | 'error';

/** The facts that make the state of a chart. */
export interface Status {
  /** True if the chart has something to draw. */
  readonly isDrawn: boolean;
  readonly phase: Phase;
  readonly problems: readonly Problem[];
}

function stateOf({ isDrawn, phase, problems }: Status, failure: Failure | undefined): State {
  const hasFailed = !!failure || phase === 'failed';
  if (isDrawn) return hasFailed ? 'stale' : 'ready';
  if (hasFailed || problems.some(({ severity }) => severity === 'lost')) return 'error';
  return phase === 'waiting' ? 'loading' : 'empty';
}

/** Problems and failures of a chart's figures, for its author. */
export interface Findings {
  readonly problems: readonly Problem[];
  /** The reason why the file could not be loaded. */
  readonly failure: Failure | undefined;
}

/** A chart without a drawing, with the facts for the template that explains why. */
export interface Undrawn {
  readonly state: State;
  readonly failure: Failure | undefined;
  readonly hasTable: boolean;
  /** The sentence that the chart cannot be drawn. */
  readonly failedText: string;
}

/**
 * Shows the state of a chart: to style sheets as the attribute `state` and as `:state(ready)`, and to readers in place of a drawing, or below one
 * that could not be refreshed. The templates for readers are a late module: most charts are drawn at once.
 */
export class StateDisplay implements ReactiveController {
  #shown: State | undefined;
  #isStyled = false;
  #warning: string | undefined;

  constructor(
    private readonly host: ShadowElement,
    private readonly sources: Pick<LateSources<object>, 'failure' | 'time' | 'hasTable' | 'hasSlots'>,
    private readonly status: () => Status,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    this.#warn();
    const state = stateOf(this.status(), this.sources.failure);
    if (state === this.#shown) return;
    if (this.#shown) toggleState(this.host, this.#shown, false);
    this.#shown = state;
    toggleState(this.host, state, true);
    this.host.setAttribute('state', state);
  }

  /** The template in place of a drawing. */
  undrawn(failedText: string): unknown {
    const { failure, hasTable, hasSlots } = this.sources;
    const state = stateOf(this.status(), failure);
    const templates = this.#templates();
    if (templates && hasSlots) return templates.undrawnTemplate({ state, failure, hasTable, failedText });
    // The page's own children stay as they are, so that a table among them can be read all along.
    return html`<slot></slot><slot name="table"></slot>${state === 'error' ? failedText : nothing}`;
  }

  /** The template below a drawing. */
  outdated(): unknown {
    const { failure, time } = this.sources;
    return (failure && this.#templates()?.outdatedTemplate(time)) ?? nothing;
  }

  /** The list of problems below a chart with the attribute `debug`. */
  problems(): unknown {
    const { failure } = this.sources;
    const { problems } = this.status();
    if (!this.host.hasAttribute('debug') || (!problems.length && !failure)) return nothing;
    return this.#templates()?.problemsTemplate({ problems, failure }) ?? nothing;
  }

  /** Writes the problems to the console, for the author of the page: once for the same problems. */
  #warn(): void {
    const { failure } = this.sources;
    const { problems } = this.status();
    if ((!problems.length && !failure) || isOnServer) return;
    const module = this.load();
    // The next update comes with the module.
    if (typeof module === 'string') return;
    const { localName, id } = this.host;
    const title = this.host.getAttribute('heading') ?? this.host.getAttribute('title');
    const name = `<${localName}${id && ` id="${id}"`}${title ? ` heading="${title.slice(0, 60)}"` : ''}>`;
    const warning = module.warningOf(name, { problems, failure });
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
    if (!this.#isStyled) this.host.addStyles(module.styles);
    this.#isStyled = true;
    return module;
  }
}
