// @ts-check
// Makes the figures of the second section from disasters.csv of the package vega-datasets: deaths by type of disaster
// and year. What it gives stands in disasters.json, where write.js puts it.

const FIRST = 2007;
const LAST = 2016;
const ALL = 'All natural disasters';

/**
 * The two charts' data from the text of disasters.csv, whose columns are `Entity,Year,Deaths`.
 * A type that has no line for a year adds nothing to its sum; nothing is filled in.
 * @param {string} csv
 */
export function disasters(csv) {
  const rows = csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','))
    .map(([type = '', year, deaths]) => ({ type, year: Number(year), deaths: Number(deaths) }));
  const drawn = rows.filter(({ year }) => year >= FIRST && year <= LAST);
  const sum = (/** @type {string} */ type) =>
    drawn.filter((row) => row.type === type).reduce((total, { deaths }) => total + deaths, 0);
  const allIn = (/** @type {number} */ year) =>
    rows.find((row) => row.type === ALL && row.year === year)?.deaths.toLocaleString('en');

  const unit = { one: 'death', other: 'deaths' };
  const source = {
    name: 'EM-DAT, processed by Our World in Data',
    url: 'https://ourworldindata.org/natural-catastrophes',
  };
  return {
    'disasters-by-type': {
      title: 'Deaths by type of disaster',
      unit,
      kind: 'flow',
      period: `${FIRST}/${LAST}`,
      total: sum(ALL),
      remainder: 'Not in any type',
      categories: [...new Set(drawn.map(({ type }) => type))]
        .filter((type) => type !== ALL)
        .map((type) => ({ label: type, value: sum(type) })),
      source,
    },
    'floods-by-year': {
      title: `Deaths from floods, ${FIRST} to ${LAST}`,
      unit,
      kind: 'flow',
      series: [
        {
          label: 'Floods',
          observations: drawn
            .filter(({ type }) => type === 'Flood')
            .map(({ year, deaths }) => ({ period: String(year), value: deaths })),
        },
      ],
      notes: [
        `The file ends with ${LAST + 1}, which is not drawn: ${allIn(LAST + 1)} deaths from all disasters after ` +
          `${allIn(LAST)} in ${LAST} look unfinished.`,
      ],
      source,
    },
  };
}
