// What assistive technology is told of charts that wait out of sight. Chromium makes their part of its accessibility tree only where such a
// technology is at work, as it thinks here: a snapshot without one leaves them out.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { CHROMIUM } from '../../scripts/programs.js';

describe('a page with forty charts', () => {
  it('tells assistive technology of all of them, also of those that are not laid out', async () => {
    const browser = await launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--force-renderer-accessibility'],
    });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ path: 'dist/campaign-charts.iife.js' });
      await page.evaluate(async () => {
        for (let i = 0; i < 40; i++) {
          const categories = [{ label: 'Lofts', value: 5000 + i }];
          const chart = Object.assign(document.createElement('campaign-breakdown'), {
            data: { title: 'T', categories },
          });
          document.body.append(chart);
          await (chart as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        }
      });
      const tree = JSON.stringify(await page.accessibility.snapshot());
      for (const figure of ['5,000', '5,039']) assert.ok(tree.includes(`"name":"${figure}"`), figure);
    } finally {
      await browser.close();
    }
  });
});
