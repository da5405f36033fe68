import { Component } from '@angular/core';
import { CampaignProgressData } from '../guide';

// Must not compile.
@Component({
  imports: [CampaignProgressData],
  template: `<campaign-progress [data]="data"></campaign-progress>`,
})
export class Wrong {
  readonly data = { title: 'Homes insulated' };
}
