// The page's side of scripts/soak-figures.js, and what the page complains of.
import { executeServerCommand } from '@web/test-runner-commands';
import { isChromium } from '../engine.js';

const soak = await executeServerCommand<{ share: number; seed: number }, undefined>('soak');

/** How much of a large figure is run here. The first few cases find what differs between engines; what many more find is found in one of them. */
export const share = isChromium || soak.share === 1 ? soak.share : soak.share / 4;

/** The seed of what is random. */
export const { seed } = soak;

/** Writes down what goes wrong unheard: errors and rejections that nobody handles, and what is told to the console as an error. */
export class Complaints {
  readonly heard: string[] = [];
  private readonly error = console.error;

  constructor(private readonly view: Window = window) {}

  start(): void {
    console.error = (...all: unknown[]) => {
      this.heard.push(`console: ${all.map(String).join(' ')}`);
      this.error.apply(console, all);
    };
    this.view.addEventListener('error', this);
    this.view.addEventListener('unhandledrejection', this);
  }

  stop(): void {
    console.error = this.error;
    this.view.removeEventListener('error', this);
    this.view.removeEventListener('unhandledrejection', this);
  }

  handleEvent(event: Event): void {
    this.heard.push(`${event.type}: ${'reason' in event ? String(event.reason) : (event as ErrorEvent).message}`);
  }
}
