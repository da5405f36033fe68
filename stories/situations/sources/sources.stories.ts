import type { Meta } from '@storybook/web-components-vite';
import '../../../src/define.js';
import { enhance } from '../../../src/enhance.js';
import * as situations from './situations.js';
import { shows } from '../show.js';

interface Args {
  data: string;
}

/** Whether figures/flaky.json is there. */
let isUp = true;

// Stories have no network: these addresses are answered here.
const ANSWERS: Record<string, () => Response | Promise<Response>> = {
  'figures/held.json': () => new Promise(() => undefined),
  'figures/gone.json': () => new Response('', { status: 404 }),
  'figures/flaky.json': () => {
    const answer = isUp
      ? Response.json({ value: 14200, unit: 'homes', period: '2021', source: 'Invented figures' })
      : new Response('', { status: 503 });
    isUp = false;
    return answer;
  },
};
const fetch = window.fetch.bind(window);
window.fetch = async (address, how) => ANSWERS[address as string]?.() ?? fetch(address, how);

const { STATES, ...rest } = situations;

const meta: Meta<Args> = {
  title: 'Situations/Sources',
  argTypes: { data: { control: 'text', description: 'The HTML of the page.' } },
  parameters: {
    docs: { description: { component: 'How a page gives a chart its data, and what is shown until they are there.' } },
  },
  render: ({ data }) => {
    isUp = true;
    return data;
  },
  play: async ({ canvasElement, name }) => {
    await enhance(canvasElement);
    const state = STATES[name.replaceAll(' ', '')] ?? 'ready';
    while (!canvasElement.querySelector(`:state(${state})`)) await new Promise((resolve) => setTimeout(resolve, 50));
  },
};
export default meta;

const show = shows<Args, typeof rest>(rest);

export const FigureOfAttributes = show('FigureOfAttributes');
export const ChangeOfAttributes = show('ChangeOfAttributes');
export const ProgressOfAttributes = show('ProgressOfAttributes');
export const JsonInAnAttribute = show('JsonInAnAttribute');
export const JsonInAScript = show('JsonInAScript');
export const CsvInAScript = show('CsvInAScript');
export const ColumnsByName = show('ColumnsByName');
export const TableOfThePage = show('TableOfThePage');
export const TableInGerman = show('TableInGerman');
export const PeriodsAsWritten = show('PeriodsAsWritten');
export const TableMadeAChart = show('TableMadeAChart');
export const Conflict = show('Conflict');
export const AmbiguousNumber = show('AmbiguousNumber');
export const ShortRow = show('ShortRow');
export const StringifiedObject = show('StringifiedObject');
export const NothingYet = show('NothingYet');
export const Loading = show('Loading');
export const Failed = show('Failed');
export const Stale = show('Stale');
export const OwnWords = show('OwnWords');
