// Every source under a strict content security policy, in one file and as modules: nothing is refused, and all is drawn.
import { expect } from '@open-wc/testing';
import { eventually } from '../eventually.js';
import { DOCUMENT, TAGS, type Chart, type Tag } from '../element/chart.js';
import { answer, held, newKey, requests, served } from '../remote/unruly.js';
import { seen, stateOf } from '../reading.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const POLICIES = {
  'a strict policy': STRICT,
  'a strict policy that names Lit’s': `${STRICT}; trusted-types lit-html 'allow-duplicates'`,
};
const FILES = {
  'one file': ['/dist/campaign-charts.js'],
  modules: ['/dist/define.js'],
  'two copies of the library': ['/dist/campaign-charts.iife.js', '/dist/define.js'],
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const json = (tag: Tag): string => JSON.stringify(DOCUMENT[tag](14200));
/** Rows of each chart; a bar stands between cells. */
const ROWS: Record<Tag, readonly string[]> = {
  'campaign-figure': ['Year|Homes', '2020|12300', '2021|14200'],
  'campaign-progress': ['Measure|Homes|Target', 'Homes|14200|100000'],
  'campaign-breakdown': ['Measure|Homes', 'Lofts|14200', 'Windows|600'],
  'campaign-delta': ['Year|Homes', '2020|12300', '2021|14200'],
};
const text = (tag: Tag, between: string): string => ROWS[tag].map((row) => row.replaceAll('|', between)).join('\n');
const table = (tag: Tag): string => {
  const cells = (row: string, name: string): string =>
    `<tr>${row
      .split('|')
      .map((cell) => `<${name}>${cell}</${name}>`)
      .join('')}</tr>`;
  const [head, ...rows] = ROWS[tag];
  return `<table><caption>Homes</caption>${cells(head!, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table>`;
};
const address = (name: string, type: string, body: string): string =>
  escaped(served(name, { headers: { 'content-type': type }, body }));

/** A tag as each source has it, by the name of the source and of what comes through. */
const written = (tag: Tag): Record<string, string> => ({
  property: `<${tag}></${tag}>`,
  attribute: `<${tag} data="${escaped(json(tag))}"></${tag}>`,
  'script JSON': `<${tag}><script type="application/json">${json(tag)}</script></${tag}>`,
  'script CSV': `<${tag} heading="Homes"><script type="text/csv">${text(tag, ',')}</script></${tag}>`,
  'script TSV': `<${tag} heading="Homes"><script type="text/tab-separated-values">${text(tag, '\t')}</script></${tag}>`,
  table: `<${tag}>${table(tag)}</${tag}>`,
  'src JSON': `<${tag} src="${address('a.json', 'application/json', json(tag))}"></${tag}>`,
  'src CSV': `<${tag} heading="Homes" src="${address('a.csv', 'text/csv', text(tag, ','))}"></${tag}>`,
});
const PLAIN: Record<string, string> = {
  'campaign-figure attributes':
    '<campaign-figure heading="Homes" value=">14200" unit="homes" period="2021" note="n" source-name="Ministry" source-url="https://example.org/"></campaign-figure>',
  'campaign-progress attributes':
    '<campaign-progress heading="Homes" value="14200" target="100000" baseline="0" span="2018/2022"></campaign-progress>',
};
const ALL: Record<string, string> = {
  ...Object.fromEntries(
    TAGS.flatMap((tag) => Object.entries(written(tag)).map(([source, html]) => [`${tag} ${source}`, html] as const)),
  ),
  ...PLAIN,
};

type View = Window & typeof globalThis & { readonly violations: readonly string[] };

/** Violations are told in a task of their own, after what has caused them. */
const nextTask = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

async function open(
  policy: string,
  files: readonly string[],
  body = Object.values(ALL).join('\n'),
): Promise<{ frame: HTMLIFrameElement; view: View }> {
  const scripts = files.map(
    (file) => `<script ${file.includes('iife') ? 'defer' : 'type="module"'} src="${file}"></script>`,
  );
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Every source</title>
    <script src="/test/browser/policy/listen.js"></script><link rel="stylesheet" href="/dist/campaign-charts.css" />
    ${scripts.join('')}</head><body>${body}</body></html>`;
  const key = newKey();
  const frame = Object.assign(document.createElement('iframe'), { src: held(key) });
  document.body.append(frame);
  await requests(key, 1);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  await answer(key, { headers: { 'content-type': 'text/html', 'content-security-policy': policy }, body: html });
  await loaded;
  return { frame, view: frame.contentWindow as View };
}

/** What is tried of each policy: of that which names Lit’s only what its name is for, which are two copies that each make one. */
const tried = (name: string): readonly (readonly [how: string, files: readonly string[]])[] =>
  Object.entries(FILES).filter(([how]) => name === 'a strict policy' || how.startsWith('two copies'));

for (const [name, policy] of Object.entries(POLICIES))
  for (const [how, files] of tried(name))
    describe(`${name}, with ${how}`, function () {
      this.timeout(60_000);

      it(`is not broken by any source: ${Object.keys(ALL).length} charts are drawn`, async () => {
        const { frame, view } = await open(policy, files);
        const charts = [...view.document.querySelectorAll<Chart>(TAGS.join())];
        const sources = Object.keys(ALL);
        for (const [i, chart] of charts.entries())
          if (sources[i]!.endsWith('property')) chart.data = DOCUMENT[chart.localName as Tag](14200);
        await eventually(() => charts.every((chart) => stateOf(chart) === 'ready'), 'all are drawn');
        // Once more, as a page changes them.
        for (const chart of charts) chart.requestUpdate();
        await Promise.all(charts.map((chart) => chart.updateComplete));
        charts.forEach((chart, i) => {
          expect(`${chart.localName} ${chart.dataSource}`).to.equal(sources[i]!.replace(/ [A-Z]+$/, ''));
          expect(seen(chart), sources[i]).to.include('14,200');
        });
        await nextTask();
        expect(view.violations).to.deep.equal([]);
        frame.remove();
      });

      it('is in force: a script and a style attribute in the page are refused, and told', async () => {
        const { frame, view } = await open(policy, [], '<p style="color: red">Red?</p><script>window.ran = 1</script>');
        await eventually(() => view.violations.length === 2, 'both are told');
        expect('ran' in view).to.equal(false);
        frame.remove();
      });
    });

describe('the policy that names Lit’s', () => {
  it('refuses policies with another name, where there are trusted types', async () => {
    const { frame, view } = await open(POLICIES['a strict policy that names Lit’s'], [], '');
    const { trustedTypes } = view as unknown as { trustedTypes?: { createPolicy(name: string, rules: object): void } };
    const isAllowed = (name: string): boolean => {
      try {
        trustedTypes?.createPolicy(name, {});
        return true;
      } catch {
        return false;
      }
    };
    expect([isAllowed('lit-html'), isAllowed('lit-html'), isAllowed('another')]).to.deep.equal([
      true,
      true,
      !trustedTypes,
    ]);
    frame.remove();
  });
});
