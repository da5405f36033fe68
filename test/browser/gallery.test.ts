// The pages of the gallery, from the built bundle: each draws every chart without a problem and without a word in the console, fits
// a small screen, and names a source with its date for each chart. Chromium tries all pages, the
// others four that hold every chart: an example of every form is drawn in all of them by stories.test.ts.
import { expect } from '@open-wc/testing';
import { isChromium } from './engine.js';
import { next, TAGS, type Chart } from './element/chart.js';
import { seen, stateOf } from './reading.js';

const INDEX = new URL('/stories/gallery/index.html', location.href);

/** How many charts a page has, in the order of the index. */
const PAGES = {
  '/stories/briefing/index.html': 5,
  '/stories/gallery/appeals.html': 5,
  '/stories/gallery/vaccination.html': 4,
  '/stories/gallery/polio.html': 2,
  '/stories/gallery/budget.html': 4,
  '/stories/gallery/crime.html': 5,
  '/stories/gallery/elections.html': 6,
  '/stories/gallery/sdg.html': 6,
  '/stories/gallery/board.html': 9,
  '/stories/gallery/climate.html': 6,
  '/stories/gallery/census.html': 6,
  '/stories/gallery/occupations.html': 4,
  '/stories/gallery/disasters.html': 3,
  '/stories/gallery/unemployment.html': 5,
  '/stories/gallery/jobs.html': 4,
  '/stories/gallery/crimea.html': 4,
  '/stories/gallery/road-deaths.html': 4,
  '/stories/gallery/waiting-times.html': 4,
};

const ELSEWHERE = [
  '/stories/briefing/index.html',
  '/stories/gallery/appeals.html',
  '/stories/gallery/elections.html',
  '/stories/gallery/board.html',
];

/** The window of a page, with what it has written to its console and the errors that nobody caught. */
interface PageWindow extends Window {
  readonly complaints: string[];
}

/** Runs in a page before its own scripts. */
const LISTENER = `<script>
  window.complaints = [];
  for (const level of ['error', 'warn']) console[level] = (...parts) => complaints.push(parts.map(String).join(' '));
  addEventListener('error', ({ message }) => complaints.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
</script>`;

const textOf = async (path: string | URL): Promise<string> => (await fetch(path)).text();

const documentOf = async (path: string | URL): Promise<Document> =>
  new DOMParser().parseFromString(await textOf(path), 'text/html');

let frame: HTMLIFrameElement;
beforeEach(() => {
  frame = Object.assign(document.createElement('iframe'), { width: '320', height: '900' });
  document.body.append(frame);
});
afterEach(() => {
  frame.remove();
});

/** Shows a page in the frame. Resolves with its window when every chart is drawn, and rejects if one is not. */
async function show(path: string): Promise<PageWindow> {
  const loaded = next(frame, 'load');
  frame.srcdoc = (await textOf(path)).replace(
    '<head>',
    `<head><base href="${new URL(path, location.href).href}" />${LISTENER}`,
  );
  await loaded;
  const view = frame.contentWindow as unknown as PageWindow;
  await Promise.all(chartsIn(view.document).map(async (chart) => view.customElements.whenDefined(chart.localName)));
  await Promise.all(chartsIn(view.document).map(drawn));
  return view;
}

const chartsIn = (page: Document): Chart[] => [...page.querySelectorAll<Chart>(TAGS.join())];

/** Resolves when a chart is in one of its last states. */
async function drawn(chart: Chart): Promise<void> {
  while (!['ready', 'empty', 'error', 'stale'].includes(stateOf(chart) ?? '')) await new Promise(requestAnimationFrame);
  await chart.updateComplete;
}

describe('the index of the gallery', () => {
  it('lists every page, the press briefing first', async () => {
    const links = (await documentOf(INDEX)).querySelectorAll('a');
    const paths = Array.from(links, (link) => new URL(link.getAttribute('href') ?? '', INDEX).pathname);
    expect(paths).to.deep.equal(Object.keys(PAGES));
  });
});

describe('the page', () => {
  for (const [path, count] of Object.entries(PAGES).filter(([path]) => isChromium || ELSEWHERE.includes(path)))
    it(`${path} draws ${count} charts without a problem, each with its source and its date`, async () => {
      const view = await show(path);
      const charts = chartsIn(view.document);
      expect(charts).to.have.lengthOf(count);
      for (const chart of charts) {
        expect(chart.problems, seen(chart)).to.deep.equal([]);
        expect(stateOf(chart), seen(chart)).to.equal('ready');
        // The transcript of the briefing has no date.
        if (path !== '/stories/briefing/index.html') expect(seen(chart)).to.match(/Source: .+, (\d+ )?(\w+ )?\d{4}/);
      }
      expect(view.complaints).to.deep.equal([]);
      expect(view.document.documentElement.scrollWidth).to.be.at.most(320);
    });
});
