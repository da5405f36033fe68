import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/delta/define.js';
import { pasted } from './pasted.js';

const DATA = {
  title: 'Homes insulated by year',
  unit: 'homes',
  source: 'Invented figures, to show the menu',
  series: [
    {
      label: 'Homes',
      observations: [
        { period: '2021', value: 9100 },
        { period: '2022', value: 12300 },
        { period: '2023', value: 14200 },
      ],
    },
  ],
};

/** The first element of a chart that fits a selector, as soon as it is drawn. */
async function found(chart: Element | null, selector: string): Promise<HTMLElement> {
  for (;;) {
    const element = chart?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
}

export default { title: 'Guide/Examples/Taking along' } satisfies Meta;

/** The menu of a chart with all items, and one of the page, at its end. */
export const Menu: StoryObj = {
  parameters: pasted(
    'campaign-delta',
    { data: DATA },
    { slots: '<a slot="menu" href="#about">About these figures</a>' },
  ),
  render: () =>
    html`<campaign-delta .data=${DATA}><a slot="menu" href="#about">About these figures</a></campaign-delta>`,
  play: async ({ canvasElement }) => {
    const chart = canvasElement.querySelector('campaign-delta');
    (await found(chart, '[part=menu-button]')).click();
    await found(chart, '[role=menu]');
  },
};

/** A short menu, with words of the page. */
export const ShortMenu: StoryObj = {
  parameters: pasted(
    'campaign-delta',
    { menu: 'png csv', data: DATA },
    {
      script: `document.querySelector('campaign-delta').words = { downloadPicture: 'Image', downloadData: 'Figures' };`,
    },
  ),
  render: () =>
    html`<campaign-delta
      menu="png csv"
      .data=${DATA}
      .words=${{ downloadPicture: 'Image', downloadData: 'Figures' }}
    ></campaign-delta>`,
};
