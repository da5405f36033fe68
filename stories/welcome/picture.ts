// Draws the chart that the address names: `picture.html?delta`.
import '../../src/define.js';
import * as published from './published.js';

const name = location.search.slice(1);
if (!Object.hasOwn(published, name)) throw new Error(`"${name}" is none of ${Object.keys(published).join(', ')}`);
const data = published[name as keyof typeof published];
const [tag, form] = name === 'slope' ? ['delta', 'slope'] : [name];
const chart = Object.assign(document.createElement(`campaign-${tag}`), { data });
if (form) chart.setAttribute('form', form);
document.body.append(chart);
