// Ways in which a page gives a chart its data, each as the page writes it. Where no publisher is named, the figures are invented.

/** The simplest: a figure whose every word is an attribute. */
export const FigureOfAttributes = `
<campaign-figure heading="Gangs dismantled" value=">6000" unit="gangs" period="2021"
  source-name="Ministry of Public Security, press briefing"></campaign-figure>`;

/** A figure and the one before, as attributes. */
export const ChangeOfAttributes = `
<campaign-figure heading="Homes insulated" value="14200" unit="homes" period="2021"
  previous="12300" previous-period="2020" source-name="Invented figures"></campaign-figure>`;

/** One measure on its way to a target, as attributes. */
export const ProgressOfAttributes = `
<campaign-progress heading="Homes insulated" value="85000" target="100000" unit="homes"
  span="2018/2022" as-of="2021-12-31" source-name="Invented figures"></campaign-progress>`;

/** What a server has written into the page as JSON in an attribute. */
export const JsonInAnAttribute = `
<campaign-breakdown data='{
  "title": "Calls by reason",
  "total": 12000,
  "categories": [{ "label": "Heating", "value": 5200 }, { "label": "Damp", "value": 2900 }]
}' source-name="Invented figures"></campaign-breakdown>`;

/** JSON in a script of its own, which no browser runs. */
export const JsonInAScript = `
<campaign-delta>
  <script type="application/json">
    {
      "title": "Homes insulated by year",
      "unit": "homes",
      "series": [{ "label": "Homes", "observations": [{ "period": "2020", "value": 12300 }, { "period": "2021", "value": 14200 }] }]
    }
  </script>
</campaign-delta>`;

/** Rows as they come out of a spreadsheet; what they do not say stands in attributes. */
export const CsvInAScript = `
<campaign-breakdown heading="Homes by measure" unit="homes" period="2021" source-name="Invented figures">
  <script type="text/csv">
Measure,Homes
Lofts,14200
"Windows, all kinds",600 [p]
Cellars,
  </script>
</campaign-breakdown>`;

/** Of a table with many columns, the page says which ones are meant. The console names the column that is left out. */
export const ColumnsByName = `
<campaign-progress heading="Homes for the winter" unit="homes" value-column="Done" target-column="Planned">
  <script type="text/tab-separated-values">
Measure\tStreets\tDone\tPlanned
Lofts\t312\t14200\t20000
Windows\t41\t600\t500
  </script>
</campaign-progress>`;

/** The table that readers without scripts see, and that assistive technology reads when the chart is drawn. */
export const TableOfThePage = `
<campaign-breakdown>
  <table>
    <caption>Suspects by link of the chain</caption>
    <thead><tr><th scope="col">Link</th><th scope="col">Suspects</th></tr></thead>
    <tbody>
      <tr><th scope="row">Payments and settlements</th><td><data value=">73000">over 73,000</data></td></tr>
      <tr><th scope="row">Advertisements</th><td><data value="">no figure given</data></td></tr>
      <tr><th scope="row">Technical support</th><td><data value="">no figure given</data></td></tr>
    </tbody>
  </table>
</campaign-breakdown>`;

/** Figures as another language writes them. */
export const TableInGerman = `
<campaign-delta lang="de">
  <table>
    <caption>Gedämmte Wohnungen</caption>
    <thead><tr><th scope="col">Jahr</th><th scope="col">Wohnungen</th></tr></thead>
    <tbody>
      <tr><th scope="row">2019</th><td>10.900</td></tr>
      <tr><th scope="row">2020</th><td>12.300</td></tr>
      <tr><th scope="row">2021</th><td>14.200</td></tr>
    </tbody>
  </table>
</campaign-delta>`;

/** Months as a spreadsheet in German writes them, below the line by which Excel is told what separates. */
export const PeriodsAsWritten = `
<campaign-delta lang="de" heading="Gedämmte Wohnungen">
  <script type="text/csv">
sep=;
Monat;Wohnungen
März 2021;1.090
Apr. 2021;1.230
Mai 2021;1.420
  </script>
</campaign-delta>`;

/** Of a page that lets no unknown tag through: one script makes a chart of the table. */
export const TableMadeAChart = `
<table data-campaign="progress" data-unit="homes" data-source-name="Invented figures" style="--campaign-accent: #7a1f5c">
  <caption>Homes for the winter</caption>
  <thead><tr><th scope="col">Measure</th><th scope="col">Homes</th><th scope="col">Target</th></tr></thead>
  <tbody>
    <tr><th scope="row">Lofts</th><td>14,200</td><td>20,000</td></tr>
    <tr><th scope="row">Windows</th><td>600</td><td>500</td></tr>
  </tbody>
</table>`;

/** An attribute says otherwise than the document, which stands. */
export const Conflict = `
<campaign-figure heading="Homes insulated" period="2020">
  <script type="application/json">{ "title": "Homes insulated", "value": 14200, "unit": "homes", "period": "2021" }</script>
</campaign-figure>`;

/** A number that one language reads as 1234 and another as 1.234, in a page that does not say its language, is not guessed. */
export const AmbiguousNumber = `
<div lang="">
  <campaign-breakdown heading="Homes by measure">
    <table>
      <thead><tr><th scope="col">Measure</th><th scope="col">Homes</th></tr></thead>
      <tbody>
        <tr><th scope="row">Lofts</th><td>1,234</td></tr>
        <tr><th scope="row">Windows</th><td>600</td></tr>
      </tbody>
    </table>
  </campaign-breakdown>
</div>`;

/** A row with a cell too few keeps its name. */
export const ShortRow = `
<campaign-breakdown heading="Homes by measure">
  <script type="text/csv">
Measure,Streets,Value
Lofts,312,14200
Windows,600
  </script>
</campaign-breakdown>`;

/** What a framework writes into the attribute while the tag is not defined yet. */
export const StringifiedObject = `
<campaign-figure data="[object Object]"></campaign-figure>`;

/** A tag that has been given nothing yet. */
export const NothingYet = `
<campaign-figure></campaign-figure>`;

/** A server that does not answer. */
export const Loading = `
<campaign-figure heading="Homes insulated" src="figures/held.json"></campaign-figure>`;

/** A file that is not there. */
export const Failed = `
<campaign-figure heading="Homes insulated" src="figures/gone.json"></campaign-figure>`;

/** A server that has answered, and then failed: what was drawn stays. */
export const Stale = `
<campaign-figure heading="Homes insulated" src="figures/flaky.json" refresh="1"></campaign-figure>`;

/** In the page's own words. */
export const OwnWords = `
<campaign-figure>
  <p slot="empty">The first figures are due in March.</p>
</campaign-figure>`;

/** What each situation's problems are, as `code pointer`; those that are not here have none. */
export const PROBLEMS: Readonly<Record<string, readonly string[]>> = {
  Conflict: ['conflict /period'],
  AmbiguousNumber: ['ambiguous-number /categories/0/value'],
  ShortRow: ['unused-column', 'row-length /categories/1/value'],
  StringifiedObject: ['stringified-object'],
};

/** The states that they end in; those that are not here are drawn. */
export const STATES: Readonly<Record<string, string>> = {
  StringifiedObject: 'error',
  NothingYet: 'empty',
  Loading: 'loading',
  Failed: 'error',
  Stale: 'stale',
  OwnWords: 'empty',
};
