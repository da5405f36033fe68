// A chart as a file, for a page that has a button of its own for it.
import { expect } from '@open-wc/testing';
import type { CampaignBreakdown } from '../../../src/index.js';
import { clear, create, mount as mounted, DOCUMENT } from '../element/chart.js';

const HOMES = {
  title: 'Homes by measure',
  unit: 'homes',
  categories: [
    { label: 'Lofts', value: '>14200' },
    { label: 'Floors', value: 600 },
  ],
};

const mount = async (data: unknown): Promise<CampaignBreakdown> =>
  (await mounted('campaign-breakdown', data)) as unknown as CampaignBreakdown;

afterEach(clear);

describe('a chart as a file', () => {
  it('is named after its title, and has the data that were set last', async () => {
    const chart = await mount(DOCUMENT['campaign-breakdown'](1));
    chart.data = HOMES;
    const file = await chart.toFile('csv');
    expect([file?.name, file?.type]).to.deep.equal(['homes-by-measure.csv', 'text/csv;charset=utf-8']);
    expect(await file?.text()).to.match(/^label,.*\r\nLofts,.*,over,/);
    expect(await (await chart.toFile('json'))?.text()).to.match(/"value": 14200,\s+"comparator": ">"/);
  });

  it('is a drawing with the colours of the page, or with others', async () => {
    const chart = await mount(HOMES);
    chart.style.color = '#ffffff';
    const dark = await (await chart.toFile('svg'))?.text();
    const light = await (await chart.toFile('svg', { theme: 'light', width: 480 }))?.text();
    expect(dark)
      .to.match(/^<svg [^>]* width="720"/)
      .and.to.include('#14181c');
    expect(light)
      .to.match(/^<svg [^>]* width="480"/)
      .and.to.not.include('#14181c');
  });

  it('is a picture', async () => {
    const chart = await mount(HOMES);
    const file = await chart.toFile('png', { width: 400 });
    expect([file?.name, file?.type]).to.deep.equal(['homes-by-measure.png', 'image/png']);
    expect((await createImageBitmap(file!)).width).to.equal(800);
  });

  it('is none while nothing is drawn', async () => {
    const chart = create('campaign-breakdown') as unknown as CampaignBreakdown;
    document.body.append(chart);
    expect(await chart.toFile('png')).to.equal(undefined);
    const outside = create('campaign-breakdown') as unknown as CampaignBreakdown;
    outside.data = HOMES;
    expect(await outside.toFile('png')).to.equal(undefined);
  });
});
