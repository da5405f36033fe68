import { Component, signal } from '@angular/core';
import type { Problem } from 'campaign-charts';
import { CampaignProgressData } from '../guide';
import { first, second } from '../figures';

/** The page of the tests. */
@Component({
  selector: 'app-page',
  imports: [CampaignProgressData],
  template: `
    @if (isShown()) {
      <campaign-progress
        [data]="data()"
        source-name="Registry"
        lang="en"
        (campaign-ready)="ready.set(ready() + 1)"
        (campaign-problems)="show($event)"
      ></campaign-progress>
    }
    <output id="ready">{{ ready() }}</output>
    <output id="problems">{{ problems() }}</output>
    <button id="update" (click)="data.set(second)">Update</button>
    <button id="remove" (click)="isShown.set(false)">Remove</button>
  `,
})
export class Page {
  readonly second = second;
  readonly data = signal(first);
  readonly isShown = signal(true);
  readonly ready = signal(0);
  readonly problems = signal('');

  show({ detail }: CustomEvent<readonly Problem[]>): void {
    this.problems.set(detail.map(({ pointer }) => pointer).join());
  }
}
