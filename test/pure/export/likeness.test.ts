import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import {
  english,
  layoutBreakdown,
  layoutDelta,
  layoutProgress,
  layoutTimeline,
  parseBreakdown,
  parseDelta,
  parseProgress,
  parseTimeline,
} from '../../../src/data.js';
import { toSvg } from '../../../src/export.js';

/** An element of a drawing: its place in the whole, its other attributes, and its text. */
interface Drawn {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a drawing, with the shifts of their groups added up. */
function elementsOf(svg: string): readonly Drawn[] {
  const drawn: Drawn[] = [];
  const shifts: (readonly [number, number])[] = [[0, 0]];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const [left, top] = shifts.at(-1) ?? [0, 0];
    const [, dx = '0', dy = '0'] = /translate\((\S+) (\S+)\)/.exec(attributes['transform'] ?? '') ?? [];
    shifts.push([left + Number(dx), top + Number(dy)]);
    const [x, y] = [left + Number(attributes['x'] ?? 0), top + Number(attributes['y'] ?? 0)];
    drawn.push({ name, x, y, attributes, text: '' });
  });
  parser.on('closetag', () => shifts.pop());
  parser.on('text', (text) => {
    const last = drawn.at(-1);
    if (last) last.text += text.trim();
  });
  parser.write(svg).close();
  return drawn;
}

/** The height at which a text is written. */
const heightOf = (drawn: readonly Drawn[], text: string): number =>
  drawn.find((one) => one.name !== 'desc' && one.text === text)?.y ?? assert.fail(text);

describe('a drawing is like the page', () => {
  /** The lightest tints of the accent, and the grey of the rest. */
  const LIGHTEST = ['#c8d8ec', '#e1eaf5'];
  const REST = '#d2d6da';
  /** The fills of what has an outline in the accent in stacks of answers. */
  const outlined = (shares: readonly number[]): readonly string[] => {
    const categories = shares.map((value, index) =>
      index < 6 ? { label: `Answer ${index + 1}`, value } : { label: 'Not asked', value, rest: 'unknown' },
    );
    const groups = ['North', 'South'].map((label) => ({ label, categories }));
    const { data = assert.fail() } = parseBreakdown({ title: 'T', unit: '%', groups });
    const svg = toSvg(layoutBreakdown(data, english, { form: 'stacked-100' }), { accent: '#1d5fa8' });
    return elementsOf(svg).flatMap(({ name, attributes: { fill = '', stroke } }) =>
      name === 'rect' && stroke === '#1d5fa8' ? [fill] : [],
    );
  };

  it('in the outlines of the lightest tints, in the key of stacks and in their bars', () => {
    assert.deepEqual(outlined([30, 25, 20, 25]), []);
    assert.deepEqual(outlined([30, 25, 20, 12, 8, 5]), [...LIGHTEST, ...LIGHTEST, ...LIGHTEST]);
  });

  it('in the outline of the rest of a stack next to them', () => {
    assert.deepEqual(outlined([30, 25, 20, 12, 8, 3, 2]), [...LIGHTEST, ...LIGHTEST, REST, ...LIGHTEST, REST]);
  });

  it('in the greys of ranges, of which the lightest differs from the paper', () => {
    const ranges = 'poor 70; fair 85; good 100';
    const measures = [{ label: 'Repairs', value: 87.2, target: 90, unit: '%', ranges }];
    const { data = assert.fail() } = parseProgress({ title: 'T', measures });
    const drawn = elementsOf(toSvg(layoutProgress(data, english, { form: 'bullet' })));
    const fills = drawn.flatMap(({ name, attributes: { fill = '', height } }) =>
      name === 'rect' && height === '24' ? [fill] : [],
    );
    assert.deepEqual(fills, ['#bcbec0', '#d6d8d9', '#e9eaeb']);
  });

  it('in the bars of events of a timeline, which have an outline below its band and are thinner than phases in rows', () => {
    const bars = (more: object): readonly (readonly unknown[])[] => {
      const events = [{ label: 'Towns', period: '2022', value: 20, unit: 'towns' }];
      const document = { title: 'T', span: '2021/2024', asOf: '2024', events, ...more };
      const { data = assert.fail() } = parseTimeline(document);
      const drawn = elementsOf(toSvg(layoutTimeline(data, english), { accent: '#1d5fa8' }));
      return drawn.flatMap(({ name, attributes: { fill, height, stroke } }) =>
        name === 'rect' && fill === '#86a8d2' ? [[height, stroke]] : [],
      );
    };
    assert.deepEqual(bars({ phases: [{ label: 'Pilot', period: '2021/2024' }] }), [['8', '#1d5fa8']]);
    assert.deepEqual(bars({}), [['10.5', '#1d5fa8']]);
  });

  it('in bars of 100 per cent, which end at its edge', () => {
    const categories = ['Yes', 'No'].map((label) => ({ label, value: 50 }));
    const { data = assert.fail() } = parseBreakdown({
      title: 'T',
      unit: '%',
      groups: [
        { label: 'North', categories },
        { label: 'South', categories },
      ],
    });
    const ends = elementsOf(toSvg(layoutBreakdown(data, english, { form: 'stacked-100' }), { width: 720 })).flatMap(
      ({ name, x, attributes: { width = '', height } }) =>
        name === 'rect' && height === '24' ? [x + Number(width)] : [],
    );
    assert.equal(Math.max(...ends), 704);
  });

  it('in the points of a provisional figure and of a part of a year', () => {
    const fillOf = (last: object): unknown => {
      const observations = [
        { period: '2021', value: 1 },
        { period: '2022', value: 2 },
        { period: '2023', value: 3, ...last },
      ];
      const { data = assert.fail() } = parseDelta({ title: 'T', series: [{ label: 'A', observations }] });
      const drawn = elementsOf(toSvg(layoutDelta(data, english, { form: 'lines' }), { accent: '#1d5fa8' }));
      return drawn.find(({ name }) => name === 'circle')?.attributes['fill'];
    };
    assert.deepEqual(
      [fillOf({}), fillOf({ value: '3 [p]' }), fillOf({ through: '2023-06' })],
      ['#1d5fa8', '#86a8d2', '#ffffff'],
    );
  });

  it('in the number of small plots in a line', () => {
    const columnsIn = (width: number): number => {
      const series = ['A', 'B', 'C', 'D', 'E'].map((label) => ({
        label,
        observations: [
          { period: '2021', value: 1 },
          { period: '2022', value: 2 },
        ],
      }));
      const { data = assert.fail() } = parseDelta({ title: 'T', series });
      const drawn = elementsOf(toSvg(layoutDelta(data, english, { form: 'multiples' }), { width }));
      return new Set(drawn.filter(({ text }) => text === '2022').map(({ x }) => x)).size;
    };
    assert.deepEqual([columnsIn(480), columnsIn(720)], [2, 3]);
  });

  it('in the starts of indicators, wherever their bars are below the names', () => {
    const measures = [
      'Children walking or cycling to school',
      'Ferry sailings on time, by the published timetable',
    ].map((label) => ({
      label,
      unit: '£ million',
      value: 48.5,
      baseline: 54,
      target: 85,
      observations: [
        { period: '2021', value: 41 },
        { period: '2022', value: 48.5 },
      ],
    }));
    const { data = assert.fail() } = parseProgress({ title: 'T', measures });
    const layout = layoutProgress(data, english, { form: 'indicators' });
    for (const width of [480, 640, 720])
      heightOf(elementsOf(toSvg(layout, { width })), 'Start: £54 million · Target: £85 million');
  });

  it('in small plots on one height, however long their names are', () => {
    const series = ['Libraries', 'Adult social care, including homes for the elderly and care at home', 'Parks'].map(
      (label, index) => ({
        label,
        observations: ['2021', '2022', '2023'].map((period, at) => ({ period, value: 10 * index + at })),
      }),
    );
    const { data = assert.fail() } = parseDelta({ title: 'T', series });
    const drawn = elementsOf(toSvg(layoutDelta(data, english, { form: 'multiples' })));
    const ends = drawn.filter(({ text }) => text === '2023').map(({ y }) => y);
    assert.equal(ends.length, 3);
    assert.equal(new Set(ends).size, 1);
  });

  it('in paths of two measures on one height, each below its name', () => {
    const observations = (most: number) =>
      ['2021', '2022', '2023'].map((period, index) => ({ period, value: (most * (index + 1)) / 10 }));
    const measures = [
      { label: 'Homes insulated', unit: 'homes', target: 100000, baseline: 0, observations: observations(100000) },
      { label: 'Trees', unit: 'trees', target: 9, baseline: 0, observations: observations(9) },
    ];
    const { data = assert.fail() } = parseProgress({ title: 'T', span: '2020/2030', measures });
    const layout = layoutProgress(data, english, { form: 'path' });
    assert.equal(layout.form, 'path');
    const drawn = elementsOf(toSvg(layout));
    assert.ok(heightOf(drawn, 'Homes insulated') < heightOf(drawn, '100,000'));
    assert.equal(new Set(drawn.filter(({ text }) => text === '0').map(({ y }) => y)).size, 1);
  });

  it('in the direction of a sentence, which is that of its words, and of a title, which is that of its letters', () => {
    const categories = [
      { label: 'التدفئة', value: 5200 },
      { label: 'الرطوبة', value: 2900 },
    ];
    const { data = assert.fail() } = parseBreakdown({ title: 'المكالمات', unit: 'مكالمة', categories, whole: true });
    const drawn = elementsOf(toSvg(layoutBreakdown(data, english), { dir: 'rtl' }));
    const directions = drawn.flatMap(({ name, text, attributes: { direction = 'ltr' } }) =>
      name === 'text' && /^(المكالمات|8,100)/u.test(text) ? [[text.slice(0, 6), direction]] : [],
    );
    assert.deepEqual(directions, [
      ['المكال', 'rtl'],
      ['8,100 ', 'ltr'],
    ]);
  });

  it('in the arrow of a status, which points forward or back on a page of either direction', () => {
    const measures = [
      { label: 'Homes', value: 120, target: 100, unit: 'homes' },
      { label: 'Trees', value: 5, target: 10, baseline: 6, unit: 'trees' },
    ];
    const { data = assert.fail() } = parseProgress({ title: 'T', measures });
    const arrows = (dir: 'ltr' | 'rtl'): readonly string[] =>
      elementsOf(toSvg(layoutProgress(data, english), { dir })).flatMap(({ name, attributes: { points = '' } }) => {
        if (name !== 'polygon') return [];
        const [[foot = 0] = [], [head = 0] = []] = points.split(' ').map((point) => point.split(',').map(Number));
        return head > foot ? 'right' : 'left';
      });
    assert.deepEqual(arrows('ltr'), ['right', 'left']);
    assert.deepEqual(arrows('rtl'), ['left', 'right']);
  });
});
