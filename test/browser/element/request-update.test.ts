// An object that was changed in place is read again after requestUpdate(), whatever else happens in the same moment.
import { expect } from '@open-wc/testing';
import { seen } from '../reading.js';
import { DOCUMENT, TAGS, change, clear, listen, mount, parts } from './chart.js';

afterEach(clear);

for (const tag of TAGS) {
  it(`requestUpdate() of <${tag}> reads the object again also where its table is opened or another form is set`, async () => {
    const data = DOCUMENT[tag](14200);
    const chart = await mount(tag, data);
    const heard = listen(chart);
    change[tag](data as never, 14900);
    for (const toggle of parts(chart, 'toggle')) toggle.click();
    chart.setAttribute('form', 'cards');
    chart.requestUpdate();
    await chart.updateComplete;
    expect(seen(chart)).to.include('14,900').and.to.not.include('14,200');
    expect(heard).to.deep.equal(['campaign-ready']);
  });
}
