import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseTimeline } from '../../../src/timeline/data.js';

const problemsOf = (input: unknown): string[] =>
  parseTimeline(input).problems.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);

describe('parseTimeline', () => {
  it('reads phases and events with their scopes', () => {
    const { data, problems } = parseTimeline({
      title: 'Clean air',
      unit: 'towns',
      phases: [{ label: 'Pilot', period: '2022-10/2023-12', note: 'Three towns' }],
      events: [{ label: 'Towns', period: '2024-03', value: '>20' }],
    });
    expect(problems).to.deep.equal([]);
    expect(data?.phases.map(({ label, scope, note }) => [label, scope.period?.text, note])).to.deep.equal([
      ['Pilot', '2022-10/2023-12', 'Three towns'],
    ]);
    expect(data?.events.map(({ value, scope }) => [value, scope.unit?.other])).to.deep.equal([
      [{ value: 20, comparator: '>' }, 'towns'],
    ]);
  });

  it('tells an event without a figure from one whose figure is not given', () => {
    const { data } = parseTimeline({
      title: 'T',
      events: [
        { label: 'Law passed', period: '2020' },
        { label: 'Sites', period: '2020', value: null },
      ],
    });
    expect(data?.events.map(({ value }) => value)).to.deep.equal([undefined, {}]);
  });

  it('is drawn without a title, which is reported', () => {
    const { data, problems } = parseTimeline({ phases: [{ label: 'Pilot', period: '2022' }] });
    expect(data?.phases.map(({ label }) => label)).to.deep.equal(['Pilot']);
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(['missing-member /title']);
  });

  it('is empty without a phase or an event', () => {
    expect(parseTimeline({ title: 'T' })).to.deep.equal({ data: undefined, problems: [] });
    expect(parseTimeline({ title: 'T', phases: [] })).to.deep.equal({ data: undefined, problems: [] });
    expect(parseTimeline(undefined)).to.deep.equal({ data: undefined, problems: [] });
  });

  it('does not take the period of the chart for that of a phase', () => {
    const { data } = parseTimeline({ title: 'T', period: '2021', phases: [{ label: 'A', period: 'soon' }] });
    expect(data?.phases[0]?.scope.period).to.equal(undefined);
  });

  it('reports what is not a phase or an event at its place, and reads the rest', () => {
    const input = {
      title: 'T',
      phases: [{ label: 'A' }, 'B', { label: 'C', period: '2021', cost: 5 }],
      events: { 0: 'no list' },
    };
    expect(problemsOf(input)).to.deep.equal([
      'lost missing-member /phases/0/period',
      'lost wrong-type /phases/1',
      'noted unknown-member /phases/2/cost',
      'lost wrong-type /events',
    ]);
    expect(parseTimeline(input).data?.phases.map(({ label }) => label)).to.deep.equal(['A', 'C']);
  });

  it('reports events that are figures of one thing, which a delta compares', () => {
    const event = (month: string) => ({ label: 'Visitors', period: `2024-${month}`, value: 120 });
    const events = ['01', '02', '03'].map(event);
    expect(problemsOf({ title: 'T', events })).to.deep.equal(['noted times /events']);
    expect(problemsOf({ title: 'T', events: events.slice(1) })).to.deep.equal([]);
    expect(problemsOf({ title: 'T', events: [...events, { label: 'Law', period: '2024-05' }] })).to.deep.equal([]);
  });

  it('reports two phases of one name, since a reader could not tell them apart', () => {
    const phase = { label: 'Pilot', period: '2021' };
    expect(problemsOf({ title: 'T', phases: [phase, phase] })).to.deep.equal(['noted duplicate-label /phases/1/label']);
  });
});
