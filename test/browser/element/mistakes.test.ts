// Mistakes of page authors: what readers see, and what the console says.
import { expect } from '@open-wc/testing';
import { seen, stateOf } from '../reading.js';
import { clear, parts, write } from './chart.js';
import { heardWarnings } from './warnings.js';

const warnings = heardWarnings();

afterEach(clear);

describe('a mistake in a tag', () => {
  it('is one warning for each chart, with its first three problems in words', async () => {
    const chart = await write(
      `<campaign-progress heading="Homes" data='{"measures":[{"name":"a","current":1,"goal":3}]}'></campaign-progress>`,
    );
    expect(warnings).to.deep.equal([
      '<campaign-progress heading="Homes"> 5 problems in the data:' +
        '\n- /measures/0/label: Missing. A measure needs “label”.' +
        '\n- /measures/0/value: Missing. A measure needs “value”.' +
        '\n- /measures/0/name: Unknown member. Did you mean “label”?' +
        '\n- and 2 more. With the attribute debug, the chart lists them all.',
    ]);
    expect(parts(chart, 'problems')).to.deep.equal([]);
    chart.setAttribute('debug', '');
    await chart.updateComplete;
    expect(parts(chart, 'problems')[0]!.querySelectorAll('li')).to.have.lengthOf(5);
    expect(warnings).to.have.lengthOf(1);
  });
  it('is in the event campaign-problems, also if it is an unknown form that comes and goes', async () => {
    const chart = await write(
      `<campaign-breakdown heading="Homes" data='{"categories":[{"label":"A","value":5}]}'></campaign-breakdown>`,
    );
    const codes: string[][] = [];
    chart.addEventListener('campaign-problems', ({ detail }) => void codes.push(detail.map(({ code }) => code)));
    for (const form of ['pie', 'auto', 'bars']) {
      chart.setAttribute('form', form);
      await chart.updateComplete;
    }
    expect(codes).to.deep.equal([['unknown-form'], []]);
  });
  it('may be an item that no menu has, with the name of the one that was probably meant', async () => {
    const data = `{"categories":[{"label":"A","value":5}]}`;
    const chart = await write(
      `<campaign-breakdown heading="Homes" menu="table CSV tabel" data='${data}'></campaign-breakdown>`,
    );
    expect(warnings).to.deep.equal([
      '<campaign-breakdown heading="Homes"> One problem in the data:\n- /menu: No such name: "tabel". Write one of: table.',
    ]);
    chart.setAttribute('menu', 'copy, data');
    await chart.updateComplete;
    expect(chart.problems).to.deep.equal([]);
  });
  it('is plain words for readers if nothing can be drawn', async () => {
    const chart = await write(`<campaign-progress data='{"measures":[1,]}'></campaign-progress>`);
    expect(seen(chart)).to.equal('This chart cannot be drawn.');
    expect(warnings).to.deep.equal([
      '<campaign-progress> One problem in the data:\n- Line 1, column 15: Not JSON. Remove the comma: nothing follows it.',
    ]);
  });
  it('may be a title for a heading, an unknown form, or a type of script that is not known', async () => {
    const chart = await write(
      '<campaign-breakdown title="Homes" form="pie"><script type="text/json">{"categories":[{"label":"A","value":5}]}</script></campaign-breakdown>',
    );
    expect(parts(chart, 'title')[0]?.textContent).to.equal('Homes');
    expect(chart.problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['unknown-form', '/form'],
      ['title-attribute', '/title'],
      ['script-type', '/type'],
    ]);
  });
});

describe('a title for a heading', () => {
  it('stands above a table or CSV, whatever its columns are called', async () => {
    for (const rows of [
      '<script type="text/csv">Area,Homes insulated\nNorth,4\nSouth,5</script>',
      '<table><tr><th>Area<th>Homes insulated<tr><td>North<td>4<tr><td>South<td>5</table>',
    ]) {
      const chart = await write(`<campaign-breakdown title="Homes by area">${rows}</campaign-breakdown>`);
      expect(parts(chart, 'title')[0]?.textContent, rows).to.equal('Homes by area');
      expect(parts(chart, 'subtitle')[0]?.textContent, rows).to.equal('Homes insulated');
      expect(chart.problems.map(({ code }) => code)).to.deep.equal(['title-attribute']);
    }
  });
  it('is a tooltip of a table with a caption', async () => {
    const chart = await write(
      '<campaign-breakdown title="Details"><table><caption>Homes by area<tr><th>Area<th>Homes<tr><td>North<td>4<tr><td>South<td>5</table></campaign-breakdown>',
    );
    expect(parts(chart, 'title')[0]?.textContent).to.equal('Homes by area');
    expect(chart.problems).to.deep.equal([]);
  });
});

describe('figures as bare text in a tag', () => {
  it('are read if they are clearly CSV or JSON, and reported', async () => {
    for (const text of [
      '\nKind,Trees\nOak,120\nElm,80\n',
      '\n  Kind;Trees\n  Oak;120\n  Elm;80\n',
      '<p>Kind,Trees<br>\nOak,120<br>\nElm,80</p>',
      '[{"Kind":"Oak","Trees":120},{"Kind":"Elm","Trees":80}]',
    ]) {
      const chart = await write(`<campaign-breakdown heading="Trees">${text}</campaign-breakdown>`);
      expect(chart.problems, text).to.deep.equal([{ pointer: '', code: 'bare-text', severity: 'noted' }]);
      expect(seen(chart), text).to.include('120').and.include('Elm');
      expect(chart.dataSource).to.equal('script');
    }
    expect(warnings[0]).to.equal(
      '<campaign-breakdown heading="Trees"> One problem in the data:\n- The tag: Figures as bare text. ' +
        'Put them into <script type="text/csv">, or JSON into <script type="application/json">.',
    );
  });
  it('may be one figure, which is that of the headline', async () => {
    const chart = await write('<campaign-figure lang="en" heading="Homes">6,000+</campaign-figure>');
    expect(seen(chart)).to.include('at least').and.include('6,000');
    expect(chart.problems).to.deep.equal([{ pointer: '', code: 'bare-text', severity: 'noted' }]);
  });
  it('are an error that the console explains if they have no known form, and stay for the reader', async () => {
    const chart = await write('<campaign-breakdown heading="Trees">1,200 trees</campaign-breakdown>');
    expect(seen(chart)).to.equal('Trees 1,200 trees');
    expect(stateOf(chart)).to.equal('error');
    expect(chart.problems).to.deep.equal([{ pointer: '', code: 'bare-text', severity: 'lost' }]);
  });
  it('are drawn from a list of names and figures, and are an error in any other', async () => {
    const chart = await write(
      '<campaign-breakdown heading="Trees"><ul><li>Oak: 120<li>Elm: 80</ul></campaign-breakdown>',
    );
    expect(seen(chart)).to.include('The largest is Oak: 120.');
    expect(chart.problems).to.deep.equal([{ pointer: '', code: 'bare-text', severity: 'noted' }]);
    const other = await write('<campaign-breakdown heading="Trees"><ul><li>120 oaks<li>Elms</ul></campaign-breakdown>');
    expect(other.problems).to.deep.equal([{ pointer: '', code: 'bare-text', severity: 'lost' }]);
  });
  it('are read in a script without a type, unless it is a program', async () => {
    const rows = await write(
      '<campaign-breakdown heading="Trees"><script>\nKind,Trees\nOak,120\nElm,80\n</script></campaign-breakdown>',
    );
    expect(seen(rows)).to.include('120').and.include('Elm');
    expect(rows.problems.map(({ code }) => code)).to.deep.equal(['script-type']);
    const program = await write(
      '<campaign-breakdown heading="Trees"><script>\nsome(1, 2);\nmore(3, 4);\n</script></campaign-breakdown>',
    );
    expect(program.problems).to.deep.equal([]);
  });
  it('in a table within a box are those of the table', async () => {
    const chart = await write(
      '<campaign-breakdown heading="Trees"><div class="table-responsive"><table><tr><td>Oak<td>120<tr><td>Elm<td>80</table></div></campaign-breakdown>',
    );
    expect(chart.dataSource).to.equal('table');
    expect(chart.problems).to.deep.equal([]);
  });
  it('stay for the reader if they are a sentence, which is no mistake', async () => {
    const chart = await write('<campaign-figure><p>In 2021, 14,200 homes were insulated.</p></campaign-figure>');
    expect(seen(chart)).to.equal('In 2021, 14,200 homes were insulated.');
    expect([chart.problems, stateOf(chart)]).to.deep.equal([[], 'empty']);
    chart.setAttribute('value', '14,200');
    chart.setAttribute('lang', 'en');
    await chart.updateComplete;
    expect(seen(chart)).to.equal('14,200');
  });
  it('are none beside another source, nor a text for readers without script', async () => {
    const script = '<script type="text/csv">Kind,Trees\nOak,120</script>';
    for (const text of [
      `1,2\n3,4${script}`,
      'Please wait',
      '{{ figures[0] }}',
      'In 2021, 14,200 homes were insulated.',
    ]) {
      const chart = await write(`<campaign-breakdown heading="Trees">${text}</campaign-breakdown>`);
      expect(
        chart.problems.filter(({ code }) => code === 'bare-text'),
        text,
      ).to.deep.equal([]);
    }
  });
});

describe('an unknown attribute', () => {
  it('is reported with the known one that was probably meant', async () => {
    await write(
      '<campaign-figure heading="Trees" vaule="1,200" unit="trees" source="City" colour="red"></campaign-figure>',
    );
    expect(warnings).to.deep.equal([
      '<campaign-figure heading="Trees"> 3 problems in the data:' +
        '\n- /vaule: Unknown attribute. Did you mean value?' +
        '\n- /source: Unknown attribute. Did you mean source-name?' +
        '\n- /colour: Unknown attribute. Write style="--campaign-accent: …", or set it in a style sheet.',
    ]);
  });
  it('is the heading if it was meant as that, and there is none', async () => {
    const figure = await write('<campaign-figure label="Trees planted" value="120"></campaign-figure>');
    expect(seen(figure)).to.equal('Trees planted 120');
    expect(warnings).to.deep.equal([
      '<campaign-figure> One problem in the data:\n- /label: Unknown attribute. Did you mean heading?',
    ]);
    const both = await write('<campaign-figure heading="Trees" caption="In Leeds" value="120"></campaign-figure>');
    expect(seen(both)).to.equal('Trees 120');
    const rows = '<script type="text/csv">Kind,Trees\nOak,120\nElm,80</script>';
    const caption = await write(`<campaign-breakdown caption="Trees by kind">${rows}</campaign-breakdown>`);
    expect(seen(caption)).to.match(/^Trees by kind /);
  });
  it('may have the name that others have for one of the chart', async () => {
    await write('<campaign-figure heading="Trees" value="5" goal="9" date="2024" prev="4"></campaign-figure>');
    expect(warnings).to.deep.equal([
      '<campaign-figure heading="Trees"> 3 problems in the data:' +
        '\n- /goal: Unknown attribute. Did you mean target?' +
        '\n- /date: Unknown attribute. Did you mean period?' +
        '\n- /prev: Unknown attribute. Did you mean previous?',
    ]);
  });
  it('may be what stands before or after the figure', async () => {
    await write('<campaign-figure heading="Cost" value="1.2" suffix="million" number="5"></campaign-figure>');
    expect(warnings).to.deep.equal([
      '<campaign-figure heading="Cost"> 2 problems in the data:' +
        '\n- /suffix: Unknown attribute. Write it with the figure, such as "over £1.2 million", or write unit="£".' +
        '\n- /number: Unknown attribute. Did you mean value?',
    ]);
  });
  it('is that of another tag if it has one figure, and one for names with their figures', async () => {
    await write('<campaign-delta heading="Members" value="140" before="120"></campaign-delta>');
    await write('<campaign-breakdown heading="Spent" labels="Food,Rent" values="45,30"></campaign-breakdown>');
    const figure =
      'Write a <campaign-figure>, which shows one figure and its change, or the figures in a table or as data="2023: 120, 2024: 140".';
    const pairs = 'Write the names with their figures, such as data="Food: 45, Shelter: 30".';
    expect(warnings).to.deep.equal([
      `<campaign-delta heading="Members"> 2 problems in the data:\n- /value: Unknown attribute. ${figure}\n- /before: Unknown attribute. ${figure}`,
      `<campaign-breakdown heading="Spent"> 2 problems in the data:\n- /labels: Unknown attribute. ${pairs}\n- /values: Unknown attribute. ${pairs}`,
    ]);
  });
  it('is data if its value is JSON, and a figure by any name', async () => {
    await write(`<campaign-breakdown heading="Trees" categories='[{"label":"Oak","value":3}]'></campaign-breakdown>`);
    await write('<campaign-progress heading="Trees" current="5" goal="9" chart-type="ring"></campaign-progress>');
    expect(warnings).to.deep.equal([
      '<campaign-breakdown heading="Trees"> One problem in the data:\n- /categories: Unknown attribute. Did you mean data?',
      '<campaign-progress heading="Trees"> 3 problems in the data:' +
        '\n- /current: Unknown attribute. Did you mean value?' +
        '\n- /goal: Unknown attribute. Did you mean target?' +
        '\n- /chart-type: Unknown attribute. Did you mean form?',
    ]);
  });
  it('is the span if it has the day on which the campaign begins or ends, and the baseline if it has a figure', async () => {
    await write(
      '<campaign-progress heading="Appeal" value="5" target="9" start="23 November 2026" end="2026-12-23"></campaign-progress>',
    );
    await write('<campaign-progress heading="Trees" value="5" target="9" start="2"></campaign-progress>');
    expect(warnings).to.deep.equal([
      '<campaign-progress heading="Appeal"> 2 problems in the data:' +
        '\n- /start: Unknown attribute. Write both ends as span="2024-01-01/2024-06-30".' +
        '\n- /end: Unknown attribute. Write both ends as span="2024-01-01/2024-06-30".',
      '<campaign-progress heading="Trees"> One problem in the data:\n- /start: Unknown attribute. Did you mean baseline?',
    ]);
  });
  it('is the heading if it is the label of one figure, and a column if it is that of rows', async () => {
    await write('<campaign-figure heading="Trees" label="Trees" value="5"></campaign-figure>');
    await write(
      '<campaign-breakdown heading="Trees" label="Kind" data="Kind,Trees\nOak,120\nElm,80"></campaign-breakdown>',
    );
    expect(warnings).to.deep.equal([
      '<campaign-figure heading="Trees"> One problem in the data:\n- /label: Unknown attribute. Did you mean heading?',
      '<campaign-breakdown heading="Trees"> One problem in the data:\n- /label: Unknown attribute. Did you mean label-column?',
    ]);
  });
  it('is none of those of HTML, of frameworks and of the chart', async () => {
    const chart = await write(
      '<campaign-figure heading="Trees" value="5" id="a" class="b" style="" dir="ltr" lang="en" hidden tabindex="0" role="group" ' +
        'aria-label="c" data-id="d" onclick="" part="e" slot="f" v-if="g" :value="h" @click="i" _ngcontent-a1="" x-data="{}" ' +
        'ng-if="j" debug menu="none" link="k" selectable print="table" form="ring" state="empty"></campaign-figure>',
    );
    expect(chart.problems.filter(({ code }) => code === 'unknown-attribute')).to.deep.equal([]);
  });
});

describe('rows in JSON', () => {
  const rows = [
    { Year: 2020, Country: 'A', Deaths: 1 },
    { Year: 2021, Country: 'A', Deaths: 2 },
    { Year: 2021, Country: 'B', Deaths: 'many' },
  ];
  it('are drawn from every source, and their problems have pointers into the list', async () => {
    const chart = await write('<campaign-delta heading="Deaths"></campaign-delta>');
    for (const set of [
      () => void Object.assign(chart, { data: rows }),
      () => void Object.assign(chart, { data: JSON.stringify(rows) }),
      () => {
        Object.assign(chart, { data: undefined });
        chart.setAttribute('data', `\ufeff${JSON.stringify(rows)}`);
      },
    ]) {
      set();
      await chart.updateComplete;
      expect(chart.problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
        ['not-a-quantity', '/2/Deaths'],
      ]);
      expect(seen(chart)).to.include('1 row could not be read.');
    }
  });
});
