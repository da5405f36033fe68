// What Ctrl+A and Ctrl+C take of a page with charts. The clipboard of a test is empty in engines that give it to no page; they say nothing here.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { DOCUMENT, TAGS, clear, mount } from '../element/chart.js';

const box = document.createElement('textarea');

afterEach(() => {
  clear();
  box.remove();
});

/** Presses a key with Control. */
async function control(key: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
}

/** The text of the whole page as it is pasted. */
async function copied(): Promise<string> {
  getSelection()?.removeAllRanges();
  await control('a');
  await control('c');
  document.body.append(box);
  box.focus();
  await control('v');
  return box.value.replace(/\s+/g, ' ');
}

describe('copying a page', () => {
  it('takes titles, sentences and figures once, without the tables that are closed', async () => {
    for (const tag of TAGS) await mount(tag, DOCUMENT[tag](14200));
    const text = await copied();
    if (!text.includes('Homes')) return;
    for (const part of [
      '14,200 homes',
      'in 2021 1,900 (15.4%) on 2020 12,300',
      'Neither has reached its target.',
      'Homes insulated 14% 14,200 of 100,000 homes Streets surveyed',
      'The largest is Homes insulated: 14,200 homes.',
      'Windows replaced 600',
      '14,200 homes in 2021, up 1,900 (15.4%) on 2020. 2020 12,300 2021 14,200 +1,900 (+15.4%)',
    ])
      expect(text).to.include(part);
    expect(text).to.not.match(/Period|Category|half way|15,000/);
  });
});
