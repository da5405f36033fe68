// An object that was changed in place is read again after requestUpdate(), whatever else happens in the same moment.
import { expect } from '@open-wc/testing';
import { seen } from '../reading.js';
import { DOCUMENT, TAGS, change, clear, listen, mount, parts, told, type Tag } from './chart.js';

afterEach(clear);

/** Another form of each chart; a chart with one form alone reports any other. */
const OTHER: Record<Tag, { form: string; problems: readonly string[] }> = {
  'campaign-figure': { form: 'cards', problems: ['unknown-form /form'] },
  'campaign-progress': { form: 'cards', problems: ['unknown-form /form'] },
  'campaign-breakdown': { form: 'cards', problems: [] },
  'campaign-delta': { form: 'lines', problems: [] },
};

for (const tag of TAGS) {
  it(`requestUpdate() of <${tag}> reads the object again also where its table is opened or another form is set`, async () => {
    const data = DOCUMENT[tag](14200);
    const chart = await mount(tag, data);
    const heard = listen(chart);
    change[tag](data as never, 14900);
    for (const toggle of parts(chart, 'toggle')) toggle.click();
    chart.setAttribute('form', OTHER[tag].form);
    chart.requestUpdate();
    await chart.updateComplete;
    expect(seen(chart)).to.include('14,900').and.to.not.include('14,200');
    const { problems } = OTHER[tag];
    expect(told(chart)).to.deep.equal(problems);
    expect(heard).to.deep.equal(problems.length > 0 ? ['campaign-ready', 'campaign-problems'] : ['campaign-ready']);
  });
}
