import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { isReadable } from '../marks/readable.js';
import type { Layout } from '../parts/layout.js';
import type { CommonWords } from '../words/common.js';
import type { Reader } from '../reading/reader.js';
import type { ShadowElement } from './shadow-element.js';

/** The events that load the reader of a chart. */
const FIRST = ['pointerover', 'focusin'] as const;

/** The layout of a chart, as far as a reader needs it. */
export type DrawnLayout = Pick<Layout, 'scenes' | 'table' | 'frame'>;

/** An event with its target in the chart, which is lost once the event is over. */
export interface FirstEvent {
  readonly event: Event;
  readonly target: EventTarget | null;
}

/** Template of the tab stop at which figures are read. It is as large as the chart, so that its focus is seen around it. */
export const stop = (label: string): TemplateResult =>
  html`<div class="stop" part="stop" role="application" tabindex="0" aria-label=${label}></div>`;

/**
 * Loads what shows the figures that are not written at their marks, when a pointer or the keyboard first comes to the chart. If that is lost, the
 * chart stays as it was.
 */
export class Reading implements ReactiveController {
  #reader: Reader | undefined;
  #first: FirstEvent | undefined;
  #isReadable = false;

  /** `layout` is the layout that is drawn. */
  constructor(
    private readonly host: ShadowElement,
    private readonly layout: () => DrawnLayout | undefined,
  ) {
    host.addController(this);
  }

  /** A drawing, after a tab stop if it has something to read. */
  drawing(template: TemplateResult, { scenes }: DrawnLayout, words: CommonWords): unknown {
    this.#isReadable = isReadable(scenes);
    return [this.#isReadable ? stop(words.reading) : nothing, template];
  }

  hostUpdated(): void {
    // A host does not hear of a focus that moves within its shadow tree.
    if (this.#isReadable && !this.#reader) for (const type of FIRST) this.host.renderRoot.addEventListener(type, this);
    if (this.#first) this.#load();
    this.#reader?.updated();
  }

  hostDisconnected(): void {
    this.#reader?.close();
  }

  handleEvent(event: Event): void {
    this.#first = { event, target: event.target };
    this.#load();
  }

  #load(): void {
    const module = this.host.modules.load('reading/reader.js', () => import('../reading/reader.js'));
    if (typeof module === 'string') return;
    for (const type of FIRST) this.host.renderRoot.removeEventListener(type, this);
    this.#reader ??= new module.Reader(this.host, this.layout);
    if (this.#first) this.#reader.handleEvent(this.#first.event, this.#first.target);
    this.#first = undefined;
  }
}
