import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Mark } from '../../../src/marks/mark.js';
import { rowsOf } from '../../../src/parts/table-layout.js';
import { parseTimeline, type TimelineData } from '../../../src/timeline/data.js';
import { layoutTimeline, type TimelineLayout } from '../../../src/timeline/layout.js';
import { namedRows } from '../../../src/timeline/named-rows.js';
import { english } from '../../../src/words/index.js';

const lay = (data: Partial<TimelineData>): TimelineLayout =>
  layoutTimeline(parseTimeline({ title: 'Clean air', ...data }).data!, english);
const round = (share: number): number => Math.round(share * 1000) / 1000;
const shape = (mark: Mark): string => {
  if (mark.type === 'rect')
    return `${mark.part === undefined ? (mark.tone ?? mark.status) : `part ${mark.part}`} ${round(mark.x)}–${round(mark.x + mark.width)}${mark.cut ? ' cut' : ''}`;
  if (mark.type === 'rule') return `${mark.role} ${round(mark.x1)}–${round(mark.x2)}`;
  return mark.type === 'dot' ? `${mark.status ?? ''} ${mark.shape ?? 'circle'} ${round(mark.x)}`.trim() : mark.type;
};
/** The marks of each row, but for the line of the day reached. */
const drawn = ({ scenes, table }: TimelineLayout): string[] =>
  rowsOf(table).map((_, row) =>
    scenes
      .flatMap(({ marks }) => marks)
      .filter((mark) => mark.row === row && mark.id !== '/asOf')
      .map(shape)
      .join(', '),
  );
const texts = ({ table }: TimelineLayout): string[] =>
  rowsOf(table).map(({ name, cells }) => [name, ...cells].join(' | '));
const sentence = (data: Partial<TimelineData>): string | undefined => lay(data).frame.sentence;

const FOUR_YEARS = '2021/2024';

describe('the layout of a timeline', () => {
  it('has rows for the campaign, its phases and its events, in the order of their time', () => {
    const layout = lay({
      span: FOUR_YEARS,
      phases: [
        { label: 'Roll out', period: '2022/2024' },
        { label: 'Pilot', period: '2021' },
      ],
      events: [
        { label: 'Towns', period: '2024', value: '>20', unit: 'towns' },
        { label: 'Law', period: '2021-04-01' },
      ],
    });
    expect(layout.table.heads).to.deep.equal(['Phase or event', 'Time', 'Figure']);
    expect(texts(layout)).to.deep.equal([
      'Campaign | 2021 to 2024 | ',
      'Pilot | 2021 | ',
      'Roll out | 2022 to 2024 | ',
      'Law | 1 Apr 2021 | ',
      'Towns | 2024 | over 20 towns',
    ]);
    expect(drawn(layout)).to.deep.equal(['', 'part 2 0–0.25', 'part 0 0.25–1', 'diamond 0.062', 'soft 0.749–1']);
  });

  it('names a phase that is under way, also if it has a figure', () => {
    const data: Partial<TimelineData> = {
      asOf: '2024-03-01',
      phases: [
        { label: 'Works', period: '2022/2023', value: 2150, unit: '£k' },
        { label: 'Fit-out', period: '2023-11/..', value: 410, unit: '£k' },
      ],
    };
    expect(sentence(data)).to.equal('Under way on 1 March 2024: Fit-out.');
    expect(texts(lay(data))).to.deep.equal([
      'Works | 2022 to 2023 | £2,150 thousand',
      'Fit-out | since Nov 2023 | £410 thousand',
    ]);
  });

  it('has no column of figures if nothing was counted', () => {
    const layout = lay({ phases: [{ label: 'Pilot', period: '2021' }] });
    expect(layout.table.heads).to.deep.equal(['Phase or event', 'Time']);
    expect(layout.frame.sentence).to.equal(undefined);
  });

  it('draws nothing as planned if nobody says how far it has come', () => {
    const { legend } = lay({ phases: [{ label: 'A', period: '2099' }] });
    expect(legend).to.deep.equal([]);
  });

  it('has no note that repeats that what is planned is planned', () => {
    const phase = { label: 'A', period: '2022', planned: true, note: 'planned' };
    const event = { ...phase, label: 'B', period: '2022-07' };
    const notes = (data: Partial<TimelineData>): unknown => lay(data).frame.notes;
    expect(notes({ phases: [phase], events: [event] })).to.deep.equal([]);
    expect(notes({ phases: [{ ...phase, note: 'planned with the towns' }] })).to.deep.equal([
      'A: planned with the towns',
    ]);
    expect(notes({ phases: [{ label: 'A', period: '2022', note: 'planned' }] })).to.deep.equal(['A: planned']);
  });

  it('draws what the publisher says is to come as planned, without a day and whatever the day', () => {
    const data: Partial<TimelineData> = {
      phases: [
        { label: 'A', period: '2021', planned: false },
        { label: 'B', period: '2022', planned: true },
      ],
      events: [
        { label: 'C', period: '2022-07', planned: true },
        { label: 'D', period: '2022-10-01/..', planned: true },
        { label: 'E', period: 'TBC', planned: true },
      ],
    };
    for (const asOf of [undefined, '2022-12-31']) {
      const layout = lay({ ...data, asOf });
      expect(texts(layout)).to.deep.equal([
        'A | 2021',
        'B | 2022, planned',
        'C | Jul 2022, planned',
        'D | from 1 Oct 2022, planned',
        'E | TBC, planned',
      ]);
      expect(drawn(layout)[1]).to.match(/^planned 0\.\d+–[\d.]+$/);
      expect(drawn(layout)[2]).to.match(/^planned /);
      // Which phase is under way is not known: by its time, one that is to come has begun.
      expect(layout.frame.sentence).to.equal(undefined);
    }
  });

  it('has a point as the key of what is planned if only events are, and else a bar', () => {
    const keyOf = (data: Partial<TimelineData>) => lay(data).legend[0]?.marks.map(({ type }) => type);
    const events = [
      { label: 'A', period: '2020-07' },
      { label: 'B', period: '2024-07', planned: true },
    ];
    expect(keyOf({ events })).to.deep.equal(['dot']);
    expect(keyOf({ events, phases: [{ label: 'C', period: '2024', planned: true }] })).to.deep.equal(['rect']);
  });

  it('draws what comes after the day reached as planned, and divides the phase of that day', () => {
    const layout = lay({
      span: FOUR_YEARS,
      asOf: '2022-12-31',
      phases: [
        { label: 'A', period: '2021/2023' },
        { label: 'B', period: '2024' },
      ],
      events: [{ label: 'C', period: '2024-07' }],
    });
    expect(drawn(layout)).to.deep.equal([
      '',
      'part 0 0–0.5, planned 0.5–0.749',
      'planned 0.749–1',
      'planned diamond 0.885',
    ]);
    expect(texts(layout).slice(2)).to.deep.equal(['B | 2024, planned', 'C | Jul 2024, planned']);
    expect(layout.legend.map(({ text }) => text)).to.deep.equal(['planned']);
    const days = layout.scenes[0]?.labels.filter(({ role }) => role === 'day') ?? [];
    expect(days.map(({ strong, anchor, x }) => [strong, anchor, round(x)])).to.deep.equal([
      ['31 Dec 2022', 'middle', 0.5],
    ]);
  });

  it('draws "since" as an arrow, or up to the day reached', () => {
    const events = [{ label: 'Trees', period: '2022/..', value: 5 }];
    expect(drawn(lay({ span: FOUR_YEARS, events }))[1]).to.equal('since 0.25–1, circle 0.25');
    expect(drawn(lay({ span: FOUR_YEARS, asOf: '2022-12-31', events }))[1]).to.equal('soft 0.25–0.5');
  });

  it('reaches the start of what is still to come and has no end, and never says since when', () => {
    const layout = lay({
      asOf: '2024-10-01',
      phases: [
        { label: 'Design', period: '2023' },
        { label: 'Operation', period: '2026-01/..' },
      ],
      events: [{ label: 'Fares', period: '2026-01-01/..' }],
    });
    expect(drawn(layout)).to.deep.equal(['part 0 0–0.299', 'planned 0.899–1 cut', 'since 0.899–1, circle 0.899']);
    expect(texts(layout)).to.deep.equal([
      'Design | 2023',
      'Operation | from Jan 2026, planned',
      'Fares | from 1 Jan 2026, planned',
    ]);
    expect(layout.frame.sentence).to.equal(
      'On 1 October 2024, no phase was under way. Next: Operation, from January 2026.',
    );
  });

  it('continues what is planned of a phase without an end, not what has passed of it', () => {
    const phases = [{ label: 'Roll out', period: '2023/..' }];
    expect(drawn(lay({ span: FOUR_YEARS, asOf: '2023-12-31', phases }))[1]).to.equal(
      'part 0 0.5–0.749, planned 0.749–1 cut',
    );
  });
  it('cuts a phase without an end at the end of the scale', () => {
    expect(drawn(lay({ span: FOUR_YEARS, phases: [{ label: 'A', period: '2023/..' }] }))[1]).to.equal(
      'part 0 0.5–1 cut',
    );
  });

  it('keeps a row without a place if the calendar does not have its period', () => {
    const layout = lay({
      phases: [
        { label: 'All schools', period: 'Autumn term 2022' },
        { label: 'Trial', period: '2021' },
      ],
    });
    expect(texts(layout)).to.deep.equal(['Trial | 2021', 'All schools | Autumn term 2022']);
    expect(drawn(layout)).to.deep.equal(['part 0 0–1', '']);
  });

  it('keeps a row without a place after the one before it if the others are in order', () => {
    const of = (...periods: readonly string[]) =>
      lay({ events: periods.map((period) => ({ label: 'A', period })) }).table;
    const times = (...periods: readonly string[]) => rowsOf(of(...periods)).map(({ cells }) => cells[0]);
    expect(times('c. 1790', '1794', 'Winter 1801', '1911', 'tbc')).to.deep.equal([
      'c. 1790',
      '1794',
      'Winter 1801',
      '1911',
      'tbc',
    ]);
    expect(times('1911', 'Winter 1801', '1794')).to.deep.equal(['1794', '1911', 'Winter 1801']);
  });

  it('draws times without days as far as their words tell, and says how', () => {
    const layout = lay({
      asOf: '2026-12-02',
      phases: [
        { label: 'Design', period: 'Early 2026' },
        { label: 'Tender', period: 'Late 2026' },
        { label: 'Build', period: 'Mid 2027 to late 2028' },
        { label: 'Fit-out', period: '2028' },
      ],
      events: [
        { label: 'Opening', period: 'Summer 2029' },
        { label: 'Report', period: '2029/30' },
      ],
    });
    expect(texts(layout)).to.deep.equal([
      'Design | Early 2026',
      'Tender | Late 2026',
      'Build | Mid 2027 to late 2028, planned',
      'Fit-out | 2028, planned',
      'Opening | Summer 2029, planned',
      'Report | 2029/30, planned',
    ]);
    expect(layout.frame.notes).to.include(
      'Early, mid and late in a year are drawn as four months each. Seasons are drawn as three months each. Years such as 2024/25 are drawn from July to June.',
    );
    expect(layout.scenes[0]?.box).to.equal('band');
    const rows = lay({ events: [{ label: 'Opening', period: 'Summer 2029' }] });
    expect(drawn(rows)).to.deep.equal(['rough 0–1']);
    expect(rows.legend.map(({ text }) => text)).to.deep.equal(['around this time']);
  });

  it('calls a time without days planned only if its whole year is to come', () => {
    const timesAt = (asOf: string) =>
      rowsOf(
        lay({ asOf, events: ['Early 2027', 'Autumn 2026', 'late 2020s'].map((period) => ({ label: period, period })) })
          .table,
      ).map(({ cells }) => cells[0]);
    expect(timesAt('2026-02-01')).to.deep.equal(['Autumn 2026', 'Early 2027, planned', 'late 2020s']);
    expect(timesAt('2019-02-01')).to.deep.equal(['Autumn 2026, planned', 'Early 2027, planned', 'late 2020s, planned']);
  });

  it('has a row for each phase where most of their names have no room in a band', () => {
    const box = (...labels: readonly string[]) => {
      const phases = labels.map((label, i) => ({ label, period: `${2020 + i}` }));
      return lay({ phases: [...phases, { label: 'Long', period: '2023/2032' }] }).scenes[0]?.box;
    };
    expect(box('Inception and design', 'Training of health workers', 'Survey')).to.equal('rows');
    expect(box('A', 'B', 'C')).to.equal('band');
  });

  it('has a row for each phase where two that are planned would look alike without their names', () => {
    const boxOf = (...phases: NonNullable<TimelineData['phases']>): unknown => lay({ phases }).scenes[0]?.box;
    const works = { label: 'Works', period: '2020/2027' };
    const opening = { label: 'Opening of the line', period: '2024-02/2024-09', planned: true };
    const hearing = { label: 'Public hearing', period: '2021-03/2021-06', planned: true };
    expect(boxOf(works, opening)).to.equal('band');
    expect(boxOf(works, { label: 'Bridge', period: '2020/2023' }, opening, hearing)).to.equal('rows');
    expect(boxOf(works, { label: 'Bridge', period: '2020/2023' }, opening, { ...hearing, planned: false })).to.equal(
      'band',
    );
  });

  it('draws nothing if no period is one', () => {
    expect(lay({ events: [{ label: 'A', period: 'Autumn term 2022' }] }).scenes).to.deep.equal([]);
  });

  it('says the length of the campaign, and never of one that nobody named', () => {
    const phases = [{ label: 'A', period: '2021' }];
    expect(sentence({ phases, span: '2018/2022' })).to.equal('A campaign of 5 years, 2018 to 2022.');
    expect(sentence({ phases, span: '2022-01/2025-12' })).to.equal(
      'A campaign of 4 years, January 2022 to December 2025.',
    );
    expect(sentence({ phases, span: '2022-01/2022-05' })).to.equal('A campaign of 5 months, January to May 2022.');
    expect(sentence({ phases, span: '2018/..' })).to.equal('The campaign: since 2018.');
    expect(sentence({ phases })).to.equal(undefined);
  });

  it('says the stage of the day reached', () => {
    const phases = [
      { label: 'Pilot', period: '2022' },
      { label: 'Roll out', period: '2024' },
    ];
    expect(sentence({ phases, asOf: '2022-06-30' })).to.equal(
      'Under way on 30 June 2022: Pilot. Next: Roll out, 2024.',
    );
    expect(sentence({ phases, asOf: '2023-06' })).to.equal(
      'In June 2023, no phase was under way. Next: Roll out, 2024.',
    );
    expect(sentence({ phases, asOf: '2025-01-31' })).to.equal('All phases had ended by 31 January 2025.');
  });

  it('says of a withheld figure only that it is withheld', () => {
    const layout = lay({ events: [{ label: 'Sites', period: '2021', value: { value: 73, confidentiality: 'C' } }] });
    expect(texts(layout)).to.deep.equal(['Sites | 2021 | withheld']);
    expect(JSON.stringify(layout)).to.not.include('73');
  });

  it('labels each tick of rows from the width on at which the bars beside their names have room', () => {
    const phases = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((label, i) => ({ label, period: `2021-0${i + 1}` }));
    const { scenes } = lay({ phases });
    expect(scenes[0]?.box).to.equal('rows');
    expect(scenes[0]?.x?.ticks.map(({ text, least }) => [text, least && Math.round(least)])).to.deep.equal([
      ['Jan 2021', undefined],
      ['Apr', 11],
      ['Jul', 5],
    ]);
  });
  it('has ticks at calendar years, months or weeks, or at days', () => {
    const ticks = (period: string): string[] =>
      lay({ phases: [{ label: 'A', period }] }).scenes[0]?.x?.ticks.map(({ text }) => text) ?? [];
    expect(ticks('2018/2021')).to.deep.equal(['2018', '2019', '2020', '2021', '2022']);
    expect(ticks('1990/2020')).to.deep.equal(['1990', '2000', '2010', '2020']);
    expect(ticks('2021-03/2021-08')).to.deep.equal([...['Mar 2021', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep']]);
    expect(ticks('2021-11-20/2021-12-24')).to.deep.equal([...['22 Nov 2021', '29 Nov', '6 Dec', '13 Dec', '20 Dec']]);
    expect(ticks('2021-12-18/2022-01-20')).to.deep.equal(['20 Dec 2021', '27 Dec', '3 Jan 2022', '10 Jan', '17 Jan']);
    expect(ticks('2021-11-22/2021-11-28')).to.deep.equal(['22 Nov 2021', '25 Nov', '28 Nov']);
  });

  it('has an only day in the middle of some weeks, and not as long as all that is shown', () => {
    const { scenes } = lay({ events: [{ label: 'Fair', period: '2025-06-21' }] });
    expect(scenes[0]?.marks.map((mark) => [mark.type, mark.type === 'dot' && mark.x])).to.deep.equal([['dot', 0.5]]);
    expect(scenes[0]?.x?.ticks.map(({ text }) => text)).to.deep.equal(['9 Jun 2025', '16 Jun', '23 Jun', '30 Jun']);
  });
  it('begins the text of its first tick at the start of the axis in charts that it would leave', () => {
    const beginningOf = (period: string): number =>
      Math.round(lay({ phases: [{ label: 'A', period }] }).scenes[0]?.x?.ticks[0]?.beginning ?? 0);
    expect(beginningOf('2021-11-20/2021-12-24')).to.equal(40);
    expect(beginningOf('2018/2021')).to.equal(0);
  });

  /** The lanes of a band in rem from its top, and the boxes of its scenes. */
  const lanes = ({ scenes: [scene] }: TimelineLayout): (string | undefined)[] => [
    scene?.box,
    ...(scene?.marks ?? []).flatMap((mark) =>
      mark.type === 'rect' && scene?.height
        ? `${(mark.y ?? 0) * scene.height}–${((mark.y ?? 0) + (mark.height ?? 1)) * scene.height}`
        : [],
    ),
  ];
  const years = (count: number): { label: string; period: string }[] =>
    Array.from({ length: count }, (_, index) => ({ label: `Year ${index}`, period: String(2010 + index) }));

  it('has one band of phases that do not overlap, and a second lane for one that does', () => {
    expect(lanes(lay({ phases: years(3) }))).to.deep.equal(['band', '0–2.75', '0–2.75', '0–2.75']);
    const phases = [...years(2), { label: 'Both', period: '2010-06/2011-06' }];
    expect(lanes(lay({ phases }))).to.deep.equal(['band', '0–2.75', '3–5.75', '0–2.75']);
  });

  it('has a row for each phase if seven tints could not be told apart, if four overlap, and if there is none', () => {
    expect(lanes(lay({ phases: years(6) }))[0]).to.equal('band');
    expect(lanes(lay({ phases: years(7) }))[0]).to.equal('rows');
    const same = (count: number) => years(count).map((one) => ({ ...one, period: '2010' }));
    expect(lanes(lay({ phases: same(3) }))[0]).to.equal('band');
    expect(lanes(lay({ phases: same(4) }))[0]).to.equal('rows');
    expect(lanes(lay({ events: years(2) }))[0]).to.equal('rows');
  });

  it('names phases in the band and events below it where they have room, and in the rows where they have not', () => {
    const layout = lay({
      span: FOUR_YEARS,
      phases: [
        { label: 'Pilot', period: '2021' },
        { label: 'An evaluation of its results', period: '2022-01' },
        { label: 'Roll out', period: '2022-02/2024-12', value: 25, unit: '£k' },
      ],
      events: [
        { label: 'Law', period: '2021-04-01' },
        { label: 'Towns', period: '2024-07', value: 20, unit: 'towns' },
        { label: 'Review', period: 'Autumn term 2024' },
      ],
    });
    const [scene] = layout.scenes;
    const said = scene?.labels.map(({ text, strong, role, line, anchor }) =>
      [role, text, strong, line, anchor].filter((part) => part !== undefined && part !== '').join(' '),
    );
    expect(said).to.deep.equal([
      ...['part Pilot', 'part 2021', 'part Roll out', 'part £25 thousand'],
      ...['name Law 0 start', 'note 1 Apr 2021 1 start', 'name Towns 20 towns 0 end', 'note Jul 2024 1 end'],
      ...['name Law 0 start', 'note 1 Apr 2021 1 start', 'name Towns 20 towns 0 start', 'note Jul 2024 1 start'],
    ]);
    const named = Array.from(namedRows(layout), ([row, least]) => [layout.table.row(row).name, Math.round(least)]);
    expect(named).to.deep.equal([
      ['Pilot', 13],
      ['Roll out', 9],
      ['Law', 32],
      ['Towns', 32],
      ['Campaign', 0],
    ]);
  });

  it('shows the row of a phase that has an annotation', () => {
    const layout = lay({
      phases: years(2),
      annotations: [{ at: { category: 'Year 0' }, text: 'Late by a month.' }],
    });
    expect([...namedRows(layout).keys()]).to.deep.equal([1]);
  });
});
