// Which source gives a chart its rows, and what attributes say beside them.
import { expect } from '@open-wc/testing';
import { seen, spoken, stateOf } from '../reading.js';
import { served } from '../remote/unruly.js';
import {
  DOCUMENT,
  TAGS,
  clear,
  create,
  drawn,
  give,
  listen,
  mount,
  next,
  parts,
  told,
  write,
  type Tag,
} from './chart.js';

afterEach(clear);

const JSON_TYPE = { 'content-type': 'application/json' };
const text = (tag: Tag, value: number): string => JSON.stringify(DOCUMENT[tag](value));
/** Has each of its sources give a figure of its own. */
const ALL = (
  tag: Tag,
): string => `<${tag} data='${text(tag, 14002)}' src="${served('a.json', { headers: JSON_TYPE, body: text(tag, 14004) }).replaceAll('"', '&quot;')}"
    heading="Homes" value="14005"><script type="application/json">${text(tag, 14003)}</script></${tag}>`;

for (const tag of TAGS) {
  describe(`the sources of <${tag}>`, () => {
    it('have their turn one after the other: property, attribute, script, src', async () => {
      const chart = await write(ALL(tag));
      await give(chart, DOCUMENT[tag](14001));
      expect([chart.dataSource, seen(chart).includes('14,001')]).to.deep.equal(['property', true]);
      await give(chart, null);
      expect([chart.dataSource, seen(chart).includes('14,002')]).to.deep.equal(['attribute', true]);
      chart.removeAttribute('data');
      await chart.updateComplete;
      expect([chart.dataSource, seen(chart).includes('14,003')]).to.deep.equal(['script', true]);
      const ready = next(chart, 'campaign-ready');
      chart.replaceChildren();
      await ready;
      expect([chart.dataSource, seen(chart).includes('14,004')]).to.deep.equal(['src', true]);
    });

    it('are back at the first as soon as it has something', async () => {
      const chart = await write(ALL(tag));
      expect(chart.dataSource).to.equal('attribute');
      await give(chart, undefined);
      expect(chart.dataSource).to.equal('attribute');
      await give(chart, DOCUMENT[tag](14001));
      expect([chart.dataSource, seen(chart).includes('14,001')]).to.deep.equal(['property', true]);
    });

    it('draw the same of the same document, whichever it came through', async () => {
      const document = DOCUMENT[tag](14200);
      const expected = drawn(await mount(tag, document));
      const json = JSON.stringify(document);
      const attribute = create(tag);
      attribute.setAttribute('data', json);
      window.document.body.append(attribute);
      await attribute.updateComplete;
      expect(drawn(attribute)).to.equal(expected);
      expect(drawn(await write(`<${tag}><script type="application/json">${json}</script></${tag}>`))).to.equal(
        expected,
      );
      const remote = create(tag);
      remote.setAttribute('src', served('a.json', { headers: JSON_TYPE, body: json }));
      const ready = next(remote, 'campaign-ready');
      window.document.body.append(remote);
      await ready;
      expect(drawn(remote)).to.equal(expected);
    });

    it('say calmly that there are no figures where none has any, also where attributes are empty', async () => {
      const chart = await write(`<${tag} data="" src="" heading="Homes" value=""></${tag}>`);
      expect(seen(chart)).to.equal('Homes No figures yet.');
      expect([chart.dataSource, told(chart), stateOf(chart)]).to.deep.equal([undefined, [], 'empty']);
    });

    it('say of “[object Object]” what to do about it', async () => {
      const chart = await write(`<${tag} debug data="[object Object]"></${tag}>`);
      expect(told(chart)).to.deep.equal(['stringified-object']);
      for (const name of ['React', 'Vue', 'Preact']) expect(seen(chart)).to.include(name);
      expect(stateOf(chart)).to.equal('error');
    });

    it('draw once when an attribute has changed a thousand times', async () => {
      const chart = await write(`<${tag} data='${text(tag, 1)}'></${tag}>`);
      const heard = listen(chart);
      for (let i = 0; i < 1000; i++) chart.setAttribute('data', text(tag, 14000 + i));
      await chart.updateComplete;
      expect(heard).to.deep.equal(['campaign-ready']);
      expect(seen(chart)).to.include('14,999');
    });

    it('draw nothing again for an attribute that is set to what it was', async () => {
      const chart = await write(`<${tag} data='${text(tag, 14200)}' heading="Homes"></${tag}>`);
      const heard = listen(chart);
      chart.setAttribute('data', text(tag, 14200));
      expect(chart.isUpdatePending).to.equal(false);
      await chart.updateComplete;
      expect(heard).to.deep.equal([]);
    });
  });

  describe(`the attributes of <${tag}>`, () => {
    const untitled = (): object => ({ ...DOCUMENT[tag](14200), title: undefined, unit: undefined, period: undefined });

    it('fill what the document leaves out', async () => {
      const chart = create(tag);
      const said = {
        ...{
          heading: 'Homes',
          subtitle: 'In England',
          description: 'All of them.',
          unit: 'homes',
          decimals: '1',
          kind: 'flow',
        },
        ...{ polarity: 'up-good', period: '2021', span: '2018/2022', 'as-of': '2021-12-31', 'year-start': '04-01' },
        ...{
          note: 'Counted twice.',
          'source-name': 'Ministry',
          'source-url': 'https://a.example/',
          'source-date': '2022-01-31',
        },
      };
      for (const [name, value] of Object.entries(said)) chart.setAttribute(name, value);
      chart.data = untitled();
      document.body.append(chart);
      await chart.updateComplete;
      const beside = await mount(tag, {
        ...{
          ...untitled(),
          title: 'Homes',
          subtitle: 'In England',
          description: 'All of them.',
          unit: 'homes',
          decimals: 1,
        },
        ...{
          kind: 'flow',
          polarity: 'up-good',
          period: '2021',
          span: '2018/2022',
          asOf: '2021-12-31',
          yearStart: '04-01',
        },
        ...{ note: 'Counted twice.', source: { name: 'Ministry', url: 'https://a.example/', date: '2022-01-31' } },
      });
      expect(told(chart)).to.deep.equal(told(beside));
      expect(drawn(chart)).to.equal(drawn(beside));
      expect(seen(chart))
        .to.include('Homes')
        .and.to.include('14,200.0')
        .and.to.include('Source: Ministry, 31 January 2022');
    });

    it('override nothing: what is not so is a problem', async () => {
      const chart = create(tag);
      chart.setAttribute('heading', 'Flats');
      chart.setAttribute('decimals', '1');
      chart.setAttribute('source-name', 'Ministry');
      document.body.append(chart);
      await give(chart, {
        ...DOCUMENT[tag](14200),
        title: 'Homes',
        decimals: 0,
        source: { name: 'Ministry', url: '/a' },
      });
      expect(chart.problems).to.deep.equal([
        {
          pointer: '/title',
          code: 'conflict',
          severity: 'noted',
          expected: { code: 'value', value: '"Homes"' },
          found: '"Flats"',
        },
        {
          pointer: '/decimals',
          code: 'conflict',
          severity: 'noted',
          expected: { code: 'value', value: '0' },
          found: '1',
        },
      ]);
      expect(seen(chart)).to.include('Homes').and.to.not.include('Flats');
    });

    it('are read again when they change, and give way when they go', async () => {
      const chart = create(tag);
      document.body.append(chart);
      await give(chart, untitled());
      expect(told(chart)).to.deep.equal(['missing-member /title']);
      chart.setAttribute('heading', 'Homes');
      await chart.updateComplete;
      expect(told(chart)).to.deep.equal([]);
      expect(parts(chart, 'title')[0]?.textContent).to.equal('Homes');
      chart.removeAttribute('heading');
      await chart.updateComplete;
      expect(told(chart)).to.deep.equal(['missing-member /title']);
    });

    it('are problems of the member they fill where they cannot be read', async () => {
      const chart = create(tag);
      for (const [name, value] of Object.entries({ decimals: 'few', kind: 'fluid', period: 'May', 'source-url': '/a' }))
        chart.setAttribute(name, value);
      document.body.append(chart);
      await give(chart, { ...untitled(), title: 'Homes' });
      expect(told(chart).sort()).to.deep.equal([
        'missing-member /source/name',
        'not-a-period /period',
        'not-allowed /kind',
        'wrong-type /decimals',
      ]);
    });

    it('say the language of the texts', async () => {
      const chart = create(tag);
      chart.setAttribute('lang', 'cy');
      document.body.append(chart);
      await give(chart, DOCUMENT[tag](14200));
      expect(parts(chart, 'title')[0]?.closest('[lang]')?.getAttribute('lang')).to.equal('cy');
    });
  });
}

describe('plain attributes', () => {
  it('are a whole figure', async () => {
    const chart = await write(
      '<campaign-figure heading="Gangs dismantled" value=">6000" unit="gangs" period="2021"></campaign-figure>',
    );
    expect(spoken(chart)).to.equal('Gangs dismantled over 6,000 gangs in 2021');
    expect([chart.dataSource, told(chart), stateOf(chart)]).to.deep.equal(['attributes', [], 'ready']);
  });

  it('are a figure and the one before', async () => {
    const chart = await write(
      '<campaign-figure heading="Homes" value="14200" period="2021" previous="12300" previous-period="2020"></campaign-figure>',
    );
    expect(spoken(chart)).to.include('up 1,900 (15.4%) on 2020');
    chart.setAttribute('previous', '14000');
    await chart.updateComplete;
    expect(spoken(chart)).to.include('up 200 (1.4%) on 2020');
  });

  it('are the progress of one measure', async () => {
    const chart = await write(
      '<campaign-progress heading="Homes insulated" value="85000" target="100000" unit="homes" span="2018/2022"></campaign-progress>',
    );
    expect(spoken(parts(chart, 'label')[0]!)).to.equal('Homes insulated');
    expect(seen(chart)).to.include('85,000 of 100,000 homes · 85%');
    expect([chart.dataSource, told(chart)]).to.deep.equal(['attributes', []]);
  });

  it('name the measure and where it started', async () => {
    const chart = await write(
      '<campaign-progress heading="Waste" label="Tonnes" value="40" target="20" baseline="60"></campaign-progress>',
    );
    expect(spoken(parts(chart, 'label')[0]!)).to.equal('Tonnes');
    expect(seen(chart)).to.include('50% of the way from 60 to 20');
  });

  it('are the total of a breakdown, which they never override', async () => {
    const chart = await write('<campaign-breakdown total="15000"></campaign-breakdown>');
    expect(seen(chart)).to.equal('No figures yet.');
    await give(chart, DOCUMENT['campaign-breakdown'](14200));
    expect(seen(chart)).to.include('15,000 homes in total').and.to.include('Not broken down');
    await give(chart, { ...DOCUMENT['campaign-breakdown'](14200), total: '>16000' });
    expect(chart.problems).to.deep.equal([
      {
        pointer: '/total',
        code: 'conflict',
        severity: 'noted',
        expected: { code: 'value', value: '">16000"' },
        found: '"15000"',
      },
    ]);
  });

  it('that are no quantity stay as a figure that is not readable', async () => {
    const chart = await write('<campaign-figure heading="Homes" value="many"></campaign-figure>');
    expect(told(chart)).to.deep.equal(['not-a-quantity /value']);
    expect(seen(chart)).to.include('figure not readable');
  });

  it('with a separator are read in the language of the page, and are not readable if it is said to be unknown', async () => {
    const unknown = Object.assign(document.createElement('div'), { lang: '' });
    document.body.append(unknown);
    const chart = await write('<campaign-figure heading="Homes" value="12,000"></campaign-figure>', unknown);
    expect(told(chart)).to.deep.equal(['ambiguous-number /value']);
    expect(seen(chart)).to.include('figure not readable');
    unknown.remove();
    for (const [lang, text] of [
      ['en', 'Homes 12,000'],
      ['de', 'Homes 12.000'],
    ]) {
      const place = Object.assign(document.createElement('div'), { lang });
      document.body.append(place);
      const each = await write('<campaign-figure heading="Homes" value="12,000"></campaign-figure>', place);
      expect([told(each), spoken(each)]).to.deep.equal([[], text]);
      place.remove();
    }
  });

  it('stand where a table has no rows yet, which then gives the figures', async () => {
    const chart = await write(
      '<campaign-figure heading="Homes" value="1"><table><tr><th>Year<th>Homes</tr></table></campaign-figure>',
    );
    expect([chart.dataSource, spoken(chart)]).to.deep.equal(['attributes', 'Homes 1']);
    const ready = next(chart, 'campaign-ready');
    chart.querySelector('tbody')!.insertAdjacentHTML('beforeend', '<tr><td>2024<td>2</tr>');
    await ready;
    expect([chart.dataSource, seen(chart)]).to.deep.equal(['table', 'Homes 2 in 2024']);
  });

  it('give way to every other source', async () => {
    const chart = await write('<campaign-figure heading="Homes" value="1"></campaign-figure>');
    await give(chart, { value: 2 });
    expect([chart.dataSource, spoken(chart)]).to.deep.equal(['property', 'Homes 2']);
    await give(chart, null);
    expect([chart.dataSource, spoken(chart)]).to.deep.equal(['attributes', 'Homes 1']);
  });
});

describe('Object.prototype', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'title');
    Reflect.deleteProperty(Object.prototype, 'unit');
  });

  it('fills nothing', async () => {
    Object.assign(Object.prototype, { title: 'Everything', unit: 'things' });
    const chart = await mount('campaign-figure', { title: 'Homes', value: 5 });
    expect(spoken(chart)).to.equal('Homes 5');
    expect(told(await mount('campaign-figure', { value: 5 }))).to.deep.equal(['missing-member /title']);
  });
});
