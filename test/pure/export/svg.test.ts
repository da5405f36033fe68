import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import {
  english,
  layoutBreakdown,
  layoutDelta,
  layoutProgress,
  parseBreakdown,
  parseDelta,
  parseProgress,
} from '../../../src/data.js';
import { toSvg, type SvgOptions } from '../../../src/export.js';
import { CHARTS, type Chart } from '../../charts.js';

/** A picture, as a reader of XML finds it. */
interface Picture {
  /** The names of its elements. */
  readonly names: ReadonlySet<string>;
  readonly width: string | undefined;
  /** The text of each element `title`, `desc` and `text`. */
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

/** Reads XML strictly: what is not well formed throws. */
function parseXml(xml: string): Picture {
  const names = new Set<string>();
  const texts: { name: string; text: string }[] = [];
  let width: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (names.size === 0) width = attributes['width']?.value;
    names.add(name);
    if (['title', 'desc', 'text'].includes(name)) texts.push({ name, text: '' });
  });
  parser.on('text', (text) => {
    const last = texts.at(-1);
    if (last) last.text += text;
  });
  parser.write(xml).close();
  return { names, width, texts };
}

const wayOf = (width: number, theme: 'light' | 'dark', dir: 'ltr' | 'rtl'): SvgOptions => ({ width, theme, dir });
const WAYS = [wayOf(720, 'light', 'ltr'), wayOf(320, 'dark', 'rtl')];

/** Each form of each situation that can be drawn in it. One that is refused, and `auto`, is the same drawing as that of another form. */
function* drawings({ parse, layout, forms, situations }: Chart) {
  for (const [name, document] of situations) {
    const { data } = parse(document);
    if (!data) continue;
    for (const form of forms) {
      const laidOut = layout(data, form);
      if (laidOut.form === form) yield { name: `${name} as ${form}`, laidOut };
    }
  }
}

/** The elements that are painted for a picture. */
const PAINTED = ['svg', 'title', 'desc', 'g', 'rect', 'line', 'circle', 'path', 'polygon', 'polyline', 'text', 'tspan'];

/** Numbers in a text, as they are written. */
const numbersIn = (text: string): readonly string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];

for (const chart of CHARTS)
  describe(`toSvg of a ${chart.name}`, () => {
    for (const { name, laidOut } of drawings(chart))
      it(`${name} is well formed, refers to nothing, has real numbers, and says every number and note of the chart`, () => {
        for (const options of WAYS) {
          const text = toSvg(laidOut, options);
          const picture = parseXml(text);
          assert.equal(picture.width, String(options.width));
          assert.doesNotMatch(text, /\b(?:NaN|Infinity|undefined|null)\b(?=[^<>]*\/?>)/, name);
          assert.doesNotMatch(
            text,
            /<(?:script|style|image|use|foreignObject|a)\b|\b(?:href|src|style|class|id|on\w+)=|url\(/,
            name,
          );
          const unknown = [...picture.names].filter((one) => !PAINTED.includes(one));
          assert.deepEqual(unknown, []);
          const said = new Set(picture.texts.flatMap((one) => (one.name === 'title' ? [] : numbersIn(one.text))));
          const { frame, table } = laidOut;
          const rows = table.length > 400 ? [] : Array.from({ length: table.length }, (_, index) => table.row(index));
          const texts = [
            frame.sentence ?? laidOut.sentence ?? '',
            table.length > 400 ? (table.summary ?? '') : '',
            ...frame.notes,
            ...frame.warnings,
            ...rows.flatMap((row) => [...row.cells, row.remark ?? '']),
          ];
          const unsaid = texts.flatMap(numbersIn).filter((number) => !said.has(number));
          assert.deepEqual(unsaid, []);
          // Lines break anywhere, and a word that is too long is broken, with a hyphen.
          const written = picture.texts
            .map((one) => (one.name === 'text' ? one.text : ''))
            .join('')
            .replace(/[\s-]/g, '');
          const words = [
            ...[frame.title, frame.subtitle ?? '', frame.sentence ?? '', frame.description ?? ''],
            ...[...frame.warnings, ...frame.omissions, ...frame.notes, ...frame.sources.map((one) => one.name)],
            ...laidOut.legend.map((one) => one.text),
            ...rows.map((row) => (table.remarkHead ? (row.remark ?? '') : '')),
          ];
          const unwritten = words.filter((one) => !written.includes(one.replace(/[\s-]/g, '')));
          assert.deepEqual(unwritten, []);
        }
      });
  });

describe('toSvg', () => {
  const homes = (title: string) => {
    const [chart = assert.fail()] = CHARTS.filter(({ name }) => name === 'breakdown');
    const { data = assert.fail() } = chart.parse({ title, categories: [{ label: 'Lofts', value: 5 }] });
    return chart.layout(data);
  };

  it('takes a text as text', () => {
    const text = toSvg(homes('<b> & "c" d'));
    assert.equal(parseXml(text).texts.find(({ name }) => name === 'title')?.text, '<b> & "c" d');
  });

  it('describes itself with names as they are, also those that a spreadsheet would run', () => {
    const [chart = assert.fail()] = CHARTS.filter(({ name }) => name === 'breakdown');
    const { data = assert.fail() } = chart.parse({ title: 'Homes', categories: [{ label: '=Lofts', value: 5 }] });
    const text = toSvg(chart.layout(data));
    assert.match(parseXml(text).texts.find(({ name }) => name === 'desc')?.text ?? '', /^=Lofts\t5$/m);
  });

  it('is at least 240 pixels wide, and of another accent only if that is a colour', () => {
    assert.match(toSvg(homes('Homes'), { width: 10 }), /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="240"/);
    assert.equal(toSvg(homes('Homes'), { accent: 'red"/>' }), toSvg(homes('Homes')));
    assert.match(toSvg(homes('Homes'), { accent: '#12694a' }), /fill="#12694a"/);
  });

  it('has the fonts of its page before those of systems', () => {
    const svg = toSvg(homes('Homes'), { font: '"Open Sans", serif' });
    assert.match(svg, / font-family="&quot;Open Sans&quot;, serif, system-ui, /);
  });

  it('has its title and its headline number in fonts of their own', () => {
    const [chart = assert.fail()] = CHARTS.filter(({ name }) => name === 'figure');
    const { data = assert.fail() } = chart.parse({ title: 'Homes', value: 12400, unit: 'homes', note: 'A note.' });
    const svg = toSvg(chart.layout(data), { font: 'Verdana', titleFont: 'Georgia, serif' });
    const inSerif = svg.match(/<t(ext|span)[^>]* font-family="Georgia, serif, Verdana, system-ui, [^>]*>[^<]*/g) ?? [];
    assert.deepEqual(
      inSerif.map((tag) => tag.replace(/.*>/, '').trim()),
      ['Homes', '12,400', 'homes'],
    );
    assert.match(svg, /^<svg[^>]* font-family="Verdana, system-ui, /);
  });

  it('has the width of its texts from who can measure them', () => {
    const layout = homes('Heating of old houses and flats');
    const titleOf = (options: SvgOptions): readonly string[] =>
      parseXml(toSvg(layout, { width: 300, ...options })).texts.flatMap(({ name, text }) =>
        name === 'text' && /^(Heating of|houses)/.test(text) ? [text] : [],
      );
    assert.deepEqual(titleOf({}), ['Heating of old', 'houses and flats']);
    const measure: SvgOptions['measure'] = (text, { size }) => text.length * size * 0.3;
    assert.deepEqual(titleOf({ measure }), ['Heating of old houses and flats']);
    assert.deepEqual(titleOf({}), ['Heating of old', 'houses and flats']);
  });

  it('has long names of the two periods of small plots in lines of their own halves', () => {
    const { data = assert.fail() } = parseDelta({
      title: 'T',
      series: ['A', 'B'].map((label) => ({
        label,
        observations: [
          { period: '2020', value: 1, label: 'The year before the inspections began' },
          { period: '2021', value: 2, label: 'The year after the inspections had ended' },
        ],
      })),
    });
    const { texts } = parseXml(toSvg(layoutDelta(data, english, { form: 'multiples' }), { width: 480 }));
    const lines = texts.filter(({ name }) => name === 'text').map(({ text }) => text);
    const first = lines.indexOf('The year before');
    assert.deepEqual(lines.slice(first, first + 6), [
      'The year before',
      'the inspections',
      'began',
      'The year after',
      'the inspections',
      'had ended',
    ]);
  });

  it('has light text on dark paper in the dark theme', () => {
    assert.match(
      toSvg(homes('Homes'), { theme: 'dark' }),
      /<rect width="720" height="\d+" fill="#14181c"\/>.*fill="#f2f4f6"/,
    );
  });

  it('draws a bar for a page from right to left from the right', () => {
    const bar = (dir: 'ltr' | 'rtl'): string | undefined =>
      /<rect x="([\d.]+)" [^>]*height="16"[^>]*width="([\d.]+)"|<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="16"/
        .exec(toSvg(homes('Homes'), { dir }))
        ?.slice(1)
        .filter(Boolean)
        .join(' ');
    const [x = 0, width = 0] = (bar('ltr') ?? '').split(' ').map(Number);
    const [mirrored = 0, same = 0] = (bar('rtl') ?? '').split(' ').map(Number);
    assert.equal(width, same);
    assert.ok(Math.abs(688 - (x + width) - mirrored) < 0.02, `${x} ${width} ${mirrored}`);
  });

  it('has three slices where a hatched bar goes on', () => {
    const measures = [
      { label: 'Endemic countries', value: 190, baseline: 91, target: 0 },
      { label: 'Others', value: 19, baseline: 193, target: 0 },
    ];
    const { data } = parseProgress({ title: 'Cases', measures });
    assert.ok(data);
    const svg = toSvg(layoutProgress(data, english, { form: 'way' }), { accent: '#123456' });
    // The other bar and the slices, at the height of all bars.
    assert.equal(svg.match(/<rect [^>]*y="15.5"[^>]*fill="#123456"/g)?.length, 4);
  });

  it('has a status in its column on a page from right to left', () => {
    const { data } = parseProgress({
      title: 'T',
      measures: [
        { label: 'Schools', value: 31, target: '>=40', unit: '%' },
        { label: 'Homes', value: 45, target: '>=40', unit: '%' },
      ],
    });
    const drawn = toSvg(layoutProgress(data ?? assert.fail('no data'), english), { dir: 'rtl' });
    const at = (text: string): number => {
      const shifts =
        drawn
          .slice(0, drawn.indexOf(`>${text}<`))
          .split('</g>')
          .at(-1) ?? '';
      const [, x = 'none'] = /<text x="([\d.]+)"[^>]*$/.exec(shifts) ?? [];
      return Number(x);
    };
    assert.ok(at('Below target') < 120, `${at('Below target')}`);
  });

  it('has the share on a card without its name, as the page does', () => {
    const categories = [
      { label: 'Lofts', value: 30 },
      { label: 'Walls', value: 10 },
    ];
    const data = parseBreakdown({ title: 'Homes', whole: true, categories }).data ?? assert.fail();
    const texts = parseXml(toSvg(layoutBreakdown(data, english, { form: 'cards' }))).texts.map(({ text }) =>
      text.trim(),
    );
    assert.deepEqual(texts.slice(-6), ['Lofts', '30', '75%', 'Walls', '10', '25%']);
  });
});
