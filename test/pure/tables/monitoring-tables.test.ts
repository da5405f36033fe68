// Tables with which volunteers, councils and ministries follow what they do, and what is drawn and said of them.
import { testTables } from './drawn-tables.js';

testTables('in a table of indicators', [
  {
    name: 'the year of a start is no start in German',
    how: { chart: 'progress', lang: 'de' },
    lines: ['Indikator;Basisjahr;Ausgangswert;Aktuell;Ziel', 'Radwege (km);2020;84;97,5;150'],
    drawn: { rows: ['Radwege | 97.5 | 20% of the way from 84 to 150 km'] },
  },
  {
    name: 'the year of a start is no start in English',
    how: { chart: 'progress' },
    lines: ['Indicator,Reference year,Reference value,Latest,Target', 'Lanes,2020,84,97.5,150'],
    drawn: { rows: ['Lanes | 97.5 | 20% of the way from 84 to 150'] },
  },
  {
    name: 'a year is that of the figure before it',
    how: { chart: 'progress' },
    lines: [
      'Indicator,Baseline,Year,Current,Year,Target',
      'Mortality,320,2015,243,2022,140',
      'Schools,74,2016,81,2023,100',
    ],
    drawn: {
      rows: ['Mortality | 43% | 243, from 320 towards 140, 2022', 'Schools | 27% | 81, from 74 towards 100, 2023'],
    },
  },
  {
    name: 'where things were is their start',
    how: { chart: 'progress' },
    lines: ['Measure,Where we were,Where we are now,Where we want to be', 'Casualties,88,71,44'],
    drawn: { rows: ['Casualties | 71 | 39% of the way from 88 to 44'] },
  },
  {
    name: 'a status is on the year to date next to the year before',
    how: { chart: 'progress' },
    lines: ['Priority,Target,2023/24,2024/25 (to Q3),Status', 'Homes,250,212,255,Achieved', 'Trees,90,80,95,Achieved'],
    drawn: {
      subtitle: '2024/25 (to Q3)',
      rows: [
        'Homes | 102% | 255 of 250, 5 above the target | Achieved',
        'Trees | 106% | 95 of 90, 5 above the target | Achieved',
      ],
    },
  },
  {
    name: 'circles are the words for their colours',
    how: { chart: 'progress' },
    lines: ['KPI,Target,Actual,Status', 'Complaints,20,23,🔴', 'Visits,90,95,🟢'],
    drawn: { sentence: 'One of the two is red and one is green.' },
  },
  {
    name: 'the published per cents say which figures are measured',
    how: { chart: 'progress' },
    lines: [
      'Team,Raised,Offline,Total,Target,Progress',
      'Plodders,"£1,250",£350,"£1,600","£1,500",107%',
      'Beers,£430,£98,£528,"£1,000",53%',
    ],
    drawn: {
      rows: [
        'Plodders | £1,600 | of £1,500 | 107% | +£100 | Above target',
        'Beers | £528 | of £1,000 | 53% | −£472 | ',
      ],
    },
  },
  {
    name: 'a total by its name and its sum is no measure',
    how: { chart: 'progress' },
    lines: ['Department,Budget,Actual', 'Police,$124,$129', 'Fire,$81,$79', 'Total All Funds,$205,$208'],
    drawn: { sentence: 'One of the two is above its target and one is below its own.' },
  },
  {
    name: 'a name like that of a total is a measure',
    how: { chart: 'progress' },
    lines: ['Department,Budget,Actual', 'Police,$124,$129', 'Fire,$81,$79', 'All Saints,$205,$300'],
    drawn: { sentence: 'Two of the three are above their targets and one is below its own.' },
  },
]);

testTables('in the sheet of a campaign', [
  {
    name: 'the total of numbered rows has its name in front of theirs',
    how: { chart: 'breakdown' },
    lines: ['No,Donor,Amount', '1,J Smith,£50', '2,Anon,£20', 'Total,,£70'],
    drawn: { sentence: '£70 in total. The largest is J Smith: £50, 71%.' },
  },
  {
    name: 'what has come in so far reaches the target',
    how: { chart: 'figure' },
    lines: ['Metric,Today,Total to date,Goal', 'Doors knocked,312,"22,415","40,000"'],
    drawn: { sentence: 'Title: 22,415. 56% of the target of 40,000.' },
  },
  {
    name: 'what came in today reaches the target of a day',
    how: { chart: 'progress' },
    lines: ['Metric,Today,Total to date,Daily target', 'Doors knocked,312,"22,415",400'],
    drawn: { rows: ['Doors knocked | 312 | of 400 · 78%'] },
  },
  {
    name: 'a figure with its change heads nothing',
    how: { chart: 'figure' },
    lines: ['Signatures,"12,345 (+1,204 this week)"', 'Goal,"20,000"'],
    drawn: { sentence: 'Title: 12,345. 62% of the target of 20,000.', notes: ['+1,204 this week'] },
  },
  {
    name: 'days to go are no measure',
    how: { chart: 'progress' },
    lines: ['Signatures,"48,211"', 'Target,"100,000"', 'Days to go,60'],
    drawn: { rows: ['Signatures | 48,211 | of 100,000 · 48%'], notes: ['Days to go: 60'] },
  },
  {
    name: 'what is added to an amount is a note',
    how: { chart: 'progress' },
    lines: ['Fund,Raised,Goal', 'Roof,"£8,450 (+ £1,612 Gift Aid)","£12,000"', 'Bells,"£2,000 (matched)","£2,000"'],
    drawn: { notes: ['Roof: + £1,612 Gift Aid', 'Bells: matched'], problems: [] },
  },
  {
    name: 'numbers of what another column names are no figures',
    how: { chart: 'breakdown' },
    lines: ['Proposal #,Proposal,Votes', '14,Splash pad,2312', '3,Bus shelters,1998', '22,Dog park,1101'],
    drawn: { sentence: 'The largest is Splash pad: 2,312.', problems: [] },
  },
  {
    name: 'identifiers name no rows next to titles',
    how: { chart: 'breakdown' },
    lines: ['Identifier,Title,Amount', 'A-001,Warm hub,9800', 'A-002,Youth boxing,12500'],
    drawn: { sentence: 'The largest is Youth boxing: 12,500.' },
  },
  {
    name: 'a party in capitals is named',
    how: { chart: 'breakdown', title: 'Voters' },
    lines: ['County,DEM,REP,Total Registered,Eligible', 'Alameda,571,102,673,800', 'Kern,152,168,320,400'],
    drawn: { subtitle: 'DEM' },
  },
  {
    name: 'a country that adds up its states is their total',
    how: { chart: 'breakdown' },
    lines: ['State,Doses', 'Andhra Pradesh,600', 'Bihar,400', 'India,1000'],
    drawn: { sentence: '1,000 in total. The largest is Andhra Pradesh: 600, 60%.' },
  },
  {
    name: 'a country that does not add them up is a row',
    how: { chart: 'breakdown' },
    lines: ['State,Doses', 'Andhra Pradesh,600', 'Bihar,400', 'India,1001'],
    drawn: { sentence: 'The largest is India: 1,001.' },
  },
  {
    name: 'registered voters are no answer',
    how: { chart: 'breakdown' },
    lines: [
      'Answer,Votes',
      'Yes,1617',
      'No,2001',
      'Valid votes,3618',
      'Total votes,3621',
      'Registered voters/turnout,4283',
    ],
    drawn: { sentence: 'The largest is No: 2,001.' },
  },
]);

testTables('in an annual report', [
  {
    name: 'the sum of months is no month, and makes no parts',
    how: { chart: 'delta' },
    lines: ['Team,Apr-25,May-25,Jun-25,Q1 total', 'Shop,120,132,118,370', 'Driving,40,38,52,130'],
    drawn: {
      sentence:
        'Shop: 118 in June 2025, down 14 (10.6%) on May 2025. Driving: 52 in June 2025, up 14 (36.8%) on May 2025.',
    },
  },
  {
    name: 'a rate of a row is a series of its own',
    how: { chart: 'delta' },
    lines: [',2022-23,2023-24', 'Grants,3.3,3.0', 'Earned,1.9,2.4', 'Earned %,37%,44%'],
    drawn: {
      heads: ['Period', 'Grants', 'Grants: Change', 'Earned', 'Earned: Change', 'Earned %', 'Earned %: Change'],
      omissions: [],
    },
  },
  {
    name: 'the unit of a row is its own',
    how: { chart: 'delta' },
    lines: [
      '€ million,2024,2023',
      'Revenue,"1,204.5","1,150.2"',
      'Equity ratio (%),38.4,39.1',
      'Employees (number),"4,512","4,630"',
    ],
    drawn: {
      rows: [
        '2023 | 1,150.2 |  | 39.1% |  | 4,630 | ',
        '2024 | 1,204.5 | +54.3 (+4.7%) | 38.4% | −0.7 points | 4,512 | −118 (−2.5%)',
      ],
    },
  },
  {
    name: 'a restated year may have a unit',
    how: { chart: 'delta' },
    lines: [',2024 £m,2023 £m (restated)', 'Income,45.2,41.0', 'Costs,43.9,42.2'],
    drawn: {
      rows: ['2023 | 41.0, revised |  | 42.2, revised | ', '2024 | 45.2 | +4.2 (+10.2%) | 43.9 | +1.7 (+4.0%)'],
    },
  },
  {
    name: 'a total of the columns before it is not the largest',
    how: { chart: 'delta' },
    lines: ['Month,Dem,Rep,Total,Inactive', 'Jan 2024,100,90,190,20', 'Feb 2024,101,92,193,21'],
    drawn: {
      sentence:
        'Dem: 101 in February 2024, up 1 (1%) on January 2024. Rep: 92 in February 2024, up 2 (2.2%) on January 2024. Inactive: 21 in February 2024, up 1 (5%) on January 2024.',
    },
  },
  {
    name: 'a year of 15 months leaves the others comparable',
    how: { chart: 'delta' },
    lines: ['Financial year,Income', '2020-21,"£412,300"', '2021-22,"£455,010"', '2022-23 (15 months),"£610,400"'],
    drawn: {
      rows: [
        '2020/21 | £412,300 | ',
        '2021/22 | £455,010 | +£42,710 (+10.4%)',
        '2022-23 (15 months) | £610,400 | the dates are not known',
      ],
    },
  },
  {
    name: 'a footnote at a change is a note on its row',
    how: { chart: 'delta' },
    lines: ['% who trust,2023,2024,Change', 'NHS,68,66,-2', 'Press,31,29,-2*', '* not significant at 95%'],
    drawn: { notes: ['Press, 2023 and Press, 2024: not significant at 95%'] },
  },
  {
    name: 'a raised digit begins a remark',
    how: { chart: 'delta' },
    lines: [',2023,2024', 'Donations,"4,103","4,512"', 'Other¹,5,12', '¹ Sale of van'],
    drawn: { problems: [], omissions: [] },
  },
  {
    name: 'a sign in place of a figure may be explained as one',
    how: { chart: 'breakdown' },
    lines: ['Answer,Share', 'Yes,75%', 'No,24%', 'DK,*', '* less than 0.5%'],
    drawn: { rows: ['Yes | 75%', 'No | 24%', 'DK | under 0.5%'] },
  },
]);

testTables('in the plan of a project', [
  {
    name: 'a phase without actual times has those that are planned',
    how: { chart: 'timeline' },
    lines: [
      'Phase,Planned start,Planned end,Actual start,Actual end',
      'Survey,01 Apr 2024,30 Apr 2024,08 Apr 2024,17 May 2024',
      'Build,01 Aug 2024,31 Mar 2025,,',
    ],
    drawn: {
      rows: ['Survey | 8 Apr to 17 May 2024', 'Build | 1 Aug 2024 to 31 Mar 2025, planned'],
      notes: ['Survey: Planned start: 01 Apr 2024; Planned end: 30 Apr 2024'],
    },
  },
  {
    name: 'a phase has its actual times in Spanish',
    how: { chart: 'timeline', lang: 'es' },
    lines: [
      'Fase,Inicio previsto,Fin previsto,Inicio real,Fin real',
      'Diseño,01/02/2024,30/06/2024,15/02/2024,20/07/2024',
    ],
    drawn: { rows: ['Diseño | 15 Feb to 20 Jul 2024'] },
  },
  {
    name: 'what is done does not go on',
    how: { chart: 'timeline' },
    lines: [
      'Task,Start,End,Status',
      'Research,Q1 2025,Q2 2025,Done',
      'Data audit,Feb 2025,,Done',
      'Build,Mar 2025,,In progress',
    ],
    drawn: { rows: ['Research | Q1 to Q2 2025', 'Build | since Mar 2025', 'Data audit | Feb 2025'] },
  },
  {
    name: 'a start may be a range',
    how: { chart: 'timeline' },
    lines: ['Task,Start,End', 'Research,Q1 2025,Q2 2025', 'Prototype,Q2–Q3 2025,'],
    drawn: { rows: ['Research | Q1 to Q2 2025', 'Prototype | Q2 to Q3 2025'], problems: [] },
  },
  {
    name: 'two quarters are a time, and no half',
    how: { chart: 'timeline' },
    lines: ['Milestone,Forecast,Slippage', 'Contractor,Q1 2025,2 quarters', 'Start on site,Q3 2025,3 quarters'],
    drawn: { rows: ['Contractor | Q1 2025, planned | 2 quarters', 'Start on site | Q3 2025, planned | 3 quarters'] },
  },
]);
