// Draws the sheet that the address names: `index.html?delta-columns`.
import '../../src/define.js';
import * as breakdown from '../situations/breakdown/situations.js';
import * as delta from '../situations/delta/situations.js';
import * as figure from '../situations/figure/situations.js';
import * as progress from '../situations/progress/situations.js';
import * as timeline from '../situations/timeline/situations.js';
import { nameOf, SHEETS } from './sheets.js';

const SITUATIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  figure,
  progress,
  breakdown,
  delta,
  timeline,
};

const name = location.search.slice(1);
const sheet = SHEETS.find((each) => nameOf(each) === name);
if (!sheet) throw new Error(`"${name}" is none of ${SHEETS.map(nameOf).join(', ')}`);
const { chart, form, situations } = sheet;

for (const situation of situations) {
  const heading = document.createElement('h2');
  heading.textContent = situation;
  const element = document.createElement(`campaign-${chart}`);
  element.setAttribute('form', form);
  const data = SITUATIONS[chart]?.[situation];
  if (!data) throw new Error(`${chart} has no situation ${situation}`);
  document.body.append(heading, Object.assign(element, { data }));
}
