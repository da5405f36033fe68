import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { isReadable } from '../marks/readable.js';
import type { Layout } from '../parts/layout.js';
import type { CommonWords } from '../words/common.js';
import type { Reader } from '../reading/reader.js';
import { isOnServer } from './environment.js';
import type { ShadowElement } from './shadow-element.js';

/** The events that load the reader of a chart. It answers them when it has loaded. */
const FIRST = ['pointerover', 'focusin', 'click', 'keydown'] as const;

/** The layout of a chart, as far as a reader needs it. */
export type DrawnLayout = Pick<Layout, 'scenes' | 'table' | 'frame'>;

/** The present drawing of a chart: the layout, undefined if there is none, and the data that it was made of. */
export interface Shown {
  readonly layout: DrawnLayout | undefined;
  readonly data: unknown;
}

/** An event with its target in the chart, which is lost once the event is over. */
export interface FirstEvent {
  readonly event: Event;
  readonly target: EventTarget | null;
}

/** Choices of a page and of a reader: the marks that can be chosen, those that are, and the charts that choose the same. */
export interface Choice {
  selectable: boolean | 'multiple' | null | undefined;
  selected: string | readonly string[] | null | undefined;
  link: string | null | undefined;
}

/** Template of the tab stop at which figures are read. It is as large as the chart, so that its focus is seen around it. */
export const stop = (label: string, isSelectable = false): TemplateResult =>
  html`<div
    class=${isSelectable ? 'stop selectable' : 'stop'}
    part="stop"
    role="application"
    tabindex="0"
    aria-label=${label}
  ></div>`;

/** A chart whose marks can be read and chosen. */
export type ReadableHost = ShadowElement & Choice;

/**
 * Loads what shows the figures that are not written at their marks, when a pointer or the keyboard first comes to the chart. If that is lost, the
 * chart stays as it was.
 */
export class Reading implements ReactiveController {
  #reader: Reader | undefined;
  #first: readonly FirstEvent[] = [];
  #isRead = false;

  constructor(
    private readonly host: ReadableHost,
    private readonly drawn: () => Shown,
  ) {
    host.addController(this);
  }

  /** A drawing, after a tab stop if it has something to read or to choose. */
  drawing(template: TemplateResult, { scenes }: DrawnLayout, words: CommonWords): unknown {
    const isSelectable = !!this.host.selectable;
    this.#isRead = isSelectable || isReadable(scenes);
    return [this.#isRead ? stop(words.reading, isSelectable) : nothing, template];
  }

  hostUpdated(): void {
    const { link, selected, renderRoot } = this.host;
    // A host does not hear of a focus that moves within its shadow tree.
    if (this.#isRead && !this.#reader) for (const type of FIRST) renderRoot.addEventListener(type, this);
    if (this.#reader || this.#first.length || link || selected?.length) this.#load();
    this.#reader?.updated();
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.#reader?.updated();
  }

  hostDisconnected(): void {
    this.#reader?.leave();
  }

  handleEvent(event: Event): void {
    this.#first = [...this.#first, { event, target: event.target }];
    this.#load();
  }

  #load(): void {
    if (isOnServer || !this.drawn().layout) return;
    const module = this.host.modules.load('reading/reader.js', () => import('../reading/reader.js'));
    if (typeof module === 'string') return;
    for (const type of FIRST) this.host.renderRoot.removeEventListener(type, this);
    const reader = (this.#reader ??= new module.Reader(this.host, this.drawn));
    const first = this.#first;
    this.#first = [];
    // What a reader chooses is set after the update in which the module came.
    queueMicrotask(() => {
      for (const { event, target } of first) reader.handleEvent(event, target);
    });
  }
}
