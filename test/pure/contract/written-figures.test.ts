import { expect } from 'chai';
import { describe, it } from 'node:test';
import { onPage } from '../../../src/contract/current-page.js';
import { readRecords, type ReadingOptions } from '../../../src/rows/rows.js';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { parseDelta } from '../../../src/delta/data.js';
import { parseProgress, type Measure } from '../../../src/progress/data.js';
import { parseFigure, type Figure } from '../../../src/figure/data.js';
import { toDocument } from '../../../src/figure/rows.js';
import { parseTimeline } from '../../../src/timeline/data.js';
import type { Parsed } from '../../../src/contract/problem.js';
import { readText } from '../../../src/sources/rows.js';
import { english } from '../../../src/words/index.js';
import { finished } from '../../../src/contract/steps.js';

/** What people write, the language of their page, and what is understood: the figure in words, or `!` and the code of a problem. */
type Row = readonly [written: string, lang: string, understood: string];

const WRITTEN: readonly Row[] = [
  ['83%', 'en', '83%'],
  ['83 %', 'en', '83%'],
  ['83 per cent', 'en', '83%'],
  ['83 percent', 'en', '83%'],
  ['83 pct', 'en', '83%'],
  ['12.5 percentage points', 'en', '12.5%'],
  ['10x', 'en', '10 times'],
  ['3.5×', 'en', '3.5 times'],
  ['10-fold', 'en', '10 times'],
  ['4 x', 'en', '! not-a-quantity'],
  ['★★★★☆', 'en', '4 stars'],
  ['★', 'en', '1 star'],
  ['★★★½☆', 'en', '3.5 stars'],
  ['☆☆☆☆☆', 'en', '0 stars'],
  ['☆☆', 'en', '! not-a-quantity'],
  ['4.5★', 'en', '4.5 stars'],
  ['38.5★', 'en', '! not-a-quantity'],
  ['1st', 'en', '1st'],
  ['22nd', 'en', '22nd'],
  ['joint 5th', 'en', '5th'],
  ['5th=', 'en', '5th'],
  ['113th of 180', 'en', '113th'],
  ['half', 'en', '50%'],
  ['a third', 'en', 'about 33%'],
  ['over two-thirds', 'en', 'over 66%'],
  ['Three quarters of members', 'en', '75% of members'],
  ['a fifth of all households', 'en', '20% of households'],
  ['nearly half', 'en', 'about 50%'],
  ['third', 'en', '! not-a-quantity'],
  ['quarter', 'en', '! not-a-quantity'],
  ['two halves', 'en', '! not-a-quantity'],
  ['half of 2024', 'en', '! not-a-quantity'],
  ['half an hour', 'en', '! not-a-quantity'],
  ['2 in 5', 'en', '40%'],
  ['1 in 10', 'en', '10%'],
  ['one in five', 'en', '20%'],
  ['Two in three', 'en', 'about 67%'],
  ['over one in five', 'en', 'over 20%'],
  ['2 in 5 people', 'en', '40%'],
  ['1 in 5 adults in Wales', 'en', '20% of adults in Wales'],
  ['one in five children', 'en', '20% of children'],
  ['1 in 4 young women', 'en', '25% of young women'],
  ['3 in every 4', 'en', '75%'],
  ['nine out of ten', 'en', '90%'],
  ['1 in 3', 'en', 'about 33%'],
  ['about six thousand', 'en', 'about 6 thousand'],
  ['half a million', 'en', '0.5 million'],
  ['twenty per cent', 'en', '20%'],
  ['2½ million', 'en', '2.5 million'],
  ['sixty-two', 'en', '62'],
  ['about 1 in 8', 'en', 'about 12.5%'],
  ['over 2 in 3', 'en', 'over 66%'],
  ['under 1 in 3', 'en', 'under 34%'],
  ['1 de cada 8', 'es', '12.5%'],
  ['1 in 2,500', 'en', '0.04%'],
  ['£18,450', 'en', '£18,450'],
  ['€1.2m', 'en', '€1.2 million'],
  ['£1.2 million', 'en', '£1.2 million'],
  ['14,200', 'en', '14,200'],
  ['1,234,567', 'en', '1,234,567'],
  ['1 234', 'en', '1,234'],
  ['1 234 567', 'en', '1,234,567'],
  ["1'234", 'en', '1,234'],
  ['12,34,567', 'en', '1,234,567'],
  ['₹12,34,567', 'en', '₹1,234,567'],
  ['5 lakh', 'en', '500,000'],
  ['2 crore', 'en', '20,000,000'],
  ['6,000+', 'en', 'at least 6,000'],
  ['6,000 or more', 'en', 'at least 6,000'],
  ['over 6,000', 'en', 'over 6,000'],
  ['more than 6,000', 'en', 'over 6,000'],
  ['at least 6,000', 'en', 'at least 6,000'],
  ['about 4,000', 'en', 'about 4,000'],
  ['around 4,000', 'en', 'about 4,000'],
  ['approximately 4,000', 'en', 'about 4,000'],
  ['approx. 4,000', 'en', 'about 4,000'],
  ['c. 4,000', 'en', 'about 4,000'],
  ['ca. 4,000', 'en', 'about 4,000'],
  ['~4,000', 'en', 'about 4,000'],
  ['≈4,000', 'en', 'about 4,000'],
  ['up to 500', 'en', 'at most 500'],
  ['under 500', 'en', 'under 500'],
  ['less than 500', 'en', 'under 500'],
  ['fewer than 500', 'en', 'under 500'],
  ['no more than 500', 'en', 'at most 500'],
  ['at most 500', 'en', 'at most 500'],
  ['not less than 500', 'en', 'at least 500'],
  ['between 5 and 10', 'en', '5 to 10'],
  ['5 to 10', 'en', '5 to 10'],
  ['5–10', 'en', '5 to 10'],
  ['5-10%', 'en', '5% to 10%'],
  ['£5–10 million', 'en', '£5 to £10 million'],
  ['£1.2m-£1.5m', 'en', '£1.2 to £1.5 million'],
  ['£800k to £1.2m', 'en', '£0.8 to £1.2 million'],
  ['14.2 million', 'en', '14.2 million'],
  ['12 of 50 schools', 'en', '12 of 50 schools'],
  ['3 of 7', 'en', '3 of 7'],
  ['1,204 of 5,000', 'en', '1,204 of 5,000'],
  ['4.5 out of 5', 'en', '4.5 out of 5'],
  ['over 40 of 50 schools', 'en', 'over 40 of 50 schools'],
  ['3 von 7 Schulen', 'de', '3 von 7 Schulen'],
  ['3 sur 7', 'fr', '3 sur 7'],
  ['5m', 'en', '5 million'],
  ['5 m', 'en', '5 million'],
  ['5mn', 'en', '5 million'],
  ['5bn', 'en', '5 billion'],
  ['5 bn', 'en', '5 billion'],
  ['5k', 'en', '5 thousand'],
  ['3 tn', 'en', '3 trillion'],
  ['2 billion', 'en', '2 billion'],
  ['1.5 trillion', 'en', '1.5 trillion'],
  ['$5m', 'en', '$5 million'],
  ['US$5m', 'en', '$5 million'],
  ['A$1.2bn', 'en', 'A$1.2 billion'],
  ['C$5', 'en', 'CA$5'],
  ['CHF 1,200', 'en', 'CHF 1,200'],
  ['1,200 CHF', 'en', 'CHF 1,200'],
  ['USD 5 million', 'en', '$5 million'],
  ['5 EUR', 'en', '€5'],
  ['¥500', 'en', '¥500'],
  ['$5b', 'en', '$5 billion'],
  ['−5', 'en', '−5'],
  ['–5', 'en', '−5'],
  ['-5', 'en', '−5'],
  ['+5', 'en', '5'],
  ['(5)', 'en', '! not-a-quantity'],
  ['(£5)', 'en', '−£5'],
  ['£(5)', 'en', '−£5'],
  ['(£5m)', 'en', '−£5 million'],
  ['−£5', 'en', '−£5'],
  ['5*', 'en', '5'],
  ['5,000¹', 'en', '5,000'],
  ['5 [note 1]', 'en', '5'],
  ['5 [1]', 'en', '5'],
  ['5 [p]', 'en', '5 (provisional)'],
  ['$5m [p]', 'en', '$5 million (provisional)'],
  ['73,000 (provisional)', 'en', '73,000 (provisional)'],
  ['73,000 (provisional, revised)', 'en', '73,000 (provisional, revised)'],
  ['12 (estimated)', 'en', '12 (estimated)'],
  ['n/a', 'en', 'no figure given'],
  ['-', 'en', 'no figure given'],
  ['–', 'en', 'no figure given'],
  ['—', 'en', 'no figure given'],
  ['..', 'en', 'no figure given'],
  ['...', 'en', 'no figure given'],
  ['…', 'en', 'no figure given'],
  ['no figure given', 'en', 'no figure given'],
  ['no data', 'en', 'no figure given'],
  ['not available', 'en', 'not available'],
  ['not collected', 'en', 'not collected'],
  ['[not collected]', 'en', 'not collected'],
  ['(suppressed)', 'en', 'withheld'],
  ['[no data]', 'en', 'no figure given'],
  ['[no idea]', 'en', '! not-a-quantity'],
  ['not applicable', 'en', 'not applicable'],
  ['withheld', 'en', 'withheld'],
  ['[c]', 'en', 'withheld'],
  ['[x]', 'en', 'not available'],
  ['4,711 [c]', 'en', 'withheld'],
  ['included elsewhere', 'en', 'included elsewhere'],
  ['not yet due', 'en', 'not yet due'],
  ['rounds to 0', 'en', 'rounds to 0'],
  ['0', 'en', '0'],
  ['0.0', 'en', '0.0'],
  ['22.0', 'en', '22.0'],
  ['22.50', 'en', '22.50'],
  ['<5', 'en', 'under 5'],
  ['≤5', 'en', 'at most 5'],
  ['>=5', 'en', 'at least 5'],
  ['1,23', 'en', '! not-a-quantity'],
  ['1.234', 'en', '1.234'],
  ['0.5', 'en', '0.5'],
  ['.5', 'en', '0.5'],
  ['12 (2.1%)', 'en', '! not-a-quantity'],
  ['5 of 20', 'en', '5 of 20'],
  ['52 (49..55)', 'en', '52 (95% confidence interval 49 to 55)'],
  ['52% (95% confidence interval 49% to 55%)', 'en', '52% (95% confidence interval 49% to 55%)'],
  ['52 (49 to 55)', 'en', '52 (49 to 55)'],
  ['8.1 (6.5, 9.7)', 'en', '8.1 (6.5 to 9.7)'],
  ['8.1 (6.5,9.7)', 'en', '8.1 (6.5 to 9.7)'],
  ['8.1 (95% CI: 6.5, 9.7)', 'en', '8.1 (95% confidence interval 6.5 to 9.7)'],
  ['8,1 (6,5; 9,7)', 'de', '8.1 (6.5 to 9.7)'],
  ['8.1% [6.5; 9.7]', 'en', '8.1% (6.5% to 9.7%)'],
  ['12 (3, 5)', 'en', '! not-a-quantity'],
  ['83% women', 'en', '83% women'],
  ['4.6/5', 'en', '4.6 out of 5'],
  ['4,6/5', 'de', '4.6 out of 5'],
  ['6,000 gangs', 'en', '6,000 gangs'],
  ['12 kg', 'en', '12 kg'],
  ['1.5 °C', 'en', '1.5 °C'],
  ['2.6 deaths per 100,000 people', 'en', '2.6 deaths per 100,000 people'],
  ['many', 'en', '! not-a-quantity'],
  ['5 kr', 'en', '! not-a-quantity'],
  ['1,234.567,8', 'en', '! not-a-quantity'],
  ['about 5 to 10', 'en', 'about 5 to 10'],
  ['nearly 5,000', 'en', 'about 5,000'],
  ['just over 5,000', 'en', 'over 5,000'],
  ['£5 £6', 'en', '! not-a-quantity'],
  ['£5 €6', 'en', '! not-a-quantity'],
  ['12 or fewer', 'en', 'at most 12'],
  ['1e5', 'en', '100,000'],
  ['5 million people', 'en', '5 million people'],
  ['Infinity', 'en', '! not-a-quantity'],
  ['10²', 'en', '! not-a-quantity'],
  ['1½', 'en', '1.5'],
  ['over', 'en', '! not-a-quantity'],
  ['65+', 'en', 'at least 65'],
  ['2.5 million (provisional)', 'en', '2.5 million (provisional)'],
  ['*', 'en', 'withheld'],
  ['52% (n=401)', 'en', '52%'],
  ['1h 20m', 'en', '1 h 20 min'],
  ['7 min 30 s', 'en', '7 min 30 s'],
  ['about 2 h 5 min', 'en', 'about 2 h 5 min'],
  ['nil', 'en', '0'],
  ['1.2B', 'en', '1.2 billion'],
  ['02:35', 'en', '! not-a-quantity'],
  ['3/7', 'en', '! not-a-quantity'],
  ['52 ± 3', 'en', '52 (49 to 55)'],
  ['52% ±3', 'en', '52% (49% to 55%)'],
  ['1,234 (±56)', 'en', '1,234 (1,178 to 1,290)'],
  ['12.5 (95% CI ±0.4)', 'en', '12.5 (95% confidence interval 12.1 to 12.9)'],
  ['52 +/- 3', 'en', '52 (49 to 55)'],
  ['3.7 b', 'en', '3.7 (break in series)'],
  ['3.6 ep', 'en', '3.6 (estimated, provisional)'],
  [': c', 'en', 'withheld'],
  [': u', 'en', 'not available'],
  ['12,3 ± 0,4', 'de', '12.3 (11.9 to 12.7)'],
  ['1.234,5', 'de', '1,234.5'],
  ['1.234', 'de', '1,234'],
  ['12,5 %', 'de', '12.5%'],
  ['12,5 Prozent', 'de', '12.5%'],
  ['rund 1,2 Mio. €', 'de', 'about €1.2 million'],
  ['etwa 5.000', 'de', 'about 5,000'],
  ['über 5.000', 'de', 'over 5,000'],
  ['mehr als 5.000', 'de', 'over 5,000'],
  ['mindestens 3 Mrd. Euro', 'de', 'at least €3 billion'],
  ['bis zu 12 %', 'de', 'at most 12%'],
  ['höchstens 5', 'de', 'at most 5'],
  ['unter 5', 'de', 'under 5'],
  ['ca. 400', 'de', 'about 400'],
  ['zwischen 5 und 10', 'de', '5 to 10'],
  ['5 bis 10', 'de', '5 to 10'],
  ['5 Tsd.', 'de', '5 thousand'],
  ['1,2 Billionen Euro', 'de', '€1.2 trillion'],
  ['500 T€', 'de', '€500 thousand'],
  ['5.000 €', 'de', '€5,000'],
  ['€ 5.000', 'de', '€5,000'],
  ['1 234,5', 'de', '1,234.5'],
  ['22,0', 'de', '22.0'],
  ['keine Angabe', 'de', 'no figure given'],
  ['k. A.', 'de', 'no figure given'],
  ['nicht erhoben', 'de', 'not collected'],
  ['1,234.5', 'de', '! not-a-quantity'],
  ['5 Millionen', 'de', '5 million'],
  ['weniger als 5', 'de', 'under 5'],
  ['1 234,5', 'fr', '1,234.5'],
  ['1\u202f234,5', 'fr', '1,234.5'],
  ['12,5 %', 'fr', '12.5%'],
  ['12 pour cent', 'fr', '12%'],
  ['environ 1,2 million d’euros', 'fr', 'about €1.2 million'],
  ['plus de 5 000', 'fr', 'over 5,000'],
  ['au moins 5 000', 'fr', 'at least 5,000'],
  ['jusqu’à 12 %', 'fr', 'at most 12%'],
  ['moins de 5', 'fr', 'under 5'],
  ['près de 400', 'fr', 'about 400'],
  ['3 Md€', 'fr', '€3 billion'],
  ['3,5 milliards d’euros', 'fr', '€3.5 billion'],
  ['5 M€', 'fr', '€5 million'],
  ['500 k€', 'fr', '€500 thousand'],
  ['entre 5 et 10', 'fr', '5 to 10'],
  ['5 à 10', 'fr', '5 to 10'],
  ['non disponible', 'fr', 'not available'],
  ['1,23', 'fr', '1.23'],
  ['5 000 €', 'fr', '€5,000'],
  ['non collecté', 'fr', 'not collected'],
  ['1.234,5', 'es', '1,234.5'],
  ['12,5 %', 'es', '12.5%'],
  ['12 por ciento', 'es', '12%'],
  ['unos 1,2 millones de euros', 'es', 'about €1.2 million'],
  ['más de 5.000', 'es', 'over 5,000'],
  ['al menos 3', 'es', 'at least 3'],
  ['hasta 12 %', 'es', 'at most 12%'],
  ['menos de 5', 'es', 'under 5'],
  ['cerca de 400', 'es', 'about 400'],
  ['entre 5 y 10', 'es', '5 to 10'],
  ['de 5 a 10', 'es', '5 to 10'],
  ['5 mil', 'es', '5 thousand'],
  ['5 mil euros', 'es', '€5 thousand'],
  ['7.4 mil', 'en', '7.4 million'],
  ['$7.4 mil', 'en', '$7.4 million'],
  ['3 mil millones de euros', 'es', '€3 billion'],
  ['5.000 €', 'es', '€5,000'],
  ['no disponible', 'es', 'not available'],
  ['sin datos', 'es', 'no figure given'],
  ['£1.2M', 'en', '£1.2 million'],
  ['GBP 3.4bn', 'en', '£3.4 billion'],
  ['-£1,234.50', 'en', '−£1,234.50'],
  ['well over 40%', 'en', 'over 40%'],
  ['in excess of 300', 'en', 'over 300'],
  ['300 and over', 'en', 'at least 300'],
  ['under £10k', 'en', 'under £10 thousand'],
  ['5% – 10%', 'en', '5% to 10%'],
  ['0.5 ppts', 'en', '0.5%'],
  ['>99%', 'en', 'over 99%'],
  ['5 (est.)', 'en', '5 (estimated)'],
  ['5†', 'en', '5'],
  ['6000ish', 'en', 'about 6,000'],
  ['6000 or so', 'en', 'about 6,000'],
  ['close to 6000', 'en', 'about 6,000'],
  ['6000 plus', 'en', 'at least 6,000'],
  ['6,000 at least', 'en', 'at least 6,000'],
  ['a minimum of 6000', 'en', 'at least 6,000'],
  ['as many as 6000', 'en', 'at most 6,000'],
  ['6,000 at most', 'en', 'at most 6,000'],
  ['exceeds 6000', 'en', 'over 6,000'],
  ['an estimated 6000', 'en', '6,000 (estimated)'],
  ['6000 – provisional', 'en', '6,000 (provisional)'],
  ['6000; provisional', 'en', '6,000 (provisional)'],
  ['45 min', 'en', '45 min'],
  ['TBC', 'en', 'no figure given'],
  ['12 m²', 'en', '12 m²'],
  ['45 µg/m³', 'en', '45 μg/m³'],
  ['9.1 km/h', 'en', '9.1 km/h'],
  ['1,5 kWh/m²', 'de', '1.5 kWh/m²'],
  ['45 kg CO2', 'en', '45 kg CO2'],
  ['3.2 t CO2e', 'en', '3.2 t CO2e'],
  ['5 n/a', 'en', '! not-a-quantity'],
  ['5 q x', 'en', '! not-a-quantity'],
  ['5 tonnes CO2e', 'en', '5 tonnes CO2e'],
  ['37.5 hours a week', 'en', '37.5 hours a week'],
  ['1 in 4', 'en', '25%'],
  ['3 in 2024', 'en', '! not-a-quantity'],
  ['two in three years', 'en', '! not-a-quantity'],
  ['3 in 4 quarters', 'en', '! not-a-quantity'],
  ['1 in 100 chance', 'en', '! not-a-quantity'],
  ['1 in 2 and rising', 'en', '! not-a-quantity'],
  ['5 in 4', 'en', '! not-a-quantity'],
  ['3,2 Milliarden Euro', 'de', '€3.2 billion'],
  ['€ 3,2 Mrd.', 'de', '€3.2 billion'],
  ['12.345,67 €', 'de', '€12,345.67'],
  ['12 Prozentpunkte', 'de', '12%'],
  ['knapp 40 %', 'de', 'about 40%'],
  ['fast 40 %', 'de', 'about 40%'],
  ['etwas über 5', 'de', 'over 5'],
  ['deutlich mehr als 5', 'de', 'over 5'],
  ['5 oder mehr', 'de', 'at least 5'],
  ['5 bis 10 %', 'de', '5% to 10%'],
  ['–5,2 %', 'de', '−5.2%'],
  ['22,50 €', 'de', '€22.50'],
  ['5 Tsd. €', 'de', '€5 thousand'],
  ['1 Mio. Tonnen', 'de', '1 million Tonnen'],
  ['5 (vorläufig)', 'de', '5 (provisional)'],
  ['entfällt', 'de', 'not applicable'],
  ['geheim', 'de', 'withheld'],
  ['2,3 Mds €', 'fr', '€2.3 billion'],
  ['12 345,67 €', 'fr', '€12,345.67'],
  ['12\u00a0345', 'fr', '12,345'],
  ['près de 40 %', 'fr', 'about 40%'],
  ['un peu plus de 1 000', 'fr', 'over 1,000'],
  ['bien plus de 1 000', 'fr', 'over 1,000'],
  ['entre 5 % et 10 %', 'fr', '5% to 10%'],
  ['de 5 à 10', 'fr', '5 to 10'],
  ['5 ou moins', 'fr', 'at most 5'],
  ['5 (provisoire)', 'fr', '5 (provisional)'],
  ['sans objet', 'fr', 'not applicable'],
  ['confidentiel', 'fr', 'withheld'],
  ['5 000 logements', 'fr', '5,000 logements'],
  ['1.234', 'fr', '! not-a-quantity'],
  ['2.300 millones de euros', 'es', '€2,300 million'],
  ['12.345,67 €', 'es', '€12,345.67'],
  ['cerca del 40 %', 'es', 'about 40%'],
  ['más del 40 %', 'es', 'over 40%'],
  ['menos del 40 %', 'es', 'under 40%'],
  ['algo más de 300', 'es', 'over 300'],
  ['alrededor del 5 %', 'es', 'about 5%'],
  ['como mínimo 5', 'es', 'at least 5'],
  ['como máximo 5', 'es', 'at most 5'],
  ['0,5 puntos porcentuales', 'es', '0.5%'],
  ['−1,1 %', 'es', '−1.1%'],
  ['5 o más', 'es', 'at least 5'],
  ['no procede', 'es', 'not applicable'],
  ['5.000 viviendas', 'es', '5,000 viviendas'],
];

/** What one cell of a file admits in one reading only, although the language of the page writes it otherwise. */
const DECIDED_BY_FILE: Readonly<Record<string, string>> = { '1,23 en': '1.23', '1,234.5 de': '1,234.5' };

/** The figure in words, or the codes of its problems. A mark that nothing explains is none of the figure. */
function understood({ data, problems }: Parsed<Figure>): string {
  const codes = problems.map(({ code }) => code).filter((code) => code !== 'unexplained-mark');
  return codes.length || !data ? `! ${codes.join(' ')}` : english.withStatus(data.value, data.scope);
}

const attribute = (written: string, lang: string, unit?: unknown): string =>
  understood(onPage({ lang, isSource: true }, () => parseFigure({ title: 'T', value: written, unit })));

/** A table with one figure. */
function cell(written: string, { lang, unit }: ReadingOptions): string {
  const lines = [
    ['period', 'value'],
    ['2021', written],
  ].map((texts, i) => ({
    line: i + 1,
    cells: texts.map((text) => ({ text })),
  }));
  const records = readRecords({ lines }, { lang, unit, title: 'T' });
  const document = { ...(finished(toDocument(records)) as object), title: 'T' };
  const { data, problems } = onPage({ lang }, () => parseFigure(document, { unit }));
  return understood({ data, problems: [...records.problems, ...problems] });
}

/** A file of CSV with one figure. */
function column(written: string, lang: string): string {
  const text = `period,value\n2021,"${written}"\n`;
  const options = { lang, title: 'T', toDocument };
  return onPage({ lang }, () => {
    const { document, problems } = readText({ text, type: 'csv' }, options);
    const { data, problems: more } = parseFigure({ ...(document as object), title: 'T' });
    return understood({ data, problems: [...problems, ...more] });
  });
}

describe('what people write', () => {
  it('has more than 200 cases', () => {
    expect(WRITTEN.length).to.be.above(200);
  });
  for (const [written, lang, figure] of WRITTEN) {
    it(`“${written}” in an attribute of a page in ${lang} is ${figure}`, () => {
      expect(attribute(written, lang)).to.equal(figure);
    });
    it(`“${written}” in a cell of a table in ${lang} is ${figure}`, () => {
      expect(cell(written, { lang })).to.equal(figure);
    });
    const inFile = DECIDED_BY_FILE[`${written} ${lang}`] ?? figure;
    it(`“${written}” in a file of CSV on a page in ${lang} is ${inFile}`, () => {
      expect(column(written, lang)).to.equal(inFile);
    });
  }
});

describe('a text that is no figure', () => {
  const INSTEAD: readonly (readonly [written: string, instead: string])[] = [
    ['00:07:30', '7 min 30 s'],
    ['3/4', '75%'],
    ['124 (62%)', '124'],
    ['62% (124)', '62%'],
    ['many', '1,234.5'],
  ];
  for (const [written, instead] of INSTEAD)
    it(`such as “${written}” is reported with ${instead} to write instead`, () => {
      const { problems } = onPage({ lang: 'en', isSource: true }, () => parseFigure({ title: 'T', value: written }));
      expect(problems.map(({ expected }) => expected)).to.deep.equal([{ code: 'example', example: instead }]);
    });

  it('such as “02:35” is reported with both times that it may be', () => {
    const { problems } = onPage({ lang: 'en', isSource: true }, () => parseFigure({ title: 'T', value: '02:35' }));
    expect(problems.map(({ expected }) => expected)).to.deep.equal([
      { code: 'one-of', values: ['2 h 35 min', '2 min 35 s'] },
    ]);
  });
});

describe('a figure and the unit of its document', () => {
  const GBP_M = { other: 'pounds', currency: 'GBP', scale: 1e6 } as const;
  const CASES: readonly (readonly [written: string, unit: unknown, understood: string])[] = [
    ['£5', 'homes', '! conflict'],
    ['83%', 'homes', '! conflict'],
    ['£5m', '€', '! conflict'],
    ['83%', 'per cent', '83%'],
    ['£1.2bn', GBP_M, '£1,200 million'],
    ['£950k', '£m', '£0.95 million'],
    ['£1.2', GBP_M, '£1.2 million'],
    ['(5)', '£', '−£5'],
    ['14.2 million', 'homes', '14.2 million homes'],
    ['5 homes', { one: 'home', other: 'homes' }, '5 homes'],
    ['5 gangs', 'homes', '! conflict'],
    ['1', 'homes', '1 home'],
    ['1.0', 'homes', '1.0 homes'],
    ['0', 'homes', '0 homes'],
    ['£5', 'pounds', '£5'],
    ['£5', 'pounds sterling', '£5'],
    ['5 pounds', '£', '£5'],
    ['5 pounds', 'pounds', '5 pounds'],
    ['€5m', 'euros', '€5 million'],
    ['5 Franken', 'CHF', 'CHF 5'],
    ['$5', 'pounds', '! conflict'],
    ['£5', 'pounds of food', '! conflict'],
    ['5 pounds of food', '£', '! conflict'],
  ];
  for (const [written, unit, figure] of CASES)
    it(`“${written}” with the unit ${JSON.stringify(unit)} is ${figure}`, () => {
      expect(attribute(written, 'en', unit)).to.equal(figure);
    });
});

/** The values of a list of a file, in words, and the codes of its problems. */
function list(values: readonly unknown[], lang?: string): readonly string[] {
  const categories = values.map((value, i) => ({ label: String.fromCharCode(65 + i), value }));
  const { data, problems } = onPage({ lang }, () => parseBreakdown({ title: 'T', whole: false, categories }));
  return [
    ...(data?.categories.map(({ value, scope }) => english.quantity(value, scope)) ?? []),
    ...problems.map(({ code }) => `! ${code}`),
  ];
}

describe('the figures of one file', () => {
  it('are read as the one that admits only one reading', () => {
    expect(list(['1,234', '12.5'])).to.deep.equal(['1,234.0', '12.5']);
    expect(list(['1.234', '12,5'], 'en')).to.deep.equal(['1,234.0', '12.5']);
    expect(list(['1,234', '1,234,567'], 'de')).to.deep.equal(['1,234', '1,234,567']);
  });
  it('are read by the language where none decides, and not guessed where that is unknown', () => {
    expect(list(['1,234', '5,678'], 'en')).to.deep.equal(['1,234', '5,678']);
    expect(list(['1,234', '5'])).to.deep.equal(['figure not readable', '5', '! ambiguous-number']);
  });
  it('have a decimal point in the short notation, whatever the language', () => {
    for (const lang of [undefined, 'en', 'de', 'fr'])
      expect(list(['>=4.277', '~4.759', '5.123..6.456', '<1.500', '4.277 [p]', '52 (49..55)'], lang)).to.deep.equal([
        'at least 4.277',
        'about 4.759',
        '5.123 to 6.456',
        'under 1.5',
        '4.277',
        '52.000 (95% confidence interval 49.000 to 55.000)',
      ]);
  });
  it('are not guessed where none is in the short notation with a point', () => {
    expect(list(['1.234', '~52'])).to.deep.equal(['figure not readable', 'about 52', '! ambiguous-number']);
    expect(list(['1.234', '~5.2'])).to.deep.equal(['1.234', 'about 5.2']);
    expect(list(['1,234', '>=4.277'])).to.deep.equal(['1,234', 'at least 4.277']);
    expect(list(['12,5', '>=4.277'])).to.deep.equal(['figure not readable', 'at least 4.277', '! conflict']);
  });
  it('are lost where they contradict each other, apart from those that read alike', () => {
    expect(list(['1.234,5', '1,234.5', '7'])).to.deep.equal([
      'figure not readable',
      'figure not readable',
      '7',
      '! conflict',
      '! conflict',
    ]);
  });
  it('share the unit that some of them state, and each keeps its own where they differ', () => {
    expect(list(['83%', 17])).to.deep.equal(['83%', '17%']);
    expect(list(['83%', 72])).to.deep.equal(['83%', '72', '! no-unit']);
    expect(list(['£5', 6, '£7'])).to.deep.equal(['£5', '£6', '£7']);
    expect(list(['£5', 6, 7])).to.deep.equal(['£5', '6', '7', '! no-unit']);
    expect(list(['£5', '€6'])).to.deep.equal(['£5', '€6']);
  });
  it('are money if the sign of one and the name at another are those of one currency', () => {
    expect(list(['£5', '6 pounds', '7 British pounds'])).to.deep.equal(['£5', '£6', '£7']);
    expect(list(['5 euros', '6 €', '7 dollars'])).to.deep.equal(['€5', '€6', '7 dollars']);
    expect(list(['5 dollars', 'US$6', 'A$7'])).to.deep.equal(['5 dollars', '$6', 'A$7']);
    expect(list(['5 new', 'NZ$6'])).to.deep.equal(['5 new', 'NZ$6']);
    expect(list(['5 francs', '6 CHF'])).to.deep.equal(['CHF 5', 'CHF 6']);
    const { data, problems } = parseBreakdown({
      title: 'T',
      unit: 'pounds',
      total: 18000,
      categories: [
        { label: 'A', value: '£12,000' },
        { label: 'B', value: 5000 },
        { label: 'C', value: 1000, unit: '£' },
      ],
    });
    expect(data?.categories.map(({ value, scope }) => english.amount(value, scope))).to.deep.equal([
      '£12,000',
      '£5,000',
      '£1,000',
    ]);
    expect(problems).to.deep.equal([]);
  });
  it('are no money because another measure, whose unit sounds like the name of its currency, is', () => {
    const { data } = parseProgress({
      title: 'T',
      measures: [
        { label: 'Food', value: '1200 pounds' },
        { label: 'Rice', value: '300', unit: 'pounds' },
        { label: 'Raised', value: '£5,000' },
      ],
    });
    expect(data?.measures.map(({ value, scope }) => english.quantity(value, scope))).to.deep.equal([
      '1,200 pounds',
      '300 pounds',
      '£5,000',
    ]);
  });
  it('do not share the unit of another event', () => {
    const { data } = parseTimeline({
      title: 'T',
      events: [
        { label: 'A', period: '2026-01-10', value: '12400' },
        { label: 'B', period: '2026-02-01', value: '3100 households' },
      ],
    });
    expect(data?.events.map(({ value, scope }) => value && english.quantity(value, scope))).to.deep.equal([
      '12,400',
      '3,100 households',
    ]);
    const shares = [
      { label: 'A', period: '2026-01-10', value: 0.5 },
      { label: 'B', period: '2026-02-01', value: '70%' },
    ];
    const { data: shown } = parseTimeline({ title: 'T', events: shares });
    expect(shown?.events.map(({ value, scope }) => value && english.quantity(value, scope))).to.deep.equal([
      '0.5',
      '70%',
    ]);
  });
  it('do not share the unit of another series or measure', () => {
    const [staff, vacancies] = [
      [1200, 1250],
      ['5.1%', '4.8%'],
    ].map((values, i) => ({
      label: ['Staff', 'Vacancies'][i],
      observations: values.map((value, year) => ({ period: String(2020 + year), value })),
    }));
    const series = parseDelta({ title: 'T', series: [staff, vacancies] }).data?.series;
    expect(series?.map(({ scope }) => scope.unit?.percent)).to.deep.equal([undefined, true]);
    const measures = parseProgress({
      title: 'T',
      measures: [
        { label: 'Homes', value: '14,200' },
        { label: 'Uptake', value: '83%' },
      ],
    }).data?.measures;
    expect(measures?.map(({ scope }) => scope.unit?.percent)).to.deep.equal([undefined, true]);
  });
  it('are no per cents because their target is one, if they are counts', () => {
    const measures = (value: unknown, target: unknown): readonly unknown[] => {
      const { data, problems } = parseProgress({ title: 'T', measures: [{ label: 'A', value, target }] });
      const [{ scope, ...measure }] = data!.measures as [Measure];
      return [
        english.amount(measure.value, scope),
        measure.target && english.amount(measure.target, scope),
        problems.length,
      ];
    };
    expect(measures(120000, '92%')).to.deep.equal(['120,000', 'figure not readable', 1]);
    expect(measures('85000', '90%')).to.deep.equal(['85,000', 'figure not readable', 1]);
    expect(measures(83, '92%')).to.deep.equal(['83%', '92%', 0]);
    expect(measures('104%', '100%')).to.deep.equal(['104%', '100%', 0]);
    expect(measures(4500, '£10000')).to.deep.equal(['£4,500', '£10,000', 0]);
    const calls = [120000, 118000].map((value, year) => ({ period: String(2020 + year), value }));
    const { data, problems } = parseDelta({
      title: 'T',
      target: '92%',
      series: [{ label: 'Calls', observations: calls }],
    });
    expect(data?.series[0]?.scope.unit).to.equal(undefined);
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(['conflict /target']);
  });
  it('are shown in one scale', () => {
    expect(list(['£1.2m', '£950,000', '£800k'])).to.deep.equal(['£1,200,000', '£950,000', '£800,000']);
    expect(list(['£1.2bn', '£90,000,000'])).to.deep.equal(['£1,200,000,000', '£90,000,000']);
    expect(list(['£1.2m', '£15m'])).to.deep.equal(['£1.2 million', '£15.0 million']);
  });
  it('keep the scale that they were published with if they are measures or targets', () => {
    const document = {
      title: 'T',
      measures: [
        { label: 'A', value: '€640m', target: '€1bn' },
        { label: 'B', value: '€1.25bn', target: '€900m' },
      ],
    };
    const { data } = parseProgress(document);
    const written = data?.measures.flatMap(({ value, target, scope }) => [
      english.amount(value, scope),
      target && english.amount(target, scope),
    ]);
    expect(written).to.deep.equal(['€640 million', '€1 billion', '€1.25 billion', '€900 million']);
    const { data: fixed } = parseProgress({ ...document, unit: { other: 'euros', currency: 'EUR', scale: 1e6 } });
    const [first] = fixed?.measures ?? [];
    expect(first?.target && english.amount(first.target, first.scope)).to.equal('€1,000 million');
  });
  it('keep millions among plain amounts if they are measures or targets, without decimals that nobody published', () => {
    const { data } = parseProgress({
      title: 'T',
      measures: [
        { label: 'Donations', value: '£41,250.50', target: '£60k' },
        { label: 'Grants', value: '£1.8 million', target: '£2.5m' },
        { label: 'Roof', value: '£850,000', target: '£2 million' },
      ],
    });
    const written = data?.measures.map(({ value, target, scope }) => [
      english.amount(value, scope),
      target && english.amount(target, scope),
    ]);
    expect(written).to.deep.equal([
      ['£41,250.50', '£60,000'],
      ['£1.8 million', '£2.5 million'],
      ['£850,000.00', '£2 million'],
    ]);
  });
  it('have no pence in a list where they were published in thousands or millions', () => {
    expect(list(['£1.8 million', '£41,250.50', '£12,300', '£60k'])).to.deep.equal([
      '£1,800,000',
      '£41,250.50',
      '£12,300.00',
      '£60,000',
    ]);
    expect(list(['1.2345 thousand', '2.5', '1 million'])).to.deep.equal(['1,234.5', '2.5', '1,000,000']);
  });
  it('have the decimals of the most exact, but bounds are not padded', () => {
    expect(list([39, 41.5])).to.deep.equal(['39.0', '41.5']);
    expect(list(['22.0', 21, '>6000', '~5'])).to.deep.equal(['22.0', '21.0', 'over 6,000', 'about 5']);
    expect(list(['1.234', 0], 'en')).to.deep.equal(['1.234', '0.000']);
    expect(list([0.187, 0.1, 0.16])).to.deep.equal(['0.187', '0.100', '0.160']);
    // None seems more precise than any that is published.
    expect(list([870, 0.001, 0.03])).to.deep.equal(['870', '0.001', '0.03']);
    expect(list([285100, 14320, 0.8])).to.deep.equal(['285,100', '14,320', '0.8']);
    expect(list(['£285100m', '£0.8m'])).to.deep.equal(['£285,100 million', '£0.8 million']);
    expect(list([36.8, 37.73333, 38])).to.deep.equal(['36.8', '37.73333', '38']);
    expect(list(['£1,204.50', '£99'])).to.deep.equal(['£1,204.50', '£99.00']);
    // Of figures of different units, each is what was published.
    const { data } = parseBreakdown({
      title: 'Scorecard',
      categories: [
        { label: 'Bins', value: 48 },
        { label: 'Days', value: 31.5 },
        { label: 'Calls', value: 71, unit: '%' },
        { label: 'Tax', value: 97.1, unit: '%' },
      ],
    });
    expect(data?.categories.map(({ value, scope }) => english.amount(value, scope))).to.deep.equal([
      '48',
      '31.5',
      '71%',
      '97.1%',
    ]);
  });
});
