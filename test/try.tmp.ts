import { parseBreakdown } from '../src/breakdown/data.js';
import { layoutBreakdown } from '../src/breakdown/layout.js';
import { rowsOf } from '../src/parts/table-layout.js';
import { english } from '../src/words/index.js';
const c = (o: Record<string, unknown>) => Object.entries(o).map(([label, value]) => ({ label, value: value as never }));
const gbp = { other: 'pounds', currency: 'GBP', scale: 1e9 };
export const T: [string, any, any?][] = [
  ['budget total', { title: 'UK public spending 2023-24', unit: gbp, categories: c({ 'Social protection': 342, Health: 245, Education: 131, Defence: 68, 'Debt interest': 89, Transport: 51, 'Other': 282, Total: 1208 }) }],
  ['budget rounding', { title: 'Budget', unit: { other: 'euros', currency: 'EUR', scale: 1e6 }, total: 1230.5, categories: c({ Schools: 512.3, Roads: 301.2, Parks: 99.8, Admin: 317.1 }) }],
  ['seats', { title: 'Seats', unit: { one: 'seat', other: 'seats' }, total: 650, categories: c({ Labour: 411, Conservative: 121, 'Liberal Democrat': 72, SNP: 9, 'Sinn Féin': 7, Others: 30 }) }],
  ['seats share', { title: 'Seats', unit: { one: 'seat', other: 'seats' }, categories: c({ Labour: 411, Conservative: 121, 'Liberal Democrat': 72, SNP: 9 }) }, 'share'],
  ['vote shares', { title: 'Vote share', unit: '%', categories: c({ Labour: 33.7, Conservative: 23.7, Reform: 14.3, 'Lib Dem': 12.2, Green: 6.7, Others: 9.4 }) }],
  ['causes of death', { title: 'Leading causes of death', unit: 'deaths', categories: c({ 'All causes': 577160, Dementia: 65967, 'Heart disease': 59356, 'Lung cancer': 28000, Stroke: 27000 }) }],
  ['energy mix', { title: 'Electricity generation', unit: '%', categories: c({ Gas: 38.4, Wind: 26.8, Nuclear: 15.5, Biomass: 11, Solar: 4.4, Hydro: 1.8, Coal: 2.0 }) }],
  ['energy mix share', { title: 'Electricity generation', unit: '%', categories: c({ Gas: 38.4, Wind: 26.8, Nuclear: 15.5, Biomass: 11, Solar: 4.4, Hydro: 1.8, Coal: 2.0 }) }, 'share'],
  ['median age', { title: 'Median age', unit: 'years', categories: c({ Italy: 48.4, Germany: 45.5, France: 42.3, Ireland: 39.1, EU: 44.5 }) }],
  ['donors', { title: 'Three largest donors', unit: { other: 'dollars', currency: 'USD', scale: 1e9 }, categories: c({ 'United States': 66, Germany: 37.9, Japan: 19.6 }) }],
  ['rates avg', { title: 'Unemployment', unit: '%', categories: c({ 'North East': 5.4, London: 4.9, 'South West': 3.1, 'UK average': 4.2 }) }],
  ['rates per', { title: 'Infant deaths', unit: { other: 'deaths', per: '1,000 births' }, categories: c({ England: 3.9, Wales: 4.1, Scotland: 4.0, 'All': 4 }) }],
  ['multi', { title: 'Why people donate', unit: '%', exclusive: false, categories: c({ Cause: 62, Friend: 40, Habit: 31, 'None of these': 6 }) }],
  ['multi2', { title: 'Why people donate', unit: '%', categories: c({ Cause: 62, Friend: 40, Habit: 31, 'None of these': 6 }) }, 'share'],
  ['negative', { title: 'Spending', unit: { other: 'pounds', currency: 'GBP' }, total: 15400, categories: c({ Staff: 12000, Rent: 4000, Travel: 600, 'VAT correction': -1200 }) }, 'share'],
  ['ethnic', { title: 'Residents by ethnic group', unit: 'residents', whole: true, categories: [...c({ White: 812, Asian: 230, Black: 120, Mixed: 40 }), { label: 'Not stated', value: 900, rest: 'unknown' }] }],
  ['suppressed', { title: 'Cases by ward', unit: { one: 'case', other: 'cases' }, categories: c({ Abbey: 34, Bishop: 22, Castle: '[c]', Dean: '[c]', Elm: '<5', Total: 71 }) }],
  ['two level', { title: 'Council budget', unit: { other: 'pounds', currency: 'GBP', scale: 1e6 }, total: 100, categories: [{ label: 'Schools', value: 60, categories: c({ Primary: 30, Secondary: 25 }) }, { label: 'Roads', value: 30, categories: c({ Repair: 20, New: 10 }) }] }],
  ['two level share null parent', { title: 'Council budget', unit: 'pupils', categories: [{ label: 'Schools', value: null, categories: c({ Primary: 30, Secondary: 25 }) }, { label: 'Colleges', value: 30 }] }],
  ['households', { title: 'Households by size', unit: 'households', whole: true, order: 'given', categories: c({ '1 person': 8300000, '2 people': 9600000, '3 people': 4500000, '4 people': 4100000, '5 or more': 1900000 }) }],
  ['prices', { title: 'Petrol prices', unit: { other: 'euros', currency: 'EUR', per: 'litre' }, categories: c({ Denmark: 2.05, Germany: 1.79, Malta: 1.34 }) }],
  ['prices no per', { title: 'Petrol prices', unit: { other: 'euros', currency: 'EUR' }, categories: c({ Denmark: 2.05, Germany: 1.79, Malta: 1.34 }) }],
  ['emissions', { title: 'Emissions', unit: 'Mt CO2e', categories: c({ Transport: 112.5, Buildings: 77.1, Industry: 57.3, Energy: 54.8, Agriculture: 47.7, Other: 35.1, Total: 384.5 }) }],
  ['exports', { title: 'Exports by partner', unit: { other: 'euros', currency: 'EUR', scale: 1e9 }, categories: c({ 'United States': 157.9, France: 116.8, Netherlands: 115.2, China: 97.3 }) }],
  ['likert', { title: 'I feel safe', unit: '%', order: 'given', categories: c({ 'Strongly agree': 21, Agree: 44, Neither: 18, Disagree: 11, 'Strongly disagree': 5 }) }],
  ['likert stated', { title: 'I feel safe', unit: '%', whole: true, order: 'given', categories: c({ 'Strongly agree': 21, Agree: 44, Neither: 18, Disagree: 11, 'Strongly disagree': 2 }) }, 'share'],
  ['one', { title: 'Calls', unit: 'calls', period: '2021', categories: c({ Heating: 1 }) }],
  ['zeros', { title: 'Calls', unit: { one: 'call', other: 'calls' }, whole: true, categories: c({ A: 0, B: 0, C: 0 }) }],
  ['zero & one', { title: 'Calls', unit: { one: 'call', other: 'calls' }, whole: true, categories: c({ A: 1, B: 0, C: 0 }) }],
  ['withheld but one', { title: 'Patients', unit: 'patients', categories: c({ A: 12, B: '[c]', C: '[c]' }) }],
  ['sum of others', { title: 'Population', unit: 'million people', categories: c({ 'United Kingdom': 67, England: 56, Scotland: 6, Wales: 3, 'Northern Ireland': 2 }) }],
  ['thefts', { title: 'Crimes', unit: 'thefts', categories: c({ Thefts: 500, Robberies: 20, Burglaries: 40 }) }],
  ['provisional', { title: 'Births', unit: { one: 'birth', other: 'births' }, whole: true, categories: c({ North: '400 [p]', South: 200 }) }],
  ['ties', { title: 'Goals', unit: { one: 'goal', other: 'goals' }, whole: true, categories: c({ A: 5, B: 5, C: 1 }) }],
  ['wait', { title: 'Median wait', unit: 'days', categories: c({ North: 41, South: 12, East: 30, All: 28 }) }],
  ['pct over', { title: 'Shares', unit: '%', whole: true, categories: c({ A: 60, B: 55 }) }, 'share'],
  ['many depts', { title: 'Staff by department', unit: 'staff', whole: true, categories: Array.from({ length: 16 }, (_, i) => ({ label: `Dept ${i}`, value: 1000 - i * 50 })) }],
  ['regions total pct', { title: 'Youth unemployment', unit: '%', categories: c({ Piemonte: 19.1, Campania: 41.5, Veneto: 12.6, Italia: 22.7, 'Totale': 22.7 }) }],
  ['index', { title: 'Prices', kind: 'index', base: { period: '2015', value: 100 }, categories: c({ Food: 131.2, Energy: 158.1, Clothes: 104.4 }) }],
  ['mortality', { title: 'Deaths', unit: 'deaths', total: 500, categories: c({ Covid: '~120', Flu: 80, Other: null }) }],
  ['dup/empty', { title: 'X', unit: 'people', categories: [...c({ A: 3 }), { label: 'A', value: 4 }, { label: '\u00a0', value: 6 }] }],
  ['water use', { title: 'Water use', unit: 'litres', categories: c({ Shower: 55, Toilet: 35, Kitchen: 20, Garden: '<5' }) }],
  ['temps', { title: 'Temp', unit: '°C', categories: c({ Rome: 15.5, Oslo: 6, Yakutsk: -8.8, Mean: 4.2 }) }],
  ['benefits total withheld', { title: 'Claimants', unit: 'claimants', total: '[c]', categories: c({ A: 30, B: 20 }) }, 'share'],
  ['not parts 2', { title: 'Visitors by museum', unit: 'visitors', period: '2023', categories: c({ 'British Museum': 5820860, 'Natural History Museum': 5688786, 'Tate Modern': 4742038 }) }],
];
for (const [name, data, form] of T) {
  const { data: d, problems } = parseBreakdown(data);
  const l = layoutBreakdown(d!, english, { form: form ?? 'bars' });
  console.log(`\n## ${name} [${l.form}${form ? ' asked ' + form : ''}]  whole=${d!.whole}`);
  console.log('  S:', l.frame.sentence);
  for (const n of l.frame.notes) console.log('  N:', n);
  console.log('  H:', l.table.heads.join(' | '));
  for (const r of rowsOf(l.table)) console.log('   ', (r.partOf ?? '') + r.name, '|', r.cells.join(' | '));
  if (l.fold) console.log('  F:', JSON.stringify(l.fold));
  for (const p of problems) console.log('  P:', english.problem(p));
  if (process.argv[2]) for (const k of l.claims!()) console.log('  C:', JSON.stringify(k));
}
