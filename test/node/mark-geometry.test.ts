// Each mark has the same shapes at the same places on the page, as its template is printed on a server, and in an exported drawing.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { JSDOM } from 'jsdom';
import { drawMarks } from '../../src/export/svg/marks.js';
import { areaOf, boxIn } from '../../src/export/svg/page-area.js';
import { ACCENT, themeOf } from '../../src/export/svg/theme.js';
import type { Mark } from '../../src/marks/mark.js';
import { drawMarks as templateOf } from '../../src/marks/svg/mark.js';

const { document } = new JSDOM('').window;
const THEME = themeOf('light', ACCENT);
/** Side of the box in which both are drawn, in pixels. */
const SIDE = 200;

/** The place of the elements within an element: its origin and size in pixels, and the pixels of its unit along x and y. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly unit: readonly [x: number, y: number];
}

/** A length in pixels, of an attribute in pixels or per cent. Those of `max(1px, …)` are longer than a pixel here. */
function lengthOf(text: string, whole: number): number {
  const [, number = '', unit] = /(-?[\d.]+)(%?)\)?$/.exec(text) ?? [];
  return unit ? (Number(number) * whole) / 100 : Number(number);
}

const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;

/** The ends of the segments of a path, whose arcs are circular. */
function endsOf(path: string): readonly (readonly [x: number, y: number])[] {
  let [x, y] = [0, 0];
  return Array.from(path.matchAll(/([MLHVAZ])([^MLHVAZ]*)/g)).flatMap(([, command = '', text = '']) => {
    const numbers = text.match(/-?[\d.]+/g)?.map(Number) ?? [];
    if (command === 'Z') return [];
    if (command === 'H') x = numbers[0] ?? 0;
    else if (command === 'V') y = numbers[0] ?? 0;
    else [x = 0, y = 0] = numbers.slice(-2);
    return [[x, y] as const];
  });
}

/** The shapes in an element as text: their names, and their coordinates in pixels. Heights that only a style sheet knows are left out. */
function shapesIn(parent: Element, place: Place): readonly string[] {
  const { left, top, unit } = place;
  return Array.from(parent.children).flatMap((element): readonly string[] => {
    const at = (key: string, of: number, otherwise = '0'): number =>
      lengthOf(element.getAttribute(key) ?? otherwise, of);
    const x = (key: string): number => rounded(left + unit[0] * at(key, place.width));
    const y = (key: string): number => rounded(top + unit[1] * at(key, place.height));
    const points = (all: readonly (readonly [number, number])[]): readonly string[] => [
      [
        'points',
        ...all.flat().map((value, index) => rounded(index % 2 ? top + unit[1] * value : left + unit[0] * value)),
      ].join(' '),
    ];
    switch (element.localName) {
      case 'g':
        return shapesIn(element, {
          ...place,
          unit: element.getAttribute('transform')?.startsWith('scale(-1') ? [-1, 1] : unit,
        });
      case 'svg': {
        const [width, height] = [at('width', place.width, '100%'), at('height', place.height, '100%')];
        const box = { ...place, left: x('x'), top: y('y'), width, height };
        const [from = 0, above = 0, across, down] = (element.getAttribute('viewBox') ?? '').split(' ').map(Number);
        if (!across || !down) return shapesIn(element, box);
        const unit = [width / across, height / down] as const;
        return shapesIn(element, { ...box, left: box.left - from * unit[0], top: box.top - above * unit[1], unit });
      }
      case 'line':
        return [`line ${x('x1')} ${y('y1')} ${x('x2')} ${y('y2')}`];
      case 'circle':
        return [`circle ${x('cx')} ${y('cy')}`];
      case 'path':
        return points(endsOf(element.getAttribute('d') ?? ''));
      case 'polygon':
        return points(endsOf(`M${element.getAttribute('points')?.replace(/ (?=\S+,)/g, 'L') ?? ''}`));
      default: {
        const width = rounded(at('width', place.width));
        const start = unit[0] < 0 ? rounded(x('x') - width) : x('x');
        const upright = element.hasAttribute('height') ? ` ${y('y')} ${rounded(at('height', place.height))}` : '';
        return [`rect ${start} ${width}${upright}`];
      }
    }
  });
}

const whole: Place = { left: 0, top: 0, width: SIDE, height: SIDE, unit: [1, 1] };

async function onPage(mark: Mark): Promise<readonly string[]> {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  root.innerHTML = await collectResult(render(templateOf([mark])));
  return shapesIn(root, whole);
}

function exported(mark: Mark): readonly string[] {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const box = boxIn(areaOf(SIDE, { theme: THEME, isMirrored: false }), { left: 0, top: 0, width: SIDE, height: SIDE });
  root.innerHTML = drawMarks([mark], { box, theme: THEME });
  return shapesIn(root, whole);
}

/** A bar has its height from the style sheet, and in a drawing that of its box. */
const withoutHeight = (shape: string): string => shape.replace(/^(rect \S+ \S+) 0 200$/, '$1');

const datum = { id: '', row: 0 } as const;
const points = { xs: new Float64Array(), ys: new Float64Array() };
const MARKS: readonly (readonly [name: string, mark: Mark, ...shapes: string[]])[] = [
  ['a bar', { ...datum, type: 'rect', x: 0.25, width: 0.5 }, 'rect 50 100'],
  [
    'a bar with an open end',
    { ...datum, type: 'rect', x: 0.25, width: 0.5, certainty: 'least' },
    ...['rect 50 100', 'rect 152 7', 'rect 162 4', 'rect 169 2'],
  ],
  [
    'an approximate bar below zero',
    { ...datum, type: 'rect', x: 0.25, width: 0.5, grows: 'start', certainty: 'about' },
    ...['rect 50 100', 'rect 43 7'],
  ],
  [
    'a hatched bar',
    { ...datum, type: 'rect', x: 0.25, width: 0.5, tone: 'hatched' },
    ...['rect 50 100', 'line 50 100 150 100'],
  ],
  [
    'a column with an open end',
    { ...datum, type: 'rect', x: 0.25, width: 0.5, y: 0.5, height: 0.5, grows: 'up', certainty: 'least' },
    ...['rect 50 100 100 100', 'rect 50 100 91 7', 'rect 50 100 84 4', 'rect 50 100 79 2'],
  ],
  [
    'hatched cells',
    {
      ...{ ...datum, type: 'cells', tone: 'hatched', x: 0.25, y: 0.5 },
      cells: [0, 0.5].map((y) => ({ x: 0.25, y, width: 0.5, height: 0.25 })),
    },
    ...['rect 50 100 0 50', 'line 50 25 150 25', 'rect 50 100 100 50', 'line 50 125 150 125'],
  ],
  [
    'people',
    {
      ...{ ...datum, type: 'cells', symbol: 'person', x: 0.25, y: 0.5 },
      cells: [0.25, 0.5].map((x) => ({ x, y: 0.5, width: 0.16, height: 0.35 })),
    },
    'points 66 102 66 121 66 102 52 169 52 134 61 125 71 125 80 134 80 169',
    'points 116 102 116 121 116 102 102 169 102 134 111 125 121 125 130 134 130 169',
  ],
  [
    'a whisker along a row',
    { ...datum, type: 'rule', role: 'interval', ends: 'caps', x1: 0.25, x2: 0.75, y1: 0.5, y2: 0.5 },
    ...['line 50 100 150 100', 'line 50 96 50 104', 'line 150 96 150 104'],
  ],
  [
    'an upright whisker',
    { ...datum, type: 'rule', role: 'interval', ends: 'caps', x1: 0.25, x2: 0.25, y1: 0.25, y2: 0.5 },
    ...['line 50 50 50 100', 'line 46 50 54 50', 'line 46 100 54 100'],
  ],
  [
    'a milestone',
    { ...datum, type: 'rule', role: 'milestone', x1: 0.25, x2: 0.25, y1: 0.5, y2: 0.5 },
    'line 50 107 50 115',
  ],
  [
    'an arrow',
    { ...datum, type: 'rule', role: 'change', ends: 'head', x1: 0.25, x2: 0.75, y1: 0.5, y2: 0.5 },
    ...['line 50 100 150 100', 'points 150 100 143 95.5 143 104.5'],
  ],
  ['a point', { ...datum, type: 'dot', x: 0.25, y: 0.5 }, 'circle 50 100'],
  [
    'a marker below a bar',
    { ...datum, type: 'dot', shape: 'triangle', x: 0.25, y: 0.5 },
    'points 45.5 115 50 108 54.5 115',
  ],
  [
    'a marker of an event',
    { ...datum, type: 'dot', shape: 'diamond', x: 0.25, y: 0.5 },
    'points 50 94.5 55.5 100 50 105.5 44.5 100',
  ],
  [
    'a sector',
    { ...datum, type: 'arc', d: 'M0,-50A50,50,0,0,1,50,0L25,0A25,25,0,0,0,0,-25Z', from: 0, to: 0.25, x: 0.5, y: 0 },
    'points 100 0 200 100 150 100 100 50',
  ],
  [
    'a line with a gap',
    { ...datum, ...points, type: 'run', shape: 'line', d: 'M0,50L50,25M75,0L100,75' },
    'points 0 100 100 50 150 0 200 150',
  ],
];

describe('the geometry of a mark', () => {
  for (const [name, mark, ...shapes] of MARKS)
    it(`is the same on the page and in an export: ${name}`, async () => {
      // The halo of a whisker has the same lines.
      assert.deepEqual([...new Set(await onPage(mark))], shapes);
      assert.deepEqual([...new Set(exported(mark).map(withoutHeight))], shapes);
    });
});
