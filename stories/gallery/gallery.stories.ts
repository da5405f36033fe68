import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/define.js';
import briefing from '../briefing/index.html?raw';
import appeals from './appeals.html?raw';
import board from './board.html?raw';
import budget from './budget.html?raw';
import census from './census.html?raw';
import climate from './climate.html?raw';
import crimea from './crimea.html?raw';
import crime from './crime.html?raw';
import disasters from './disasters.html?raw';
import elections from './elections.html?raw';
import styles from './gallery.css?raw';
import jobs from './jobs.html?raw';
import occupations from './occupations.html?raw';
import polio from './polio.html?raw';
import roadDeaths from './road-deaths.html?raw';
import sdg from './sdg.html?raw';
import unemployment from './unemployment.html?raw';
import vaccination from './vaccination.html?raw';
import waitingTimes from './waiting-times.html?raw';

/** The pages of the gallery, each drawn from its HTML file. */
const meta: Meta<{ data: string }> = {
  title: 'Gallery',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true }, docs: { codePanel: true } },
  argTypes: { data: { table: { disable: true } } },
  render: ({ data }) => `<style>${styles}</style>${data}`,
};
export default meta;

/** The story of a page: its `<main>`, without the indentation that the element has in the file. */
function story(page: string): StoryObj<{ data: string }> {
  const data = (/ *<main>[^]*<\/main>/.exec(page)?.[0] ?? '').replace(/^ {4}/gm, '');
  return { args: { data }, parameters: { docs: { source: { code: data } } } };
}

export const PressBriefing = story(briefing);
export const Appeal = story(appeals);
export const VaccinationCampaign = story(vaccination);
export const Polio = story(polio);
export const CityBudget = story(budget);
export const CrimeByYear = story(crime);
export const Elections = story(elections);
export const SustainableDevelopmentGoals = story(sdg);
export const BoardOfNine = story(board);
export const ClimatePath = story(climate);
export const Census = story(census);
export const Occupations = story(occupations);
export const NaturalDisasters = story(disasters);
export const Unemployment = story(unemployment);
export const Jobs = story(jobs);
export const Crimea = story(crimea);
export const RoadDeaths = story(roadDeaths);
export const WaitingTimes = story(waitingTimes);
