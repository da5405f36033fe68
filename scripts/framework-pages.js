// @ts-check
import assert from 'node:assert/strict';

/**
 * What becomes of a chart: it is drawn, or a hint in the console names the reason why it is not.
 * @typedef {'drawn' | 'hinted'} Outcome
 */

/** Time in milliseconds for anything to appear. */
const timeout = 15_000;

/** Messages that are no complaint: the problem of the data, and what Lit says in a development server. */
const EXPECTED = /^<campaign-progress> One problem in the data:|^Lit is in dev mode/;

/** The text of the chart that is drawn, or an empty text. */
const drawnText = () => document.querySelector('campaign-progress')?.shadowRoot?.textContent ?? '';

/**
 * The tests of a page, in their order. Each depends on those before it.
 * @param {import('puppeteer-core').Page} page
 * @param {string} address
 * @param {Outcome} outcome
 * @returns {[string, () => Promise<void>][]}
 */
export function checkPage(page, address, outcome) {
  /** @type {string[]} */
  const messages = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  const waitFor = (/** @type {string} */ text) =>
    page
      .waitForFunction(
        (wanted) => document.querySelector('campaign-progress')?.shadowRoot?.textContent?.includes(wanted),
        { timeout },
        text,
      )
      .catch(async () => {
        throw new Error(`No “${text}” in “${await page.evaluate(drawnText)}”.\n${messages.join('\n')}`);
      });
  const outputOf = (/** @type {string} */ id) => page.$eval(`#${id}`, ({ textContent }) => textContent?.trim());
  const waitForOutput = (/** @type {string} */ id, /** @type {string} */ text) =>
    page
      .waitForFunction((id, text) => document.getElementById(id)?.textContent?.trim() === text, { timeout }, id, text)
      .catch(async () => {
        throw new Error(`#${id} is “${await outputOf(id)}”, not “${text}”.\n${messages.join('\n')}`);
      });
  const open = async () => {
    await page.goto(address, { waitUntil: 'networkidle0', timeout: 60_000 });
  };
  if (outcome === 'hinted')
    return [
      [
        'the hint names the cause and the remedy',
        async () => {
          await open();
          await page.waitForFunction(() => customElements.get('campaign-progress'), { timeout });
          await waitFor('cannot be drawn');
          const hint = messages.find((message) => message.includes('[object Object]')) ?? '';
          assert.match(hint, /was not registered/);
          assert.match(hint, /import 'campaign-charts\/progress'/);
        },
      ],
    ];
  return [
    [
      'draws object data, and the attributes beside it',
      async () => {
        await open();
        await waitFor('85,000');
        await waitFor('Registry');
      },
    ],
    ['campaign-ready is heard', () => waitForOutput('ready', '1')],
    [
      'an update is drawn',
      async () => {
        await page.click('#update');
        await waitFor('92,000');
        await waitForOutput('ready', '2');
      },
    ],
    ['campaign-problems is heard, with its detail', () => waitForOutput('problems', '/decimals')],
    [
      'goes when it is removed',
      async () => {
        await page.click('#remove');
        await page.waitForFunction(() => !document.querySelector('campaign-progress'), { timeout });
      },
    ],
    [
      'the console has the problem, and no other error or warning',
      async () => {
        assert.deepEqual(
          messages.filter((message) => !EXPECTED.test(message)),
          [],
        );
      },
    ],
  ];
}
