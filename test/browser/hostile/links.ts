// Addresses of sources and rows: which of them may be followed.
import type { Contract } from '../../pure/contract/contracts.js';
import { drawn, shown } from './scene.js';
import { ALL, AT_ROOT, ROW, runs, withValue, type Chart, type Category, type HostileCase, type Run } from './table.js';
import { stateOf } from '../reading.js';

/** The address of the source, and of the first row where rows have one. */
const withLink = (url: unknown, href = url): ((contract: Contract) => object) => {
  return (contract) => {
    const document = withValue(5, { source: { name: 'Ministry', url } })(contract);
    if (contract !== 'breakdown') return document;
    const { categories } = document as { categories: object[] };
    return { ...document, categories: categories.map((row) => ({ ...row, href })) };
  };
};
const draws = (contract: Contract): readonly string[] => [ROW[contract], '5', 'Ministry'];

/** The address is that of a link. */
const asLink = (url: string): readonly Run[] =>
  runs(AT_ROOT, withLink(url), {
    draws,
    links: (contract) => (contract === 'breakdown' ? [url, url, url] : [url]),
  });
const lost = (code: string) => (contract: Contract) => [
  ...[`${code} /source/url`],
  ...(contract === 'breakdown' ? [0, 1].map((i) => `${code} /categories/${i}/href`) : []),
];
/** The address leads nowhere; what it belongs to is named all the same. */
const asText = (url: string): readonly Run[] =>
  runs(AT_ROOT, withLink(url), { draws, links: [], problems: lost('unsafe-link') });

const CASES: readonly HostileCase[] = [
  { id: 'URL01', input: 'https://ok.example/a', runs: asLink('https://ok.example/a') },
  { id: 'URL03', input: '//host/a', runs: asLink('//host/a') },
  {
    id: 'URL06',
    input: 'mailto:a@b.c',
    runs: asText('mailto:a@b.c'),
    reason: 'A source is a page to read; only http: and https: lead to one.',
  },
  { id: 'URL08', input: 'JaVaScRiPt:alert(1)', runs: asText('JaVaScRiPt:alert(1)') },
  { id: 'URL09', input: 'java\\nscript:alert(1)', runs: asText('java\nscript:alert(1)') },
  { id: 'URL12', input: 'data:text/html,<script>', runs: asText('data:text/html,<script>window.__xss=1</script>') },
  {
    id: 'URL13',
    input: 'data:image/svg+xml',
    runs: asText('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="window.__xss=1"/>'),
  },
  { id: 'URL14', input: 'vbscript:', runs: asText('vbscript:msgbox(1)') },
  { id: 'URL16', input: 'file:///etc/passwd', runs: asText('file:///etc/passwd') },
  { id: 'URL17', input: 'filesystem:', runs: asText('filesystem:https://ok.example/temporary/a') },
  { id: 'URL19', input: 'view-source:', runs: asText('view-source:https://ok.example/') },
  { id: 'URL20', input: 'intent://', runs: asText('intent://scan/#Intent;scheme=zxing;end') },
  { id: 'URL22', input: 'http://[', runs: asText('http://[') },
  { id: 'URL23', input: 'https://exa mple.com', runs: asText('https://exa mple.com') },
  {
    id: 'URL24',
    input: 'a host that looks like another',
    runs: asLink('https://раypal.example/'),
    reason: 'The link says the name of the source; where it leads the browser shows, in Punycode.',
  },
  { id: 'URL25', input: 'an address of 2,049 characters', runs: asText(`https://ok.example/${'a'.repeat(2030)}`) },
  {
    id: 'URL27',
    input: 'a link must not give the page away',
    runs: [],
    scenes: shown({
      open(contract, place) {
        const chart = document.createElement(`campaign-${contract}`) as Chart;
        chart.data = withLink('https://ok.example/')(contract);
        place.append(chart);
        return drawn(chart);
      },
      asks: (chart) => [
        ...new Set(Array.from(chart.shadowRoot!.querySelectorAll('a'), ({ rel, target }) => rel + target)),
      ],
      is: ['noopener noreferrer'],
    }),
  },
  {
    id: 'URL30',
    input: 'a number or an object as an address',
    runs: runs(AT_ROOT, withLink(5, {}), { draws, links: [], problems: lost('wrong-type') }),
  },
  {
    id: 'URL31',
    input: 'src=""',
    runs: [],
    scenes: ALL.map((contract) => ({
      contract,
      async open(place) {
        const chart = document.createElement(`campaign-${contract}`) as Chart;
        chart.setAttribute('src', '');
        place.append(chart);
        await chart.updateComplete;
        return chart;
      },
      shows: 'empty',
      draws: ['No figures yet.'],
      // The page's own address, which an empty one would lead to, was asked for once: by the page.
      asks: (chart) => [chart.dataSource, stateOf(chart), performance.getEntriesByName(location.href).length],
      is: [undefined, 'empty', 1],
    })),
  },
];

/** Addresses of sources and rows. */
export const LINKS: Category = { name: 'Source and link URLs', cases: CASES };
