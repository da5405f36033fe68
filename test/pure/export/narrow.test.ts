// Where the pieces of a narrow drawing are: as in a chart of the same width.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import {
  english,
  layoutBreakdown,
  layoutDelta,
  layoutFigure,
  layoutProgress,
  layoutTimeline,
  parseBreakdown,
  parseDelta,
  parseFigure,
  parseProgress,
  parseTimeline,
  type BreakdownData,
} from '../../../src/data.js';
import { toSvg } from '../../../src/export.js';
import {
  ChangesOnAYear,
  GroupTotals,
  IncomeByYear,
  TwentyRegions,
} from '../../../stories/situations/breakdown/situations.js';
import { FourPledges } from '../../../stories/situations/progress/situations.js';

/** A text or a shape, and its place in pixels from the top left of the picture. */
interface Piece {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  text: string;
}

/** The texts and rectangles of a picture, 320 pixels wide if nothing else is said, in their order. */
function piecesOf(layout: Parameters<typeof toSvg>[0], width = 320): readonly Piece[] {
  const pieces: Piece[] = [];
  const moves: (readonly [x: number, y: number])[] = [[0, 0]];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, attributes }) => {
    const number = (key: string): number => Number(attributes[key]?.value ?? 0);
    const [left, top] = moves.at(-1) ?? [0, 0];
    const [, x = 0, y = 0] = (/translate\((\S+) (\S+)\)/.exec(attributes['transform']?.value ?? '') ?? []).map(Number);
    moves.push([left + x, top + y]);
    const place = { name, x: left + number('x'), y: top + number('y'), text: '' };
    if (name === 'text' || name === 'rect') pieces.push({ ...place, width: number('width'), height: number('height') });
  });
  parser.on('text', (text) => {
    const last = pieces.at(-1);
    if (last?.name === 'text') last.text += text.trim();
  });
  parser.on('closetag', () => moves.pop());
  parser.write(toSvg(layout, { width })).close();
  return pieces;
}

const textOf = (pieces: readonly Piece[], text: string): Piece =>
  pieces.find((one) => one.text === text) ?? assert.fail(`no “${text}”`);
/** Shapes of a height, such as bars. */
const ofHeight = (pieces: readonly Piece[], height: number): readonly Piece[] =>
  pieces.filter((one) => one.name === 'rect' && one.height === height);

const breakdown = (document: BreakdownData, form: 'arrows' | 'changes' | 'stacked') =>
  layoutBreakdown(parseBreakdown(document).data ?? assert.fail(), english, { form });

const lofts = (form: 'bars' | 'cards') => {
  const categories = [
    { label: 'Lofts', value: 30 },
    { label: 'Walls', value: 10 },
  ];
  const { data = assert.fail() } = parseBreakdown({ title: 'Homes', whole: true, categories });
  return layoutBreakdown(data, english, { form });
};

const measures = (form: 'bars' | 'ring' | 'waffle' | 'thermometer') => {
  const { data = assert.fail() } = parseProgress({
    title: 'Homes',
    measures: [
      { label: 'Insulated', value: 5, unit: 'homes', target: 10 },
      { label: 'Surveyed', value: 7, unit: 'streets', target: 20, milestones: [{ label: 'Half way', value: 10 }] },
    ],
  });
  return layoutProgress(data, english, { form });
};

describe('toSvg of 320 pixels', () => {
  it('has the bar of a row below its name, from end to end, and its figures at the end of the name', () => {
    const pieces = piecesOf(lofts('bars'));
    const [name, figure, share] = ['Lofts', '30', '75%'].map((text) => textOf(pieces, text));
    const [bar] = ofHeight(pieces, 16);
    assert.equal(name?.y, figure?.y);
    assert.equal(share?.y, figure?.y);
    assert.deepEqual([bar?.x, bar?.width], [16, 288]);
    assert.ok((bar?.y ?? 0) > (name?.y ?? 0));
  });

  it('has a figure with words in one line where its name has room', () => {
    const { data = assert.fail() } = parseProgress({
      title: 'Coverage',
      unit: '%',
      measures: [
        { label: 'East', value: '~72' },
        { label: 'Isles of Scilly', value: null },
      ],
    });
    const texts = piecesOf(layoutProgress(data, english)).map(({ text }) => text);
    assert.ok(texts.includes('no figure given') && texts.includes('about 72%'), texts.join());
  });

  it('has the words of the figures of cards smaller, so that they are in one line', () => {
    const { data = assert.fail() } = parseBreakdown({
      title: 'Appeal',
      categories: [
        { label: 'Water', value: 1204000, unit: 'people reached' },
        { label: 'Cash', value: 42, unit: 'trucks' },
      ],
    });
    const texts = piecesOf(layoutBreakdown(data, english, { form: 'cards' })).map(({ text }) => text);
    assert.ok(texts.includes('1,204,000peoplereached'), texts.join());
  });

  it('has the status of a figure at the end of the line of its target, or below it', () => {
    const { data = assert.fail() } = parseFigure({
      ...{ title: 'Calls', value: 84.5, unit: '%', baseline: 78, target: 90, period: '2024-09' },
      ...{ span: '2022/2025', asOf: '2024-09-30' },
    });
    const downFrom = (width: number): number => {
      const pieces = piecesOf(layoutFigure(data, english), width);
      return textOf(pieces, 'Behind').y - textOf(pieces, '54% of the way from 78% to 90%').y;
    };
    assert.ok(Math.abs(downFrom(640)) < 2 && downFrom(290) > 16, `${downFrom(640)} ${downFrom(290)}`);
  });

  it('has the unit of a waterfall, and the head of changes, above the scale', () => {
    const { data = assert.fail() } = parseDelta({
      title: 'Reserves',
      unit: '£ million',
      series: [{ observations: [4.2, 3.7].map((value, index) => ({ period: String(2023 + index), value })) }],
      contributions: [{ label: 'Programmes and grants abroad', value: -0.5 }],
    });
    const steps = piecesOf(layoutDelta(data, english, { form: 'waterfall' }));
    assert.ok(textOf(steps, '£ million').y < textOf(steps, '2').y);
    assert.ok(piecesOf(breakdown(ChangesOnAYear, 'changes')).some(({ text }) => text === 'Change'));
  });

  it('has the steps of colour of heat as one bar in a wide drawing too, the last with its range', () => {
    const observations = [2023, 2024].flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => ({
        period: `${year}-${String(month + 1).padStart(2, '0')}`,
        value: 10 * month,
      })),
    );
    const { data = assert.fail() } = parseDelta({ title: 'Calls', unit: 'calls', series: [{ observations }] });
    const layout = layoutDelta(data, english, { form: 'heat' });
    const stepsIn = (width: number) => {
      const pieces = piecesOf(layout, width);
      const texts = pieces.filter(({ text }) => /^\d+(?: to \d+)?$/.test(text));
      const y = texts[0]?.y;
      return texts.filter((text) => text.y === y).map(({ text, x }) => [text, Math.round(x)]);
    };
    const starts = ['0', '20', '40', '60', '80'];
    const lefts = [16, 80, 144, 208, 272];
    assert.deepEqual(stepsIn(640), [...starts.map((text, index) => [text, lefts[index]]), ['100 to 120', 336]]);
    const narrow = stepsIn(320).map(([text]) => text);
    assert.deepEqual(narrow, [...starts, '100']);
  });

  it('does not repeat the title above the figures of a waterfall', () => {
    const { data = assert.fail() } = parseDelta({
      title: 'Our money',
      unit: '£',
      series: [{ label: 'Our money', observations: [22_400, 31_700].map((value) => ({ value })) }],
      contributions: [{ label: 'Donations', value: 9300 }],
    });
    for (const width of [320, 640]) {
      const pieces = piecesOf(layoutDelta(data, english, { form: 'waterfall' }), width);
      assert.equal(pieces.filter(({ text }) => text.includes('Our money')).length, 1);
    }
  });

  it('has the bars of changes next to short names', () => {
    const categories = ChangesOnAYear.categories!.slice(0, 3).map((one, index) => ({ ...one, label: `Area ${index}` }));
    const pieces = piecesOf(breakdown({ ...ChangesOnAYear, categories }, 'changes'));
    const [bar] = ofHeight(pieces, 16);
    const name = textOf(pieces, 'Area 2');
    assert.ok(Math.abs((bar?.y ?? 0) + 8 - name.y) < 10, `${bar?.y} ${name.y}`);
    assert.ok((bar?.x ?? 0) > name.x + 48);
  });

  it('has the bars of changes below names and reasons that leave them less than half of the width', () => {
    const pieces = piecesOf(breakdown(ChangesOnAYear, 'changes'));
    const [bar] = ofHeight(pieces, 16);
    const name = textOf(pieces, 'Online fraud');
    assert.ok((bar?.y ?? 0) > name.y && (bar?.y ?? 0) < name.y + 24, `${bar?.y} ${name.y}`);
  });

  it('has both figures of an arrow at the end of its name, below their heads', () => {
    const pieces = piecesOf(breakdown(TwentyRegions, 'arrows'));
    const [figure, earlier, name, head] = ['41.5', '46.6', 'Aberwen', '2019, %'].map((text) => textOf(pieces, text));
    assert.equal(figure?.x, 304);
    assert.ok(earlier!.x < 304 - 24 && earlier!.x === head!.x);
    assert.ok(Math.abs(figure.y - name!.y) < 3 && Math.abs(earlier!.y - name!.y) < 3 && head!.y < name!.y - 20);
    assert.equal(
      pieces.some(({ text }) => text === '−5.1'),
      false,
    );
  });

  it('names the segments of its first bar by the width of the chart, as the page does', () => {
    const pieces = piecesOf(breakdown(GroupTotals, 'stacked'), 592);
    const [owned, rented, bar] = [textOf(pieces, 'Owned'), textOf(pieces, 'Rented'), textOf(pieces, 'North')];
    assert.ok(owned.x < rented.x && owned.y === rented.y && owned.y < bar.y);
  });

  it('has the earlier figures of arrows in narrow rows and in wide ones, as the page does', () => {
    const arrows = breakdown(TwentyRegions, 'arrows');
    const earlier = (width: number): boolean => piecesOf(arrows, width).some(({ text }) => text === '46.6');
    assert.deepEqual([earlier(320), earlier(592), earlier(720)], [true, false, true]);
  });

  it('states the scale of stacked figures above them', () => {
    const pieces = piecesOf(breakdown(IncomeByYear, 'stacked'));
    assert.ok(textOf(pieces, '£ million').y < textOf(pieces, '2020').y);
  });

  it('has the value and target of a measure above its bar, and its milestones below', () => {
    const pieces = piecesOf(measures('bars'));
    const [, bar] = ofHeight(pieces, 12).filter(({ width }) => width < 288);
    const [detail, steps] = ['7 of 20 streets', 'Half way: 10, not yet reached'].map((text) => textOf(pieces, text));
    assert.ok((detail?.y ?? 0) < (bar?.y ?? 0), `${detail?.y} ${bar?.y}`);
    assert.ok((steps?.y ?? 0) > (bar?.y ?? 0), `${steps?.y} ${bar?.y}`);
  });

  it('leaves no ring alone in the last line where one column less has more in it', () => {
    const { data } = parseProgress(FourPledges);
    const pieces = piecesOf(layoutProgress(data ?? assert.fail(), english, { form: 'ring' }), 592);
    const [first, second, third, fourth] = ['Homes insulated', 'Schools reached', 'Energy saved', 'Grants paid'].map(
      (name) => textOf(pieces, name).y,
    );
    assert.ok(first === second && third === fourth && third! > first!);
  });

  for (const form of ['ring', 'waffle'] as const)
    it(`has two of ${form} side by side`, () => {
      const pieces = piecesOf(measures(form));
      assert.equal(textOf(pieces, 'Insulated').y, textOf(pieces, 'Surveyed').y);
    });

  it('has the share of the way at the end of a name, next to the status, and the value below the name', () => {
    const { data = assert.fail() } = parseProgress({
      title: 'Waiting times',
      unit: 'days',
      kind: 'stock',
      polarity: 'down',
      measures: [
        { label: 'Physiotherapy', value: 21, baseline: 42, target: 14 },
        { label: 'Eye clinic', value: 26, baseline: 50, target: 28 },
      ],
    });
    const pieces = piecesOf(layoutProgress(data, english, { form: 'way' }));
    const [name, share, status] = ['Eye clinic', '109%', 'Past target'].map((text) => textOf(pieces, text));
    assert.equal(share!.y, name!.y);
    assert.ok(Math.abs(status!.y - name!.y) < 3 && status!.x > name!.x && status!.x < share!.x);
    assert.ok(textOf(pieces, '26, from 50 towards 28').y > name!.y);
  });

  it('has the words of a thermometer at its side', () => {
    const { x, y } = textOf(piecesOf(measures('thermometer')), 'Insulated');
    assert.ok(x > 120 && y < 120, `${x} ${y}`);
  });

  it('has the name of a phase in its bar', () => {
    const { data = assert.fail() } = parseTimeline({
      title: 'Air',
      phases: [
        { label: 'Pilot', period: '2022' },
        { label: 'Roll-out', period: '2023' },
      ],
    });
    const pieces = piecesOf(layoutTimeline(data, english));
    const [bar] = ofHeight(pieces, 44);
    assert.deepEqual([bar?.x, bar?.width], [16, 144]);
    const { x, y } = textOf(pieces, 'Pilot');
    assert.ok(x === 24 && y > (bar?.y ?? 0) && y < (bar?.y ?? 0) + 44);
  });

  it('ends with what goes on beyond it', () => {
    const { data = assert.fail() } = parseTimeline({
      title: 'T',
      phases: [
        { label: 'Build', period: '2020/2024' },
        { label: 'Serve', period: '2022/..' },
        { label: 'A', period: '2020' },
        { label: 'B', period: '2020' },
        { label: 'C', period: '2020' },
        { label: 'D', period: '2020' },
        { label: 'E', period: '2020' },
      ],
    });
    const bars = piecesOf(layoutTimeline(data, english)).filter(({ name }) => name === 'rect');
    // The picture is 320 pixels wide, 16 of which are its edge.
    assert.deepEqual(
      bars.slice(1).filter(({ x, width }) => x + width > 304),
      [],
    );
  });
  it('has the day reached between the sentence and the bars of phases', () => {
    const phases = [{ label: 'Pilot', period: '2022/2025' }];
    const { data = assert.fail() } = parseTimeline({ title: 'Air', asOf: '2024-02-01', phases });
    const pieces = piecesOf(layoutTimeline(data, english));
    const [sentence, day, bar] = [
      textOf(pieces, 'Under way on 1 February 2024: Pilot.'),
      textOf(pieces, '1 Feb 2024'),
      ofHeight(pieces, 44)[0],
    ];
    assert.ok(day.y - 12 > sentence.y && day.y <= (bar?.y ?? 0), `${sentence.y} ${day.y} ${bar?.y}`);
  });

  it('has a bar of the share in a card', () => {
    const bars = ofHeight(piecesOf(lofts('cards')), 6);
    const [whole, share] = bars;
    assert.equal(bars.length, 4);
    assert.equal(share?.width, 0.75 * (whole?.width ?? 0));
  });
});
